/** Stylesheets and scripts of pages are files of their own in the repository, and text inside the bundle that serves them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const served = { style: 'style.css', script: 'script.js', proofScript: 'proof.js', consoleStyle: 'console.css' };
const loaders = { style: 'css', script: 'js', proofScript: 'js', consoleStyle: 'css' } as const;

/** Replaces `presentation/assets/assets.ts` by the content of the files that it names, minified. */
export const textAssets: Plugin = {
  name: 'text assets',
  setup(build) {
    build.onLoad({ filter: /presentation[\\/]assets[\\/]assets\.ts$/ }, async ({ path }) => {
      const lines = (Object.keys(served) as (keyof typeof served)[]).map(async (name) => {
        const text = await readFile(join(path, '..', served[name]), 'utf8');
        const { code } = await build.esbuild.transform(text, {
          loader: loaders[name],
          minify: true,
          target: ['chrome111', 'firefox121', 'safari16.4'],
        });
        return `export const ${name} = ${JSON.stringify(code)};`;
      });
      const watchFiles = Object.values(served).map((file) => join(path, '..', file));
      return { loader: 'js', contents: (await Promise.all(lines)).join('\n'), watchFiles };
    });
  },
};
