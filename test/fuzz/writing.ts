/** Writes a sentence in HTML in one of the countless ways that look the same to a reader. */
import { pick, type Random } from '../../bench/random.ts';
import { escaped, JUNK } from './sentences.ts';

/** Stand within a word and are not seen. */
const IN_WORDS = [
  '&shy;',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u200e',
  '&rlm;',
  '\u202a\u202c',
  '\u2066\u2069',
  '<!-- a comment -->',
  '<!---->',
  '<?instruction?>',
  '<wbr>',
  '<b></b>',
  '<span><!-- --></span>',
  '<template>no</template>',
];
/** Are seen as one space. */
const SPACES = ['\n', '\t', '  \n ', '&nbsp;', '&#8239;', ' <br>', '<br> ', '\u2009', ' &#10;'];
/** Runs through a line and changes nothing of what it says. */
const INLINE = [
  ...'b i em strong a span u s mark small abbr bdi cite dfn font kbd q time tt x-word ins del'.split(' '),
  'a href="#there"',
  'span class="a b"',
  'span style="color:inherit"',
  'span style="display:inline-block"',
  'span style="display:contents"',
  'span style="position:relative"',
  'span lang="de"',
  'bdo dir="ltr"',
  'span id="body" title="x"',
  'a name="textContent"',
  'span onclick="throw 1"',
];
/** Between words, never part of the sentence. `%` is where the junk goes. */
const GAPS = [
  '<script type="text/plain">%</script>',
  '<style>%{}</style>',
  '<noscript>%</noscript>',
  '<template>%</template>',
  '<span hidden>%</span>',
  '<span style="display:none">%</span>',
  '<span style="visibility:hidden">%</span>',
  '<span class="sr-only">%</span>',
  '<span aria-hidden="true">%</span>',
  '<sup><a href="#n">[3]</a></sup>',
  '<button>%</button>',
  '<code>%</code>',
  '<input value="%">',
  '<input type="password" value="%">',
  '<textarea>%</textarea>',
  '<select><option>%</select>',
  '<svg width="9" height="9"><text>%</text></svg>',
  '<img alt="%">',
  '<span contenteditable>%</span>',
  '<math><mi>x</mi></math>',
];

/** How often each happens, as chances by word. */
export interface Manner {
  inWords: number;
  spaces: number;
  inline: number;
  gaps: number;
  entities: number;
}

/** As an editor would leave it. */
export const PLAINLY: Manner = { inWords: 0, spaces: 0, inline: 0, gaps: 0, entities: 0 };

export function anyManner(random: Random): Manner {
  const chance = (most: number) => (random() < 0.5 ? 0 : random() * most);
  return {
    inWords: chance(0.4),
    spaces: chance(0.5),
    inline: chance(0.4),
    gaps: random() < 0.6 ? 0 : random() * 0.15,
    entities: chance(0.2),
  };
}

/** The sentence as HTML, well nested. */
export function written(text: string, manner: Manner, random: Random): string {
  const words = text.split(' ').map((word) => writtenWord(word, manner, random));
  return nested(words, 0, words.length, manner, random);
}

function writtenWord(word: string, { inWords, entities }: Manner, random: Random): string {
  const letters = [...word].map((letter) =>
    random() < entities ? `&#x${letter.codePointAt(0)?.toString(16)};` : escaped(letter),
  );
  if (random() < inWords) letters.splice(1 + Math.floor(random() * letters.length), 0, pick(IN_WORDS, random));
  return random() < inWords / 2 ? split(letters, random) : letters.join('');
}

/** An element begins or ends in the midst of the word. */
function split(letters: string[], random: Random): string {
  const at = Math.floor(random() * letters.length);
  return letters.slice(0, at).join('') + wrapped(letters.slice(at).join(''), random);
}

function nested(words: readonly string[], from: number, to: number, manner: Manner, random: Random): string {
  if (to - from > 1 && random() < manner.inline * 2) {
    const start = from + Math.floor(random() * (to - from));
    const end = start + 1 + Math.floor(random() * (to - start));
    if (start > from || end < to) {
      return [
        start > from ? nested(words, from, start, manner, random) : null,
        wrapped(nested(words, start, end, manner, random), random),
        end < to ? nested(words, end, to, manner, random) : null,
      ]
        .filter((part) => part !== null)
        .join(space(manner, random));
    }
  }
  return words.slice(from, to).reduce((all, word) => (all === '' ? word : all + space(manner, random) + word), '');
}

function space({ spaces, gaps }: Manner, random: Random): string {
  const gap = random() < gaps ? pick(GAPS, random).replace('%', escaped(pick(JUNK, random))) : '';
  return gap + (random() < spaces ? pick(SPACES, random) : ' ');
}

function wrapped(html: string, random: Random): string {
  const tag = pick(INLINE, random);
  return `<${tag}>${html}</${tag.split(' ')[0]}>`;
}
