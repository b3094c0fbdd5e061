/** What a sentence does with a claim: sentences of our own in six languages, traps, and the labelled corpus as a floor. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageOf, readDocuments } from '../../cli/documents.ts';
import { readList } from '../../cli/read-list.ts';
import { createEngine } from '../../matching/engine.ts';
import { speakerOf } from '../../matching/explain/attribution.ts';
import { stanceOf } from '../../matching/explain/stance.ts';
import { compile } from '../../matching/index/compile.ts';
import { matchPage } from '../../matching/match-page.ts';
import { readSentences } from '../../matching/read-page.ts';
import { engineOn, ferryList, lexicon } from './lists.ts';

const contested = engineOn(ferryList);
const confirmed = engineOn({
  ...ferryList,
  claims: ferryList.claims.map((claim) => ({ ...claim, status: 'confirmed' as const })),
});
const FIRED = ferryList.claims.findIndex(({ id }) => id === 'fired');

function read(engine: typeof contested, lang: string, text: string) {
  const sentence = readSentences({ lang, blocks: [{ text, sentences: [0] }] }, engine.vocabulary).sentences[0];
  if (!sentence) throw new Error(`no sentence: ${text}`);
  return { ...stanceOf(engine, sentence, FIRED), speaker: speakerOf(engine, sentence) };
}

describe('somebody says so', () => {
  it.each([
    ['en', 'According to the union, Nordline fired the engineer after the warning.', 'the union'],
    ['en', 'Nordline fired the engineer after the warning, the plaintiffs said.', 'the plaintiffs'],
    ['en', 'The union says that Nordline fired the engineer after the warning.', 'The union'],
    ['en', 'Nordline, the lawyers allege, fired the engineer after the warning.', 'the lawyers'],
    ['fr', 'Selon le syndicat, Nordline a licencié l’ingénieur après son alerte.', 'le syndicat'],
    ['fr', 'Nordline a licencié l’ingénieur, affirment les plaignants.', 'les plaignants'],
    ['fr', 'Les avocats soutiennent que Nordline a licencié l’ingénieur.', 'Les avocats'],
    ['es', 'Según el sindicato, Nordline despidió al ingeniero tras el aviso.', 'el sindicato'],
    ['es', 'Nordline despidió al ingeniero tras el aviso, afirman los demandantes.', 'los demandantes'],
    ['es', 'Los abogados sostienen que Nordline despidió al ingeniero.', 'Los abogados'],
    ['de', 'Laut der Gewerkschaft hat Nordline den Ingenieur nach der Warnung entlassen.', null],
    ['de', 'Nordline habe den Ingenieur entlassen, sagen die Anwälte.', 'die Anwälte'],
    ['de', 'Die Kläger behaupten, dass Nordline den Ingenieur entlassen hat.', 'Die Kläger'],
    ['it', 'Secondo il sindacato, Nordline ha licenziato l’ingegnere.', 'il sindacato'],
    ['it', 'Nordline ha licenziato l’ingegnere, dicono gli avvocati.', 'gli avvocati'],
    ['it', 'I legali sostengono che Nordline ha licenziato l’ingegnere.', 'I legali'],
    ['pt', 'Segundo o sindicato, a Nordline demitiu o engenheiro.', 'o sindicato'],
    ['pt', 'A Nordline demitiu o engenheiro, afirmam os advogados.', 'os advogados'],
    ['pt', 'Os queixosos alegam que a Nordline demitiu o engenheiro.', 'Os queixosos'],
  ])('%s: %s', (lang, text, by) => {
    expect(read(contested, lang, text)).toMatchObject({ stance: 'attributes', by });
  });
});

describe('a denial', () => {
  it.each([
    ['en', 'Nordline denied that it fired the engineer after the warning.', 'Nordline'],
    ['en', 'Nordline said it never fired the engineer over the warning.', 'Nordline'],
    ['fr', 'Nordline dément avoir licencié l’ingénieur.', 'Nordline'],
    ['fr', 'Nordline affirme n’avoir jamais licencié l’ingénieur.', 'Nordline'],
    ['es', 'Nordline niega que haya despedido al ingeniero.', 'Nordline'],
    ['es', 'Nordline asegura que nunca despidió al ingeniero.', 'Nordline'],
    ['de', 'Nordline bestreitet, dass der Ingenieur wegen der Warnung entlassen wurde.', 'Nordline'],
    ['it', 'Nordline nega di aver licenziato l’ingegnere.', 'Nordline'],
    ['it', 'Nordline sostiene che non ha mai licenziato l’ingegnere.', 'Nordline'],
    ['pt', 'A Nordline nega ter demitido o engenheiro.', 'A Nordline'],
    ['pt', 'A Nordline garante que nunca demitiu o engenheiro.', 'A Nordline'],
  ])('%s: %s', (lang, text, by) => {
    expect(read(contested, lang, text)).toMatchObject({ stance: 'denies', by });
  });
});

describe('a question', () => {
  it.each([
    ['en', 'Did Nordline fire the engineer after the warning?'],
    ['fr', 'Nordline a-t-elle licencié l’ingénieur ?'],
    ['es', '¿Despidió Nordline al ingeniero?'],
    ['de', 'Hat Nordline den Ingenieur entlassen?'],
    ['it', 'Nordline ha licenziato l’ingegnere?'],
    ['pt', 'A Nordline demitiu o engenheiro?'],
  ])('%s: %s', (lang, text) => {
    expect(read(contested, lang, text)).toMatchObject({ stance: 'asks', by: null });
  });
});

describe('the writer’s own word', () => {
  it.each([
    ['en', 'Nordline fired the engineer in March after the warning.'],
    ['fr', 'Nordline a licencié l’ingénieur en mars, après son alerte.'],
    ['es', 'Nordline despidió al ingeniero en marzo tras el aviso.'],
    ['de', 'Nordline hat den Ingenieur im März nach der Warnung entlassen.'],
    ['it', 'Nordline ha licenziato l’ingegnere a marzo dopo l’avviso.'],
    ['pt', 'A Nordline demitiu o engenheiro em março depois do aviso.'],
  ])('%s: %s', (lang, text) => {
    expect(read(confirmed, lang, text)).toMatchObject({ stance: 'asserts', by: null });
  });
});

describe('traps', () => {
  it.each([
    ['en', 'Nordline could not deny that it had fired the engineer.', 'denies'],
    ['en', 'Nobody denies that Nordline fired the engineer.', 'denies'],
    ['en', 'Nordline was denied a licence and fired the engineer.', 'denies'],
    ['en', 'Nordline asked the engineer for his badge and fired him.', 'asks'],
    ['en', 'Nordline fired the engineer so as not to lose the contract.', 'denies'],
    ['en', 'The union said Nordline not only fired the engineer but sued him.', 'denies'],
    ['en', 'The union did not say that Nordline fired the engineer.', 'attributes'],
    ['fr', 'Nordline ne nie pas avoir licencié l’ingénieur.', 'denies'],
    ['fr', 'Le syndicat dit que Nordline a licencié l’ingénieur pour ne pas perdre le contrat.', 'denies'],
    ['es', 'Nordline no niega que despidió al ingeniero.', 'denies'],
    ['es', 'Al ingeniero se le negó el acceso tras el despido de Nordline.', 'denies'],
    ['de', 'Nordline kann nicht bestreiten, dass der Ingenieur entlassen wurde.', 'denies'],
    ['it', 'Nordline non nega di aver licenziato l’ingegnere.', 'denies'],
    ['it', 'All’ingegnere fu negato l’accesso dopo il licenziamento.', 'denies'],
    ['pt', 'A Nordline não nega ter demitido o engenheiro.', 'denies'],
    ['de', 'Der Ingenieur sprach laut und deutlich, bevor Nordline ihn entließ.', 'attributes'],
  ])('%s: %s is not %s', (lang, text, wrong) => {
    expect(read(contested, lang, text).stance).not.toBe(wrong);
  });
});

describe('who speaks: none rather than a wrong one', () => {
  it.each([
    ['en', 'He said that Nordline fired the engineer.', null],
    ['en', 'It is said that Nordline fired the engineer.', null],
    ['en', 'Nordline has repeatedly denied that it fired the engineer.', 'Nordline'],
    ['en', 'A spokesman for Nordline said it had fired nobody.', 'A spokesman for Nordline'],
    ['fr', 'Il a dit que Nordline avait licencié l’ingénieur.', null],
    ['fr', 'L’entreprise a déclaré que tout allait bien.', 'L’entreprise'],
    ['es', 'Se dice que Nordline despidió al ingeniero.', null],
    ['de', 'Ein Sprecher sagte, Nordline habe niemanden entlassen.', 'Ein Sprecher'],
    ['it', 'Si dice che Nordline abbia licenziato l’ingegnere.', null],
    ['pt', 'Ele disse que a Nordline demitiu o engenheiro.', null],
  ])('%s: %s', (lang, text, by) => {
    expect(read(contested, lang, text).speaker).toBe(by);
  });
});

it('is right where it is shown on the labelled corpus', () => {
  // Learned on it; each story judged by the others: 96 % right, 41 % shown (`node scripts/train-stance.ts`).
  let right = 0;
  let shown = 0;
  let all = 0;
  const root = 'test/corpus';
  for (const entry of readdirSync(root, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const folder = join(root, entry.name);
    const list = join(folder, 'list.json');
    const engine = createEngine(lexicon, compile([readList(existsSync(list) ? list : undefined)], lexicon));
    for (const doc of readDocuments(folder)) {
      const { sentences } = matchPage(engine, pageOf(doc));
      doc.sentences.forEach(({ stance, borderline, claims }, i) => {
        const match = sentences[i]?.matches.find(({ claim }) => claims.includes(claim));
        if (stance === null || borderline || !match) return;
        all++;
        if (match.stance === null) return;
        shown++;
        if (match.stance === stance) right++;
      });
    }
  }
  expect(all).toBeGreaterThan(500);
  expect(right / shown).toBeGreaterThanOrEqual(0.93);
  expect(shown / all).toBeGreaterThanOrEqual(0.35);
}, 60_000);
