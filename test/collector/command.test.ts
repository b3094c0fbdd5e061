/** The command as a list maker types it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../scripts/root.mjs';
import { ask } from './asking.ts';

/** Milliseconds until a server is given up that does not come up or answer; a busy machine takes its time. */
const PATIENCE = 120_000;
vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });
const SCRIPT = join(ROOT, 'scripts', 'collector.ts');
const ID = '0b5e4b0e-1c1f-4d6b-9c8e-1f2a3b4c5d6e';
const NEW = { 'content-type': 'application/ld+json' };

let folder = '';
let child: ChildProcess;
let said = '';

/** Runs the command and resolves when it has ended. */
function run(...args: string[]): Promise<{ code: number | null; words: string }> {
  const running = spawn(process.execPath, [SCRIPT, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let words = '';
  for (const stream of [running.stdout, running.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      words += text;
    });
  }
  return new Promise((resolve) => {
    running.once('close', (code) => resolve({ code, words }));
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidenote-collector-'));
  const address = ['--public', 'https://reports.example/sidenote', '--name', 'netflix'];
  child = spawn(process.execPath, [SCRIPT, '--port', '0', '--folder', folder, ...address], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`It ended with ${code}.`)));
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('Ctrl+C')) resolve();
    });
  });
});

afterAll(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

const localPort = () => /127\.0\.0\.1:(\d+)/.exec(said)?.[1] ?? '';

describe('npm run collector', () => {
  it('says what goes into the list, where the files are and how to look at them', () => {
    expect(said).toContain('"reports": { "annotations": "https://reports.example/sidenote/netflix/" }');
    expect(said).toContain(join(folder, 'netflix').slice(-20));
    expect(said).toContain('review');
  });

  it('takes what a proxy passes on, with the path or without the host, and names it as the world does', async () => {
    const origin = `http://127.0.0.1:${localPort()}`;
    const answer = await ask(origin, 'PUT', `/sidenote/netflix/${ID}.jsonld`, NEW, '{}');
    expect(answer).toMatchObject({
      status: 201,
      headers: { location: `https://reports.example/sidenote/netflix/${ID}.jsonld` },
    });
    expect(await readdir(join(folder, 'netflix'))).toEqual([`${ID}.jsonld`]);
  });

  it('says so where the port is taken', async () => {
    const { code, words } = await run('--port', localPort(), '--folder', folder);
    expect(words.trim()).toBe(`Port ${localPort()} is taken; --port chooses another.`);
    expect(code).toBe(1);
  });

  it.each([
    ['--port', 'eighty'],
    ['--port', '70000'],
    ['--name', '../up'],
    ['--name', 'a b'],
    ['--public', 'reports.example'],
    ['--public', 'ftp://reports.example/'],
    ['--nothing', 'x'],
  ])('does not start with %s %s', async (option, value) => {
    const { code, words } = await run(option, value);
    expect(words.trim().split('\n')).toHaveLength(1);
    expect(code).toBe(2);
  });
});
