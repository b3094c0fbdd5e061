declare module '@mozilla/readability/Readability-readerable.js' {
  /** Whether a page has enough long paragraphs for a reader view. */
  export default function isProbablyReaderable(document: Document): boolean;
}
