/** What the toolbar popup of the running extension says of a page, as a table for the terminal. */
import type { View } from '../test/e2e/session.ts';

/** One sentence with one of its claims. */
export interface FoundRow {
  sentence: string;
  claim: string;
  /** Null where the popup shows none, because it is not clear. */
  stance: string | null;
  responses: { id: string; heading: string }[];
}

/** Responses named in a row; the popup itself opens as many. */
const NAMED = 3;

/** Waits until the popup has made up its mind. `state` is the popup's own word for what it shows. */
export async function readPopup(popup: View): Promise<{ state: string; rows: FoundRow[] }> {
  const state = await popup.waitFor(() => {
    const shown = document.querySelector<HTMLElement>('[data-state]')?.dataset.state;
    return shown === 'opening' || shown === 'reading' ? null : shown;
  });
  return { state, rows: await popup.evaluate(rowsShown) };
}

/**
 * A line for each sentence, below it one for each of its claims: claim, stance, responses. `order`: the sentences as the
 * page has them; others come last.
 */
export function asTable(rows: readonly FoundRow[], order: readonly string[]): string {
  const bySentence = Map.groupBy(rows, ({ sentence }) => sentence);
  const place = (sentence: string) => (order.includes(sentence) ? order.indexOf(sentence) : order.length);
  const width = Math.max(...rows.map(({ claim }) => claim.length));
  return [...bySentence]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([sentence, claims]) => [`“${sentence}”`, ...claims.map((row) => `    ${claimLine(row, width)}`)].join('\n'))
    .join('\n');
}

function claimLine({ claim, stance, responses }: FoundRow, width: number): string {
  const named = responses.slice(0, NAMED).map(({ heading }) => heading);
  const more = responses.length > NAMED ? [`${responses.length - NAMED} more`] : [];
  return `${claim.padEnd(width)}  ${(stance ?? '–').padEnd('attributes'.length)}  ${[...named, ...more].join('; ')}`;
}

/** Runs in the popup. In its order of claims, each with its sentences. */
function rowsShown(): FoundRow[] {
  const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return [...document.querySelectorAll<HTMLElement>('[data-claim]')].flatMap((section) => {
    const responses = [...section.querySelectorAll<HTMLElement>('[data-response]')].map((response) => ({
      id: response.dataset.response ?? '',
      heading: words(response.querySelector('h3')),
    }));
    return [...section.querySelectorAll<HTMLElement>('[data-sentence]')].map((button) => ({
      sentence: words(button.querySelector('.sentence-text') ?? button),
      claim: section.dataset.claim ?? '',
      stance: button.parentElement?.querySelector<HTMLElement>('[data-stance]')?.dataset.stance ?? null,
      responses,
    }));
  });
}
