import next from '@next/eslint-plugin-next';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['.next/', '.data/', 'node_modules/', 'next-env.d.ts', 'test-results/', 'playwright-report/'] },
  ...tseslint.configs.strict,
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@next/next': next },
    rules: {
      ...next.configs.recommended.rules,
      ...next.configs['core-web-vitals'].rules,
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
      'max-lines': ['error', { max: 220, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ['components/**/*.tsx', 'app/**/*.tsx'],
    ...jsxA11y.flatConfigs.strict,
  },
  {
    files: ['components/**/*.{ts,tsx}', 'app/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  // Programs that people run in a terminal speak there; tests say which databases and fixtures they used.
  {
    files: [
      'lib/commands/**',
      'bench/**',
      'e2e/**',
      '**/*.test.{ts,tsx}',
      '**/testing/**',
      'lib/demo-server/main.ts',
      'lib/demo-server/**/build-*.ts',
      'lib/sync/main.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
