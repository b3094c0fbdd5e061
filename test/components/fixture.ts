/** A small claim list for trying the components out: two claims of the story that ships, shortened. */
import type { FilledForm, OfferedClaim, ReportDraft } from '../../components/report-state.ts';
import type { ShownMatch, ShownSentence } from '../../components/sentence.ts';
import { annotationOf } from '../../data/annotation.ts';
import type { ClaimList } from '../../data/claim-list.ts';
import type { Destination } from '../../data/destination.ts';
import type { OutboxEntry } from '../../data/outbox-entry.ts';
import { quoteOf } from '../../data/quote.ts';
import { claimRecord, storyRecord } from '../../data/record.ts';
import type { Report } from '../../data/report.ts';

export const list: ClaimList = {
  format: 1,
  id: 'small',
  version: 1,
  updated: '2026-11-22',
  title: { en: 'Netflix and Facebook messages', fr: 'Netflix et les messages Facebook' },
  publisher: { name: 'Sidenote' },
  licence: 'CC-BY-4.0',
  entities: { netflix: { names: ['Netflix'] }, meta: { names: ['Meta', 'Facebook'] } },
  sources: {
    'india-today': {
      title: 'Facebook allowed Netflix to read your private messages',
      publisher: 'India Today',
      date: '2024-04-02',
      url: 'https://indiatoday.in/technology/news/story/2522161-2024-04-02',
      lang: 'en',
      checked: true,
    },
    techpoint: {
      title: 'Meta réfute le partage des données des utilisateurs Netflix',
      publisher: 'Techpoint Africa',
      date: '2024-04-03',
      url: 'https://techpoint.africa/fr/2024/04/03/',
      lang: 'fr',
      checked: true,
    },
    'blog-2018': {
      title: 'Facts About Facebook’s Messaging Partnerships',
      publisher: 'Facebook',
      date: '2018-12-19',
      url: 'https://about.fb.com/news/2018/12/facebooks-messaging-partnerships/',
      lang: 'en',
      checked: false,
      note: { en: 'The exact title was not seen.', fr: 'Le titre exact n’a pas été vu.' },
    },
    threatpost: {
      title: 'Facebook admits giving partners access to messages',
      publisher: 'Threatpost',
      date: '2018-12',
      url: 'https://threatpost.com/facebook-admits-giving-partners-access-to-messages/140183',
      lang: 'en',
      checked: true,
    },
    'nyt-2018': {
      title: 'As Facebook Raised a Privacy Wall, It Carved an Opening for Tech Giants',
      publisher: 'The New York Times',
      date: '2018-12-18',
      url: 'https://www.nytimes.com/2018/12/18/technology/facebook-privacy.html',
      lang: 'en',
      checked: true,
    },
    pxlnv: {
      title: 'Facebook Messenger encryption',
      publisher: 'Pixel Envy',
      date: '2023-12-07',
      url: 'https://pxlnv.com/linklog/facebook-messenger-encryption-2',
      lang: 'en',
      checked: true,
    },
    'fastcompany-2018': {
      title: 'Netflix won’t slide into your DMs',
      publisher: 'Fast Company',
      date: '2018',
      url: 'https://www.fastcompany.com/90284558/',
      lang: 'en',
      checked: true,
    },
    docket: { title: 'Klein et al. v. Meta Platforms, No. 3:20-cv-08570', publisher: 'N.D. Cal.', checked: true },
  },
  responses: {
    'stone-2024': {
      kind: 'denial',
      party: 'Meta',
      heading: { en: 'Meta’s denial', fr: 'Le démenti de Meta' },
      speaker: 'Andy Stone',
      role: { en: 'communications director', fr: 'directeur de la communication' },
      date: '2024-04-02',
      quote: {
        lang: 'en',
        text: "Shockingly untrue. Meta didn't share people's private messages with Netflix. The agreement allowed people to message their friends on Facebook about what they were watching on Netflix, directly from the Netflix app. Such agreements are commonplace in the industry.",
      },
      translations: {
        fr: 'Incroyablement faux. Meta n’a pas communiqué les messages privés des gens à Netflix. L’accord permettait d’écrire à ses amis sur Facebook au sujet de ce que l’on regardait sur Netflix, directement depuis l’application Netflix. De tels accords sont courants dans le secteur.',
      },
      summary: {
        en: 'Meta says no private messages were shared; the agreement powered a feature for messaging friends.',
        fr: 'Selon Meta, aucun message privé n’a été communiqué ; l’accord servait une fonction d’envoi de messages aux amis.',
      },
      source: 'india-today',
      alsoSources: ['techpoint'],
    },
    'archibong-2018': {
      kind: 'rebuttal',
      party: 'Facebook',
      heading: { en: 'The 2018 blog rebuttal', fr: 'La réfutation de 2018 sur le blog' },
      speaker: 'Ime Archibong',
      role: { en: 'VP of Product Partnerships', fr: 'vice-président chargé des partenariats produit' },
      date: '2018-12-19',
      quote: {
        lang: 'en',
        text: 'No third party was reading your private messages, or writing messages to your friends without your permission. Many news stories imply we were shipping over private messages to partners, which is not correct.',
      },
      summary: {
        en: 'Facebook says partners needed read, write and delete access so that people could use messages inside their apps.',
        fr: 'Selon Facebook, les partenaires avaient besoin d’un accès en lecture, écriture et suppression pour que les gens utilisent leurs messages dans ces applications.',
      },
      source: 'blog-2018',
      alsoSources: ['threatpost'],
      conflicts: [
        {
          text: {
            en: 'Facebook says the features had been shut down for nearly three years; The New York Times says deals were active in 2017.',
            fr: 'Facebook dit que ces fonctions étaient arrêtées depuis près de trois ans ; le New York Times, que des accords étaient en vigueur en 2017.',
          },
          source: 'nyt-2018',
        },
      ],
    },
    'e2ee-2023': {
      kind: 'context',
      party: 'Meta',
      heading: { en: 'Context: encryption', fr: 'Contexte : le chiffrement' },
      date: '2023-12-06',
      summary: {
        en: 'Default end-to-end encryption of personal chats on Messenger began to roll out only in December 2023.',
        fr: 'Le chiffrement de bout en bout par défaut des conversations personnelles sur Messenger n’a commencé qu’en décembre 2023.',
      },
      source: 'pxlnv',
    },
    'netflix-2018': {
      kind: 'denial',
      party: 'Netflix',
      date: '2018-12',
      quote: {
        lang: 'en',
        text: "Netflix never asked for, or accessed, anyone's private messages. We're not the type to slide into your DMs.",
      },
      summary: { en: 'Netflix says it neither asked for nor had access to private messages.' },
      source: 'fastcompany-2018',
    },
    'case-nature': {
      kind: 'context',
      party: 'N.D. Cal.',
      date: '2023-04-14',
      summary: {
        en: 'The letter is an allegation by advertisers’ lawyers in an antitrust suit; no court has found it true.',
        fr: 'La lettre est une allégation des avocats d’annonceurs dans un procès antitrust ; aucun tribunal ne l’a retenue.',
      },
      source: 'docket',
    },
  },
  stories: {
    messages: {
      title: {
        en: 'Did Netflix read private Facebook messages?',
        fr: 'Netflix a-t-il lu des messages privés sur Facebook ?',
      },
      summary: {
        en: 'A court letter alleges that an agreement gave Netflix programmatic access to Facebook inboxes. Both companies deny that messages were read.',
        fr: 'Une lettre au tribunal allègue qu’un accord donnait à Netflix un accès par programme aux boîtes de réception de Facebook. Les deux entreprises démentent.',
      },
      asOf: '2026-11-22',
      responses: ['stone-2024', 'archibong-2018', 'e2ee-2023', 'netflix-2018', 'case-nature'],
      events: [
        {
          date: '2024-04-02',
          kind: 'denial',
          party: 'Meta',
          text: { en: 'Andy Stone denies it on X.', fr: 'Andy Stone dément sur X.' },
          source: 'india-today',
          response: 'stone-2024',
        },
        {
          date: '2018-12-18',
          kind: 'report',
          party: 'The New York Times',
          text: { en: 'The New York Times reports on Facebook’s partners.' },
          source: 'nyt-2018',
        },
        {
          date: '2018-12',
          kind: 'denial',
          party: 'Netflix',
          text: { en: 'Netflix denies it.' },
          source: 'fastcompany-2018',
          response: 'netflix-2018',
          conflicts: [{ text: { en: 'Another page gives another day.' }, source: 'threatpost' }],
        },
        {
          date: '2013',
          kind: 'allegation',
          text: { en: 'Titan is opened, according to the plaintiffs.' },
          source: 'docket',
        },
      ],
    },
  },
  claims: [
    {
      id: 'netflix-read-messages',
      story: 'messages',
      statement: {
        en: 'Netflix read, or could read, private messages of Facebook users.',
        fr: 'Netflix a lu, ou pouvait lire, des messages privés d’utilisateurs de Facebook.',
      },
      status: 'contested',
      statusNote: {
        en: 'Facebook acknowledged technical access for a feature in 2018; Meta and Netflix deny that messages were read.',
        fr: 'Facebook a reconnu en 2018 un accès technique pour une fonction ; Meta et Netflix démentent toute lecture.',
      },
      topic: [['netflix'], ['meta']],
      phrasings: { en: ['Netflix read private Facebook messages'] },
      responses: ['stone-2024', 'archibong-2018', 'e2ee-2023', 'netflix-2018', 'case-nature'],
    },
    {
      id: 'titan-api',
      story: 'messages',
      statement: { en: 'In August 2013 Facebook gave Netflix access to a private interface called Titan.' },
      status: 'unproven',
      topic: [['netflix'], ['meta']],
      phrasings: { en: ['Facebook gave Netflix access to the Titan API'] },
      responses: ['case-nature'],
    },
    ...['bi-weekly reports', 'ad spending', 'Watch programming', 'board ties'].map((about, index) => ({
      id: `other-${index}`,
      story: 'messages',
      statement: { en: `The letter speaks of ${about}.` },
      status: 'unproven' as const,
      topic: [['netflix'], ['meta']],
      phrasings: { en: [`a letter about ${about}`] },
      responses: ['case-nature'],
    })),
  ],
};

/** The record of a claim that is there. */
export function claim(id: string) {
  const record = claimRecord(list, id);
  if (!record) throw new Error(`the fixture has no claim "${id}"`);
  return record;
}

/** The story and its claims. */
export function story() {
  const record = storyRecord(list, 'messages');
  if (!record) throw new Error('the fixture has no story');
  return record;
}

export function match(id: string, more: Partial<ShownMatch> = {}): ShownMatch {
  return {
    list: 'small',
    claim: id,
    score: 0.9,
    tier: 'sure',
    stance: 'attributes',
    by: null,
    why: [
      { concept: 'Netflix', text: 'the streamer', from: 'sentence' },
      { concept: 'access', text: 'had the keys to', from: 'sentence' },
      { concept: 'Facebook', text: 'Meta', from: 'title' },
    ],
    report: null,
    ...more,
  };
}

export const firstSentence: ShownSentence = {
  key: 's1',
  text: 'According to the letter, the streamer had the keys to the private inboxes of the social network’s users for years.',
  lang: 'en',
  prefix: '',
  suffix: '',
  matches: [match('netflix-read-messages')],
};

export const sentences: ShownSentence[] = [
  firstSentence,
  {
    key: 's2',
    text: 'A second interface, Titan, is said to have followed in the summer of 2013.',
    lang: 'en',
    prefix: '',
    suffix: '',
    matches: [match('titan-api', { tier: 'possible', stance: 'attributes' })],
  },
  {
    key: 's3',
    text: 'Meta denies that Netflix ever looked at anybody’s messages.',
    lang: 'en',
    prefix: '',
    suffix: '',
    matches: [match('netflix-read-messages', { stance: 'denies' })],
  },
];

export function report(more: Partial<Report> = {}): Report {
  return {
    id: '6d0f3c6e-52c1-4a8e-9f0a-0c9b6e1c2d3e',
    kind: 'makes-claim',
    list: 'small',
    claim: 'titan-api',
    quote: { exact: 'Then came Titan.', prefix: '', suffix: '' },
    page: 'https://example.org/article',
    lang: 'en',
    note: '',
    listVersion: 1,
    engine: '1',
    score: 0.5,
    created: '2026-11-22T10:00:00.000Z',
    ...more,
  };
}

/** A report as it is kept. */
export function entry(send: OutboxEntry['send'] = { kind: 'saved' }, more: Partial<Report> = {}): OutboxEntry {
  return { report: report(more), send, tries: 0 };
}

/** Text with a sentence in its middle, as the form is given it. */
export const around = 'It rained. Then came Titan 🛰️, they say. Nobody noticed.';

/** Every claim of the list, Titan in front. */
export const offered: readonly OfferedClaim[] = [
  { claim: claim('titan-api'), score: 0.6, match: false, missing: ['August 2013', 'access'] },
  { claim: claim('netflix-read-messages'), score: 0.2, match: true, missing: ['never shown'] },
  ...story()
    .claims.filter(({ id }) => id.startsWith('other-'))
    .map((other) => ({ claim: other, score: 0, match: false, missing: [] })),
];

/** A form as the entry point makes it of what the reader has put in. */
export function filled(more: Partial<ReportDraft> = {}, destination: Destination = { kind: 'none' }): FilledForm {
  const start = around.indexOf('Then');
  const end = around.indexOf(' Nobody');
  const draft: ReportDraft = { kind: 'makes-claim', claim: null, note: '', page: 'site', start, end, ...more };
  const pages = { full: 'https://example.org/article', site: 'https://example.org/', none: '' };
  const made = report({
    kind: draft.kind,
    claim: draft.claim?.id ?? '',
    quote: quoteOf(around, draft.start, draft.end),
    note: draft.note,
    page: pages[draft.page],
  });
  return {
    subject: { text: around, lang: 'en', claims: offered, pages },
    draft,
    preview: draft.claim && {
      report: made,
      json: JSON.stringify(annotationOf(made), null, 2),
      destination,
      cut: false,
    },
  };
}

/** The first element that fits; throws where there is none. */
export function one<E extends HTMLElement = HTMLElement>(within: ParentNode | undefined, selector: string): E {
  const element = within?.querySelector<E>(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  return element;
}
