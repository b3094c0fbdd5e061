import { native } from './masked.ts';

/** A frame smaller than this holds no article but a button, a player or a counter (CSS pixels). */
const LEAST = { width: 280, height: 150 };

/** How many larger frames of the page are closed to it, and so to a content script of the page: those from elsewhere. */
export function closedFrames(document: Document): number {
  return [...native(document, 'querySelectorAll')('iframe')].filter((frame) => {
    if (frame.contentDocument) return false;
    const { width, height } = frame.getBoundingClientRect();
    return width >= LEAST.width && height >= LEAST.height;
  }).length;
}
