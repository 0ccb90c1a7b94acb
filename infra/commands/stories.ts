/** stories: which articles a digest would show as one story, one JSON object an article. */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fingerprintOf, readFingerprint } from '../../functions/story/fingerprint.ts';
import { groupStories } from '../../functions/story/group-stories.ts';
import type { StoryItem } from '../../functions/story/group-terms.ts';
import { leadOf } from '../../functions/story/lead.ts';
import { outletOf } from '../../functions/story/outlet.ts';
import { callersPath, complain, exit, isWebAddress, print, quietWhenPipeCloses } from './command-line.ts';
import { guessLanguage } from './guess-language.ts';
import { readLines } from './read-lines.ts';

const help = `stories --articles FILE|- [--groups FILE]

Prints which articles a digest would show as one story: {"group","article","story","lead"} for each article of each group.
"story" is the id of the story's lead article; "lead" is true for that one.

  --articles FILE    one {"id","title","summary"?,"body"?,"language"?,"publisher"?,"url"?,"publishedAt"?} a line, in any order
  --groups FILE      lines "group<TAB>article id": each group is what one topic brings to one digest; without it, all are one group
  -                  standard input; files may be gzip

Exit code 0: fine; 1: a line is malformed or names no article, each named on stderr; 2: wrong usage, or no such file.
`;

quietWhenPipeCloses();
let code: number = exit.fine;
const options = parseArguments();
const items = await readItems(options.articles);
for (const [group, members] of options.groups === undefined ? [[null, [...items.values()]] as const] : readGroups(options.groups)) {
  printGroup(group, members);
}
process.exitCode = code;

function parseArguments(): { articles: string; groups: string | undefined } {
  try {
    const { values } = parseArgs({
      options: { articles: { type: 'string' }, groups: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
    if (values.help) {
      process.stdout.write(help);
      process.exit(exit.fine);
    }
    if (values.articles === undefined) return usageError('Give --articles.');
    for (const file of [values.articles, values.groups ?? '-']) if (!canBeRead(file)) usageError(`There is no such file: ${file}`);
    return { articles: values.articles, groups: values.groups };
  } catch (error) {
    return usageError((error as Error).message);
  }
}

/** A file, a pipe, or standard input. */
function canBeRead(file: string): boolean {
  return file === '-' || (!isWebAddress(file) && statSync(callersPath(file), { throwIfNoEntry: false })?.isDirectory() === false);
}

function usageError(message: string): never {
  process.stderr.write(`${message}\n\n${help}`);
  process.exit(exit.usage);
}

function refuse(problem: object): void {
  complain(problem);
  code = exit.refused;
}

/** The articles by id; of two lines with one id the first counts. */
async function readItems(file: string): Promise<Map<string, StoryItem>> {
  const read = new Map<string, StoryItem>();
  try {
    for await (const line of readLines(file)) {
      if ('error' in line) {
        refuse({ file, line: line.number, error: line.error });
        continue;
      }
      const item = itemOf(line.value);
      if (item === null) refuse({ file, line: line.number, error: 'an article needs an id and a title, both texts' });
      else if (read.has(item.articleId)) refuse({ article: item.articleId, error: 'this id was there before' });
      else read.set(item.articleId, item);
    }
  } catch (error) {
    const { code: reason, message } = error as NodeJS.ErrnoException;
    if (reason === undefined) throw error;
    refuse({ file, error: `the file cannot be read to its end: ${message}` });
  }
  return read;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function itemOf(line: Record<string, unknown>): StoryItem | null {
  const { id, title } = line;
  if (typeof id !== 'string' || id === '' || typeof title !== 'string') return null;
  const [summary, body, url] = [textOf(line['summary']), textOf(line['body']), textOf(line['url'])];
  const given = textOf(line['language'])?.split(/[-_]/u)[0]?.toLowerCase();
  const language = given || guessLanguage([title, summary, body].join('\n'));
  const fingerprint = readFingerprint(fingerprintOf({ title, summary, body, language, url }));
  const publishedAt = textOf(line['publishedAt']);
  const dated = publishedAt !== null && !Number.isNaN(Date.parse(publishedAt)) ? new Date(publishedAt).toISOString() : null;
  return fingerprint && { articleId: id, fingerprint, language, outlet: outletOf(url, textOf(line['publisher'])), publishedAt: dated };
}

function readGroups(file: string): Map<string, StoryItem[]> {
  const groups = new Map<string, StoryItem[]>();
  const lines = readFileSync(file === '-' ? 0 : callersPath(file), 'utf8').split(/\r?\n/);
  lines.forEach((line, index) => {
    if (line === '') return;
    const [group, article] = line.split('\t');
    const item = items.get(article ?? '');
    if (group === undefined || item === undefined)
      refuse({ file, line: index + 1, error: 'no such article, or not "group<TAB>article id"' });
    else groups.set(group, [...(groups.get(group) ?? []).filter((each) => each !== item), item]);
  });
  return groups;
}

function printGroup(group: string | null, members: readonly StoryItem[]): void {
  const stories = groupStories(members);
  const leads = new Map(
    [...Map.groupBy(members, (_, index) => stories[index])].map(([story, articles]) => [story, leadOf(articles)?.articleId]),
  );
  members.forEach(({ articleId }, index) => {
    const story = leads.get(stories[index]) ?? articleId;
    print({ group, article: articleId, story, lead: story === articleId });
  });
}
