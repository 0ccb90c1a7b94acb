/** read-feed: the items of feeds as Tocsin reads them, one JSON object a line. */
import { webFetch } from '../../functions/adapters/web/web-fetch.ts';
import { fetchFeed } from '../../functions/feed/fetch-feed.ts';
import { canonicalUrl } from '../../functions/reading/canonical-url.ts';
import type { FeedItem, ParsedFeed } from '../../functions/reading/feed-item.ts';
import { parseFeed } from '../../functions/reading/formats/parse-feed.ts';
import { withPlausibleDates } from '../../functions/reading/text/parse-date.ts';
import { languageReader } from '../../functions/reading/text/read-languages.ts';
import { complain, exit, isThere, isWebAddress, print, quietWhenPipeCloses, readBytes } from './command-line.ts';
import { readingArguments } from './reading-arguments.ts';

const help = `read-feed [--base URL] [--allow-loopback] FILE_OR_URL...

Reads RSS, Atom, RDF, JSON Feed and news sitemaps, and prints one JSON object per item:
{"feed","format","title","url","canonicalUrl","id","summary","body","publishedAt","updatedAt",
 "language","author","publisher","image"}

  --base URL         what relative links are resolved against, where the feed itself does not say
  --allow-loopback   also read addresses of this machine
  -                  standard input; files may be gzip

Exit code 0: all read; 1: something could not be read, named on stderr; 2: wrong usage, or a file that is not there.
`;

quietWhenPipeCloses();
const { url: givenUrl, allowLoopback, positionals } = readingArguments({ help, reads: 'feed', urlOption: 'base' });

const now = new Date().toISOString();
const fetch = webFetch({ userAgent: 'Tocsin/1.0 (read-feed)', allowLoopback });

const lineOf = (feed: string, parsed: ParsedFeed, item: FeedItem, language: string | null) => {
  const canonical = canonicalUrl(item.url);
  return {
    feed,
    format: parsed.format,
    title: item.title,
    url: item.url,
    canonicalUrl: canonical,
    id: item.id ?? canonical,
    summary: item.summary,
    body: item.body,
    publishedAt: item.publishedAt,
    updatedAt: item.updatedAt,
    language,
    author: item.author,
    publisher: item.publisher ?? parsed.title,
    image: item.image,
  };
};

const read = async (argument: string): Promise<ParsedFeed> => {
  if (!isWebAddress(argument)) return parseFeed(readBytes(argument), { documentUrl: givenUrl });
  const { feed } = await fetchFeed(fetch, argument);
  if (feed === null) throw new Error('The server answers a first request with "not modified".');
  return feed;
};

let code: number = exit.fine;
for (const argument of positionals) {
  if (!isThere(argument)) {
    complain({ feed: argument, error: 'There is no such file.' });
    code = exit.usage;
    continue;
  }
  try {
    const parsed = await read(argument);
    const languageOf = languageReader(parsed);
    for (const item of parsed.items) print(lineOf(argument, parsed, withPlausibleDates(item, now), languageOf(item)));
  } catch (error) {
    complain({ feed: argument, error: (error as Error).message });
    if (code === exit.fine) code = exit.refused;
  }
}
process.exitCode = code;
