/** Pages of a size, written as news is: some sentences a paragraph, links and stress among them. */
import { pick, seeded } from '../random.ts';
import { articleHtml, ORDINARY_TITLE, paragraph, TITLE } from './html.ts';
import { LIVE_SENTENCES } from './live-page.ts';

const SEED = 20181219;
const SENTENCES_A_PARAGRAPH = 3;
/** One sentence in forty states a claim. */
const SHARE = 0.025;
/** Sentences with a link and a stressed word in them: about ten words a text node, as in news. */
const LINKED = 0.3;

/** At least so many words. `matches`: whether some of its sentences state a claim; `script`: the page's own. */
export function sizedPage(words: number, matches: boolean, script = ''): string {
  const random = seeded(SEED);
  const paragraphs: string[] = [];
  let written = 0;
  const sentence = () => {
    const text = pick(matches && random() < SHARE ? LIVE_SENTENCES.claims : LIVE_SENTENCES.others, random);
    written += text.split(' ').length;
    if (random() >= LINKED) return text;
    const [first = '', second = '', ...rest] = text.split(' ');
    return `${first} <a href="#">${second}</a> <em>${rest.slice(0, 2).join(' ')}</em> ${rest.slice(2).join(' ')}`;
  };
  while (written < words) {
    paragraphs.push(paragraph(Array.from({ length: SENTENCES_A_PARAGRAPH }, sentence)));
  }
  return articleHtml(matches ? TITLE : ORDINARY_TITLE, paragraphs.join('\n'), script);
}
