/** What taking a report into the list would change: the list is compiled with it, and both are tried on the same pages. */
import type { ClaimList } from '../../data/claim-list.ts';
import { createEngine, type Engine } from '../../matching/engine.ts';
import { compile } from '../../matching/index/compile.ts';
import type { Lexicon } from '../../matching/lexicon/lexicon.ts';
import type { PageText } from '../../matching/read-page.ts';
import { type LabelledDocument, pageOf } from '../documents.ts';
import { verdictOn } from './engine-today.ts';
import { tagIn, withPhrasing } from './list-edit.ts';
import { type Mark, type Marks, marksOf, marksWithout } from './marks.ts';
import type { PhrasingLint } from './phrasing-lint.ts';
import type { Proposal } from './proposal.ts';
import type { ReportGroup } from './report-group.ts';

/** `[document] claim: sentence`. */
type Example = string;

export interface PhrasingEffect {
  /** Whether the reported sentence would be marked, and its score. */
  marked: boolean;
  score: number;
  /** On labelled documents; `null` without any. A mark is a sentence with a claim. */
  labelled: { gainedRight: Example[]; gainedWrong: Example[]; lostRight: Example[]; lostWrong: Example[] } | null;
  /** New marks on ordinary news, all of them wrong. */
  ordinary: Example[];
  /** What the linter says of the phrasing. */
  lint: string[];
}

export class Effects {
  readonly #list: ClaimList;
  readonly #lexicon: Lexicon;
  readonly #documents: readonly LabelledDocument[];
  readonly #pages: readonly PageText[];
  readonly #ordinary: readonly PageText[];
  readonly #before: { labelled: Marks; ordinary: Marks };
  readonly #lint: PhrasingLint;

  /** `engine`: of `list` as it is. */
  constructor(
    list: ClaimList,
    engine: Engine,
    documents: readonly LabelledDocument[],
    ordinary: readonly PageText[],
    lint: PhrasingLint,
  ) {
    this.#list = list;
    this.#lexicon = engine.lexicon;
    this.#documents = documents;
    this.#pages = documents.map(pageOf);
    this.#ordinary = ordinary;
    this.#before = { labelled: marksOf(engine, this.#pages), ordinary: marksOf(engine, ordinary) };
    this.#lint = lint;
  }

  /** Of the phrasing that is proposed for a group. */
  of(group: ReportGroup, { text, lang }: Proposal): PhrasingEffect {
    const { claim } = group;
    const changed = withPhrasing(this.#list, claim.id, lang, text);
    const engine = createEngine(this.#lexicon, compile([changed], this.#lexicon));
    const { marked, score } = verdictOn(engine, group);
    const ordinary = marksWithout(marksOf(engine, this.#ordinary), this.#before.ordinary);
    return {
      marked,
      score,
      labelled: this.#documents.length > 0 ? this.#onLabelled(engine) : null,
      ordinary: ordinary.map(({ claim: marked, text: news }) => `${marked}: ${news}`),
      lint: this.#lint.findings(engine, claim, tagIn(claim, lang), text),
    };
  }

  #onLabelled(engine: Engine): PhrasingEffect['labelled'] {
    const after = marksOf(engine, this.#pages);
    const gained = marksWithout(after, this.#before.labelled);
    const lost = marksWithout(this.#before.labelled, after);
    const those = (marks: readonly Mark[], right: boolean) =>
      marks.filter((mark) => this.#isRight(mark) === right).map((mark) => this.#told(mark));
    return {
      gainedRight: those(gained, true),
      gainedWrong: those(gained, false),
      lostRight: those(lost, true),
      lostWrong: those(lost, false),
    };
  }

  #told({ page, claim, text }: Mark): Example {
    return `[${this.#documents[page]?.id}] ${claim}: ${text}`;
  }

  /** `null`: borderline, or neither demanded nor an error. */
  #isRight({ page, block, claim }: Mark): boolean | null {
    const sentence = this.#documents[page]?.sentences[block];
    if (!sentence || sentence.borderline) return null;
    if (sentence.claims.includes(claim)) return true;
    return sentence.alsoOk.includes(claim) ? null : false;
  }
}
