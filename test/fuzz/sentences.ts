/** What generated pages say: sentences that surely make a claim of the bundled list, and prose that makes none. */

/** Known positives in the languages of the list, each with the language it is in. */
export const CLAIMS: readonly { lang: string; text: string }[] = [
  { lang: 'en', text: 'Netflix could read the private messages of Facebook users, the letter says.' },
  { lang: 'en', text: 'Meta did not share people’s private messages with Netflix, its spokesman said.' },
  { lang: 'en', text: 'Did Netflix read the private messages of Facebook users?' },
  { lang: 'en', text: 'Netflix spent $150 million on Facebook ads in 2017, the papers say.' },
  { lang: 'en', text: 'In August 2013 Facebook opened its private Titan API to Netflix.' },
  { lang: 'en', text: 'Facebook cut the Watch budget by $750 million so as not to compete with Netflix.' },
  { lang: 'fr', text: 'Netflix pouvait lire les messages privés des utilisateurs de Facebook, selon la lettre.' },
  { lang: 'fr', text: 'Facebook a donné à Netflix accès à son API Titan.' },
  { lang: 'es', text: 'Netflix podía leer los mensajes privados de los usuarios de Facebook, dice la carta.' },
  { lang: 'de', text: 'Netflix konnte die privaten Nachrichten der Facebook-Nutzer lesen, heißt es in dem Brief.' },
  { lang: 'it', text: 'Netflix poteva leggere i messaggi privati degli utenti di Facebook, dice la lettera.' },
  { lang: 'pt', text: 'A Netflix podia ler as mensagens privadas dos utilizadores do Facebook, diz a carta.' },
];

/** Long enough to make an article, about nothing that is known. */
export const PROSE: readonly string[] = [
  'The café on the corner of the square has baked its own bread since the spring, and on most mornings the line of people who wait for it goes round the house and past the old post office.',
  'Nobody in the courtroom on Thursday expected a quick answer, and the hearing was put off until the autumn; the rain had stopped by then and the square was full of people again.',
  'Le conseil a reporté la décision sur le pont à l’automne, et personne dans la salle ne s’en est étonné, car les plans n’étaient pas prêts et la pluie tombait depuis trois semaines.',
];

/** Stands in generated pages where nothing of ours may ever lie: in hidden parts, fields, what is edited. */
export const JUNK: readonly string[] = ['junk', 'not for you', 'Netflix reads private Facebook messages', 'x', '§ 4'];

export const TITLE = 'Netflix, Facebook and the private messages: what the letter says';

/** Text as HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
