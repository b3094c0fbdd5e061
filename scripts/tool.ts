/** Runs a tool of `node_modules` under this very Node, which is newer than the one that its own first line would find. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from './root.mjs';

export interface ToolRun {
  ok: boolean;
  /** What it printed, both streams as they came. */
  output: string;
}

/** `name`: the npm package; `bin`: the program in it, where it is not named like the package. */
export async function runTool(name: string, args: string[], bin = name): Promise<ToolRun> {
  const child = spawn(process.execPath, [programOf(name, bin), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      output += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { ok: code === 0, output };
}

/** The program's file, as the package's own `bin` field says. Throws if there is no such package or program. */
function programOf(name: string, bin: string): string {
  const file = join(ROOT, 'node_modules', name, 'package.json');
  const { bin: programs }: { bin?: string | Record<string, string> } = JSON.parse(readFileSync(file, 'utf8'));
  const program = typeof programs === 'string' ? programs : programs?.[bin];
  if (!program) throw new Error(`${name} has no program ${bin}.`);
  return createRequire(import.meta.url).resolve(join(dirname(file), program));
}

/** One check by a tool: prints its name and time, and the tool's output if it fails. Resolves to whether it held. */
export async function checkWith(label: string, name: string, args: string[], bin = name): Promise<boolean> {
  const start = performance.now();
  const { ok, output } = await runTool(name, args, bin);
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${label} ${Math.round(performance.now() - start)} ms`);
  if (!ok) console.log(output.trimEnd());
  return ok;
}
