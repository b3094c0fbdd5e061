/** The rules, in the order of their findings, and what each is for. Thresholds and their reasons stand in `limits.ts`. */
import type { RuleFinding, RuleName } from './finding.ts';
import type { LintedList } from './linted-list.ts';
import { duplicate } from './rules/duplicate.ts';
import { entityName } from './rules/entity-name.ts';
import { example } from './rules/example.ts';
import { groupMember } from './rules/group-member.ts';
import { nearerClaim } from './rules/nearer-claim.ts';
import { oneProposition } from './rules/one-proposition.ts';
import { ordinaryText } from './rules/ordinary-text.ts';
import { phrasingCount } from './rules/phrasing-count.ts';
import { phrasingLength } from './rules/phrasing-length.ts';
import { response } from './rules/response.ts';
import { tellingWords } from './rules/telling-words.ts';
import { topic } from './rules/topic.ts';
import { uncheckedSource } from './rules/unchecked-source.ts';
import { unknownWord } from './rules/unknown-word.ts';
import { unused } from './rules/unused.ts';

interface Rule {
  rule: RuleName;
  /** Why a list maker should care. */
  why: string;
  check(linted: LintedList): RuleFinding[];
}

export const RULES: readonly Rule[] = [
  { rule: 'phrasing-length', why: 'a sentence rarely covers a long phrasing', check: phrasingLength },
  { rule: 'one-proposition', why: 'a sentence that says one of two things is missed', check: oneProposition },
  { rule: 'topic', why: 'a page is asked for the names of the topic before anything else', check: topic },
  { rule: 'telling-words', why: 'common words and names alone fit half of such a page', check: tellingWords },
  {
    rule: 'duplicate',
    why: 'a phrasing twice says nothing more, and in two claims it tells neither',
    check: duplicate,
  },
  { rule: 'nearer-claim', why: 'its sentences would be marked with the wrong claim', check: nearerClaim },
  { rule: 'phrasing-count', why: 'few phrasings find few wordings', check: phrasingCount },
  { rule: 'example', why: 'the list maker said what should match', check: example },
  { rule: 'ordinary-text', why: 'one wrong highlight costs more than three missed ones', check: ordinaryText },
  { rule: 'response', why: 'a reader who clicks wants an answer, its day and its source', check: response },
  { rule: 'unchecked-source', why: 'the reader is owed the best source there is', check: uncheckedSource },
  { rule: 'unused', why: 'what nothing uses is a slip or a leftover', check: unused },
  { rule: 'unknown-word', why: 'only what the lexicon knows goes into other languages', check: unknownWord },
  { rule: 'entity-name', why: 'a name that is a word makes pages seem to be about somebody', check: entityName },
  { rule: 'group-member', why: 'a group that nothing can meet shuts the claim off', check: groupMember },
];
