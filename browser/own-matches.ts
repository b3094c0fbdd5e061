/** The reader's reports as matches: the same words, wherever they stand again. */
import type { Report } from '../data/report.ts';
import type { PageMatch } from './messages.ts';

/** What makes two sentences the same wording: letters and digits, in any case, however spaced and quoted. */
export function wordingKey(sentence: string): string {
  return sentence
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Reports by wording. */
export function reportsByWording(reports: readonly Report[]): Map<string, Report[]> {
  return Map.groupBy(reports, (report) => wordingKey(report.quote.exact));
}

/** `matches` with those that the reader added for this sentence in front; an engine match of the same claim gives way. */
export function withReports(matches: readonly PageMatch[], reports: readonly Report[]): PageMatch[] {
  const own = reports.map(
    (report): PageMatch => ({
      list: report.list,
      claim: report.claim,
      score: 1,
      tier: 'yours',
      stance: null,
      by: null,
      why: [],
      report: report.id,
    }),
  );
  const rest = matches.filter((match) => !own.some((mine) => mine.claim === match.claim && mine.list === match.list));
  return [...own, ...rest];
}
