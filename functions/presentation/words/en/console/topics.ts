/** The pages about topics. */
import { counting } from '../../counting.ts';

const count = counting('en-GB');
const articles = (amount: number) => count(amount, { one: 'article', other: 'articles' });
const followers = (amount: number, more: boolean) => `${count(amount, { one: 'follower', other: 'followers' })}${more ? ' or more' : ''}`;

export const topicWords = {
  title: 'Topics',
  lead: 'What everybody can find and follow on the sign-up page. Whoever finds nothing there makes a topic of their own.',
  empty: 'There is no topic yet. Write one: you see at once what it would have brought.',
  add: 'New topic',
  nextPage: 'More topics',
  columns: { title: 'Topic', health: 'Health', followers: 'Followers', matches: 'Matches a day', last: 'Last match' },
  healths: { well: 'Well', young: 'New', silent: 'Silent', broad: 'Broad', grown: 'Grown', retired: 'Retired' },
  meanings: {
    well: 'It matches, and not more than people read.',
    young: 'It has not matched yet, and is less than a week old.',
    silent: 'It matched nothing in all this time. Perhaps a word too many, or no feed that writes about it.',
    broad: 'It matches more than fifty articles a day. Whoever follows it gets more than they read.',
    grown: 'It matched ten times as much this week as in the week before. Something happened, or a word means something new.',
    retired: 'Nobody can follow it any more, and it matches nothing.',
  },
  followers,
  never: 'never',
  /** Of a plot, for those who do not see it. */
  plot: (days: number, all: number, most: number) => `${all} matches in ${days} days, at most ${most} in one day.`,
  plotCut: 'There were more than can be counted here: the first days are not whole.',
  plotTitle: (days: number) => `Matches a day, ${days} days`,
  export: 'Download all topics (CSV)',
  importTitle: 'Import topics',
  importHint:
    'A CSV file with the columns title and query, and, if you like, topicId, language and breadth. Topics that are there already are left as they are.',
  importFile: 'File',
  importIt: 'Import the topics',
  imported: (added: number, refused: number) => `${added} added, ${refused} not.`,
  importColumns: { line: 'Line', title: 'Topic', outcome: 'What happened' },
  importAdded: 'Added',
  form: {
    title: 'Title',
    titleHint: 'As people would call it: “US troops in Niger”.',
    query: 'Query',
    queryHint: 'As on the sign-up page: words that must all occur, "phrases", OR, -without.',
    language: 'Language of the query',
    languageGuessed: 'As its words suggest',
    breadth: 'Breadth',
    look: 'Show what it brings',
    publish: 'Publish it',
    change: 'Change it for everybody',
  },
  edit: {
    title: 'Change it',
    brings: 'What it would bring',
    looked: (amount: number, since: string) => `Of the ${articles(amount)} since ${since} UTC.`,
    concerns: (amount: number, more: boolean) => `This changes what ${followers(amount, more)} get.`,
    concernsNobody: 'Nobody follows it yet.',
    gains: (amount: number) => `It would add ${articles(amount)}`,
    loses: (amount: number) => `It would lose ${articles(amount)}`,
    sameTitle: 'The query changes and the title stays. Does the title still say what people get?',
    nothing: 'Nothing changes in what it brings.',
    none: 'Nothing of late.',
    expected: (mails: string) => `On a daily digest: ${mails}.`,
    changed: 'Changed. Its followers get the new articles from now on.',
    added: 'Published. It is on the sign-up page now.',
    andMore: (amount: number) => `and ${amount} more`,
  },
  versions: {
    title: 'Versions',
    columns: { revision: 'Version', what: 'Title and query', by: 'Who and when' },
    current: 'current',
    back: 'Go back to this',
    unknown: 'somebody, before versions were kept',
    none: 'It was never changed.',
    done: (revision: number) => `It is as in version ${revision} again, as a new version.`,
  },
  one: {
    id: 'Id',
    language: 'Language',
    breadth: 'Breadth',
    created: 'Made',
    changed: 'Last changed',
    signUp: 'See it as a subscriber does',
  },
};
