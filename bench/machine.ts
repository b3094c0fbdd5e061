/** What the figures were measured on. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { findBrowser } from '../scripts/browsers.mjs';
import { ROOT } from '../scripts/root.mjs';
import type { BrowserName } from '../test/e2e/session.ts';

export interface Machine {
  /** ISO 8601, UTC, to the minute. */
  date: string;
  /** Short, with `+` where files differ from it; `null` outside a repository. */
  commit: string | null;
  cpu: string;
  cores: number;
  /** How many processes wanted a core in the minute before, on average: more than none are others' work. */
  load: number;
  memoryBytes: number;
  system: string;
  node: string;
  /** As each tells itself; `null` if it is not there or does not tell. */
  browsers: Record<BrowserName, string | null>;
}

export function describeMachine(): Machine {
  return {
    date: `${new Date().toISOString().slice(0, 16)}Z`,
    commit: commit(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    load: loadavg()[0] ?? 0,
    memoryBytes: totalmem(),
    system: `${distribution() ?? type()}, ${type()} ${release()}`,
    node: process.version,
    browsers: { chromium: browserVersion('chromium'), firefox: browserVersion('firefox') },
  };
}

/** The lines of a list: `CPU: …`. */
export function machineLines(machine: Machine): string[] {
  const { browsers, commit, cores, cpu, date, load, memoryBytes, node, system } = machine;
  const found = Object.values(browsers).filter((version) => version !== null);
  return [
    `date: ${date}`,
    `commit: ${commit ?? 'none'}`,
    `CPU: ${cpu}, ${cores} cores; load before the run ${load.toFixed(1)}`,
    `memory: ${(memoryBytes / 2 ** 30).toFixed(1)} GiB`,
    `system: ${system}`,
    `Node ${node}${found.map((version) => `, ${version}`).join('')}`,
  ];
}

function commit(): string | null {
  const hash = output('git', ['rev-parse', '--short', 'HEAD']);
  return hash && hash + (output('git', ['status', '--porcelain']) === '' ? '' : '+');
}

function browserVersion(browser: BrowserName): string | null {
  const { path } = findBrowser(browser);
  // Under Windows it would open a window.
  return path === null || process.platform === 'win32' ? null : (output(path, ['--version'])?.split('\n')[0] ?? null);
}

function distribution(): string | null {
  try {
    return /^PRETTY_NAME="?(.*?)"?$/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? null;
  } catch {
    return null;
  }
}

/** What the program prints; `null` if it cannot be run or fails. */
function output(program: string, args: string[]): string | null {
  try {
    return execFileSync(program, args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return null;
  }
}
