/**
 * Pictures of every page and mail, at 375 and 1280 px, light and dark: `node tests/support/pictures.ts FOLDER [NAME...]`.
 * Bundles the rendering first, since plain Node reads no JSX.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [folder, ...names] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: node tests/support/pictures.ts FOLDER [NAME...]');
const here = fileURLToPath(new URL('.', import.meta.url));
const bundle = join(here, `.pictures-${process.pid}.mjs`);

await build({
  stdin: { contents: "export * from './sample-pages.ts'; export * from './browser.ts';", resolveDir: here },
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
  external: ['playwright-core'],
});
try {
  await takePictures(await import(pathToFileURL(bundle).href));
} finally {
  rmSync(bundle);
}

async function takePictures({ samplePages, sampleMails, launchChromium, serving, origin }: Rendering): Promise<void> {
  mkdirSync(resolve(folder ?? '.'), { recursive: true });
  const rendered = { ...samplePages, ...Object.fromEntries(Object.entries(sampleMails).map(([name, mail]) => [name, mail.html])) };
  const browser = await launchChromium();
  for (const width of [375, 1280]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { context } = await serving(browser, (path) => rendered[path.slice(1)], {
        colorScheme,
        viewport: { width, height: 800 },
        timezoneId: 'Europe/Kyiv',
      });
      const page = await context.newPage();
      for (const name of Object.keys(rendered).filter((each) => names.length === 0 || names.includes(each))) {
        await page.goto(`${origin}/${name}`);
        await page.screenshot({ path: join(resolve(folder ?? '.'), `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
      await context.close();
    }
  }
  await browser.close();
}

type Rendering = typeof import('./sample-pages.ts') & typeof import('./browser.ts');
