import { describe, expect, it } from 'vitest';
import { voteLanguage } from '../../matching/text/language.ts';
import { tokenise } from '../../matching/text/tokenise.ts';

const vote = (text: string, prior = '') => voteLanguage(text, tokenise(text), prior);

describe('voteLanguage', () => {
  it.each([
    ['en', 'The letter says that the company could read the messages.'],
    ['fr', 'La lettre affirme que l’entreprise pouvait lire les messages.'],
    ['es', 'La carta afirma que la empresa podía leer los mensajes.'],
    ['de', 'In dem Brief heißt es, das Unternehmen habe die Nachrichten gelesen.'],
    ['it', 'La lettera afferma che la società poteva leggere i messaggi.'],
    ['pt', 'A carta afirma que a empresa podia ler as mensagens dos usuários.'],
    ['ru', 'В письме говорится, что Netflix читала сообщения.'],
    ['uk', 'У листі йдеться, що компанія читала повідомлення, і її керівники.'],
    ['ja', 'ネットフリックスはメッセージを読んだ。'],
    ['zh', '网飞可以读取私信。'],
    ['ar', 'قرأت نتفليكس الرسائل الخاصة.'],
  ])('%s', (lang, text) => {
    expect(vote(text)).toBe(lang);
  });

  it('lets the page’s own word decide a text without stop-words, and the text decide against it', () => {
    expect(vote('Netflix Facebook messages', 'fr-CA')).toBe('fr');
    expect(vote('The letter says that it was read by the company', 'fr')).toBe('en');
    expect(vote('Netflix', '')).toBe('und');
  });
});
