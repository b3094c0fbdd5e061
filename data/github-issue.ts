/** A report as a prefilled form for a new issue at GitHub: the reader reads it there once more, and sends it. */
import type { Annotation } from './annotation.ts';

/** GitHub refuses longer addresses; so do proxies on the way (bytes, encoded). */
export const LONGEST_ISSUE = 6000;

export interface IssueForm {
  address: string;
  /** The note did not fit in whole. */
  cut: boolean;
}

/**
 * The address of the form. The annotation stands in it as JSON, so that `sidenote review` reads what is copied from the
 * issue. `repo`: `owner/name`. `statement`: the claim's, for people.
 */
export function issueForm(repo: string, annotation: Annotation, statement: string): IssueForm {
  const kind = annotation.body[0]?.purpose === 'tagging' ? annotation.body[0].value : '';
  const title = `${kind}: ${statement}`;
  const whole = addressOf(repo, title, annotation);
  if (whole.length <= LONGEST_ISSUE) return { address: whole, cut: false };
  // What stands around the sentence and the note go first; the sentence itself last, and never in part.
  const { selector } = annotation.target;
  const bare: Annotation = {
    ...annotation,
    body: annotation.body.filter(({ purpose }) => purpose !== 'commenting'),
    target: { ...annotation.target, selector: { ...selector, prefix: '', suffix: '' } },
  };
  const short = addressOf(repo, title, bare);
  return { address: short.length <= LONGEST_ISSUE ? short : emptyForm(repo, title), cut: true };
}

function addressOf(repo: string, title: string, annotation: Annotation): string {
  const { exact } = annotation.target.selector;
  const body = `${quoted(exact)}\n\n\`\`\`json\n${JSON.stringify(annotation, null, 1)}\n\`\`\`\n`;
  return `https://github.com/${repo}/issues/new?${new URLSearchParams({ title, body })}`;
}

function emptyForm(repo: string, title: string): string {
  return `https://github.com/${repo}/issues/new?${new URLSearchParams({ title: title.slice(0, 200).toWellFormed() })}`;
}

/** No line of a page is taken for Markdown: a code block ends at no sentence. */
function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}
