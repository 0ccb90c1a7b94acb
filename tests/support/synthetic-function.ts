import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Writes a function that is not Tocsin's, to look at the host alone; answers with the URL for `startHost({ functions })`. `body` sees `event`, `context` and, by name, the `calls` of this thread so far. */
export function syntheticFunction(directory: string, name: string, body: string): string {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, `${name}.mjs`);
  writeFileSync(
    path,
    `import { appendFileSync } from 'node:fs';
let calls = 0;
export const handler = async (event, context) => {
  calls += 1;
  const note = (what) => appendFileSync(${JSON.stringify(join(directory, `${name}.notes`))}, JSON.stringify(what) + '\\n');
  ${body}
};
`,
  );
  return pathToFileURL(path).href;
}

/** What the function passed to `note`, in order. */
export function notesOf<T>(directory: string, name: string): T[] {
  const path = join(directory, `${name}.notes`);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}
