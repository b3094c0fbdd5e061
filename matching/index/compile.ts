/** Claim lists → the index the engine runs on. Everything that can be done once is done here. */
import type { Claim } from '../../data/claim-list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { buildRows, rowStarts } from '../tables/rows.ts';
import { buildTexts } from '../tables/text-column.ts';
import { Vocabulary } from '../tables/vocabulary.ts';
import { GroupReader } from './claim-groups.ts';
import type { ClaimIndex } from './claim-index.ts';
import { featuresOf, readPhrasings, readStatement } from './claim-phrasings.ts';
import { CLAIM_STATUS } from './claim-status.ts';
import { likeliestFirst, vocabularyOf } from './claim-vocabulary.ts';
import { entityIndex, entityTexts } from './entity-index.ts';
import { entityShares } from './entity-shares.ts';
import { buildEntityTable } from './entity-table.ts';
import { baseWeights, weighAmongClaims } from './feature-weights.ts';
import { groupColumns } from './group-columns.ts';
import type { MatchableList } from './matchable-list.ts';
import { SlotReader } from './phrasing-slots.ts';
import { postingLists } from './postings.ts';
import { slotColumns } from './slot-columns.ts';
import { topicColumns } from './topic-columns.ts';
import { WordFeatures } from './word-features.ts';

/** A claim, and where it comes from. */
interface ListedClaim {
  claim: Claim;
  list: MatchableList;
  /** The list's place among those compiled. */
  listAt: number;
}

/** Compiles lists in the given order. Lists are taken as valid (`parseClaimList`). No lists: an index without claims. */
export function compile(lists: readonly MatchableList[], lexicon: Lexicon): ClaimIndex {
  const claims = lists.flatMap((list, listAt) => list.claims.map((claim) => ({ claim, list, listAt })));
  const entities = buildEntityTable(lists, lexicon);
  const words = new WordFeatures(lexicon.names.length + entities.entities.length);
  const slotReader = new SlotReader(new Vocabulary(lexicon, entityIndex(entities, lexicon)), words);
  const groupReader = new GroupReader(entities.features, lexicon, slotReader);

  const phrasings = claims.map(({ claim }) => readPhrasings(claim, slotReader));
  const groups = claims.map(({ claim, list }) => groupReader.read(claim, list.id));
  // Before the statements are read: a word that stands in a statement only weighs nothing.
  const weights = weighAmongClaims(baseWeights(lexicon, entities, words.weights), phrasings);
  // A statement is too long to be covered, but its words are the claim's words.
  const statements = claims.map(({ claim }) => readStatement(claim.statement, slotReader));
  const vocabularies = phrasings.map((said, i) =>
    vocabularyOf([...said, ...(statements[i] ?? [])].map((text) => featuresOf([text]))),
  );
  const ordered = vocabularies.map((vocabulary, i) => likeliestFirst(phrasings[i] ?? [], vocabulary));

  const stories = [...new Set(claims.map(storyId))];
  const storyPlaces = new Map(stories.map((story, i) => [story, i]));
  const numbers = claims.map(({ claim }) => claim.numbers ?? []);
  const narrower = buildRows(narrowerClaims(claims));
  const postings = buildRows(postingLists(ordered.flat(), weights));
  return {
    names: {
      concepts: lexicon.names.length,
      lists: lists.map(({ id }) => id),
      claimIds: buildTexts(claims.map(({ claim }) => claim.id)),
      ...entityTexts(entities),
      wordTexts: buildTexts([...words.texts]),
    },
    words: words.table(),
    entityNames: entities.names,
    descriptions: entities.descriptions,
    claimList: Uint32Array.from(claims, ({ listAt }) => listAt),
    claimStory: Uint32Array.from(claims, (claim) => storyPlaces.get(storyId(claim)) ?? 0),
    claimStatus: Uint8Array.from(claims, ({ claim }) => CLAIM_STATUS[claim.status]),
    ...groupColumns(groups),
    ...topicColumns(groups, lexicon.names.length, entities.entities.length),
    claimNumbers: rowStarts(numbers),
    numbers: Float64Array.from(numbers.flat()),
    claimNarrower: narrower.starts,
    narrower: narrower.values,
    knownEntities: Uint8Array.from(entities.entities, ({ known }) => Number(known)),
    entityShares: entityShares(vocabularies, lexicon.names.length, entities.entities.length),
    ...slotColumns(ordered, statements, weights),
    postingStarts: postings.starts,
    postings: postings.values,
    weights: Float32Array.from(weights),
  };
}

/** `list/story`. */
const storyId = ({ claim, list }: ListedClaim): string => `${list.id}/${claim.story}`;

/** Claim → the places of the claims that win over it, all of its own list. */
function narrowerClaims(claims: readonly ListedClaim[]): number[][] {
  const places = new Map(claims.map(({ claim, list }, i) => [`${list.id}/${claim.id}`, i]));
  return claims.map(({ claim, list }) => (claim.narrower ?? []).flatMap((id) => places.get(`${list.id}/${id}`) ?? []));
}
