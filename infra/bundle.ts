/** How every function becomes one file. Both hosts use these options, so what runs here is byte for byte what runs on AWS. */
import { type BuildOptions, build, type Metafile, type Plugin, stop } from 'esbuild';
import { packedTables } from './packed-tables.ts';
import { textAssets } from './text-assets.ts';

export const bundleOptions = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // CommonJS builds of Powertools and the SDK need `require` at import and do not shake: ES modules first.
  mainFields: ['module', 'main'],
  minify: true,
  keepNames: true,
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  charset: 'utf8',
  legalComments: 'none',
  // Stacks in the log name our own lines. Without the sources, which are in the repository.
  sourcemap: 'linked',
  sourcesContent: false,
  // Packages that exist as CommonJS only still ask for Node's own modules by `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
} as const satisfies BuildOptions;

const root = new URL('..', import.meta.url).pathname;

/** Writes `<outDirectory>/<name>.mjs` for each name, and beside them the tables that some of them read, and tells what went into it. `more`: plugins of a build that is to differ. Throws with esbuild's own message if one does not build. */
export async function bundleFunctions(names: readonly string[], outDirectory: string, more: readonly Plugin[] = []): Promise<Metafile> {
  try {
    const { metafile } = await build({
      ...bundleOptions,
      absWorkingDir: root,
      entryPoints: names.map((name) => `functions/${name}.ts`),
      outdir: outDirectory,
      plugins: [packedTables(outDirectory), textAssets, ...more],
      outExtension: { '.js': '.mjs' },
      metafile: true,
      logLevel: 'silent',
    });
    return metafile;
  } finally {
    await stop(); // esbuild's own process would keep its memory for as long as the host runs
  }
}
