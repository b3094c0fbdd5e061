/** The pages on which a change of the list is tried: documents that readers have labelled, and ordinary news. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ClaimList } from '../../data/claim-list.ts';
import { ORDINARY_SAMPLE } from '../../matching/lint/ordinary-sample.ts';
import type { PageText } from '../../matching/read-page.ts';
import { NO_FACTS } from '../../matching/scoring/facts.ts';
import { type LabelledDocument, readDocuments } from '../documents.ts';
import { readPage } from '../read-page.ts';

const BUNDLED_DOCUMENTS = fileURLToPath(new URL('../../test/corpus/netflix', import.meta.url));

/**
 * The documents of `folder`; without one those of the bundled list's story, if `list` has any of the claims that they are
 * labelled with, else none. Throws `BadInput` where the folder or a document cannot be read.
 */
export function labelledDocuments(folder: string | undefined, list: ClaimList): LabelledDocument[] {
  if (folder !== undefined) return readDocuments(folder);
  if (!existsSync(BUNDLED_DOCUMENTS)) return [];
  const documents = readDocuments(BUNDLED_DOCUMENTS);
  const known = new Set(list.claims.map(({ id }) => id));
  const isOfList = documents.some(({ sentences }) =>
    sentences.some(({ claims }) => claims.some((id) => known.has(id))),
  );
  return isOfList ? documents : [];
}

/**
 * These files of ordinary news; without any the linter's sample, as one page that names everybody in the list, so that
 * nothing but the sentences themselves keeps them unmarked.
 */
export function ordinaryPages(files: readonly string[], list: ClaimList): PageText[] {
  if (files.length > 0) return files.map(readPage);
  const names = Object.values(list.entities).flatMap((entity) => entity.names[0] ?? []);
  const entities = Object.fromEntries(Object.keys(list.entities).map((id) => [`${list.id}/${id}`, 1]));
  return [
    {
      title: names.join(', '),
      // No sentence of the sample is the context of the next.
      blocks: ORDINARY_SAMPLE.map((text) => ({ text, before: '' })),
      facts: { ...NO_FACTS, entities },
    },
  ];
}
