import { defineConfig } from 'vitest/config';

const project = (name: string, options: { timeoutMs: number; parallel?: boolean }) => ({
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'hono/jsx' } },
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    testTimeout: options.timeoutMs,
    hookTimeout: options.timeoutMs,
    fileParallelism: options.parallel ?? true,
    env: { TZ: 'UTC' },
  },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      project('unit', { timeoutMs: 20_000 }),
      project('adapters', { timeoutMs: 60_000 }),
      project('features', { timeoutMs: 120_000, parallel: false }),
      project('infra', { timeoutMs: 120_000 }),
      project('browser', { timeoutMs: 120_000, parallel: false }),
    ],
  },
});
