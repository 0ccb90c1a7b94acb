/** Mutants of the usual kinds, made from the lines of a file: the faults that nobody thinks of. */
import type { Fault } from './listed.ts';

const kinds: readonly { name: string; found: RegExp; becomes: string }[] = [
  { name: 'equal', found: / === /, becomes: ' !== ' },
  { name: 'unequal', found: / !== /, becomes: ' === ' },
  { name: 'less', found: / < /, becomes: ' <= ' },
  { name: 'at most', found: / <= /, becomes: ' < ' },
  { name: 'more', found: / > /, becomes: ' >= ' },
  { name: 'at least', found: / >= /, becomes: ' > ' },
  { name: 'and', found: / && /, becomes: ' || ' },
  { name: 'or', found: / \|\| /, becomes: ' && ' },
  { name: 'not', found: /\(!/, becomes: '(' },
  { name: 'true', found: /\btrue\b/, becomes: 'false' },
  { name: 'false', found: /\bfalse\b/, becomes: 'true' },
  { name: 'plus', found: / \+ /, becomes: ' - ' },
  { name: 'minus', found: / - /, becomes: ' + ' },
  { name: 'condition', found: /ConditionExpression: '[^']+',/, becomes: '' },
  { name: 'done', found: /^( +)await (?:deps\.)?\w+\(.*\);$/, becomes: '$1' },
  { name: 'every', found: /\.filter\(/, becomes: '.filter(() => true).filter(() => true || ' },
  { name: 'some', found: /\.some\(/, becomes: '.every(' },
  { name: 'all', found: /\.every\(/, becomes: '.some(' },
];

// Comments, imports, types and exports of types hold no behaviour.
const silent = /^\s*(\*|\/\/|\/\*|import |export type |type |interface |\| )/;

/** Every mutant of a file's text. */
export function mutantsOf(file: string, text: string): Fault[] {
  const lines = text.split('\n');
  return lines.flatMap((line, at) => {
    if (silent.test(line)) return [];
    return kinds
      .filter(({ found }) => found.test(line))
      .flatMap(({ name, found, becomes }) => {
        const replacement = line.replace(found, becomes);
        if (name === 'every' && !/\.filter\(\(/.test(line)) return [];
        const search = contextOf(lines, at);
        return [{ file, search, replacement: search.replace(line, () => replacement), why: `${name}, line ${at + 1}: ${line.trim()}` }];
      });
  });
}

/** The line with as many before it as make it stand once. */
function contextOf(lines: readonly string[], at: number): string {
  const text = lines.join('\n');
  for (let before = 0; before <= at; before += 1) {
    const context = lines.slice(at - before, at + 1).join('\n');
    if (text.split(context).length === 2) return context;
  }
  return lines.slice(0, at + 1).join('\n');
}
