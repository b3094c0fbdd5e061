/**
 * Has the sample article read as any page is: by the content script itself, which the browser puts into no page of ours.
 * Style and card, which the background cannot bring here either, are there before it.
 */
import { browser } from 'wxt/browser';
import { CONTENT_SCRIPT } from '../../browser/access.ts';
import { readSettings } from '../../browser/settings.ts';
import { CARD_SCRIPT } from '../../browser/tabs.ts';
import { highlightCss } from '../../page/highlight-style.ts';

export function readSample(): void {
  void readSettings().then((settings) => {
    const style = document.createElement('style');
    style.textContent = highlightCss(settings);
    document.head.append(style);
    for (const path of [CARD_SCRIPT, CONTENT_SCRIPT] as const) {
      const script = document.createElement('script');
      // One after the other, as they stand here.
      script.async = false;
      script.src = browser.runtime.getURL(path);
      document.head.append(script);
    }
  });
}
