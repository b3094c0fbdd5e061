/** Made-up news pages as HTML. */

export const TITLE = 'Netflix and the private messages of Facebook users: what the court letter says';
/** A title and page without anything that a claim is about. */
export const ORDINARY_TITLE = 'The council, the bridge and the winter: a week in the valley';

/** An article that says it is one. `body`: what stands below the headline; `script`: run first, before anything is there but the head. */
export function articleHtml(title: string, body: string, script = ''): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="article">
<style>body{font:18px/1.6 Georgia,serif;margin:2rem auto;max-width:42rem}</style>
${script && `<script>${script}</script>`}</head>
<body><header><nav><a href="#">News</a> <a href="#">Sport</a></nav></header>
<main><article><h1>${title}</h1>
${body}
</article></main></body></html>`;
}

export function paragraph(sentences: readonly string[]): string {
  return `<p>${sentences.join(' ')}</p>`;
}
