/** A report as a reader makes it. */
import type { Report } from '../../data/report.ts';

export const REPORT: Report = {
  id: '6f1c1a52-6b0e-4b8e-9d5a-3f1f0a0b1c2d',
  kind: 'makes-claim',
  list: 'a-list',
  claim: 'a-claim',
  quote: { exact: 'They read it all 📬, he said.', prefix: 'before 📰 ', suffix: ' after' },
  lang: 'en',
  page: 'https://news.example/a',
  note: 'Second paragraph.',
  listVersion: 3,
  engine: '0.1.0',
  score: 0.42,
  created: '2026-11-22T10:00:00.000Z',
};

export function report(patch: Partial<Report> = {}): Report {
  return { ...REPORT, ...patch };
}

/** The same UUID with another number at its end. */
export function numbered(n: number): string {
  return REPORT.id.slice(0, -12) + String(n).padStart(12, '0');
}
