/** Hard negatives where they are hardest: among the sentences of a page that tells the story itself. */
import type { Engine } from '../matching/engine.ts';
import { matchPage } from '../matching/match-page.ts';
import { type LabelledDocument, pageOf } from './documents.ts';

/** After so many sentences of the page stands one that does not belong to it. */
const BETWEEN = 3;

export interface PastedCount {
  sentences: number;
  highlights: number;
  /** `[document] claims: sentence`, one for each highlight. */
  examples: string[];
}

/**
 * Puts every sentence of the hard negatives once into a story page of its language, the pages taken in turn, and counts
 * those that are painted there. Sentences with a label, and languages without a story page, are left out.
 */
export function countPasted(engine: Engine, documents: readonly LabelledDocument[]): PastedCount {
  const count: PastedCount = { sentences: 0, highlights: 0, examples: [] };
  for (const lang of new Set(documents.map((doc) => doc.lang))) {
    const own = documents.filter((doc) => doc.lang === lang);
    const stories = own.filter(({ kind }) => kind === 'story');
    const foreign = own
      .filter(({ kind }) => kind === 'hard-negative')
      .flatMap(({ id, sentences }) =>
        sentences
          .filter(({ claims, alsoOk, borderline }) => claims.length === 0 && alsoOk.length === 0 && !borderline)
          .map(({ text }) => ({ id, text })),
      );
    let next = 0;
    for (let turn = 0; next < foreign.length; turn++) {
      const story = stories[turn % stories.length];
      if (!story) break;
      const page = pageOf(story);
      const pasted = new Map<number, { id: string; text: string }>();
      const blocks = page.blocks.flatMap((block, i) => {
        const sentence = i % BETWEEN === BETWEEN - 1 ? foreign[next++] : undefined;
        if (!sentence) return [block];
        pasted.set(i + 1 + pasted.size, sentence);
        return [block, { text: sentence.text, sentences: [0] }];
      });
      const { sentences } = matchPage(engine, { ...page, blocks });
      for (const [block, { id, text }] of pasted) {
        const matches = sentences
          .filter((sentence) => sentence.block === block)
          .flatMap((sentence) => sentence.matches);
        count.sentences++;
        if (matches.length === 0) continue;
        count.highlights++;
        count.examples.push(`[${id}] ${matches.map(({ claim, score }) => `${claim} ${score}`).join(', ')}: ${text}`);
      }
    }
  }
  return count;
}
