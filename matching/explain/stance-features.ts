/**
 * What tells whose voice a sentence speaks with. One `voice`, one `denial` and one kind of claim each, by the strongest
 * cue; the model weighs them alone and in pairs.
 */
import type { Engine } from '../engine.ts';
import { CLAIM_STATUS } from '../index/claim-status.ts';
import type { ReadSentence } from '../read-page.ts';
import { type KnownClaim, knownClaim } from '../scoring/known-claim.ts';
import { readCues, type StanceCues } from './stance-cues.ts';

/** Who speaks, the clearest first. */
type Voice =
  | 'according'
  | 'says'
  | 'tells'
  | 'aside'
  | 'hearsay'
  | 'accuses'
  | 'finds'
  | 'promises'
  | 'admits'
  | 'mentions'
  | 'papers'
  | 'quotes'
  | 'plain';
/** What is turned down, the clearest first. */
type Denial =
  | 'question'
  | 'whether'
  | 'twice'
  | 'firmly'
  | 'denied'
  | 'untrue'
  | 'spoken'
  | 'rejected'
  | 'negated'
  | 'none';

/** Share of a claim's phrasings from which it is itself a denial, a negation, a promise or a statement. */
const DENIAL_SHARE = 0.35;
const NEGATION_SHARE = 0.38;
const SAYING_SHARE = 0.35;

const CLAIM_CONCEPTS = {
  denial: [
    'deny',
    'reject',
    'refute',
    'untrue',
    'false',
    'unfounded',
    'dispute',
    'legitimate',
    'defend',
    'excuse',
    'justify',
  ],
  negation: ['not', 'never', 'no', 'nobody', 'nothing'],
  saying: ['say', 'tell', 'claim', 'affirm', 'insist', 'declare', 'argue', 'promise', 'announce', 'guarantee'],
  admission: ['admit', 'acknowledge', 'confess', 'concede'],
};

/** Names of the features that hold. */
export function stanceFeatures(engine: Engine, sentence: ReadSentence, claim: number): string[] {
  const cues = readCues(engine, sentence);
  const voice = voiceOf(cues);
  const denial = denialOf(cues);
  const { kind, status } = claimOf(engine, claim);
  const loud =
    voice === 'plain'
      ? 'own'
      : voice === 'says' || voice === 'according' || voice === 'tells' || voice === 'aside'
        ? 'other'
        : 'maybe';
  const features = [
    'bias',
    `voice:${voice}`,
    `denial:${denial}`,
    `claim:${kind}`,
    `status:${status}`,
    `voice:${voice} status:${status}`,
    `voice:${voice} denial:${denial}`,
    `denial:${denial} claim:${kind}`,
    `denial:${denial} claim:${kind} ${loud}`,
    `claim:${kind} ${loud}`,
    `denial:${denial} status:${status}`,
  ];
  for (const name of [
    'firstPerson',
    'but',
    'number',
    'saidBefore',
    'pronounFirst',
    'party',
    'thing',
    'quote',
    'mood',
    'long',
  ] as const) {
    if (cues[name]) features.push(name, `${name} ${loud}`);
  }
  if (cues.saidBefore && cues.pronounFirst) features.push(`continues ${loud}`);
  return features;
}

function voiceOf(cues: StanceCues): Voice {
  if (cues.according) return 'according';
  if (cues.says) return 'says';
  if (cues.tells) return 'tells';
  if (cues.aside) return 'aside';
  if (cues.hearsay || cues.mood) return 'hearsay';
  if (cues.accuses) return 'accuses';
  if (cues.finds) return 'finds';
  if (cues.promises) return 'promises';
  if (cues.admits) return 'admits';
  if (cues.mentions) return 'mentions';
  if (cues.papers) return 'papers';
  return cues.quote ? 'quotes' : 'plain';
}

function denialOf(cues: StanceCues): Denial {
  if (cues.question) return 'question';
  if (cues.whether) return 'whether';
  if (cues.notDenied) return 'twice';
  if (cues.denies) return cues.negated ? 'firmly' : 'denied';
  if (cues.untrue) return 'untrue';
  if (cues.spokenNegation) return 'spoken';
  if (cues.rejects) return 'rejected';
  return cues.negated ? 'negated' : 'none';
}

interface ClaimKind {
  kind: 'denial' | 'admission' | 'negation' | 'saying' | 'ordinary';
  status: 'confirmed' | 'contested' | 'open';
}
/** Forgotten with what scoring knows of the claim. */
const kinds = new WeakMap<KnownClaim, ClaimKind>();

function claimOf(engine: Engine, claim: number): ClaimKind {
  const known = knownClaim(engine, claim);
  const kind = kinds.get(known) ?? readClaim(engine, claim, known);
  kinds.set(known, kind);
  return kind;
}

function readClaim({ index, lexicon }: Engine, claim: number, known: KnownClaim): ClaimKind {
  const share = (names: readonly string[]) => {
    let sum = 0;
    for (const [feature, part] of known.vocabulary) if (names.includes(lexicon.names[feature] ?? '')) sum += part;
    return sum;
  };
  const status = index.claimStatus[claim];
  return {
    kind:
      share(CLAIM_CONCEPTS.denial) >= DENIAL_SHARE
        ? 'denial'
        : share(CLAIM_CONCEPTS.admission) >= SAYING_SHARE
          ? 'admission'
          : share(CLAIM_CONCEPTS.negation) >= NEGATION_SHARE
            ? 'negation'
            : share(CLAIM_CONCEPTS.saying) >= SAYING_SHARE
              ? 'saying'
              : 'ordinary',
    status:
      status === CLAIM_STATUS.confirmed
        ? 'confirmed'
        : status === CLAIM_STATUS.contested || status === CLAIM_STATUS.denied
          ? 'contested'
          : 'open',
  };
}
