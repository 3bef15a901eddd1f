import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/** Who may import whom, besides itself. A folder that is not here does not belong in `src`. */
const store = ['domain', 'database'];
const unit = [...store, 'audit', 'auth', 'units'];
const filed = [...unit, 'statements', 'questionnaires'];
const assessed = [...filed, 'jobs', 'ingestion', 'assessments'];
const compared = [...assessed, 'comparisons', 'concerns', 'filings'];
const everything = [...compared, 'rendering', 'reports'];

const MAY_IMPORT: Record<string, readonly string[]> = {
  domain: [],
  database: ['domain'],
  rendering: ['domain'],
  audit: store,
  jobs: store,
  auth: store,
  units: [...store, 'audit', 'auth'],
  statements: unit,
  questionnaires: unit,
  ingestion: [...filed, 'jobs'],
  assessments: [...filed, 'jobs'],
  comparisons: assessed,
  concerns: assessed,
  filings: assessed,
  reports: [...compared, 'rendering'],
  pages: everything,
  api: everything,
};

/** Files in no module: they start the program or put it together, and may import anything. */
const ROOT = /^src\/([\w.-]+\.ts|commands\/.+)$/;

/** Each outside tool has one way in. */
const ONE_WAY_IN: readonly (readonly [tool: RegExp, home: RegExp])[] = [
  [/^exceljs(\/|$)/, /^src\/ingestion\/workbook[\w.-]*\.ts$/],
  [/^puppeteer(-core)?(\/|$)/, /^src\/reports\/printer\.ts$/],
  [/^echarts(\/|$)/, /^src\/rendering\/charts[\w-]*\.ts$/],
  [/^handlebars(\/|$)/, /^src\/rendering\/templates\.ts$/],
  [/^(@nestjs\/)?typeorm(\/|$)/, /^src\/(database\/.+|.+\.entity|.+\.module)\.ts$/],
  [/^fraction\.js(\/|$)/, /^src\/domain\/decimal\.ts$/],
];

const isSpec = (file: string): boolean => /spec\.ts$/.test(file);
/** The little scripts of the browser import the domain, and how numbers and words are written: all of it pure. */
const CLIENT_MAY = /^src\/rendering\/(numbers|messages\/[\w-]+)$/;
const isClient = (file: string): boolean => file.startsWith('src/pages/client/');
const folderOf = (file: string): string => file.split('/')[1] ?? '';

/** What is wrong with this import, if anything. Tests may use any package, but keep to the folders. */
function faultOf(file: string, name: string): string | undefined {
  const fault = name.startsWith('.')
    ? faultyFolder(file, name)
    : isSpec(file)
      ? undefined
      : faultyPackage(file, name);
  return fault === undefined ? undefined : `${file} imports ${name}: ${fault}`;
}

function faultyFolder(file: string, name: string): string | undefined {
  const target = posix.join(posix.dirname(file), name);
  if (ROOT.test(file)) return undefined;
  if (!target.startsWith('src/')) return isSpec(file) ? undefined : 'outside of src';
  const [from, to] = [folderOf(file), folderOf(target).replace(/\.ts$/, '')];
  const allowed = allowedTo(file);
  if (allowed === undefined) return `src/${from} is not in the table`;
  if (to === from && (!isClient(file) || isClient(target))) return undefined;
  if (isClient(file) && CLIENT_MAY.test(target)) return undefined;
  return allowed.includes(to) ? undefined : `${from} may import ${allowed.join(', ') || 'nothing of ours'}`;
}

/** What a file may import besides its own folder; the settings are for all but the pure code. */
function allowedTo(file: string): readonly string[] | undefined {
  if (isClient(file)) return ['domain'];
  const folder = folderOf(file);
  const allowed = MAY_IMPORT[folder];
  return allowed && (folder === 'domain' ? allowed : [...allowed, 'settings']);
}

function faultyPackage(file: string, name: string): string | undefined {
  const rule = ONE_WAY_IN.find(([tool]) => tool.test(name));
  if (rule !== undefined) return rule[1].test(file) ? undefined : `only ${rule[1].source} may`;
  const pure = file.startsWith('src/domain/') || isClient(file);
  return pure ? 'it imports no package' : undefined;
}

/** Every module that the text names: import, export from, import(), require, type-only ones too. */
function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map((reference) => reference.fileName);
}

const root = join(__dirname, '..');
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => posix.join('src', file.replaceAll('\\', '/')))
  .filter((file) => file.endsWith('.ts'));

describe('the architecture', () => {
  it('has only imports that the table allows', () => {
    const faults = files.flatMap((file) =>
      importsOf(readFileSync(join(root, file), 'utf8')).map((name) => faultOf(file, name)),
    );
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  it('has only folders that the table knows', () => {
    const strangers = files.filter((file) => !ROOT.test(file) && !(folderOf(file) in MAY_IMPORT));
    expect(strangers).toEqual([]);
  });

  it('has a table that only goes one way', () => {
    const backwards = Object.entries(MAY_IMPORT).flatMap(([from, allowed]) =>
      allowed.filter((to) => MAY_IMPORT[to]?.includes(from)).map((to) => `${from} and ${to}`),
    );
    expect(backwards).toEqual([]);
  });

  it.each([
    ['src/domain/assessment/assess.ts', "import { x } from '../../units/units.service';"],
    ['src/domain/period.ts', "import { settings } from '../settings';"],
    ['src/domain/period.ts', "import type { Fraction } from 'fraction.js';"],
    ['src/domain/rules/scale.ts', "export { readFileSync } from 'node:fs';"],
    ['src/units/units.service.ts', "import type { Statement } from '../statements/statement.entity';"],
    ['src/units/units.service.ts', "const entity = await import('../reports/printer');"],
    ['src/units/units.service.ts', "import { Repository } from 'typeorm';"],
    ['src/units/units.service.ts', "import { helper } from '../../test/support/browser';"],
    ['src/reports/reports.service.ts', "import puppeteer = require('puppeteer');"],
    ['src/ingestion/read-statement.ts', "import ExcelJS from 'exceljs';"],
    ['src/main.ts', "import ExcelJS from 'exceljs';"],
    ['src/pages/client/filter.ts', "import { UnitsService } from '../../units/units.service';"],
    ['src/pages/client/filter.ts', "import { render } from '../../rendering/templates';"],
    ['src/helpers/text.ts', "import { exact } from '../domain/decimal';"],
  ])('finds a planted fault in %s: %s', (file, text) => {
    expect(importsOf(text).map((name) => faultOf(file, name))).toEqual([expect.stringContaining(file)]);
  });

  it.each([
    ['src/domain/decimal.ts', "import Fraction from 'fraction.js';"],
    ['src/domain/rules/scale.spec.ts', "import fc from 'fast-check';"],
    ['src/units/unit.entity.ts', "import { Entity } from 'typeorm';"],
    ['src/units/units.service.ts', "import { settings } from '../settings';"],
    ['src/ingestion/workbook-writer.ts', "import ExcelJS from 'exceljs';"],
    ['src/commands/assess.ts', "import { assessmentReport } from '../reports/assessment-report';"],
    ['src/pages/client/filter.ts', "import { exact } from '../../domain/decimal';"],
    ['src/pages/client/filter.ts', "import { rupiah } from '../../rendering/numbers';"],
  ])('lets %s have: %s', (file, text) => {
    expect(importsOf(text).map((name) => faultOf(file, name))).toEqual([undefined]);
  });
});
