import { createRequire } from 'node:module';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** Long lists of the law, of lines, of sentences and of tables: they are data, and are read from top to bottom. */
const data = createRequire(import.meta.url)('./data-files.json');

const specs = ['src/**/*.spec.ts', 'test/**/*.ts'];

const sizes = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 12],
};

const impureGlobals = [
  'Date',
  'process',
  'console',
  'require',
  'fetch',
  'performance',
  'Buffer',
  'setTimeout',
  'setInterval',
  'setImmediate',
];
const whyPure = 'This room is pure: no framework, database, file, network or clock.';
/** What happens there depends on the arguments only. */
const pure = ['domain', 'reading', 'recompute', 'template', 'views'].map((room) => `src/${room}/**/*.ts`);

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: process.cwd() } },
    rules: {
      ...sizes,
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        // A class that Nest injects must stay a value import; decorated files are left as they are.
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/pages/client/**/*.ts'],
    languageOptions: {
      parserOptions: { project: './src/pages/client/tsconfig.json', tsconfigRootDir: process.cwd() },
    },
  },
  {
    files: pure,
    ignores: [
      ...['**/*.spec.ts', 'src/domain/rational.ts', 'src/reading/lexicon/spelling.ts'],
      'src/domain/survey/{statistics,regression,measure}.ts',
    ],
    // A hash is a total function of its input.
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.|node:crypto$)', message: whyPure }] },
      ],
    },
  },
  {
    files: pure,
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: whyPure }))],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: whyPure }],
    },
  },
  {
    files: ['src/cli.ts', 'src/main.ts', 'src/commands/**/*.ts', 'test/bench/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: specs,
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: data, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.{mjs,cjs}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
    },
    rules: sizes,
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', require: 'readonly', module: 'writable' },
    },
  },
);
