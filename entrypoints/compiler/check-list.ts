/** A list's file, from bytes to a list that may be used. Whoever made it may mean harm: each step is safe before the next. */
import type { Expected } from '../../browser/lists/compiler-job.ts';
import { type Faulty, faulty } from '../../browser/lists/list-fault.ts';
import { type ClaimList, parseClaimList } from '../../data/claim-list.ts';
import { jsonShape, MOST_DEPTH, MOST_VALUES } from '../../data/json-shape.ts';
import { MOST_CLAIMS, MOST_LIST_BYTES } from '../../data/manifest.ts';
import { sha256Of } from '../../data/signature.ts';

export type Checked = { ok: true; list: ClaimList; bytes: number; sha256: string } | Faulty;

/** Size, digest, depth, JSON, number of claims, form and references, and whether it is the list that was meant. */
export async function checkList(bytes: Uint8Array<ArrayBuffer>, expected: Expected): Promise<Checked> {
  const { length } = bytes;
  if (length > MOST_LIST_BYTES) return faulty('tooLarge', String(MOST_LIST_BYTES));
  if (expected.bytes !== null && length !== expected.bytes) {
    return length < expected.bytes ? faulty('truncated') : faulty('tooLarge', String(expected.bytes));
  }
  const sha256 = await sha256Of(bytes);
  if (expected.sha256 !== null && sha256 !== expected.sha256) return faulty('badDigest');
  const parsed = parseList(bytes);
  if (!parsed.ok) return parsed;
  const { id, version } = parsed.list;
  if (expected.id !== null && id !== expected.id) return faulty('otherList', id);
  if (expected.version !== null && version !== expected.version) {
    return faulty('badManifest', `it announces version ${expected.version}, the list is version ${version}`);
  }
  return { ok: true, list: parsed.list, bytes: length, sha256 };
}

/** The list in these bytes, whosoever it is. */
export function parseList(bytes: Uint8Array): { ok: true; list: ClaimList } | Faulty {
  const value = parseJson(bytes);
  if (!value) return faulty('notJson');
  if (value.json === TOO_DEEP) return faulty('badList', `it is nested more than ${MOST_DEPTH} deep`);
  if (value.json === TOO_MANY) return faulty('badList', `it has more than ${MOST_VALUES} values`);
  const claims = claimsIn(value.json);
  if (claims > MOST_CLAIMS) return faulty('tooManyClaims', String(MOST_CLAIMS));
  const parsed = parseClaimList(value.json);
  if (!parsed.ok) {
    const [first] = parsed.faults;
    const more = parsed.faults.length > 1 ? ` (and ${parsed.faults.length - 1} more)` : '';
    return faulty('badList', `${first?.path || 'the top'}: ${first?.message}${more}`);
  }
  return parsed;
}

const TOO_DEEP = Symbol('nested too deep');
const TOO_MANY = Symbol('too many values');

/** `null`: it is no JSON, or no UTF-8. */
function parseJson(bytes: Uint8Array): { json: unknown } | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const { depth, values } = jsonShape(text);
    if (depth > MOST_DEPTH) return { json: TOO_DEEP };
    return { json: values > MOST_VALUES ? TOO_MANY : JSON.parse(text) };
  } catch {
    return null;
  }
}

function claimsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('claims' in value)) return 0;
  return Array.isArray(value.claims) ? value.claims.length : 0;
}
