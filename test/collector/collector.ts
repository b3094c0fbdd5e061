/** A place for reports, as a process of its own on loopback: it can be stopped, killed, frozen and started again. */
import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ROOT } from '../../scripts/root.mjs';

export interface Collector {
  /** Where reports are sent, ends with a slash; the same after every start. */
  readonly container: string;
  /** The folder with one `.jsonld` file for each report. */
  readonly files: string;
  /** What was sent under this id, `null` if nothing was. */
  read(id: string): Promise<unknown>;
  /** Everything that was sent, by id. */
  all(): Promise<Map<string, unknown>>;
  /** Ends it as a list maker would. What it has stays. */
  stop(): Promise<void>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
  /** It still takes connections and answers none, until `thaw`. Not on Windows. */
  freeze(): void;
  thaw(): void;
  /** After `stop` or `kill`: at the same address with what it had. */
  start(): Promise<void>;
  /** Ends it and removes what it has. */
  remove(): Promise<void>;
}

export interface CollectorOptions {
  /** The Community Solid Server as it comes, where anyone may do anything: `GET`, `POST`, `DELETE` and all the rest. */
  open?: boolean;
}

const SCRIPT = join(ROOT, 'scripts', 'collector.ts');
const STOCK = join(ROOT, 'node_modules', '@solid', 'community-server', 'bin', 'server.js');
/** Its log goes nowhere; what it dies of is shown. The channel tells it that we have ended. */
const STREAMS: StdioOptions = ['ignore', 'ignore', 'inherit', 'ipc'];
/** What the drop box does by itself. */
const END_WITH_US = 'data:text/javascript,process.once("disconnect",()=>process.exit())';
const NAME = 'reports';
/** Milliseconds between two looks whether the stock server is up. */
const LOOK_AGAIN = 200;

/** Starts one on a free port (the drop box in two seconds, `open` in seven). Rejects if it does not come up. */
export async function startCollector({ open = false }: CollectorOptions = {}): Promise<Collector> {
  const folder = await mkdtemp(join(tmpdir(), 'sidenote-collector-'));
  const port = await freePort();
  const files = join(folder, NAME);
  const container = `http://127.0.0.1:${port}/${NAME}/`;
  let child: ChildProcess | null = null;
  const end = async (signal: NodeJS.Signals) => {
    const ending = child;
    child = null;
    if (ending) await ended(ending, signal);
  };
  const read = async (id: string) => {
    const text = await readFile(join(files, `${id}.jsonld`), 'utf8').catch(() => null);
    return text === null ? null : JSON.parse(text);
  };
  const collector: Collector = {
    container,
    files,
    read,
    async all() {
      const names = (await readdir(files)).filter((name) => name.endsWith('.jsonld')).toSorted();
      const ids = names.map((name) => basename(name, '.jsonld'));
      return new Map(await Promise.all(ids.map(async (id) => [id, await read(id)] as const)));
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
    freeze: () => void child?.kill('SIGSTOP'),
    thaw: () => void child?.kill('SIGCONT'),
    async start() {
      if (child) return;
      child = open ? await stock(folder, port, container) : await dropBox(folder, port);
    },
    async remove() {
      await end('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
  await collector.start();
  return collector;
}

async function dropBox(folder: string, port: number): Promise<ChildProcess> {
  const args = [SCRIPT, '--port', String(port), '--folder', folder, '--name', NAME];
  const child = spawn(process.execPath, args, { stdio: STREAMS });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The collector ended with ${code}.`)));
  });
  return letGo(child);
}

/** It ends when we do; we need not wait for it. */
function letGo(child: ChildProcess): ChildProcess {
  child.unref();
  child.channel?.unref();
  return child;
}

async function stock(folder: string, port: number, container: string): Promise<ChildProcess> {
  const base = new URL('/', container).href;
  const args = [STOCK, '-c', '@css:config/file-root.json', '-f', folder, '-p', String(port), '-b', base, '-l', 'error'];
  const child = spawn(process.execPath, ['--import', END_WITH_US, ...args], {
    // A folder without a package.json, where it would look for settings.
    cwd: folder,
    stdio: STREAMS,
  });
  while (!(await made(container))) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
  return letGo(child);
}

/** Makes the container, unless it is there. False as long as the server does not answer. */
async function made(container: string): Promise<boolean> {
  const headers = { link: '<http://www.w3.org/ns/ldp#BasicContainer>; rel="type"', 'content-type': 'text/turtle' };
  const answer = await fetch(container, { method: 'PUT', headers }).catch(() => null);
  // 409: it is there.
  return answer !== null && (answer.status === 201 || answer.status === 409);
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.ref();
    child.once('exit', () => resolve());
    child.kill(signal);
    // A frozen one hears of it only now.
    if (process.platform !== 'win32') child.kill('SIGCONT');
  });
}

/** Chosen once, so that the address stays when the server is started again. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.');
  return address.port;
}
