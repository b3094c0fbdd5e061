/** The linter's rules on one text that is to be taken into a list. */
import type { Claim, ClaimList } from '../../data/claim-list.ts';
import type { Engine } from '../../matching/engine.ts';
import type { Lexicon } from '../../matching/lexicon/lexicon.ts';
import { NEARER_CHANCE, NEARER_LEAD } from '../../matching/lint/limits.ts';
import {
  type LintedClaim,
  type LintedList,
  type LintedPhrasing,
  readForLint,
} from '../../matching/lint/linted-list.ts';
import { ORDINARY_SAMPLE } from '../../matching/lint/ordinary-sample.ts';
import { duplicate } from '../../matching/lint/rules/duplicate.ts';
import { example } from '../../matching/lint/rules/example.ts';
import { oneProposition } from '../../matching/lint/rules/one-proposition.ts';
import { phrasingLength } from '../../matching/lint/rules/phrasing-length.ts';
import { tellingWords } from '../../matching/lint/rules/telling-words.ts';
import { suggest } from '../../matching/suggest.ts';

export class PhrasingLint {
  readonly #linted: LintedList;

  constructor(list: ClaimList, lexicon: Lexicon) {
    this.#linted = readForLint(list, lexicon, ORDINARY_SAMPLE);
  }

  /** The engine on the list as it is. */
  get engine(): Engine {
    return this.#linted.engine;
  }

  /** What is to be said of `text` as a phrasing of `claim`; empty if nothing. `engine`: of the list with it. `tag`: BCP 47. */
  findings(engine: Engine, claim: Claim, tag: string, text: string): string[] {
    const linted = this.#linted;
    const own = linted.claims.find((one) => one.claim.id === claim.id);
    if (!own) return [];
    const path = `${own.path}.phrasings.${tag}[${claim.phrasings[tag]?.length ?? 0}]`;
    const phrasing: LintedPhrasing = { text, lang: tag, path, ...linted.read(text, tag) };
    const alone = { ...linted, claims: [{ ...own, phrasings: [phrasing] }] };
    // Last, so that the finding is about the new phrasing and not about the one that was there.
    const beside = { ...linted, claims: [...linted.claims, { ...own, phrasings: [phrasing] }] };
    const found = [
      ...[phrasingLength, oneProposition, tellingWords].flatMap((rule) => rule(alone)),
      ...duplicate(beside).filter((finding) => finding.path === path),
    ].map(({ message }) => message);
    return [...found, ...this.#nearer(engine, own, tag, text)];
  }

  /** What the linter will say once `text` is an example of what must not match; `null` if it will be content. */
  asNoMatch(claim: Claim, text: string): string | null {
    const own = this.#linted.claims.find((one) => one.claim.id === claim.id);
    if (!own) return null;
    const watched: LintedClaim = { ...own, claim: { ...own.claim, examples: { noMatch: [text] } } };
    return example({ ...this.#linted, claims: [watched] })[0]?.message ?? null;
  }

  /** The rule `nearer-claim` for one phrasing; the rule itself asks for all of the list, which takes half a second. */
  #nearer(engine: Engine, { claim }: LintedClaim, tag: string, text: string): string[] {
    const ranked = suggest(engine, { text, lang: tag, prefix: '', title: '' });
    const own = ranked.find((one) => one.claim === claim.id)?.score ?? 0;
    const { claims } = this.#linted.list;
    const isKin = (id: string) =>
      claim.narrower?.includes(id) || claims.find((one) => one.id === id)?.narrower?.includes(claim.id);
    const nearest = ranked.find((one) => one.claim !== claim.id && !isKin(one.claim));
    if (!nearest || nearest.score < NEARER_CHANCE || nearest.score - own < NEARER_LEAD) return [];
    return [`The phrasing "${text}" is taken for the claim "${nearest.claim}".`];
  }
}
