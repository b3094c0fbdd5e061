/** What was measured as one table, for a terminal and for a document. */

export interface Row {
  what: string;
  /** Under the section's heads; a missing cell is empty. */
  cells: readonly string[];
  /** What we want, `≤ 5`; not given: nothing in particular. */
  wanted?: string | undefined;
  /** Whether we have it; not given where nothing is wanted. */
  held?: boolean | undefined;
}

/** Rows with heads of their own. */
export interface Section {
  title: string;
  heads: readonly string[];
  rows: readonly Row[];
  /** Told below the rows, a line each. */
  notes?: readonly string[] | undefined;
}

const GAP = '  ';

/** For a terminal: the columns of all sections stand below each other, what is wanted in the last two. */
export function asText(sections: readonly Section[]): string {
  const columns = Math.max(...sections.map(({ heads }) => heads.length));
  const blocks = sections.map((section) => ({ lines: linesOf(section, columns), notes: section.notes ?? [] }));
  const lines = blocks.flatMap((block) => block.lines);
  const widths = (lines[0] ?? []).map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const aligned = (line: readonly string[]) =>
    line
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join(GAP)
      .trimEnd();
  return blocks.map((block) => [...block.lines.map(aligned), ...block.notes].join('\n')).join('\n\n');
}

/** For a document in Markdown: a table for each section. */
export function asMarkdown(sections: readonly Section[]): string {
  return sections
    .map((section) => {
      const [head = [], ...rows] = linesOf(section, section.heads.length);
      const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
      const lines = [head, rule, ...rows].map(
        (line) => `| ${line.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
      );
      return [...lines, ...(section.notes ?? []).flatMap((note) => ['', note])].join('\n');
    })
    .join('\n\n');
}

/** The head and the rows, each with so many columns, and two for what is wanted. */
function linesOf({ title, heads, rows }: Section, columns: number): string[][] {
  const wants = rows.some(({ wanted }) => wanted !== undefined);
  const filled = (cells: readonly string[]) => Array.from({ length: columns }, (_, at) => cells[at] ?? '');
  return [
    [title, ...filled(heads), wants ? 'wanted' : '', ''],
    ...rows.map(({ what, cells, wanted = '', held }) => {
      return [what, ...filled(cells), wanted, held === undefined ? '' : held ? 'ok' : 'missed'];
    }),
  ];
}
