import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    projects: [
      { test: { name: 'node', root, environment: 'node', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: ['**/*.dom.test.{ts,tsx}'] } },
      { test: { name: 'e2e', root, environment: 'node', include: ['tests/e2e/**/*.test.ts'], testTimeout: 90_000, hookTimeout: 90_000, fileParallelism: false } },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'dom', root, environment: 'happy-dom', include: ['tests/unit/**/*.dom.test.{ts,tsx}'] },
      },
    ],
  },
});
