/** The page part of `npm run bench`: the built extension in the real browsers, on pages that rest and on one that does not. */
import type { Builds } from '../builds.ts';
import type { OnStep, Part } from '../part.ts';
import { functionsSection, liveSection } from './live-section.ts';
import { measurePages, type PageResult } from './measure-pages.ts';
import { sizedSection } from './sized-section.ts';

export interface PageBenchOptions {
  builds: Builds;
  words: readonly number[];
  /** How long the live page lives (ms); `null`: it is left out. */
  liveMs: number | null;
  functions: number;
  onStep: OnStep;
}

export async function benchPages({ builds, ...options }: PageBenchOptions): Promise<Part<PageResult[]>> {
  const figures: PageResult[] = [];
  for (const [browser, extension] of builds) figures.push(await measurePages({ browser, extension, ...options }));
  const sections = figures.flatMap(({ browser, sized, live }) => [
    ...sized.map((one) => sizedSection(browser, one)),
    ...(live.length > 0 ? [liveSection(browser, live)] : []),
    ...sized.flatMap((one) => functionsSection(`${browser}, ${one.words} words`, one.functions)),
    ...live.flatMap((one) => functionsSection(`${browser}, ${one.renders} drawn anew`, one.functions)),
  ]);
  return { figures, sections };
}
