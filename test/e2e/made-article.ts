/** Articles made for a scenario: on the sample story, with sentences of which it is sure what they are. */

/** State that Netflix could read messages. */
export const READ = 'Netflix could read the private messages of Facebook users, the letter says.';
export const READ_FRENCH = 'Netflix pouvait lire les messages privés des utilisateurs de Facebook, selon la lettre.';
/** Denies it. */
export const SHARED = 'Meta did not share people’s private messages with Netflix, its spokesman said.';
/** Other claims of the same list. */
export const ENCRYPTED = 'Messenger has encrypted personal chats end to end by default since December 2023.';
export const SPENT = 'Netflix spent $150 million on Facebook ads in 2017, the papers say.';

/** Prose that states no claim, long enough to make an article. */
export const PLAIN = [
  'The letter was written by lawyers for advertisers who have taken the company to court in California, and a judge made it public in the spring after it had been under seal for a year.',
  'Nobody in the courtroom on Thursday expected a quick answer, and the hearing was put off until the autumn; the rain had stopped by then and the square was full of people again.',
] as const;

export const TITLE = 'Netflix, Facebook and the private messages: what the letter says';

/** How a page declares itself an article, for its head. */
export const DECLARED =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>';

export interface MadeArticle {
  /** HTML between the two plain paragraphs. */
  body?: string;
  title?: string;
  /** HTML in the head, beside title and icon. Default: what declares it an article. */
  head?: string;
  /** Default: the headline, a plain paragraph, `body`, another plain paragraph, in an `article` in `main`. */
  page?: string;
  /** Attributes of the root element. */
  root?: string;
}

/** A whole page. It loads nothing: its icon is an empty one of its own. */
export function madeArticle({
  body = '',
  title = TITLE,
  head = DECLARED,
  page,
  root = 'lang="en"',
}: MadeArticle): string {
  return `<!doctype html><html ${root}><head><meta charset="utf-8"><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}</head>
<body style="margin:2rem;font:18px/1.6 serif">${page ?? `<main>${story(body, title)}</main>`}</body></html>`;
}

/** Headline and text in an `article` element. */
export function story(body: string, title = TITLE): string {
  return `<article><h1>${title}</h1>${inParagraph(PLAIN[0])}${body}${inParagraph(PLAIN[1])}</article>`;
}

export function inParagraph(text: string): string {
  return `<p>${text}</p>`;
}
