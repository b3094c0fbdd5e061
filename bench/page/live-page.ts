/** The page that never rests: ten thousand paragraphs, changed by the page's own script while one reads it. */
import { pick, seeded } from '../random.ts';
import { articleHtml, paragraph, TITLE } from './html.ts';
import { installLive, type LiveOptions } from './live-script.ts';
import { makeSentences, NAME, OTHER_NAME, type Sentences } from './sentences.ts';

const SEED = 20181218;
const PARAGRAPHS = 10_000;
const IN_A_SECTION = 100;
const CLAIM_SENTENCES = 400;
const OTHER_SENTENCES = 6000;
/** One sentence in forty: a page about the story, most of which says other things. */
const SHARE = 0.025;
const EVERY_MS = 100;
const AT_A_TIME = 3;
/** One a second. */
const RENDER_AT = 10;

export type Renders = LiveOptions['renders'];

export const LIVE_SENTENCES: Sentences = makeSentences(CLAIM_SENTENCES, OTHER_SENTENCES);

/** `renders`: what is drawn anew once a second, as frameworks do. The page rests until `live.run` is called. */
export function livePage(renders: Renders): string {
  const random = seeded(SEED);
  const { claims, others } = LIVE_SENTENCES;
  const sentence = () => pick(random() < SHARE ? claims : others, random);
  const section = () => {
    const paragraphs = Array.from({ length: IN_A_SECTION }, () => paragraph([sentence(), sentence()]));
    return `<section>${paragraphs.join('\n')}</section>`;
  };
  const options: LiveOptions = {
    seed: SEED,
    claims,
    others,
    name: NAME,
    otherName: OTHER_NAME,
    share: SHARE,
    everyMs: EVERY_MS,
    atATime: AT_A_TIME,
    renderAt: RENDER_AT,
    renders,
  };
  const sections = Array.from({ length: PARAGRAPHS / IN_A_SECTION }, section).join('\n');
  return articleHtml(TITLE, sections, `(${installLive})(${JSON.stringify(options)})`);
}

/** A page that rests, with every sentence that the live page may have, each in a paragraph of its own. */
export function everySentencePage(): string {
  const { claims, turned, others } = LIVE_SENTENCES;
  return articleHtml(TITLE, [...claims, ...turned, ...others].map((text) => paragraph([text])).join('\n'));
}

/** A page that rests, with these paragraphs. */
export function stillPage(paragraphs: readonly string[]): string {
  return articleHtml(TITLE, paragraphs.map((text) => paragraph([text])).join('\n'));
}
