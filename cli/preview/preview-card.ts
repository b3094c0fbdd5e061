/** The note beside a sentence: the claim, where it stands, who answered with what source, and why it was found. */
import type { ClaimStatus, Localised, ResponseKind } from '../../data/claim-list.ts';
import type { ClaimRecord, ResponseRecord, SourceRecord } from '../../data/record.ts';
import type { Match } from '../../matching/match-page.ts';
import { escaped } from './escape.ts';
import { localised } from './localised.ts';

const STATUSES: Readonly<Record<ClaimStatus, string>> = {
  contested: 'Contested',
  confirmed: 'Confirmed',
  denied: 'Denied',
  unproven: 'Unproven',
  corrected: 'Corrected',
};
const KINDS: Readonly<Record<ResponseKind, string>> = {
  denial: 'Denial',
  rebuttal: 'Rebuttal',
  context: 'Context',
  report: 'Report',
  confirmation: 'Confirmation',
};
const STANCES = {
  asserts: 'states it',
  attributes: 'reports that it was said',
  denies: 'denies it',
  asks: 'asks',
} as const;
const PLACES = { sentence: '', before: ' (in a sentence before)', title: ' (in the title)' } as const;

/** `lang`: of the sentence, BCP 47. `id`: to link to. */
export function previewCard(record: ClaimRecord, match: Match, lang: string, id: string): string {
  const why = match.why.map(({ concept, text, from }) => `${escaped(concept)} “${escaped(text)}”${PLACES[from]}`);
  const note = record.statusNote ? ` ${inLanguage(record.statusNote, lang)}` : '';
  return `<details id="${id}"><summary>${inLanguage(record.statement, lang)}</summary>
<p><strong>${STATUSES[record.status]}.</strong>${note}</p>
${record.responses.map((response) => responseHtml(response, lang)).join('\n')}
<dl><dt>This sentence</dt><dd>${match.stance === null ? 'does not make clear what it does with the claim' : STANCES[match.stance]}</dd>
<dt>Match</dt><dd>${match.tier}, ${match.score.toFixed(2)}</dd>
<dt>Why</dt><dd>${why.join(' · ')}</dd>
<dt>Claim</dt><dd><code>${escaped(record.id)}</code></dd></dl></details>`;
}

function responseHtml(
  { kind, party, heading, speaker, role, date, quote, summary, sources }: ResponseRecord,
  lang: string,
): string {
  const who = [speaker ? escaped(speaker) : '', role ? inLanguage(role, lang) : ''].filter(Boolean).join(', ');
  const title = heading ? inLanguage(heading, lang) : `${KINDS[kind]}, ${escaped(party)}`;
  const quoted = quote ? `<blockquote lang="${escaped(quote.lang)}">${escaped(quote.text)}</blockquote>` : '';
  return `<h3>${title} <span class="quiet">${escaped(date)}</span></h3>
${who ? `<p class="quiet">${who}</p>` : ''}${quoted}<p>${inLanguage(summary, lang)}</p>
<ul>${sources.map(sourceHtml).join('')}</ul>`;
}

function sourceHtml({ title, publisher, date, url, lang, checked }: SourceRecord): string {
  const inTongue = lang === undefined ? '' : ` lang="${escaped(lang)}"`;
  const name = `<span${inTongue}>${escaped(title)}</span>`;
  const linked = url === undefined ? name : `<a href="${escaped(url)}" rel="noreferrer">${name}</a>`;
  const when = date === undefined ? '' : `, ${escaped(date)}`;
  return `<li>${linked} <span class="quiet">${escaped(publisher)}${when}${checked ? '' : ', not checked'}</span></li>`;
}

function inLanguage(texts: Localised, lang: string): string {
  const chosen = localised(texts, lang);
  return chosen ? `<span lang="${escaped(chosen.lang)}">${escaped(chosen.text)}</span>` : '';
}
