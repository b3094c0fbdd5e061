/** The unit tests, counted. */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import type { Tally } from './tally.ts';
import { runTool } from './tool.ts';

/** The part of Vitest's JSON report that we read. */
interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** Runs these test files, or all; prints Vitest's output if one fails. A file that cannot be loaded counts as one. */
export async function runUnitTests(args: string[]): Promise<Tally> {
  const path = join(ROOT, '.sidenote', 'unit.json');
  await rm(path, { force: true });
  const { ok, output } = await runTool('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${path}`,
  ]);
  if (!ok) console.log(output.trimEnd());
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return { passed: 0, failed: 1 };
  const report: UnitReport = JSON.parse(text);
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  // Vitest also fails for what no test caught, say a promise that nobody waited for.
  return { passed: report.numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
}
