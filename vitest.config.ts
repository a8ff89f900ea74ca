import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // The guard throws outside React's server graph; tests of server code run in plain Node.
      { find: 'server-only', replacement: `${root}lib/config/server-only.stub.ts` },
    ],
  },
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: [
      'lib/**/*.test.{ts,tsx}',
      'components/**/*.test.{ts,tsx}',
      'app/**/*.test.{ts,tsx}',
      'docs/**/*.test.ts',
    ],
    environment: 'node',
    globalSetup: ['lib/store/testing/global-setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'forks',
  },
});
