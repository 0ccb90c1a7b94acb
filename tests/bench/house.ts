/**
 * The size of the house: lines of files and functions, share of comments, casts, over `functions/` without the tables of
 * words. `node tests/bench/house.ts` prints them with the limits that we keep, and the longest of each; it exits with 1 if
 * one is not kept. A percentile is the nearest rank.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parseSync, Visitor } from 'oxc-parser';

interface Measured {
  name: string;
  lines: number;
}

const paths = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'functions'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('functions/search/tables/'));

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Lines of every function that has a name: declarations, methods, and what is assigned to a variable or a property. */
function functionsIn(path: string, text: string): Measured[] {
  const found: Measured[] = [];
  const add = (name: string, node: { start: number; end: number }) =>
    found.push({ name: `${path} ${name}`, lines: lineOf(text, node.end) - lineOf(text, node.start) + 1 });
  const isFunction = (node: { type: string } | null) => node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression';
  new Visitor({
    FunctionDeclaration: (node) => void add(node.id?.name ?? '', node),
    MethodDefinition: (node) => void add('name' in node.key ? String(node.key.name) : '', node),
    VariableDeclarator(node) {
      if (node.init !== null && isFunction(node.init)) add('name' in node.id ? node.id.name : '', node.init);
    },
    Property(node) {
      if (isFunction(node.value)) add('name' in node.key ? String(node.key.name) : '', node.value);
    },
  }).visit(parseSync(path, text).program);
  return found;
}

const percentile = (measured: readonly Measured[], share: number): number =>
  measured.map(({ lines }) => lines).sort((a, b) => a - b)[Math.ceil(measured.length * share) - 1] ?? 0;

const longest = (measured: readonly Measured[]): string =>
  measured
    .toSorted((a, b) => b.lines - a.lines)
    .slice(0, Number(process.env['SHOW'] ?? 5))
    .map(({ name, lines }) => `    ${lines}  ${name}`)
    .join('\n');

const texts = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
const files = [...texts].map(([name, text]) => ({ name, lines: text.split('\n').length - 1 }));
const functions = [...texts].flatMap(([path, text]) => functionsIn(path, text));
const written = [...texts.values()].flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
const comments = written.filter((line) => /^\s*(?:\/\/|\/\*|\*)/.test(line)).length / written.length;
const casts = [...texts.values()].join('\n').match(/\bas unknown as\b/g)?.length ?? 0;

const figures: [string, number, (figure: number) => boolean, string][] = [
  ['lines of a file, median', percentile(files, 0.5), (lines) => lines <= 60, '<= 60'],
  ['lines of a file, p90', percentile(files, 0.9), (lines) => lines <= 150, '<= 150'],
  ['lines of a file, most', percentile(files, 1), (lines) => lines <= 250, '<= 250'],
  ['lines of a function, median', percentile(functions, 0.5), (lines) => lines <= 12, '<= 12'],
  ['lines of a function, p90', percentile(functions, 0.9), (lines) => lines <= 22, '<= 22'],
  ['comments, % of lines', Math.round(comments * 1_000) / 10, (share) => share >= 5 && share <= 10, '5 to 10'],
  ['as unknown as', casts, (number) => number === 0, '0'],
];

console.log(
  `functions/ without tables: ${files.length} files, ${functions.length} functions, ${written.length} lines that are not blank\n`,
);
for (const [name, figure, holds, limit] of figures) {
  console.log(`${holds(figure) ? 'ok ' : 'NOT'} ${name.padEnd(28)} ${String(figure).padStart(6)}   (${limit})`);
  if (!holds(figure)) process.exitCode = 1;
}
console.log(`\nlongest files\n${longest(files)}\nlongest functions\n${longest(functions)}`);
