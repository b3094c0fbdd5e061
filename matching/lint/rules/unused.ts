/** Entities, responses and sources that nothing uses. */
import type { ClaimList } from '../../../data/claim-list.ts';
import type { RuleFinding } from '../finding.ts';
import type { LintedList } from '../linted-list.ts';

export function unused(linted: LintedList): RuleFinding[] {
  const { list } = linted;
  const stories = Object.values(list.stories);
  const events = stories.flatMap((story) => story.events ?? []);
  const answers = Object.values(list.responses);
  const responses = new Set([
    ...list.claims.flatMap((claim) => claim.responses),
    ...stories.flatMap((story) => story.responses ?? []),
    ...events.flatMap((event) => event.response ?? []),
  ]);
  const sources = new Set(
    [...answers, ...events].flatMap((one) => [
      one.source,
      ...('alsoSources' in one ? (one.alsoSources ?? []) : []),
      ...(one.conflicts ?? []).flatMap((conflict) => conflict.source ?? []),
    ]),
  );
  const entities = usedEntities(linted);
  const not = (used: ReadonlySet<string>, table: object) => Object.keys(table).filter((id) => !used.has(id));
  return [
    ...not(entities, list.entities).map((id) => ({
      path: `entities.${id}`,
      message: `Nothing in the list names the entity "${id}": leave it out, unless it is there as somebody else that a sentence may be about.`,
      severity: 'information' as const,
    })),
    ...not(responses, list.responses).map((id) => ({
      path: `responses.${id}`,
      message: `No claim, story or event has the response "${id}": give it to the claims it answers, or leave it out.`,
    })),
    ...not(sources, list.sources).map((id) => ({
      path: `sources.${id}`,
      message: `No response or event rests on the source "${id}": name it where it belongs, or leave it out.`,
    })),
  ];
}

/** An entity also serves by being another than the claim's: it is used where any text of the list tells of it. */
function usedEntities({ list, read }: LintedList): Set<string> {
  const members = list.claims.flatMap((claim) => [...claim.topic, ...(claim.needs ?? []), ...(claim.not ?? [])].flat());
  const told = textsOf(list).flatMap(({ lang, text }) => [...read(text, lang).entities]);
  return new Set([...members, ...told]);
}

function textsOf(list: ClaimList): { lang: string; text: string }[] {
  const localised = (texts: Record<string, string> | undefined) =>
    Object.entries(texts ?? {}).map(([lang, text]) => ({ lang, text }));
  const plain = (...texts: (string | undefined)[]) => texts.flatMap((text) => (text ? { lang: 'en', text } : []));
  return [
    ...list.claims.flatMap(({ statement, phrasings, examples }) => [
      ...localised(statement),
      ...Object.entries(phrasings).flatMap(([lang, texts]) => texts.map((text) => ({ lang, text }))),
      ...plain(...(examples?.match ?? []), ...(examples?.noMatch ?? [])),
    ]),
    ...Object.values(list.responses).flatMap(({ party, speaker, summary, quote, conflicts }) => [
      ...plain(party, speaker, quote?.text),
      ...localised(summary),
      ...(conflicts ?? []).flatMap(({ text }) => localised(text)),
    ]),
    ...Object.values(list.stories).flatMap(({ title, summary, events }) => [
      ...localised(title),
      ...localised(summary),
      ...(events ?? []).flatMap(({ party, text }) => [...plain(party), ...localised(text)]),
    ]),
    ...Object.values(list.sources).flatMap(({ title, publisher }) => plain(title, publisher)),
  ];
}
