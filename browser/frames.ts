/** The frames of a tab, as one page: our content script is at work in each of them by itself. */
import { browser } from 'wxt/browser';
import type { FoundSentence, PageState, SelectedText } from './messages.ts';
import { sendToFrame } from './messaging.ts';

/** What one frame's content script says. */
interface FrameState {
  frame: number;
  state: PageState;
}

/** What the content scripts of a tab say, the page's own first; empty if none of ours is there. */
export async function frameStates(tab: number): Promise<FrameState[]> {
  return inFrames(tab, async (frame) => ({ frame, state: await sendToFrame(tab, frame, 'state') }));
}

/** The state of the whole tab; `null` if none of ours is there. Its keys name the frame too: they are for `showInTab`. */
export async function tabState(tab: number): Promise<PageState | null> {
  return joined(await frameStates(tab));
}

/** Sends one message to every frame of the tab in which we are, and waits until each has answered. */
export async function sendToFrames(tab: number, name: 'refresh' | 'recheck' | 'readAnyway'): Promise<void> {
  await inFrames(tab, (frame) => sendToFrame(tab, frame, name));
}

/** Shows a sentence of {@link tabState} on the page. False if it is gone. */
export function showInTab(tab: number, key: string): Promise<boolean> {
  const [frame, inFrame] = splitKey(key);
  return sendToFrame(tab, frame, 'showSentence', inFrame);
}

/** The first selection that a frame of the tab has; `null` if nothing is selected. */
export async function selectionIn(tab: number): Promise<SelectedText | null> {
  const found = await inFrames(tab, (frame) => sendToFrame(tab, frame, 'selection'));
  return found.find((selection) => selection !== null) ?? null;
}

/** The first frame that has matches; `null` if none has. */
export async function markedFrame(tab: number): Promise<number | null> {
  const marked = (await frameStates(tab)).find(({ state }) => state.kind === 'read' && state.found.length > 0);
  return marked?.frame ?? null;
}

/** Asks each frame that we have access to; those in which none of ours is at work are left out. */
async function inFrames<T>(tab: number, ask: (frame: number) => Promise<T>): Promise<T[]> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId: tab, allFrames: true }, func: () => 0 })
    .catch(() => []);
  const ids = frames.map(({ frameId }) => frameId).toSorted((a, b) => a - b);
  const answers = await Promise.allSettled(ids.map(ask));
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
}

/** What was found in any of them counts; for the rest the page's own state does. */
function joined(frames: readonly FrameState[]): PageState | null {
  const [first] = frames;
  if (!first) return null;
  const read = frames.flatMap(({ frame, state }) => (state.kind === 'read' ? [{ frame, state }] : []));
  if (read.length === 0 || !['read', 'notArticle'].includes(first.state.kind)) return first.state;
  const unread = read.reduce((sum, { state }) => sum + state.closedFrames, 0) - (frames.length - 1);
  return {
    kind: 'read',
    found: read.flatMap(({ frame, state }) => state.found.map((sentence) => withFrame(sentence, frame))),
    checked: read.reduce((sum, { state }) => sum + state.checked, 0),
    closedFrames: Math.max(0, unread),
  };
}

function withFrame(sentence: FoundSentence, frame: number): FoundSentence {
  return { ...sentence, key: `${frame}/${sentence.key}` };
}

function splitKey(key: string): [frame: number, inFrame: string] {
  const slash = key.indexOf('/');
  return [Number(key.slice(0, slash)), key.slice(slash + 1)];
}
