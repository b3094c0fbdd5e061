/** The keyboard commands of the manifest. */
import { checkOnce } from '../../browser/access.ts';
import { frameStates, markedFrame } from '../../browser/frames.ts';
import { sendToFrame } from '../../browser/messaging.ts';
import { readSettings, writeSettings } from '../../browser/settings.ts';
import { reportSelection } from './report-form.ts';

/** Pressing one reads the page first where nobody of ours is there yet: it gives the same access as a click on the toolbar. */
export async function runCommand(command: string, tab: { id?: number | undefined } | undefined): Promise<void> {
  if (command === 'report') {
    reportSelection(tab);
    return;
  }
  if (command === 'toggle') {
    const { on } = await readSettings();
    await writeSettings({ on: !on });
    return;
  }
  if (tab?.id === undefined) return;
  // Pages of the browser cannot be read; there is nobody to be told so.
  const frame = await readFrame(tab.id).catch(() => null);
  if (frame === null) return;
  if (command === 'next-match') await sendToFrame(tab.id, frame, 'step', 1);
  if (command === 'previous-match') await sendToFrame(tab.id, frame, 'step', -1);
  if (command === 'open-card') await sendToFrame(tab.id, frame, 'openCard');
}

/** The frame with matches, the page's own where there is none. */
async function readFrame(tab: number): Promise<number> {
  if ((await frameStates(tab)).length === 0) await checkOnce(tab);
  return (await markedFrame(tab)) ?? 0;
}
