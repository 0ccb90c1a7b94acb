/** The page that explains why an article came, or did not. */
export const why = {
  title: 'Why did I get this, or not?',
  query: 'The query',
  address: 'The article’s address',
  addressHint: 'One that we have read: from a mail, or from a page of a publisher we follow.',
  explain: 'Explain',
  explanation: 'Explanation',
  reached: (breadth: string, score: string, threshold: string) =>
    `Yes. It has what the query asks, and scores ${score}; ${breadth} asks for ${threshold}.`,
  tooWeak: (breadth: string, score: string, threshold: string) =>
    `No. It has what the query asks, but scores only ${score}; ${breadth} asks for ${threshold}.`,
  unwanted: (words: string) => `No. It has ${words}, which the query excludes.`,
  otherwise: 'No. The words are there, but not in the way the query asks.',
  lacks: (words: string) => `No. It lacks ${words}.`,
  askedFor: 'Asked for',
  found: 'Found',
  places: { title: 'the title', lead: 'the opening', body: 'the text' },
  ways: { word: '', inflection: ' (another form)', name: ' (another name)', 'related word': ' (a related word)', filter: '' },
  foundIn: (word: string, places: string) => `${word} in ${places}`,
  notThere: 'Not there, as asked',
  missing: 'Missing',
};
