/** Markup as nobody should write it. */
import { pick, type Random } from '../../bench/random.ts';

const PIECES = [
  '</p>',
  '<p>',
  '<div',
  '<b>',
  '</b>',
  '</div></div></div>',
  '<table>',
  '</table>',
  '<tr>',
  '<td>',
  '<caption>',
  '<select>',
  '</select>',
  '<option>',
  '<form>',
  '<form>',
  '</form>',
  '<a href=x>',
  '<a href=y>',
  '<h1>',
  '<h2></h3>',
  '<!--',
  '-->',
  '<!-- > -->',
  '<![CDATA[x]]>',
  '<?php echo 1 ?>',
  '</>',
  '<>',
  '< p>',
  '<p p p=1 p=2>',
  '<svg>',
  '</svg>',
  '<math><mi>',
  '<foreignObject>',
  '<template>',
  '</template>',
  '<noscript>',
  '</noscript>',
  '<frameset>',
  '<body class=x>',
  '<html lang=fr>',
  '<head>',
  '</body>',
  '</html>',
  '<iframe></iframe>',
  '<nobr>',
  '<nobr>',
  '<li>',
  '<dd>',
  '<button>',
  '</button>',
  '<ruby><rt>',
  '<marquee>',
  '</br>',
  '<image>',
  '<input type=hidden>',
  '&#0;',
  '&amp',
  '&notin;',
  '&#x110000;',
  '<x:y>',
  '<ARTICLE>',
  '</article>',
  '<details>',
  '<summary>',
  '<slot>',
  '<span hidden>',
  '<title>x</title>',
  '<script>1</script>',
  '<style>p{}</style>',
];

/** So many pieces at most; with more there is soon nothing left to read. */
const MOST = 12;

/** The HTML with such pieces at chance places, some within tags and words, and now and then cut off. */
export function brokenUp(html: string, random: Random): string {
  let broken = html;
  for (let left = 1 + Math.floor(random() * MOST); left > 0; left--) {
    const at = Math.floor(random() * broken.length);
    broken = broken.slice(0, at) + pick(PIECES, random) + broken.slice(at);
  }
  return random() < 0.1 ? broken.slice(0, Math.floor(broken.length * (0.5 + random() / 2))) : broken;
}
