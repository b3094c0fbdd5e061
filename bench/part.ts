import type { Section } from './table.ts';

/** What a part of the bench has measured: for machines, and for people. */
export interface Part<Figures> {
  figures: Figures;
  sections: Section[];
  /** Whether the run is to end with 1: something that never may be too large is. Never for what was slow. */
  fails?: boolean;
}

/** Told what is under way; never on the standard output, which may be for a machine. */
export type OnStep = (step: string) => void;
