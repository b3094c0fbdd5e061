/** The card beside a sentence of the page. Mount it in a shadow root together with `card.css`. */
import { useEffect, useRef } from 'preact/hooks';
import type { ClaimRecord } from '../data/record.ts';
import { ClaimSection } from './ClaimSection.tsx';
import { Mark } from './Mark.tsx';
import type { MatchReporting } from './match-reporting.ts';
import { Reader } from './reader.ts';
import { matchedIn, matchOf, sameClaims } from './same-claim.ts';
import type { ShownSentence } from './sentence.ts';
import { textsFor } from './texts.ts';

export interface CardProps {
  sentence: ShownSentence;
  /** The records of the claims the sentence's matches name. A match without a record is left out. */
  claims: readonly ClaimRecord[];
  /** The reader's language, BCP 47 (`browser.i18n.getUILanguage()`). */
  language: string;
  /** The close button was pressed, or Escape inside the card. May come twice if the caller listens for Escape as well. */
  onClose(): void;
  /** Whether it takes the focus when it appears; giving it back is the caller's part. */
  takesFocus: boolean;
  onCopy(text: string): Promise<boolean>;
  onMute(claim: ClaimRecord): void;
  /** The reader takes back the report a match comes from. Without it no such button is shown. */
  onRemoveReport?: (report: string) => void;
  /** Without it nothing can be said of a match (private windows). */
  reporting?: MatchReporting;
  /** Claims the reader has just said the sentence does not make: `list/claim` → the id of that report. */
  refuted?: ReadonlyMap<string, string>;
}

/** One sentence's claims, answered. */
export function Card(props: CardProps) {
  const { sentence, claims, language, takesFocus, onClose, onCopy, onMute, onRemoveReport, reporting, refuted } = props;
  const dialog = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) dialog.current?.focus({ preventScroll: true });
  }, []);
  const texts = textsFor(language);
  const made = sentence.matches.flatMap(
    (match) => claims.find((candidate) => candidate.id === match.claim && candidate.list === match.list) ?? [],
  );
  const shown = sameClaims(made).flatMap((same) => {
    const match = matchOf(same, sentence);
    const ids = matchedIn(same, sentence).map(({ list, id }) => refuted?.get(`${list}/${id}`) ?? null);
    // It is none of them only where that was said of each.
    return match ? [{ same, match, refuted: ids.every((id) => id !== null) ? ids : [] }] : [];
  });
  return (
    <Reader.Provider value={{ language, texts, copy: onCopy }}>
      <div
        ref={dialog}
        class="sidenote card"
        role="dialog"
        aria-label={texts.cardLabel(shown.length)}
        tabIndex={-1}
        lang={texts.language}
        dir={texts.direction}
        onKeyDown={(event) => {
          if (event.key === 'Tab') keepInside(event);
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
      >
        <div class="card-head">
          <Mark />
          <span class="card-name">Sidenote</span>
          <button type="button" class="close" aria-label={texts.close} onClick={onClose}>
            <span aria-hidden="true">×</span>
          </button>
        </div>
        <div class="card-body">
          {/* Who sees the page has it in view. */}
          <p class="visually-hidden">
            {texts.sentenceIs} <q lang={sentence.lang || undefined}>{sentence.text}</q>
          </p>
          {/* The second one begins far below the first one's answers. */}
          {shown.length > 1 && <p class="count">{texts.claimsInSentence(shown.length)}</p>}
          {shown.map(({ same: [claim, ...same], match, refuted: reports }, index) => (
            <ClaimSection
              key={`${claim.list}/${claim.id}`}
              claim={claim}
              same={same}
              sentences={[{ sentence, match }]}
              open={index === 0}
              onMute={onMute}
              refuted={reports}
              {...(onRemoveReport ? { onRemoveReport } : {})}
              {...(reporting ? { reporting } : {})}
            />
          ))}
        </div>
      </div>
    </Reader.Provider>
  );
}

/** Tab goes round: it would otherwise leave for the page's first link, and scroll the sentence out of view. */
function keepInside(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const root = event.currentTarget.getRootNode() as Document | ShadowRoot;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button, a[href], summary')].filter(
    (stop) => !isFolded(stop),
  );
  const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  const onCard = event.shiftKey && root.activeElement === event.currentTarget;
  if (!to || (root.activeElement !== from && !onCard)) return;
  event.preventDefault();
  to.focus();
}

/** Whether it is in a closed fold. A fold's own summary is not in it. */
function isFolded(stop: Element): boolean {
  const around = stop.matches('summary') ? stop.parentElement?.parentElement : stop;
  return around?.closest('details:not([open])') != null;
}
