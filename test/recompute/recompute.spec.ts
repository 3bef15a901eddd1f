import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basisFor, withStatement } from '../../src/domain/assessment/basis';
import type { Basis } from '../../src/domain/assessment/basis';
import { yearBefore } from '../../src/domain/assessment/findings';
import { exact } from '../../src/domain/decimal';
import { ruleSets } from '../../src/domain/rules/registry';
import type { Statement } from '../../src/domain/statement/statement';
import { readFile } from '../../src/ingestion/read-file';
import { recomputedBook } from '../../src/recompute';
import { writeBook } from '../../src/spreadsheets/workbook-writer';
import type { Book } from '../../src/spreadsheets/book';
import { allResavedByLibreOffice, convertersHere } from '../support/libre-office';
import { engineSays, rowWith, withCell, workbookSays } from './recomputed';
import type { Points, Recomputed } from './recomputed';

/** Set to recompute every workbook under every law, which takes minutes. */
const EVERY = process.env['RAPOR_RECOMPUTE'] === 'every';

const NAMES = [
  ...['ksp', 'usp', 'kspps', 'uspps', 'riil', 'bumdes'].map((kind) => `contoh-templat-${kind}`),
  ...['c', 'e', 'k', 'q'].map((letter) => `ksp-${letter}-2009-2010`),
];

async function basesOf(name: string): Promise<Basis[]> {
  const path = join(__dirname, `../../fixtures/workbooks/${name}.xlsx`);
  const outcome = await readFile(readFileSync(path), { file: `${name}.xlsx` });
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  const { statements } = outcome.reading;
  const statement = statements.at(-1);
  if (!statement) throw new Error('nothing was read');
  const before = yearBefore(statements, statement);
  return ruleSets
    .filter(({ kinds }) => kinds.includes(statement.unit.kind))
    .map((law) => basisFor(law, statement, { before }));
}

/** A workbook as it is handed out or with something changed in it, and what the engine says of the same. */
interface Case {
  readonly name: string;
  readonly book: Book;
  readonly basis: Basis;
  readonly changed: boolean;
}

/** Five amounts moved by a few percent, the same in the book and in the statement. */
function moved(basis: Basis, book: Book, seed: number): Case {
  const codes = [...basis.statement.figures.keys()].filter((code) => rowWith(book, 'Laporan', code) > 0);
  const chosen = [0, 1, 2, 3, 4].map((at) => codes[(seed * 31 + at * 17) % codes.length] ?? '');
  const figures = new Map(basis.statement.figures);
  let changed = book;
  for (const code of new Set(chosen)) {
    const figure = figures.get(code);
    if (!figure) continue;
    const amount = exact(Math.round(figure.amount.valueOf() * 1.07) + seed);
    figures.set(code, { ...figure, amount });
    changed = withCell(changed, 'Laporan', rowWith(book, 'Laporan', code), 2, amount.valueOf());
  }
  const statement: Statement = { ...basis.statement, figures };
  return { name: 'moved', book: changed, basis: withStatement(basis, statement), changed: true };
}

/** One reading switched to another option. */
function readOtherwise(basis: Basis, book: Book, seed: number): Case[] {
  const { readings } = basis.law;
  const reading = readings[seed % Math.max(readings.length, 1)];
  const option = reading?.options.at(-1);
  if (!reading || !option) return [];
  const rows = book.sheets.find(({ name }) => name === 'Bacaan')?.rows ?? [];
  const row = rows.findIndex(({ cells }) => cells[0]?.value === reading.about) + 1;
  const { statement, before, law } = basis;
  return [
    {
      name: `reads ${option.id}`,
      book: withCell(book, 'Bacaan', row, 1, option.id),
      basis: basisFor(law, statement, { before, readings: [option.id] }),
      changed: true,
    },
  ];
}

function casesOf(name: string, basis: Basis, seed: number): Case[] {
  const book = recomputedBook(basis);
  const id = `${name} ${basis.law.id}`;
  return [
    { name: id, book, basis, changed: false },
    ...[moved(basis, book, seed), ...readOtherwise(basis, book, seed)].map((each) => ({
      ...each,
      name: `${id} ${each.name}`,
    })),
  ];
}

/** Every law for every workbook where asked; else each law once. */
async function allCases(): Promise<Case[]> {
  const seen = new Set<string>();
  const cases: Case[] = [];
  for (const [at, name] of NAMES.entries()) {
    for (const basis of await basesOf(name)) {
      const { id } = basis.law;
      if (!EVERY && seen.has(id)) continue;
      seen.add(id);
      cases.push(...casesOf(name, basis, at * 5 + name.length));
    }
  }
  return cases;
}

const NEAR = 1e-8;
const same = (a: number, b: number): boolean => Math.abs(a - b) < NEAR;

/** Points that differ. Of what was changed, the workbook may leave more open than the engine, and never less. */
function differences({ name, changed }: Case, engine: Points, workbook: Points): string[] {
  return Object.entries(engine.points).flatMap(([number, [least, most]]) => {
    const [from, to] = workbook.points[number] ?? [NaN, NaN];
    const equal = same(from, least) && same(to, most);
    const open = changed && from - NEAR <= least && to + NEAR >= most && !same(from, to);
    return equal || open ? [] : [`${name} ${number}: ${from}–${to}, engine ${least}–${most}`];
  });
}

function otherGrade({ name, changed }: Case, engine: Points, workbook: Points): string[] {
  const sure = workbook.total && same(...workbook.total);
  const asked = !changed || sure === true;
  return asked && engine.grade !== workbook.grade ? [`${name}: ${workbook.grade ?? '–'}`] : [];
}

const disagreeing = ({ name, changed }: Case, { agreement }: Recomputed): string[] =>
  changed ? [] : [...agreement].filter((word) => word !== 'sama').map((word) => `${name}: ${word}`);

const settled = ({ points }: Points): number =>
  Object.values(points).filter(([from, to]) => same(from, to)).length;

describe('an assessment as a workbook of formulas', () => {
  (convertersHere() ? it : it.skip)('is worked out by LibreOffice as the engine does', async () => {
    const cases = await allCases();
    const written = await Promise.all(cases.map(({ book }) => writeBook(book)));
    const said = await Promise.all(allResavedByLibreOffice(written, { anew: true }).map(workbookSays));
    const wrong = cases.flatMap((each, at) => {
      const [engine, workbook] = [engineSays(each.basis), said[at]];
      if (!workbook) return [`${each.name}: not saved`];
      return [
        ...differences(each, engine, workbook),
        ...otherGrade(each, engine, workbook),
        ...disagreeing(each, workbook),
      ];
    });
    expect(wrong).toEqual([]);
    const certain = said.map(settled).reduce((sum, each) => sum + each, 0);
    expect(certain).toBeGreaterThan(EVERY ? 1_000 : 300);
  });
});
