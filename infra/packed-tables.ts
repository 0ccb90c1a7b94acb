/**
 * The language tables are text for people to read in the repository and 600 KB of JavaScript to parse at every cold start.
 * In a bundle each becomes a compressed file beside the code, read once, at the first import.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'esbuild';

const large = /functions[\\/]search[\\/]tables[\\/](word-ranks|related-words-english|country-forms|news-lexicon)\.ts$/;

/** Replaces the large tables and writes `<table>.br` into the directory that the bundles go to. Their exports must be plain JSON. */
export const packedTables = (outDirectory: string): Plugin => ({
  name: 'packed tables',
  setup(build) {
    build.onLoad({ filter: large }, async ({ path }) => {
      const exported = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
      const file = `${basename(path, '.ts')}.br`;
      await mkdir(outDirectory, { recursive: true });
      await writeFile(join(outDirectory, file), brotliCompressSync(JSON.stringify(exported)));
      return { loader: 'js', contents: readerOf(file, Object.keys(exported)) };
    });
  },
});

const readerOf = (file: string, names: string[]) => `
import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
const table = /* @__PURE__ */ (() => JSON.parse(brotliDecompressSync(readFileSync(new URL('./${file}', import.meta.url))).toString()))();
${names.map((name) => `export const ${name} = /* @__PURE__ */ (() => table.${name})();`).join('\n')}
`;
