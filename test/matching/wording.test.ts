import { describe, expect, it } from 'vitest';
import { sameWording, Wordings } from '../../matching/wording.ts';

const SENTENCE = 'The letter says that Netflix could look into what people wrote to each other on the platform.';

describe('the same wording', () => {
  it.each([
    [
      'however it is set',
      'THE LETTER SAYS, “that Netflix   could look into what people wrote to each other on the platform”',
    ],
    [
      'with other endings and small words',
      'The letters say that Netflix could look into what people wrote to each other on its platforms.',
    ],
    [
      'with an aside',
      'The letter says that Netflix could, on most days, look into what people wrote to each other on the platform.',
    ],
    [
      'with one word for another',
      'The filing says that Netflix could look into what people wrote to each other on the platform.',
    ],
    [
      'within a longer sentence',
      `He told us: ${SENTENCE} He then left for the day, without another word to anybody there.`.replace(
        '. He',
        '; he',
      ),
    ],
  ])('%s', (_, other) => {
    expect(sameWording(SENTENCE, other, 'en')).toBe(true);
    expect(sameWording(other, SENTENCE, 'en')).toBe(true);
  });

  it.each([
    [
      'with a "not"',
      'The letter says that Netflix could not look into what people wrote to each other on the platform.',
    ],
    [
      'with another name',
      'The letter says that Spotify could look into what people wrote to each other on the platform.',
    ],
    [
      'with one more name',
      'The letter says that Netflix and Spotify could look into what people wrote to each other on the platform.',
    ],
    [
      'with a number',
      'The letter says that Netflix could look into what 40 people wrote to each other on the platform.',
    ],
    [
      'with too much else',
      'The letter says that Netflix could delete what nobody wrote to each other on the old platform.',
    ],
  ])('but not %s', (_, other) => {
    expect(sameWording(SENTENCE, other, 'en')).toBe(false);
    expect(sameWording(other, SENTENCE, 'en')).toBe(false);
  });

  it('keeps who did it to whom', () => {
    const gave = (a: string, b: string) => `In that year it was ${a} that gave ${b} access to all of the inboxes.`;
    expect(sameWording(gave('Meta', 'Netflix'), gave('Netflix', 'Meta'), 'en')).toBe(false);
    expect(sameWording(gave('Meta', 'Netflix'), gave('Meta', 'Netflix').replace('all of the', 'the'), 'en')).toBe(true);
  });

  it('takes a short sentence only as it stands', () => {
    expect(sameWording('“Shocking lie,” he wrote.', 'Shocking lie, he wrote', 'en')).toBe(true);
    expect(sameWording('Shocking lie, he wrote.', 'Shocking news, he wrote.', 'en')).toBe(false);
    expect(sameWording('Netflix could read private messages.', 'Netflix could send private messages.', 'en')).toBe(
      false,
    );
    expect(sameWording('', '!', 'en')).toBe(false);
  });

  it('works in scripts without spaces and in those with others', () => {
    const russian = 'В письме сказано, что компания могла читать личные сообщения пользователей социальной сети.';
    expect(sameWording(russian, russian.replace('личные сообщения', 'личных сообщений'), 'ru')).toBe(true);
    expect(sameWording(russian, russian.replace('могла', 'не могла'), 'ru')).toBe(false);
    const chinese = '信中称该公司可以查看用户在平台上互相发送的私人信息和内容';
    expect(sameWording(chinese, chinese.replace('和内容', '与内容'), 'zh')).toBe(true);
    expect(sameWording(chinese, chinese.replace('可以', '不可以'), 'zh')).toBe(false);
  });
});

describe('a store of wordings', () => {
  it('finds every value once, in the order of adding, and each sentence of a text of several', () => {
    const store = new Wordings<string>();
    store.add(SENTENCE, 'en', 'first');
    store.add(`${SENTENCE} The judge has not yet said anything about this letter in court.`, 'en', 'second');
    expect(store.find(SENTENCE, 'en')).toEqual(['first', 'second']);
    expect(store.find('The judge has not yet said anything at all about this letter in court.', 'en')).toEqual([
      'second',
    ]);
    expect(store.find('The judge has said something about this letter in court.', 'en')).toEqual([]);
    expect(new Wordings<string>().find(SENTENCE, 'en')).toEqual([]);
  });

  it('tries every pair that could be the same: its index loses none', () => {
    const words = 'letter judge company people wrote other platform today access inbox service court'.split(' ');
    let seed = 7;
    const next = (of: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % of;
    };
    const sentences = Array.from({ length: 120 }, () => {
      const sentence = Array.from(
        { length: 6 + next(6) },
        (_, i) => words[(i * 5 + (next(4) === 0 ? 1 : 0)) % words.length] ?? '',
      );
      return sentence.join(' ');
    });
    const store = new Wordings<number>();
    for (const [i, sentence] of sentences.entries()) store.add(sentence, 'en', i);
    let same = 0;
    for (const sentence of sentences) {
      const wanted = sentences.flatMap((other, i) => (sameWording(other, sentence, 'en') ? [i] : []));
      same += wanted.length;
      expect(store.find(sentence, 'en')).toEqual(wanted);
    }
    expect(same).toBeGreaterThan(150);
  });
});
