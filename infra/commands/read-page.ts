/** read-page: the article on a web page as Tocsin reads it, as one JSON object. */
import { webFetch } from '../../functions/adapters/web/web-fetch.ts';
import { type Page, readPage } from '../../functions/reading/pages/read-page.ts';
import { plausibleDate } from '../../functions/reading/text/parse-date.ts';
import { complain, exit, isThere, isWebAddress, print, quietWhenPipeCloses, readBytes } from './command-line.ts';
import { readingArguments } from './reading-arguments.ts';

const help = `read-page [--url URL] [--allow-loopback] FILE_OR_URL...

Reads article pages and prints one JSON object for each:
{"page","url","title","author","publishedAt","language","siteName","image","text"}
text holds the article's paragraphs, one a line; null where the page holds no article.

  --url URL          where a file was read from: relative addresses are resolved against it
  --allow-loopback   also read addresses of this machine
  -                  standard input; files may be gzip

Exit code 0: all read; 1: something could not be read, named on stderr; 2: wrong usage, or a file that is not there.
`;

quietWhenPipeCloses();
const { url: givenUrl, allowLoopback, positionals } = readingArguments({ help, reads: 'page', urlOption: 'url' });

const now = new Date().toISOString();
const fetch = webFetch({ userAgent: 'Tocsin/1.0 (read-page)', allowLoopback });

const read = async (argument: string): Promise<{ page: Page; url: string | null }> => {
  if (!isWebAddress(argument)) return { page: readPage(readBytes(argument), { url: givenUrl }), url: givenUrl };
  const answer = await fetch(argument, { accept: 'text/html, application/xhtml+xml;q=0.9' });
  if (answer.status !== 200) throw new Error(`The server answers with status ${answer.status}.`);
  return { page: readPage(answer.bytes, { url: answer.url, contentType: answer.contentType }), url: answer.url };
};

let code: number = exit.fine;
for (const argument of positionals) {
  if (!isThere(argument)) {
    complain({ page: argument, error: 'There is no such file.' });
    code = exit.usage;
    continue;
  }
  try {
    const { page, url } = await read(argument);
    const { title, author, language, siteName, image, text } = page;
    print({
      page: argument,
      url: page.canonicalUrl ?? url,
      title,
      author,
      publishedAt: plausibleDate(page.publishedAt, now),
      language,
      siteName,
      image,
      text,
    });
  } catch (error) {
    complain({ page: argument, error: (error as Error).message });
    if (code === exit.fine) code = exit.refused;
  }
}
process.exitCode = code;
