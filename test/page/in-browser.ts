/**
 * Checks `page/` as a content script in Chromium and Firefox, and prints what reading a long page costs.
 * `--shots DIR` keeps screenshots of the paint.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build } from 'vite';
import { highlightCss } from '../../page/highlight-style.ts';
import { findBrowser } from '../../scripts/browsers.mjs';
import type { PageResult } from './in-page.ts';

function pathOf(kind: 'chromium' | 'firefox'): string {
  const found = findBrowser(kind);
  if (found.path === null) throw new Error(found.fault);
  return found.path;
}

const BROWSERS = {
  chromium: () =>
    puppeteer.launch({
      executablePath: pathOf('chromium'),
      enableExtensions: true,
      pipe: true,
      args: [
        ...'no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-component-update'
          .split(' ')
          .map((flag) => `--${flag}`),
        '--disable-sync',
        '--disable-default-apps',
      ],
    }),
  firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: pathOf('firefox') }),
};

/** The whole check. Prints each failed check and the timings. */
export async function run(shots?: string): Promise<{ passed: number; failed: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'page-check-'));
  const server = await serve();
  let passed = 0;
  let failed = 0;
  try {
    await buildExtension(folder);
    for (const [name, launch] of Object.entries(BROWSERS)) {
      let browser: Browser | null = null;
      try {
        browser = await launch();
        await browser.installExtension(folder);
        for (const page of ['nasty', 'long']) {
          const { checks, notes } = await open(
            browser,
            `${server.address}/${page}`,
            shots && join(shots, `${name}.png`),
          );
          for (const note of notes) console.log(`${name}: ${note}`);
          for (const [check, fault] of Object.entries(checks)) {
            if (fault === '') passed++;
            else {
              failed++;
              console.log(`${name}: ${check}: ${fault}`);
            }
          }
        }
      } catch (error) {
        failed++;
        console.log(`${name}: ${String(error)}`);
      } finally {
        await browser?.close();
      }
    }
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
  return { passed, failed };
}

async function open(browser: Browser, address: string, shot: string | undefined): Promise<PageResult> {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 1000 });
  await page.goto(address);
  const handle = await page.waitForFunction('window.result', { timeout: 60_000 });
  const result: PageResult = JSON.parse(String(await handle.jsonValue()));
  if (shot && address.endsWith('/nasty')) await page.screenshot({ path: shot as `${string}.png`, fullPage: true });
  await page.close();
  return result;
}

async function buildExtension(folder: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'esnext',
      minify: false,
      rolldownOptions: {
        input: join(import.meta.dirname, 'in-page.ts'),
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  if (!('output' in built)) throw new Error('expected one build');
  const { code } = built.output[0];
  const manifest = {
    manifest_version: 3,
    name: 'page check',
    version: '1',
    browser_specific_settings: { gecko: { id: 'page-check@example.org' } },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['check.js'], css: ['check.css'] }],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'check.js'), `(async () => {${code}})();`);
  await writeFile(join(folder, 'check.css'), highlightCss({ style: 'tint', colour: 'amber' }));
}

async function serve(): Promise<{ address: string; close(): void }> {
  const nasty = await readFile(join(import.meta.dirname, 'nasty.html'));
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/nasty' ? nasty : request.url === '/long' ? longPage() : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (typeof at !== 'object' || at === null) throw new Error('no port');
  return { address: `http://127.0.0.1:${at.port}`, close: () => server.close() };
}

/** An article of 100,000 words in some 12,700 text nodes, indented as templates leave it. */
function longPage(): string {
  const words = 'the company said on that day it had shared nothing with anyone but its own engineers who denied'.split(
    ' ',
  );
  const some = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => words[(from * 7 + at * 5) % words.length]).join(' ');
  const paragraphs = Array.from(
    { length: 2116 },
    (_, at) => `
        <p class="text">
          ${some(at, 14)} <a class="link" href="/${at}">${some(at + 1, 3)}</a> ${some(at + 2, 15)}. ${some(at + 3, 9)}
          <em>${some(at + 4, 2)}</em> ${some(at + 5, 4)}.
        </p>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Long</title>
    <script>addEventListener('message', (event) => { if (event.data?.result) window.result = event.data.result; });</script>
    <body><article><h1>A long page</h1>${paragraphs.join('')}</article></body></html>`;
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { shots: { type: 'string' } } });
  if (values.shots) await mkdir(values.shots, { recursive: true });
  const { passed, failed } = await run(values.shots);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
