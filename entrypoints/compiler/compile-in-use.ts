/** All lists that are on, with that of the package, as one index. */
import type { LeftOut } from '../../browser/lists/compiler-job.ts';
import { type ListEdition, openLists } from '../../browser/lists/database.ts';
import { type Faulty, faulty } from '../../browser/lists/list-fault.ts';
import { readPieces } from '../../browser/lists/pieces.ts';
import { storedListIn } from '../../browser/lists/stored-list.ts';
import { subscriptionIn } from '../../browser/lists/stored-subscription.ts';
import type { ClaimList } from '../../data/claim-list.ts';
import { MOST_CLAIMS } from '../../data/manifest.ts';
import { sha256Of } from '../../data/signature.ts';
import { packIndex } from '../../matching/index/claim-index.ts';
import { compile } from '../../matching/index/compile.ts';
import type { MatchableList } from '../../matching/index/matchable-list.ts';
import { parseList } from './check-list.ts';
import type { PackageFiles } from './package-files.ts';

export interface CompiledLists {
  /** `null`: no list is on but that of the package, whose index is ready-made. */
  index: Uint8Array<ArrayBuffer> | null;
  lists: ListEdition[];
  /** Lists that are on and stay out: they are good no more, or there is no room for them. */
  leftOut: (LeftOut & ListEdition)[];
}

/** A new edition, not yet in the database. */
export interface FreshList {
  list: ClaimList;
  /** Of its subscription. */
  nonce: string | undefined;
}

/** @param fresh takes the place of the list with its id, which is then on; `null`: none does */
export async function compileInUse(
  files: PackageFiles,
  madeBy: string,
  fresh: FreshList | null,
): Promise<CompiledLists> {
  const bundled = await files.bundled();
  const taken: MatchableList[] = [];
  const lists: ListEdition[] = [];
  const leftOut: CompiledLists['leftOut'] = [];
  let claims = bundled.claims.length;
  for (const edition of await editionsOn(fresh?.list.id ?? null)) {
    const read = await usable(edition.id, bundled.id, madeBy);
    const fault = read.ok ? tooMany(claims + read.list.claims.length) : read.fault;
    if (!read.ok || fault) {
      if (fault) leftOut.push({ ...edition, fault });
      continue;
    }
    claims += read.list.claims.length;
    taken.push(matchable(read.list));
    lists.push(edition);
  }
  if (fresh) {
    const { list, nonce } = fresh;
    const edition: ListEdition = { id: list.id, nonce, version: list.version };
    const fault = list.id === bundled.id ? faulty('sameId', list.id).fault : tooMany(claims + list.claims.length);
    if (fault) leftOut.push({ ...edition, fault });
    else {
      taken.push(matchable(list));
      lists.push(edition);
    }
  }
  const index = taken.length === 0 ? null : packIndex(compile([bundled, ...taken], await files.lexicon()));
  return { index, lists, leftOut };
}

/** Those that are on but this one, in the order of their ids. */
async function editionsOn(except: string | null): Promise<ListEdition[]> {
  const rows = await (await openLists()).getAll('subscriptions');
  return rows.flatMap((row) => {
    const subscription = subscriptionIn(row);
    return subscription?.on && subscription.id !== except
      ? [{ id: subscription.id, nonce: subscription.nonce, version: subscription.version }]
      : [];
  });
}

/** The edition of a list that we have. Found valid by this version of us before, it is not checked again. */
async function usable(id: string, bundledId: string, madeBy: string): Promise<{ ok: true; list: ClaimList } | Faulty> {
  // One that came with a new version of us.
  if (id === bundledId) return faulty('sameId', id);
  const stored = storedListIn(await (await openLists()).get('lists', id));
  if (!stored) return faulty('notCompiled', 'its file is gone');
  const bytes = await readPieces(stored.edition);
  // Half of a file, or none, may still be JSON to somebody.
  if ((await sha256Of(bytes)) !== stored.sha256) return faulty('notCompiled', 'its file is damaged');
  if (stored.validFor !== madeBy) return parseList(bytes);
  return { ok: true, list: JSON.parse(new TextDecoder().decode(bytes)) };
}

function tooMany(claims: number) {
  return claims > MOST_CLAIMS ? faulty('tooManyClaims', String(MOST_CLAIMS)).fault : null;
}

/** Nothing but what matching needs: the rest may go before the compiler begins. */
function matchable({ id, entities, claims }: ClaimList): MatchableList {
  return { id, entities, claims };
}
