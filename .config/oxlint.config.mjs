import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { javascript, sizes, typescript } from './lint-rules.mjs';
import { root } from './setup/shell.mjs';

/** Long lists of the law, of lines, of sentences and of tables: they are data, and are read from top to bottom. */
const data = createRequire(import.meta.url)('./data-files.json');

/** Places are told from the top folder; the linter looks for them from the folder of this file. */
const at = (places) => places.map((place) => `**/${place}`);

/** Files in which Nest may inject what a class names: there an import that looks like a type is a value. */
const decorated = ['src', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter(
      (file) => file.endsWith('.ts') && /^\s*@[A-Z]\w*\(/m.test(readFileSync(join(root, file), 'utf8')),
    ),
);

const specs = ['src/**/*.spec.ts', 'test/**/*.ts'];

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

export default {
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  plugins: ['typescript'],
  categories: { correctness: 'off' },
  env: { builtin: true },
  ignorePatterns: ['dist/', 'coverage/', 'node_modules/'],
  rules: javascript,
  overrides: [
    { files: ['**/*.ts'], rules: typescript },
    { files: at(decorated), rules: { 'typescript/consistent-type-imports': 'off' } },
    {
      files: at(pure),
      excludeFiles: at([
        ...['*.spec.ts', 'src/domain/rational.ts', 'src/reading/lexicon/spelling.ts'],
        'src/domain/survey/{statistics,regression,measure}.ts',
      ]),
      // A hash is a total function of its input.
      rules: {
        'no-restricted-imports': [
          'error',
          { patterns: [{ group: ['**', '!./**', '!../**', '!node:crypto'], message: whyPure }] },
        ],
      },
    },
    {
      files: at(pure),
      excludeFiles: ['**/*.spec.ts'],
      rules: {
        'no-restricted-globals': ['error', ...impureGlobals.map((name) => ({ name, message: whyPure }))],
        'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: whyPure }],
      },
    },
    {
      files: at(['src/cli.ts', 'src/main.ts', 'src/commands/**/*.ts', 'test/bench/**/*.ts']),
      rules: { 'no-console': 'off' },
    },
    {
      files: at(specs),
      rules: {
        'max-lines': 'off',
        'max-lines-per-function': 'off',
        'typescript/no-misused-spread': 'off',
        'typescript/no-non-null-assertion': 'off',
        'typescript/unbound-method': 'off',
      },
    },
    { files: at(data), rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
    {
      files: ['**/*.{mjs,cjs}'],
      globals: {
        process: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
      },
      rules: sizes,
    },
    {
      files: ['**/*.cjs'],
      globals: { __dirname: 'readonly', require: 'readonly', module: 'writable' },
      // Node's wrapper names the module of a loaded file so, too.
      rules: { 'no-redeclare': ['error', { builtinGlobals: false }] },
    },
  ],
};
