import { describe, expect, it } from 'vitest';
import { type ClaimList, parseClaimList } from '../../data/claim-list.ts';
import bundled from '../../data/netflix-facebook-messages.json' with { type: 'json' };

const claimIds = [
  'netflix-read-messages',
  'inbox-api',
  'titan-api',
  'biweekly-report',
  'special-relationship',
  'watch-cut',
  'ad-spend',
  'ad-signals',
  'hastings-ties',
  'nyt-2018',
  'stone-denial',
  'blog-2018',
  'messenger-encryption',
  'snapchat-spying',
  'musk-amplified',
];

/** The quotations as they were recorded, character for character. A quotation is changed here and in the list, or not at all. */
const quotations = [
  "Shockingly untrue. Meta didn't share people's private messages with Netflix. The agreement allowed people to message their friends on Facebook about what they were watching on Netflix, directly from the Netflix app. Such agreements are commonplace in the industry.",
  'No third party was reading your private messages, or writing messages to your friends without your permission. Many news stories imply we were shipping over private messages to partners, which is not correct.',
  "In the past day, we've been accused of disclosing people's private messages to partners without their knowledge. That's not true",
  'We worked closely with four partners to integrate messaging capabilities into their products so people could message their Facebook friends — but only if they chose to use Facebook Login.',
  "In order for you to write a message to a Facebook friend from within Spotify, for instance, we needed to give Spotify 'write access.' For you to be able to read messages back, we needed Spotify to have 'read access.' 'Delete access' meant that if you deleted a message from within Spotify, it would also delete from Facebook.",
  '…they were experimental and have now been shut down for nearly three years.',
  "Did partners get access to messages? Yes. But people had to explicitly sign in to Facebook first to use a partner's messaging feature. Take Spotify for example. After signing in to your Facebook account in Spotify's desktop app, you could then send and receive messages without ever leaving the app. Our API provided partners with access to the person's messages in order to power this type of feature.",
  "To be clear: none of these partnerships or features gave companies access to information without people's permission, nor did they violate our 2012 settlement with the FTC.",
  "Over the years we have tried various ways to make Netflix more social. One example of this was a feature we launched in 2014 that enabled members to recommend TV shows and movies to their Facebook friends via Messenger or Netflix. It was never that popular so we shut the feature down in 2015. At no time did we access people's private messages on Facebook, or ask for the ability to do so.",
  "Netflix never asked for, or accessed, anyone's private messages. We're not the type to slide into your DMs.",
  "Spotify's integration with Facebook has always been about sharing and discovering music and podcasts. Spotify cannot read users' private Facebook inbox messages across any of our current integrations. Previously, when users shared music from Spotify, they could add on text that was visible to Spotify. This has since been discontinued. We have no evidence that Spotify ever accessed users' private Facebook messages.",
  "We did not have the ability to see users' messages",
  "…and gave Netflix and Spotify the ability to read Facebook users' private messages.",
  "Facebook also allowed Spotify, Netflix and the Royal Bank of Canada to read, write and delete users' private messages, and to see all participants on a thread — privileges that appeared to go beyond what the companies needed to integrate Facebook into their systems, the records show.",
  "Today I'm delighted to announce that we are rolling out default end-to-end encryption for personal messages and calls on Messenger and Facebook…",
  "By 2013, Netflix had begun entering into a series of 'Facebook Extended API' agreements, including a so-called 'Inbox API' agreement that allowed Netflix programmatic access to Facebook's user's private message inboxes, in exchange for which Netflix would 'provide to FB a written report every two weeks that shows daily counts of recommendation sends and recipient clicks by interface, initiation surface, and/or implementation variant (e.g., Facebook vs. non-Facebook recommendation recipients).'",
  'the existence and content of the Extended APIs.',
  "In August 2013, Facebook provided Netflix with access to its so-called 'Titan API,' a private API that allowed a whitelisted partner to access, among other things, Facebook user's 'messaging app and non-app friends.'",
  "For nearly a decade, Netflix and Facebook enjoyed a special relationship. Netflix bought hundreds of millions of dollars in Facebook ads; entered into a series of agreements sharing data with Facebook; received bespoke access to private Facebook APIs; and agreed to custom partnerships and integrations that helped supercharge Facebook's ad targeting and ranking models.",
  "from 2011- 2019, Netflix's then-CEO Hastings sat on Facebook's board and personally directed the companies' relationship, from advertiser spending, to data-sharing agreements, to communications about and negotiations to end competition in streaming video.",
  '…the companies struck an agreement in which Facebook abruptly cut original programming from Watch beginning in May 2018, withdrawing from direct competition with Netflix, in exchange for increased signals … sharing and ad purchases by Netflix',
  'This suit is baseless, and there is no evidence that any such agreement exists',
  'Whenever someone asks a question about Snapchat, the answer is usually that because their traffic is encrypted we have no analytics about them…',
];

/** What nobody has been able to confirm: a new one must be put here knowingly. */
const uncheckedSources = ['techcrunch-2024', 'facebook-2018-12-18', 'facebook-2018-12-19'];

function validList(): ClaimList {
  const parsed = parseClaimList(bundled);
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => `${fault.path}: ${fault.message}`).join('\n'));
  return parsed.list;
}

const list = validList();
const story = list.stories['netflix-facebook-messages'];
const claim = (id: string) => list.claims.find((candidate) => candidate.id === id);
const responses = Object.entries(list.responses);

/** Every text in several languages, with its path; translations of quotations and entity names are no such texts. */
function localisedTexts(value: unknown, path: string): { path: string; languages: string[] }[] {
  if (value === null || typeof value !== 'object') return [];
  if ('en' in value || 'fr' in value) return [{ path, languages: Object.keys(value).sort() }];
  return Object.entries(value).flatMap(([key, child]) =>
    key === 'translations' || key === 'entities' ? [] : localisedTexts(child, `${path}.${key}`),
  );
}

describe('the bundled list', () => {
  it('has the fifteen claims of its story', () => {
    expect(list.claims.map((each) => each.id)).toEqual(claimIds);
    expect(new Set(list.claims.map((each) => each.story))).toEqual(new Set([list.id]));
  });

  it('says everything in English and in French', () => {
    // Phrasings are for the matcher and come in more languages.
    const texts = localisedTexts(bundled, '').filter(({ path }) => !path.endsWith('phrasings'));
    expect(texts.length).toBeGreaterThan(200);
    expect(texts.filter((text) => text.languages.join() !== 'en,fr')).toEqual([]);
  });

  it('is as old as its last update, not newer', () => {
    expect(story?.asOf).toBeDefined();
    expect((story?.asOf ?? '') <= list.updated).toBe(true);
  });
});

describe('quotations', () => {
  it('stand exactly as they were recorded', () => {
    const shown = responses.flatMap(([, response]) => (response.quote ? [response.quote.text] : []));
    expect([...shown].sort()).toEqual([...quotations].sort());
  });

  it('is whole where a part of it would say the opposite', () => {
    const fragment =
      'nobody, "including Meta, can see what\'s sent or said, unless you choose to report a message to us"';
    expect(list.responses['encryption-reach-2023']?.summary.en).toContain(fragment);
  });

  it('are translated for French readers, and nothing else is called a translation', () => {
    for (const [id, response] of responses) {
      expect(Object.keys(response.translations ?? {}), id).toEqual(response.quote ? ['fr'] : []);
      expect(response.translations?.fr, id).not.toBe(response.quote?.text ?? null);
    }
  });
});

describe('sources', () => {
  it('are told to be unchecked where they are, with the reason', () => {
    const unchecked = Object.entries(list.sources).filter(([, source]) => !source.checked);
    expect(unchecked.map(([id]) => id).sort()).toEqual([...uncheckedSources].sort());
    for (const [id, source] of unchecked) expect(source.note, id).toBeDefined();
  });

  it('stand first only if they are checked', () => {
    const first = [
      ...responses.map(([, response]) => response.source),
      ...(story?.events ?? []).map((event) => event.source),
    ];
    expect(first.filter((id) => !list.sources[id]?.checked)).toEqual([]);
  });

  it('have each an address of their own, but for the one whose page was never found', () => {
    const addresses = Object.values(list.sources).flatMap((source) => source.url ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
    const without = Object.entries(list.sources).filter(([, source]) => source.url === undefined);
    expect(without.map(([id]) => id)).toEqual(['facebook-2018-12-18']);
  });

  it('are all used, and so are the responses', () => {
    const dated = [...Object.values(list.responses), ...(story?.events ?? [])];
    const usedSources = new Set([
      ...dated.flatMap((each) => [each.source, ...(each.conflicts ?? []).flatMap((conflict) => conflict.source ?? [])]),
      ...responses.flatMap(([, response]) => response.alsoSources ?? []),
    ]);
    expect(Object.keys(list.sources).filter((id) => !usedSources.has(id))).toEqual([]);
    const usedResponses = new Set(list.claims.flatMap((each) => each.responses));
    expect(Object.keys(list.responses).filter((id) => !usedResponses.has(id))).toEqual([]);
  });
});

describe('what the reader is shown', () => {
  it('answers the main claim with the denial, the blog rebuttal and the encryption first', () => {
    const deciding = ['stone-2024', 'archibong-2018', 'encryption-2023'];
    expect(claim('netflix-read-messages')?.responses.slice(0, 3)).toEqual(deciding);
    expect(story?.responses?.slice(0, 3)).toEqual(deciding);
    expect(deciding.map((id) => list.responses[id]?.kind)).toEqual(['denial', 'rebuttal', 'context']);
    expect(deciding.map((id) => list.responses[id]?.heading)).toEqual([
      { en: "Meta's denial", fr: 'Le démenti de Meta' },
      { en: 'The 2018 blog rebuttal', fr: 'La réfutation de 2018 sur le blog' },
      { en: 'Context: encryption', fr: 'Contexte : le chiffrement' },
    ]);
  });

  it('gives every claim a note on its status and at least three responses, none twice', () => {
    for (const each of list.claims) {
      expect(each.statusNote, each.id).toBeDefined();
      expect(each.responses.length, each.id).toBeGreaterThanOrEqual(3);
      expect(new Set(each.responses).size, each.id).toBe(each.responses.length);
    }
  });

  it('never calls a claim false', () => {
    for (const each of list.claims) {
      const said = [each.statement.en, each.statement.fr, each.statusNote?.en, each.statusNote?.fr].join(' ');
      expect(said, each.id).not.toMatch(/\b(false|untrue|fake|faux|fausse|mensonge)\b/i);
    }
  });

  it('tells technical access and reading apart', () => {
    const main = claim('netflix-read-messages');
    expect(main?.status).toBe('contested');
    expect(main?.statement.en).toMatch(/technical access.*read people's messages/);
    expect(main?.statement.fr).toMatch(/accès technique.*lu les messages/);
    expect(main?.statusNote?.en).toMatch(/acknowledged by Facebook in 2018.*denied by Meta .* and Netflix/);
    expect(main?.statusNote?.fr).toMatch(/reconnu par Facebook en 2018.*niée par Meta .* et Netflix/);
  });

  it('shows both sides where the sources disagree', () => {
    const conflicting = [
      'ad-spend-2024',
      'rbc-2018',
      'nyt-2018',
      'netflix-2018',
      'archibong-2018-shut-down',
      'letter-watch-2023',
      'case-nature',
    ];
    for (const id of conflicting) expect(list.responses[id]?.conflicts?.length, id).toBeGreaterThan(0);
    const spend = list.responses['ad-spend-2024'];
    const told = (spend?.conflicts ?? []).map((conflict) => conflict.text.en).join(' ');
    for (const figure of ['2017', '2018', '2019', '150 million', '200 million']) expect(told).toContain(figure);
  });

  it("keeps Meta's word on the Illinois suit away from the messages", () => {
    const holders = list.claims.filter((each) => each.responses.includes('meta-illinois-2024'));
    expect(holders.map((each) => each.id)).toEqual(['watch-cut']);
  });
});

describe('the timeline', () => {
  const events = story?.events ?? [];

  it('runs forward', () => {
    expect(events.length).toBeGreaterThan(20);
    const backward = events.flatMap((event, i) => {
      const before = events[i - 1];
      if (!before) return [];
      const precision = Math.min(before.date.length, event.date.length);
      return event.date.slice(0, precision) < before.date.slice(0, precision) ? [`${before.date} > ${event.date}`] : [];
    });
    expect(backward).toEqual([]);
  });

  it.each([
    '2013',
    '2013-08',
    '2014',
    '2015',
    '2017',
    '2018-05',
    '2018-12-18',
    '2018-12-19',
    '2018-12',
    '2019',
    '2020-12-03',
    '2023-04-14',
    '2023-06-14',
    '2023-12-06',
    '2024-03-23',
    '2024-04-02',
    '2024-11-18',
    '2025-01-24',
    '2026-05-08',
  ])('has what happened in %s', (date) => {
    expect(events.some((event) => event.date === date)).toBe(true);
  });

  it('says what a response says of its date, for a statement', () => {
    const statements = new Set(['denial', 'rebuttal', 'confirmation', 'report', 'ruling']);
    for (const event of events) {
      const response = event.response === undefined ? undefined : list.responses[event.response];
      if (response && statements.has(event.kind)) expect(event.date, event.text.en).toBe(response.date);
    }
  });
});

describe('what the matcher is given', () => {
  const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");
  const forms = Object.values(list.entities).flatMap((entity) => [
    ...entity.names.map(plain),
    ...Object.values(entity.descriptions ?? {}).flatMap((many) => many.map(plain)),
  ]);
  const latinForms = forms.filter((form) => /^[\p{Script=Latin}\p{P}\d ]+$/u.test(form));
  const namesEntity = (phrasing: string) => {
    const words = ` ${plain(phrasing).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    return latinForms.some((form) => words.includes(` ${form.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `));
  };

  it.each(list.claims.map((each) => [each.id, each] as const))(
    'has short phrasings of %s in six languages',
    (_, each) => {
      for (const lang of ['en', 'fr', 'es', 'de', 'it', 'pt']) {
        const phrasings = each.phrasings[lang] ?? [];
        expect(phrasings.length).toBeGreaterThanOrEqual(lang === 'en' || lang === 'fr' ? 30 : 10);
        expect(new Set(phrasings.map(plain)).size).toBe(phrasings.length);
        // The others are what a second sentence says: "In return it delivered a report every two weeks."
        const named = phrasings.filter(namesEntity).length / phrasings.length;
        expect(named, `share of ${lang} phrasings that name an entity`).toBeGreaterThan(0.3);
        expect(phrasings.filter((phrasing) => phrasing.split(/\s+/).length < 3)).toEqual([]);
        expect(phrasings.filter((phrasing) => phrasing.split(/\s+/).length > 10)).toEqual([]);
        expect(
          phrasings.filter((phrasing) => quotations.some((quotation) => plain(quotation).includes(plain(phrasing)))),
        ).toEqual([]);
      }
    },
  );

  it('gives no phrasing to two claims', () => {
    const all = list.claims.flatMap((each) => Object.values(each.phrasings).flat().map(plain));
    expect(all.filter((phrasing, i) => all.indexOf(phrasing) !== i)).toEqual([]);
  });

  it.each(list.claims.map((each) => [each.id, each] as const))('has examples of %s, some of them French', (_, each) => {
    for (const examples of [each.examples?.match ?? [], each.examples?.noMatch ?? []]) {
      expect(examples.length).toBeGreaterThanOrEqual(3);
      expect(examples.length).toBeLessThanOrEqual(5);
      const french = examples.filter((example) =>
        /\b(le|la|les|des|une|un|du|au|aux|et|pas|pour|sur)\b/i.test(example),
      );
      expect(french.length).toBeGreaterThan(0);
      expect(french.length).toBeLessThan(examples.length);
    }
  });

  it('names concepts as single lower-case English words, or entities', () => {
    for (const each of list.claims) {
      for (const member of [...(each.needs ?? []), ...(each.not ?? [])].flat()) {
        expect(Object.hasOwn(list.entities, member) || /^[a-z]+(-[a-z]+)*$/.test(member), `${each.id}: ${member}`).toBe(
          true,
        );
      }
    }
  });

  it('asks for a number only where the claim is a sum', () => {
    expect(list.claims.filter((each) => each.numbers).map((each) => each.id)).toEqual(['ad-spend']);
    expect(claim('ad-spend')?.numbers).toEqual([40_000_000, 100_000_000, 150_000_000, 200_000_000]);
  });

  it('asks of every page both the party that gave and one that received', () => {
    // The encryption of Messenger is Messenger's alone: no second party is needed to speak of it.
    const alone = list.claims.filter((each) => each.topic.length < 2).map((each) => each.id);
    expect(alone).toEqual(['messenger-encryption']);
  });

  it('writes the main names in other scripts too', () => {
    const scripts = [
      /\p{Script=Cyrillic}/u,
      /\p{Script=Arabic}/u,
      /\p{Script=Han}/u,
      /\p{Script=Katakana}/u,
      /\p{Script=Devanagari}/u,
    ];
    for (const id of [
      'netflix',
      'meta',
      'messenger',
      'nyt',
      'musk',
      'stone',
      'hastings',
      'zuckerberg',
      'snapchat',
      'whatsapp',
    ]) {
      const names = list.entities[id]?.names ?? [];
      for (const script of scripts)
        expect(
          names.some((name) => script.test(name)),
          `${id} ${script}`,
        ).toBe(true);
    }
  });
});
