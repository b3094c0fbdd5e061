/** Why a list was not taken, in plain words: what happened, what the reader can do, and what its publisher may want to know. */
import type { ListFault } from '../../../data/subscription.ts';
import { useReader } from '../../reader.ts';
import type { ListTexts } from '../../texts/lists/table.ts';
import { sizeText } from './amounts.ts';
import { useListTexts } from './list-texts.ts';

export interface ListFaultWordsProps {
  fault: ListFault;
  /** What that means for the reader: said after it. */
  then: string;
}

/** Details are shown as text and cut: they may repeat what stood in a list. Characters (UTF-16). */
const LONGEST_DETAIL = 500;
/** Of these the publisher has to know more, and the reader nothing. */
const FOR_PUBLISHER: readonly ListFault['code'][] = ['badManifest', 'badList', 'olderVersion'];

export function ListFaultWords({ fault, then }: ListFaultWordsProps) {
  const { language } = useReader();
  const words = useListTexts();
  const { code } = fault;
  const limit = limitOf(fault, language, words);
  const detail = limit === '' ? shownDetail(fault) : '';
  return (
    <>
      <span class="fault-words">{[words.fault[code], limit, then].filter(Boolean).join(' ')}</span>
      {detail !== '' && (
        <span class="fault-detail">
          {FOR_PUBLISHER.includes(code) && `${words.forPublisher} `}
          <bdi lang="en">{detail}</bdi>
        </span>
      )}
    </>
  );
}

/** A number, in a sentence; the empty string where the detail is none. */
function limitOf({ code, detail = '' }: ListFault, language: string, words: ListTexts): string {
  if (!/^\d+$/.test(detail)) return '';
  if (code === 'otherAnswer') return words.answered(detail);
  if (code === 'tooLarge') return words.atMost(sizeText(Number(detail), language));
  if (code === 'tooManyClaims') return words.atMost(new Intl.NumberFormat(language).format(Number(detail)));
  return '';
}

/** What the fault is about: of an address that is not allowed only the host, as the browser asks for it. */
function shownDetail({ code, detail = '' }: ListFault): string {
  const text = code === 'notPermitted' ? (URL.parse(detail)?.host ?? detail) : detail;
  return text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL)}…` : text;
}
