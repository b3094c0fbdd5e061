/** What Mozilla's own linter, which the store runs too, has against a package. */
import { runTool } from '../tool.ts';

/** The part of its JSON that we read. */
interface LintReport {
  errors: Finding[];
  warnings: Finding[];
  notices: Finding[];
}

interface Finding {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

/** One line for each error, warning and notice; none are allowed. Rejects if the linter itself fails. */
export async function lint(path: string): Promise<string[]> {
  const { output } = await runTool('web-ext', ['lint', '--source-dir', path, '--output', 'json']);
  const { errors, warnings, notices } = reportIn(output);
  return [...errors, ...warnings, ...notices].map(
    ({ code, message, file = '', line }) => `${code} ${[file, line].filter(Boolean).join(':')}: ${message}`,
  );
}

function reportIn(output: string): LintReport {
  try {
    // What Node itself has to say comes before it.
    return JSON.parse(output.slice(output.indexOf('{"')));
  } catch {
    throw new Error(`The linter did not work:\n${output}`);
  }
}
