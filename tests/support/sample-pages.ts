/** Every page and every mail with sample content, by name: what the pictures show and the browser tests open. */

import { renderConfirmation } from '../../functions/presentation/emails/confirmation.tsx';
import { renderDigest } from '../../functions/presentation/emails/digest.tsx';
import { renderManageLink } from '../../functions/presentation/emails/manage-link.tsx';
import {
  checkYourEmailPage,
  confirmedPage,
  confirmPage,
  unsubscribedPage,
  unsubscribePage,
} from '../../functions/presentation/pages/answers.tsx';
import { blockedPage, blockPage } from '../../functions/presentation/pages/block.tsx';
import { errorPage, linkTroublePage, manageLinkPage, notFoundPage, tooManyPage } from '../../functions/presentation/pages/dead-ends.tsx';
import { erasedPage, type ManageProps, managePage } from '../../functions/presentation/pages/manage.tsx';
import { morePage } from '../../functions/presentation/pages/more.tsx';
import { proofPage } from '../../functions/presentation/pages/proof.tsx';
import { settingsPage } from '../../functions/presentation/pages/settings.tsx';
import { type SignUpProps, signUpPage } from '../../functions/presentation/pages/sign-up.tsx';
import { whyPage } from '../../functions/presentation/pages/why.tsx';
import { wordsOf } from '../../functions/presentation/words/words.ts';
import { digestContext, faraway, fullDigest, snippet, story, withdrawal } from './samples.ts';

const site = { words: wordsOf('en'), serviceName: 'Tocsin', postalAddress: 'Example News, 12 Printers’ Row, 01001 Kyiv, Ukraine' };
const zones = Intl.supportedValuesOf('timeZone').map((zone) => (zone === 'Europe/Kiev' ? 'Europe/Kyiv' : zone));
const manageUrl = '/m/1.k1.m.c3Vic2NyaWJlci0x.0.q8wqGm2s7cV1';
const now = '2024-05-20T04:00:00.000Z';
const niger = withdrawal.sections[0]?.stories ?? [];

const landing: SignUpProps = {
  site,
  now,
  form: {
    q: '',
    breadth: 'balanced',
    language: 'en',
    chosen: false,
    reads: ['en'],
    email: '',
    frequency: 'daily',
    hour: 7,
    weekday: 'MON',
    zone: 'UTC',
  },
  zoneChosen: false,
  zones,
  curatedTopics: [
    'Climate talks',
    'Elections in Europe',
    'Food prices',
    'Press freedom',
    'Sahel',
    'Sea rescue in the Mediterranean',
    'Space launches',
  ].map((title, index) => ({ topicId: `curated-${index}`, title, query: title })),
  topic: null,
  queryProblems: [],
  problems: [],
  preview: null,
};

const previewed: SignUpProps = {
  ...landing,
  form: { ...landing.form, q: 'US troops Niger' },
  preview: {
    reading:
      'articles with “US” (also United States, American, Americans) and “troops” (also soldiers, forces, army) and “Niger” (also Nigerien, Nigeriens)',
    refinements: [],
    stories: [...niger, ...faraway, ...niger],
    found: 23,
    foundByBreadth: { focused: 9, balanced: 23, everything: 41 },
    looked: { articles: 8412, sinceAt: '2024-05-13T04:00:00.000Z' },
    mailsAWeek: { instant: 19, hourly: 16, daily: 6, weekly: 1 },
  },
};

const ambiguous: SignUpProps = {
  ...previewed,
  form: { ...previewed.form, q: 'Georgia troops{-army}' },
  preview: previewed.preview && {
    ...previewed.preview,
    refinements: [
      {
        asked: 'Georgia',
        group: 0,
        senses: [
          {
            label: 'the country Georgia',
            chosen: false,
            query: 'Georgia{country} troops{-army}',
            found: 3,
            newest: 'Georgia votes in October',
          },
          { label: 'the US state', chosen: true, query: 'Georgia{state} troops{-army}', found: 12, newest: null },
        ],
        counting: [],
        takenAway: [],
      },
      {
        asked: 'troops',
        group: 1,
        senses: [],
        counting: 'soldiers forces servicemen marines infantry battalion brigade contingent regiment peacekeepers'
          .split(' ')
          .map((word) => ({ word, query: `Georgia troops{-army,-${word}}` })),
        takenAway: [{ word: 'army', query: 'Georgia troops' }],
      },
    ],
  },
};

const refused: SignUpProps = {
  ...landing,
  form: { ...landing.form, q: 'troops AND "Niger' },
  queryProblems: [
    {
      kind: 'refused',
      message: 'The quotation mark that opens here is never closed.',
      position: 11,
      suggestion: 'troops AND "Niger"',
    },
  ],
};

const doubtful: SignUpProps = {
  ...previewed,
  form: { ...previewed.form, q: 'news' },
  queryProblems: [
    {
      kind: 'doubtful',
      message: 'This is very broad: 4,120 of the last 8,412 articles have it. Add a word that says what about it.',
      position: null,
      suggestion: 'news publishers',
    },
  ],
};

const unsent: SignUpProps = {
  ...previewed,
  form: { ...previewed.form, email: 'reader@example', frequency: 'weekly', zone: 'Europe/Kyiv' },
  zoneChosen: true,
  problems: [
    { field: 'email', message: 'This address has no ending such as .org: is some of it missing?' },
    { field: 'zone', message: 'Choose the time zone you live in.' },
  ],
};

const managed: ManageProps = {
  site,
  email: 'reader@example.org',
  subscriptions: [
    {
      topicId: 't1',
      kind: 'personal',
      title: 'US troops Niger',
      query: 'US troops Niger',
      breadth: 'balanced',
      frequency: 'daily',
      language: 'en',
      chosen: false,
      reads: ['en'],
    },
    {
      topicId: 't2',
      kind: 'personal',
      title: 'київські трамваї',
      query: 'київські трамваї',
      breadth: 'focused',
      frequency: 'instant',
      language: 'en',
      chosen: false,
      reads: ['en'],
    },
    {
      topicId: 't3',
      kind: 'curated',
      title: 'Sea rescue in the Mediterranean',
      query: 'sea rescue',
      breadth: 'balanced',
      frequency: 'weekly',
      language: 'en',
      chosen: false,
      reads: ['en'],
    },
    {
      topicId: 't4',
      kind: 'personal',
      title: '"oil spill" -football',
      query: '"oil spill" -football',
      breadth: 'everything',
      frequency: 'hourly',
      language: 'en',
      chosen: false,
      reads: ['en'],
    },
  ],
  hour: 7,
  weekday: 'MON',
  zone: 'Europe/Kyiv',
  zones,
  pausedAt: null,
  done: null,
  problems: [],
  editProblem: null,
};

const rhythm = { frequency: 'daily', hour: 7, weekday: 'MON', zone: 'Europe/Kyiv' } as const;
const confirm = { site, topicTitle: 'US troops Niger', reading: previewed.preview?.reading ?? null, ...rhythm };

export const samplePages: Record<string, string> = {
  'sign-up': signUpPage(landing),
  'sign-up-previewed': signUpPage(previewed),
  'sign-up-senses': signUpPage(ambiguous),
  'sign-up-refused': signUpPage(refused),
  'sign-up-doubtful': signUpPage(doubtful),
  'sign-up-problems': signUpPage(unsent),
  'sign-up-nothing-found': signUpPage({
    ...previewed,
    form: { ...previewed.form, q: 'okapi twins Lisbon' },
    preview: {
      reading: 'articles with “okapi” and “twins” and “Lisbon”',
      refinements: [],
      stories: [],
      found: 0,
      foundByBreadth: { focused: 0, balanced: 0, everything: 0 },
      looked: { articles: 8412, sinceAt: '2024-05-13T04:00:00.000Z' },
      mailsAWeek: null,
    },
  }),
  'sign-up-curated': signUpPage({ ...previewed, topic: { topicId: 'c1', title: 'Sahel', query: 'Niger OR Mali OR "Burkina Faso"' } }),
  'check-your-email': checkYourEmailPage({ site, email: 'reader@example.org', kind: 'confirm', fields: {}, isAgain: false }),
  'check-your-email-again': checkYourEmailPage({ site, email: 'reader@example.org', kind: 'confirm', fields: {}, isAgain: true }),
  proof: proofPage({ site, action: '/subscribe', fields: {}, challenge: 'x.16.y' }),
  block: blockPage({ site }),
  blocked: blockedPage({ site }),
  settings: settingsPage({
    site,
    subscriptions: managed.subscriptions,
    pausedAt: null,
    zone: 'Europe/Kyiv',
    done: null,
    problems: [],
  }),
  confirm: confirmPage(confirm),
  'confirm-others': confirmPage({
    ...confirm,
    others: [
      { topicId: 't8', title: '"heat wave" OR drought Italy', frequency: 'weekly' },
      { topicId: 't9', title: 'Sea rescue in the Mediterranean', frequency: 'instant' },
    ],
  }),
  confirmed: confirmedPage({ ...confirm, manageUrl, firstOn: '2024-05-21' }),
  'link-expired': linkTroublePage({ site, trouble: 'expired', purpose: 'manage' }),
  'link-used': linkTroublePage({ site, trouble: 'used', purpose: 'confirm' }),
  'link-forged': linkTroublePage({ site, trouble: 'forged', purpose: 'confirm' }),
  'manage-link': manageLinkPage({ site }),
  manage: managePage(managed),
  'manage-edit-refused': managePage({
    ...managed,
    pausedAt: '2024-05-17T09:00:00.000Z',
    editProblem: {
      topicId: 't4',
      typed: '-football',
      problem: {
        kind: 'refused',
        message: 'This only says what must not occur. Name something that must.',
        position: 0,
        suggestion: '"oil spill" -football',
      },
    },
  }),
  'manage-waiting': managePage({
    ...managed,
    waiting: [
      {
        topicId: 't8',
        kind: 'personal',
        title: '"heat wave" OR drought Italy',
        query: '',
        breadth: 'balanced',
        frequency: 'weekly',
        language: 'en',
        chosen: false,
        reads: ['en'],
      },
      {
        topicId: 't9',
        kind: 'curated',
        title: 'Sea rescue in the Mediterranean',
        query: '',
        breadth: 'balanced',
        frequency: 'instant',
        language: 'en',
        chosen: false,
        reads: ['en'],
      },
    ],
  }),
  'manage-empty': managePage({ ...managed, subscriptions: [], done: 'Ended. Nothing more comes about “US troops Niger”.' }),
  erased: erasedPage({ site }),
  unsubscribe: unsubscribePage({ site, topics: managed.subscriptions.map(({ topicId, title }) => ({ topicId, title })), manageUrl }),
  unsubscribed: unsubscribedPage({ site, topicTitle: null, manageUrl: null }),
  more: morePage({
    site,
    localDate: '2024-05-20',
    zone: 'Europe/Kyiv',
    manageUrl,
    sections: [{ topicTitle: 'US troops Niger', stories: [...faraway, ...niger] }],
  }),
  why: whyPage({
    site,
    form: { q: 'US troops Niger -football', breadth: 'balanced', url: 'https://dispatch-ledger.example/how-does-one-leave-a-desert' },
    problems: [],
    queryProblems: [],
    explanation: {
      article: niger[1] ?? story({ title: 'x' }),
      satisfied: true,
      score: 0.713,
      threshold: 0.4,
      parts: [
        {
          asked: 'US',
          excluded: false,
          found: [{ form: 'U.S.', places: ['lead', 'body'], by: 'name' }],
        },
        { asked: 'troops', excluded: false, found: [{ form: 'forces', places: ['lead'], by: 'related word' }] },
        { asked: 'Niger', excluded: false, found: [{ form: 'Nigerien', places: ['lead'], by: 'name' }] },
        { asked: '-football', excluded: true, found: [] },
      ],
    },
  }),
  'why-not': whyPage({
    site,
    form: { q: 'US troops Niger', breadth: 'focused', url: 'https://example-post.example/markets' },
    problems: [],
    queryProblems: [],
    explanation: {
      article: story({
        title: 'Uranium prices climb as buyers look beyond Niger',
        snippet: snippet('Traders expect mines in *Niger* to ship less this year.'),
      }),
      satisfied: false,
      score: 0,
      threshold: 0.6,
      parts: [
        { asked: 'US', excluded: false, found: [] },
        { asked: 'troops', excluded: false, found: [] },
        { asked: 'Niger', excluded: false, found: [{ form: 'Niger', places: ['title', 'lead'], by: 'word' }] },
      ],
    },
  }),
  'not-found': notFoundPage({ site }),
  error: errorPage({ site, reference: '01JDCZ6T9T' }),
  'too-many': tooManyPage({ site, tryAgainIn: 'in an hour' }),
};

const mails = {
  'mail-daily': renderDigest(withdrawal, digestContext),
  'mail-weekly-faraway': renderDigest(
    {
      ...withdrawal,
      frequency: 'weekly',
      slot: 'weekly#2024-W21',
      sections: [{ topicId: 'niger', topicTitle: 'القوات الأمريكية', heldBack: 0, stories: faraway }],
    },
    digestContext,
  ),
  'mail-instant': renderDigest(
    {
      ...withdrawal,
      frequency: 'instant',
      slot: 'instant#2024-05-19T17:25Z',
      localDate: '2024-05-19',
      sections: [{ topicId: 'niger', topicTitle: 'US troops Niger', heldBack: 0, stories: niger.slice(0, 1) }],
    },
    digestContext,
  ),
  'mail-full': renderDigest(fullDigest(25), digestContext),
  'mail-confirmation': renderConfirmation({
    topicTitle: 'US troops Niger',
    isCurated: false,
    isReader: false,
    blockLink: 'https://alerts.news.example.org/n/1.k1.n.c3Vic2NyaWJlci0x.0.q8wqGm2s7cV1',
    link: 'https://alerts.news.example.org/c/1.k1.c.c3Vic2NyaWJlci0x.0.q8wqGm2s7cV1',
    words: wordsOf('en'),
    serviceName: 'Tocsin',
    postalAddress: site.postalAddress,
    ...rhythm,
    language: 'en',
  }),
  'mail-manage-link': renderManageLink({
    link: 'https://alerts.news.example.org/m/1.k1.m.c3Vic2NyaWJlci0x.0.q8wqGm2s7cV1',
    words: wordsOf('en'),
    serviceName: 'Tocsin',
    postalAddress: site.postalAddress,
  }),
};

export const sampleMails: Record<string, (typeof mails)['mail-daily']> = mails;
