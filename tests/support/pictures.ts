/**
 * Pictures of every page and mail, at 375 and 1280 px, light and dark: `node tests/support/pictures.ts FOLDER [NAME...]`.
 * `node tests/support/pictures.ts --readme` takes the one of the README, infra/digest.png.
 * Bundles the rendering first, since plain Node reads no JSX.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { textAssets } from '../../infra/text-assets.ts';

const [folder, ...names] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: node tests/support/pictures.ts FOLDER [NAME...] | --readme');
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
  plugins: [textAssets],
});
try {
  const rendering: Rendering = await import(pathToFileURL(bundle).href);
  await (folder === '--readme' ? takeReadmePicture(rendering) : takePictures(rendering, resolve(folder)));
} finally {
  rmSync(bundle);
}

async function takePictures({ samplePages, sampleMails, launchChromium, serving, origin }: Rendering, into: string): Promise<void> {
  mkdirSync(into, { recursive: true });
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
        await page.screenshot({ path: join(into, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      }
      await context.close();
    }
  }
  await browser.close();
}

/** The top of a daily digest, as a mail reader of ordinary width shows it. */
async function takeReadmePicture({ sampleMails, launchChromium }: Rendering): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 720, height: 868 }, deviceScaleFactor: 1.4 });
  await page.setContent(sampleMails['mail-daily']?.html ?? '');
  await page.screenshot({ path: join(here, '../../infra/digest.png') });
  await browser.close();
}

type Rendering = typeof import('./sample-pages.ts') & typeof import('./browser.ts');
