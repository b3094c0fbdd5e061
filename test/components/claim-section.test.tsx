// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ClaimSection } from '../../components/ClaimSection.tsx';
import { ResponseNote } from '../../components/ResponseNote.tsx';
import { Reader } from '../../components/reader.ts';
import { Sources } from '../../components/Sources.tsx';
import { textsFor } from '../../components/texts.ts';
import { claim, firstSentence, match, one, sentences } from './fixture.ts';

afterEach(cleanup);

function show(language: string, id = 'netflix-read-messages') {
  const found = sentences.flatMap((sentence) =>
    sentence.matches.filter((found) => found.claim === id).map((found) => ({ sentence, match: found })),
  );
  const onShowSentence = vi.fn();
  const { container } = render(
    <Reader.Provider value={{ language, texts: textsFor(language), copy: null }}>
      <ClaimSection claim={claim(id)} sentences={found} open onShowSentence={onShowSentence} />
    </Reader.Provider>,
  );
  const section = one(container, '[data-claim]');
  return { section, onShowSentence, all: (selector: string) => [...section.querySelectorAll<HTMLElement>(selector)] };
}

const squeezed = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('a claim', () => {
  test('shows statement, status in words and what the status means', () => {
    const { section } = show('en');
    expect(section.dataset.claim).toBe('netflix-read-messages');
    expect(section.querySelector('h2')?.textContent).toBe(
      'Netflix read, or could read, private messages of Facebook users.',
    );
    expect(section.querySelector('.status-word')?.textContent).toBe('Contested');
    expect(squeezed(section.querySelector('.status-note'))).toContain('Facebook acknowledged technical access');
  });

  test('never calls anything false or true', () => {
    for (const language of ['en', 'fr', 'es', 'de', 'it', 'pt']) {
      const words = Object.values(textsFor(language).status).join(' ');
      expect(words).not.toMatch(/false|true|faux|fausse|vrai|falso|falsa|falsch|wahr|verdadeir|verdader|\bvero\b/i);
    }
  });

  test('lists its sentences with what each does with the claim; pressing one asks for it', () => {
    const { all, onShowSentence } = show('en');
    const buttons = all('button[data-sentence]');
    expect(buttons.map((button) => button.dataset.sentence)).toEqual(['s1', 's3']);
    expect(all('[data-stance]').map((stance) => [stance.dataset.stance, stance.textContent])).toEqual([
      ['attributes', 'Here it is attributed to someone.'],
      ['denies', 'This sentence carries a denial.'],
    ]);
    buttons[1]?.click();
    expect(onShowSentence.mock.calls).toEqual([['s3']]);
  });

  test('who says it stands beside it, in the page’s own words and language', () => {
    const { container } = render(
      <ClaimSection
        claim={claim('titan-api')}
        sentences={[
          { sentence: { ...firstSentence, lang: 'fr' }, match: match('titan-api', { by: 'les plaignants' }) },
        ]}
        open
        onShowSentence={() => undefined}
      />,
    );
    const said = container.querySelector('[data-stance] q');
    expect([said?.textContent, said?.getAttribute('lang')]).toEqual(['les plaignants', 'fr']);
  });

  test('a stance that is not clear is not shown', () => {
    const { container } = render(
      <ClaimSection
        claim={claim('titan-api')}
        sentences={[{ sentence: firstSentence, match: match('titan-api', { stance: null }) }]}
        open
        onShowSentence={() => undefined}
      />,
    );
    expect(container.querySelector('[data-stance]')).toBeNull();
    expect(container.querySelector('[data-sentence]')).not.toBeNull();
  });

  test('all sentences but the first are folded', () => {
    const many = [0, 1, 2, 3, 4].map((n) => ({
      sentence: { ...firstSentence, key: `k${n}` },
      match: match('titan-api'),
    }));
    const { container } = render(
      <ClaimSection claim={claim('titan-api')} sentences={many} open={false} onShowSentence={() => undefined} />,
    );
    const folded = [...container.querySelectorAll('details')].find((one) =>
      one.textContent?.startsWith('4 more sentences'),
    );
    expect(folded?.querySelectorAll('[data-sentence]').length).toBe(4);
    expect(container.querySelectorAll('[data-sentence]').length).toBe(5);
  });

  test('why it matched is folded and in the page’s own words', () => {
    const why = one(show('en').section, 'details.why');
    expect(why.hasAttribute('open')).toBe(false);
    expect([...why.querySelectorAll('q')].slice(0, 3).map((q) => q.textContent)).toEqual([
      'the streamer',
      'had the keys to',
      'Meta',
    ]);
    expect(squeezed(why)).toContain('in the title');
  });
});

describe('its answers', () => {
  test('stand in the list’s order under their headings; kind, party and year where there is none', () => {
    const { all } = show('en');
    expect(
      all('[data-response]').map((element) => [element.dataset.response, element.querySelector('h3')?.textContent]),
    ).toEqual([
      ['stone-2024', 'Meta’s denial'],
      ['archibong-2018', 'The 2018 blog rebuttal'],
      ['e2ee-2023', 'Context: encryption'],
      ['netflix-2018', 'Denial · Netflix, 2018'],
      ['case-nature', 'Context · N.D. Cal., 2023'],
    ]);
  });

  test('the three deciding ones are open, the others folded', () => {
    const folded = one(show('en').section, 'details.more');
    expect(folded?.hasAttribute('open')).toBe(false);
    expect(folded?.querySelector('summary')?.textContent).toBe('2 more answers');
    expect(
      [...folded.querySelectorAll<HTMLElement>('[data-response]')].map((element) => element.dataset.response),
    ).toEqual(['netflix-2018', 'case-nature']);
  });

  test('name speaker, role, party and date as precise as known', () => {
    const bylines = show('en').all('.byline').map(squeezed);
    expect(bylines[0]).toBe('2 April 2024 · Andy Stone, communications director, Meta');
    expect(bylines[3]).toBe('December 2018 · Netflix');
  });

  test('name a party once where the role names it', () => {
    const [stone] = claim('netflix-read-messages').responses;
    if (!stone) throw new Error('the fixture has no response');
    const { container } = render(<ResponseNote response={{ ...stone, role: { en: "Meta's spokesman" } }} />);
    expect(squeezed(container.querySelector('.byline'))).toBe("2 April 2024 · Andy Stone, Meta's spokesman");
  });

  test('quote word for word to a reader of the same language, without any mark', () => {
    const stone = one(show('en').section, '[data-response="stone-2024"]');
    expect([...stone.querySelectorAll('blockquote')].map((quote) => quote.lang)).toEqual(['en']);
    expect(stone.querySelector('blockquote')?.textContent).toMatch(/^Shockingly untrue\. .* in the industry\.$/);
    expect(stone.querySelector('.translation-mark')).toBeNull();
  });

  test('mark a translation as one and keep the original a press away', () => {
    const stone = one(show('fr').section, '[data-response="stone-2024"]');
    const [translated, original] = [...stone.querySelectorAll('blockquote')];
    expect(translated?.lang).toBe('fr');
    expect(stone.querySelector('.translation-mark')?.textContent).toBe('Traduction');
    expect(original?.lang).toBe('en');
    expect(original?.closest('details')?.querySelector('summary')?.textContent).toBe('Version originale, en anglais');
  });

  test('name the language where there is no translation', () => {
    const archibong = one(show('fr').section, '[data-response="archibong-2018"]');
    expect(archibong.querySelector('blockquote')?.lang).toBe('en');
    expect(archibong.querySelector('.language-note')?.textContent).toBe('en anglais');
    const netflix = one(show('fr').section, '[data-response="netflix-2018"] .summary');
    expect(netflix.querySelector('[lang]')?.getAttribute('lang')).toBe('en');
    expect(squeezed(netflix)).toMatch(/\(en anglais\)$/);
  });

  test('mark a source nobody has opened, after those somebody has', () => {
    const sources = [
      ...show('en').section.querySelectorAll<HTMLElement>('[data-response="archibong-2018"] .sources [data-source]'),
    ];
    expect(
      sources.map((source) => [source.dataset.source, source.querySelector('.unchecked')?.textContent ?? null]),
    ).toEqual([
      ['threatpost', null],
      ['blog-2018', 'not checked by us yet'],
    ]);
    expect(squeezed(sources[0])).toContain('Threatpost, December 2018');
    expect(squeezed(sources[1])).toContain('The exact title was not seen.');
  });

  test('link a source where it has an address, in a tab of its own', () => {
    const { section } = show('en');
    const link = one<HTMLAnchorElement>(section, '[data-source="india-today"] a');
    expect([link.getAttribute('href'), link.target, link.rel]).toEqual([
      'https://indiatoday.in/technology/news/story/2522161-2024-04-02',
      '_blank',
      'noopener noreferrer',
    ]);
    expect(section.querySelector('[data-source="docket"] a')).toBeNull();
  });

  test('say where sources disagree', () => {
    const conflicts = show('en').all('.conflict').map(squeezed);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0]).toMatch(
      /^Sources disagree: Facebook says .* active in 2017\. \(As Facebook Raised a Privacy Wall/,
    );
  });

  test('folded, they are named in one line', () => {
    const { container } = render(<ClaimSection claim={claim('netflix-read-messages')} sentences={[]} open={false} />);
    const answers = one(container, 'details.answers');
    expect(answers.hasAttribute('open')).toBe(false);
    expect(squeezed(answers.querySelector('.answers-named'))).toBe(
      'Meta’s denial · The 2018 blog rebuttal · Context: encryption · +2',
    );
  });
});

test('a source is a link only where its address is one of the web', () => {
  const [source] = claim('netflix-read-messages').responses.flatMap(({ sources }) => sources);
  if (!source) throw new Error('the claim has no source');
  const linkTo = (url: string) => {
    const { container } = render(
      <Reader.Provider value={{ language: 'en', texts: textsFor('en'), copy: null }}>
        <Sources sources={[{ ...source, url }]} />
      </Reader.Provider>,
    );
    const address = container.querySelector('a')?.getAttribute('href') ?? null;
    cleanup();
    return address;
  };
  expect(
    ['https://a.example/x', 'javascript:alert(1)', 'data:text/html,x', 'java\tscript:alert(1)'].map(linkTo),
  ).toEqual(['https://a.example/x', null, null, null]);
});
