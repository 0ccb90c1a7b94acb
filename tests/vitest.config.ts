import { defineConfig } from 'vitest/config';

interface Project {
  timeoutMs: number;
  /** Files side by side; not where each starts a host of its own. */
  parallel?: boolean;
  /** Files share their modules: only where nothing but pure code is tested. */
  pure?: boolean;
}

const project = (name: string, { timeoutMs, parallel = true, pure = false }: Project) => ({
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'hono/jsx' } },
  test: {
    name,
    include: [`tests/${name}/**/*.test.{ts,tsx}`],
    testTimeout: timeoutMs,
    hookTimeout: timeoutMs,
    fileParallelism: parallel,
    env: { TZ: 'UTC' },
    ...(pure ? { pool: 'threads' as const, isolate: false, setupFiles: ['tests/support/quick-properties.ts'] } : {}),
  },
});

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    projects: [
      project('unit', { timeoutMs: 60_000, pure: true }),
      project('explore', { timeoutMs: 120_000 }),
      project('adapters', { timeoutMs: 60_000 }),
      project('features', { timeoutMs: 120_000, parallel: false }),
      project('infra', { timeoutMs: 120_000 }),
      project('browser', { timeoutMs: 120_000, parallel: false }),
    ],
  },
});
