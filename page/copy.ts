import { native } from './masked.ts';

/**
 * Puts text on the clipboard; must be called in the reader's press. False if the browser refused.
 * Without the clipboard API, which pages over plain http lack, by a copy command whose event never reaches the page.
 */
export async function copyText(text: string): Promise<boolean> {
  if (navigator.clipboard) {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // The page's own policy may forbid it: the command still works.
    }
  }
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('copy', put, { capture: true });
  try {
    return native(document, 'execCommand')('copy');
  } finally {
    removeEventListener('copy', put, { capture: true });
  }
}
