/**
 * How long our background lets others wait while it works: a page of ours asks it one small question after the other. In
 * Firefox the two share a thread, so what the page itself does counts, too.
 */
import type { View } from '../../test/e2e/session.ts';

/** Does `work`, and tells the longest wait for an answer meanwhile, in milliseconds. `page`: one of ours, open. */
export async function longestWait(page: View, work: () => Promise<unknown>): Promise<number> {
  await page.evaluate(startAsking);
  try {
    await work();
  } finally {
    await page.evaluate(() => void document.dispatchEvent(new Event('bench-stop')));
  }
  return page.evaluate(() => Number(document.documentElement.dataset.longestWait));
}

/** Runs in the page. */
async function startAsking(): Promise<void> {
  const { runtime }: { runtime: { sendMessage(message: object): Promise<unknown> } } =
    Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const question = { sidenote: 'background', name: 'takeReport', argument: -1 };
  let isOver = false;
  document.addEventListener(
    'bench-stop',
    () => {
      isOver = true;
    },
    { once: true },
  );
  // The first wakes it.
  await runtime.sendMessage(question);
  let longest = 0;
  const ask = async (): Promise<void> => {
    while (!isOver) {
      const start = performance.now();
      await runtime.sendMessage(question);
      longest = Math.max(longest, performance.now() - start);
      document.documentElement.dataset.longestWait = String(longest);
      // Our own questions shall not be all that it does.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  void ask();
}
