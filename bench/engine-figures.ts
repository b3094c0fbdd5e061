/** What the engine part has measured, in figures for machines. */
import type { ContestantId } from './contestants.ts';
import type { Figures } from './measure.ts';
import type { WakeFigures } from './wake.ts';

/** One list of claims. A contestant that was not asked for is not there. */
export interface EngineFigures extends Partial<Record<ContestantId, Figures>> {
  claims: number;
  /** Sentences that could be asked, and the share of them that is about the story of its page (0 to 1). */
  sentences: number;
  onTopic: number;
  /** `Intl.Segmenter` on the same text, for a sentence (µs). */
  segmenterUs: number;
  /** Our cost of a sentence in the segmenter's, and in our own with the fewest claims; our speed in MiniSearch's. */
  timesSegmenter: number | null;
  growth: number | null;
  timesMiniSearch: number | null;
  /** The engine alone, waking in a process of its own. */
  wake: WakeFigures | null;
}

type Measured = Omit<EngineFigures, 'timesSegmenter' | 'growth' | 'timesMiniSearch'>;

/** Puts the figures in proportion; the list with the fewest claims comes first. */
export function inProportion(measured: readonly Measured[]): EngineFigures[] {
  const least = measured[0]?.sidenote;
  return measured.map((one) => ({
    ...one,
    timesSegmenter: ratio(one.sidenote?.sentenceUs, one.segmenterUs),
    growth: ratio(one.sidenote?.sentenceUs, least?.sentenceUs),
    timesMiniSearch: ratio(one.sidenote?.sentencesPerSecond, one.minisearch?.sentencesPerSecond),
  }));
}

/** `null` where one of them is not there. */
function ratio(value: number | undefined, of: number | undefined): number | null {
  return value === undefined || of === undefined || of === 0 ? null : value / of;
}
