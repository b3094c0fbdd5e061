/** What phrasings and statements say, as the arrays of the index (`claim-index.ts` says what each means). */

import { buildRows, rowStarts } from '../tables/rows.ts';
import { type ClaimIndex, slotWeights } from './claim-index.ts';
import type { Phrasing } from './claim-phrasings.ts';
import type { Slot } from './phrasing-slots.ts';

type SlotColumns = Pick<
  ClaimIndex,
  | 'claimPhrasings'
  | 'phrasingClaim'
  | 'phrasingStarts'
  | 'phrasingSlots'
  | 'claimStatements'
  | 'statementStarts'
  | 'statementSlots'
  | 'slotWeights'
  | 'slotEntity'
  | 'slotStarts'
  | 'slotFeatures'
>;

/** `phrasings` and `statements`: one list a claim. `weights`: of every feature. */
export function slotColumns(
  phrasings: readonly (readonly Phrasing[])[],
  statements: readonly (readonly Phrasing[])[],
  weights: readonly number[],
): SlotColumns {
  const said = phrasings.flat().map(({ slots }) => slots);
  const stated = statements.flat().map(({ slots }) => slots);
  const { distinct, numbers } = numberSlots([...said, ...stated].flat());
  const phrasingStarts = rowStarts(said);
  const end = phrasingStarts.at(-1) ?? 0;
  const rows = buildRows(distinct.map(({ features }) => features));
  return {
    claimPhrasings: rowStarts(phrasings),
    phrasingClaim: Uint32Array.from(phrasings.flatMap((list, claim) => list.map(() => claim))),
    phrasingStarts,
    phrasingSlots: numbers.slice(0, end),
    claimStatements: rowStarts(statements),
    statementStarts: rowStarts(stated),
    statementSlots: numbers.slice(end),
    slotWeights: slotWeights(rows.starts, rows.values, Float32Array.from(weights)),
    slotEntity: Uint8Array.from(distinct, ({ entity }) => Number(entity)),
    slotStarts: rows.starts,
    slotFeatures: rows.values,
  };
}

/** Each different slot once, the commonest first; and the place there of each that was given. */
function numberSlots(slots: readonly Slot[]): { distinct: Slot[]; numbers: Uint32Array } {
  const met = new Map<string, number>();
  const firsts: { slot: Slot; place: number; count: number }[] = [];
  const places = Uint32Array.from(slots, (slot) => {
    const key = `${slot.entity ? '@' : ''}${slot.features.join()}`;
    const place = met.get(key) ?? firsts.length;
    const first = firsts[place];
    if (first) first.count++;
    else {
      met.set(key, place);
      firsts.push({ slot, place, count: 1 });
    }
    return place;
  });
  firsts.sort((a, b) => b.count - a.count);
  const numberAt = new Uint32Array(firsts.length);
  firsts.forEach(({ place }, number) => {
    numberAt[place] = number;
  });
  return { distinct: firsts.map(({ slot }) => slot), numbers: places.map((place) => numberAt[place] ?? 0) };
}
