/** The readable lexicon files → concepts with their forms. The format is told in `README.md`, "Lexicon". */
import { isLexiconLanguage, type LexiconLanguage } from '../text/stem.ts';

/** How often a concept stands in news: 1 in nearly every article, 4 rarely. */
export type Commonness = 1 | 2 | 3 | 4;

export interface ConceptSource {
  id: string;
  commonness: Commonness;
  /** Ids of concepts that a writer may use for the same thing. */
  near: string[];
  forms: Partial<Record<LexiconLanguage, string[]>>;
}

const HEAD = /^([a-z][a-z0-9-]*) ([1-4])(?: ~ (.+))?$/;
const FORMS = /^ +([a-z]{2}): (.+)$/;
const FORM = /^=?[\p{L}\p{M}\d'’*_ .-]+$/u;

/** All concepts of one file. Throws with the line's number at the first line that is no concept, forms, comment or blank. */
export function parseConcepts(text: string, file: string): ConceptSource[] {
  const concepts: ConceptSource[] = [];
  text.split('\n').forEach((line, i) => {
    const fault = (what: string) => new Error(`${file}, line ${i + 1}: ${what}: ${JSON.stringify(line)}`);
    if (line.trim() === '' || line.startsWith('#')) return;
    const head = HEAD.exec(line.trimEnd());
    if (head) {
      const [, id = '', commonness, near = ''] = head;
      concepts.push({
        id,
        commonness: readCommonness(commonness),
        near: near
          .split(',')
          .map((name) => name.trim())
          .filter(Boolean),
        forms: {},
      });
      return;
    }
    const forms = FORMS.exec(line.trimEnd());
    const concept = concepts.at(-1);
    const lang = forms?.[1] ?? '';
    if (!forms || !concept || !isLexiconLanguage(lang)) throw fault('neither a concept nor its forms');
    const list = (forms[2] ?? '')
      .split(',')
      .map((form) => form.trim().replaceAll('"', ''))
      .filter(Boolean);
    const odd = list.find((form) => !FORM.test(form));
    if (odd !== undefined) throw fault(`the form "${odd}" has a character that a form cannot have`);
    concept.forms[lang] = [...(concept.forms[lang] ?? []), ...list];
  });
  return concepts;
}

function readCommonness(digit: string | undefined): Commonness {
  if (digit === '1') return 1;
  if (digit === '2') return 2;
  return digit === '3' ? 3 : 4;
}
