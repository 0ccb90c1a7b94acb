/** The first page, its preview and its introduction. */
import { counting } from '../counting.ts';

const count = counting('en-GB');

/** What can be written, and what it means. */
const ways: readonly [example: string, meaning: string][] = [
  ['US troops Niger', 'all of these words, anywhere, also in other forms (troop, American)'],
  ['"oil spill"', 'these words side by side'],
  ['strike OR walkout', 'either of them'],
  ['jaguar -car', 'without this word'],
  ['(strike OR walkout) railway', 'groups'],
  ['title:budget', 'in the title'],
  ['~"fine data leak"', 'within ten words of each other'],
  ['site:example.org', 'from this publisher'],
  ['lang:fr', 'in this language'],
  ['=may', 'exactly this form'],
];

export const signUp = {
  title: 'News on your topics, by email',
  heading: 'Name it. We ring when it is in the news.',
  askedHeading: 'What should we listen for?',
  yourTopic: 'Your topic',
  topicHint: 'A few words that must all occur, as in a search box.',
  placeholder: 'US troops Niger',
  showMe: 'Show me',
  sendMe: <T>(topic: T) => ['Send me ', topic],
  leaveEmpty: 'Leave this empty',
  subscribe: 'Subscribe',
  firstComesAMail: 'First comes one mail with a button. Nothing else is sent before you press it.',
  languages: {
    readAs: (language: string, reads: readonly string[]) =>
      `Read as ${language}, news in ${reads.length === 0 ? 'every language' : reads.join(', ')}`,
    change: '· change',
    yourWordsAre: 'Your words are',
    whatTheyLookLike: 'what they look like',
    iReadNewsIn: 'I read news in',
    another: (read: string, likely: string, articles: string) => `Nothing was found in ${read}. Read as ${likely} it finds ${articles}.`,
    readItAs: (language: string) => `Read it as ${language}`,
  },
  refine: {
    which: (word: string) => `Which “${word}” do you mean?`,
    alsoCount: 'Words that count as well · change',
    with: <T>(asked: T) => ['With ', asked, ' these count too:'],
    more: (amount: number) => `${amount} more`,
    takeAway: (word: string) => `Leave out ${word}`,
    leftOut: 'Left out',
    putBack: (word: string) => `Put ${word} back`,
    another: (word: string) => `Another word for ${word}`,
    anotherWord: 'another word',
    add: 'Add',
  },
  help: {
    without: (part: string, articles: string) => `Without ${part} it finds ${articles}.`,
    pastedAddress: 'This is an address. To follow what a site publishes, write site: and a word to look for.',
    pastedEmoji: 'Emoji and signs are not looked for: only the words count.',
    spelling: (query: string, articles: string) => `No article has these words. Did you mean “${query}”? It finds ${articles}.`,
    pastedSentence: 'This reads like a sentence, and every word of it must occur. Name the topic alone.',
  },
  preview: {
    label: 'What it finds',
    refused: 'This query cannot be followed',
    doubtful: 'Look twice',
    tryInstead: 'Try instead:',
    atItsEnd: 'at its end',
    atCharacter: (place: number) => `at character ${place}`,
    noArticleYet: 'No article has been read yet. You can follow it all the same: the first mail comes with the first article.',
    /** `span`: "the last 7 days". */
    looked: (found: number, looked: string, span: string) =>
      `${found === 0 ? 'Nothing yet' : count(found, { one: 'article', other: 'articles' })} among the ${looked} that we read in ${span}.`,
    followAllTheSame: 'You can follow it all the same: the first mail comes with the first article.',
    timesAreThoseOf: <T>(zone: T) => ['Times are those of ', zone, '.'],
    moreArticles: (amount: number) => count(amount, { one: 'more article', other: 'more articles' }),
    newest: (amount: number) => `These are the newest ${amount}.`,
    lastHours: (hours: number) => `the last ${hours === 1 ? 'hour' : `${hours} hours`}`,
    lastDays: (days: number) => `the last ${days} days`,
    alsoIn: 'also:',
    alsoUnder: 'also under',
  },
  introduction: {
    forExample: 'For example',
    curatedTopics: 'Topics our editors keep',
    steps: [
      {
        heading: 'See before you sign',
        text: 'We show what your words would have brought in the last days, how we read them, and how many mails that makes.',
      },
      {
        heading: 'At your hour',
        text: 'At once, hourly, daily or weekly, by your own clock. Each story once, with the words that brought it. No news, no mail.',
      },
      {
        heading: 'Leave by one press',
        text: 'No account, no password, no tracking. Every mail ends them all if you say so, and you can take or erase what we hold.',
      },
    ],
    moreWays: 'More ways to say it',
    ways,
  },
};
