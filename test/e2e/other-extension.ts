/**
 * Another extension, made on the spot, that tries everything one extension can do to another: it sends each of our
 * messages, opens a connection, and tells a server on loopback what came of it.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MessageName } from './our-messages.ts';
import type { PageServer } from './pages.ts';
import type { Session } from './session.ts';
import { until } from './waiting.ts';

export interface Told {
  /** What was tried: a message's name, `connect`. */
  tried: string;
  /** The answer; `null`: there was none. */
  answer: unknown;
}

/** What it does; runs in its background, so it may use nothing from outside itself. */
async function attack(target: string, messages: readonly MessageName[], report: string): Promise<void> {
  const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
  const told: Told[] = [];
  for (const message of messages) {
    const answer = await runtime.sendMessage(target, { ...message, argument: [] }).catch(() => null);
    told.push({ tried: message.name, answer: answer ?? null });
  }
  const answer = await new Promise((resolve) => {
    const port = runtime.connect(target, { name: 'sidenote' });
    port.onMessage.addListener((said) => resolve(said));
    port.onDisconnect.addListener(() => resolve(null));
    for (const message of messages) port.postMessage(message);
  }).catch(() => null);
  told.push({ tried: 'connect', answer });
  await fetch(report, { method: 'POST', body: JSON.stringify(told) });
}

interface Runtime {
  sendMessage(target: string, message: object): Promise<unknown>;
  connect(
    target: string,
    info: object,
  ): {
    postMessage(message: object): void;
    onMessage: { addListener(hear: (message: unknown) => void): void };
    onDisconnect: { addListener(hear: () => void): void };
  };
}

/** Installs it beside ours, and resolves to what came of its tries. */
export async function attackedByAnother(session: Session, messages: readonly MessageName[]): Promise<Told[]> {
  let told: Told[] | null = null;
  const report = session.pages.answers('told', ({ body }) => {
    told = JSON.parse(body);
    return { headers: { 'access-control-allow-origin': '*' } };
  });
  const ours = await session.inExtension(
    () => (globalThis as unknown as { chrome: { runtime: { id: string } } }).chrome.runtime.id,
  );
  const folder = await written(
    `(${attack})(${[ours, messages, report].map((one) => JSON.stringify(one)).join()});`,
    session.pages,
  );
  try {
    await session.installBeside(folder);
    return await until('what the other extension tells', () => told);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function written(background: string, { origin }: PageServer): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidenote-other-'));
  const manifest = {
    manifest_version: 3,
    name: 'Another extension',
    version: '1',
    host_permissions: [`${new URL(origin).protocol}//127.0.0.1/*`],
    // Each browser reads the one that it knows.
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'another@sidenote.example' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), background);
  return folder;
}
