import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basisFor } from '../../src/domain/assessment/basis';
import type { Basis } from '../../src/domain/assessment/basis';
import { yearBefore } from '../../src/domain/assessment/findings';
import { ruleSets } from '../../src/domain/rules/registry';
import { readFile } from '../../src/ingestion/read-file';
import { recomputedBook } from '../../src/recompute';
import { writeBook } from '../../src/spreadsheets/workbook-writer';
import type { Book } from '../../src/spreadsheets/book';
import { Random } from '../fuzz/random';
import { allResavedByLibreOffice, convertersHere } from '../support/libre-office';
import { changedAgain } from './changes';
import type { Changed } from './changes';
import { engineSays, workbookSays } from './recomputed';
import type { Points, Recomputed } from './recomputed';

/** Set to recompute every workbook under every law, which takes minutes. */
const EVERY = process.env['RAPOR_RECOMPUTE'] === 'every';

const NAMES = [
  ...['ksp', 'usp', 'kspps', 'uspps', 'riil', 'riil-kdmp', 'bumdes'].map((kind) => `contoh-templat-${kind}`),
  ...['c', 'k', 'q'].map((letter) => `ksp-${letter}-2009-2010`),
];
/** Workbooks that one start of the program works out: how long it takes is known then, however many there are. */
const BATCH = 12;

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

/** How many things are changed in the last workbook of each: in those between, one more than in the one before. */
const CHANGES = 5;

/** As it is handed out, and again after five random changes; where all are asked for, after each of them. */
function casesOf(name: string, basis: Basis, seed: number): Case[] {
  const random = new Random(seed);
  const book = recomputedBook(basis);
  const all: Changed[] = [];
  for (
    let each: Changed = { book, basis, named: new Map(), told: [] };
    each.told.length <= CHANGES;
    each = changedAgain(each, random)
  )
    all.push(each);
  return all
    .filter(({ told }) => EVERY || told.length % CHANGES === 0)
    .map((each) => ({
      book: each.book,
      basis: each.basis,
      name: `${name} ${basis.law.id}: ${each.told.join('; ')}`,
      changed: each.told.length > 0,
    }));
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
      cases.push(...casesOf(name, basis, at * 100 + seen.size));
    }
  }
  return cases;
}

const NEAR = 1e-8;
const same = (a: number, b: number): boolean => Math.abs(a - b) < NEAR;

/** Points that differ. Of what was changed, the workbook may leave more open than the engine, and never less. */
function differences({ name, changed }: Case, engine: Points, workbook: Points): string[] {
  const total = engine.total ? { total: engine.total } : {};
  return Object.entries({ ...engine.points, ...total }).flatMap(([number, [least, most]]) => {
    const [from, to] = (number === 'total' ? workbook.total : workbook.points[number]) ?? [NaN, NaN];
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
    const said: Recomputed[] = [];
    for (let at = 0; at < cases.length; at += BATCH) {
      const written = await Promise.all(cases.slice(at, at + BATCH).map(({ book }) => writeBook(book)));
      said.push(...(await Promise.all(allResavedByLibreOffice(written, { anew: true }).map(workbookSays))));
    }
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
    const handedOut = cases.filter(({ changed }) => !changed);
    expect(handedOut.length).toBeGreaterThanOrEqual(EVERY ? 20 : 7);
    expect(new Set(handedOut.map(({ basis }) => basis.law.id)).size).toBe(7);
    const certain = said.map(settled).reduce((sum, each) => sum + each, 0);
    expect(certain).toBeGreaterThan(EVERY ? 1_500 : 150);
  });
});
