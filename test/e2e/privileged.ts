/**
 * Code inside Firefox's own window. WebDriver BiDi reaches neither the toolbar nor a popup of an extension, but with
 * `--remote-allow-system-access` it runs functions where the browser's interface is written.
 */
import type { Browser } from 'puppeteer-core';

/** Runs a function in the browser's window. It may use nothing from outside itself; values travel as JSON. */
export type Privileged = <A extends unknown[], R>(look: (...args: A) => R, ...args: A) => Promise<Awaited<R>>;

/** The part of Puppeteer's connection that its types hide. */
interface Connection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

export function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection;
}

/** Rejects if Firefox has no window. */
export async function privilegedIn(browser: Browser): Promise<Privileged> {
  const connection = connectionOf(browser);
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { url: string; context: string }[] };
  const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox has no window.');
  return async (look, ...args) => {
    const reply = await connection.send('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify((await (${look})(...JSON.parse(json))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
    });
    const answer = reply.result as Answer;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  };
}

type Answer =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };
