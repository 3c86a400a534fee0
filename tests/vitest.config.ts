import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    projects: [
      { test: { name: 'node', root, environment: 'node', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: ['**/*.dom.test.{ts,tsx}'] } },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: { name: 'dom', root, environment: 'happy-dom', include: ['tests/unit/**/*.dom.test.{ts,tsx}'] },
      },
    ],
  },
});
