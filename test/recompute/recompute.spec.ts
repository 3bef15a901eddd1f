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

/** A law that is for no kind of unit is tried on one that has all of its lines, and on one that has not. */
const ANY: readonly string[] = EVERY ? ['kspps', 'bumdes'] : ['bumdes'];

async function basesOf(name: string): Promise<Basis[]> {
  const path = join(__dirname, `../../fixtures/workbooks/${name}.xlsx`);
  const outcome = await readFile(readFileSync(path), { file: `${name}.xlsx` });
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  const { statements } = outcome.reading;
  const statement = statements.at(-1);
  if (!statement) throw new Error('nothing was read');
  const { kind } = statement.unit;
  const before = yearBefore(statements, statement);
  return ruleSets
    .filter(({ kinds }) => kinds.includes(kind) || (kinds.length === 0 && ANY.includes(kind)))
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

/** Every law for each of these workbooks; or each law once. */
async function casesIn(names: readonly string[], once: boolean): Promise<Case[]> {
  const seen = new Set<string>();
  const cases: Case[] = [];
  for (const name of names) {
    for (const basis of await basesOf(name)) {
      const { id } = basis.law;
      if (once && seen.has(id)) continue;
      seen.add(id);
      cases.push(...casesOf(name, basis, NAMES.indexOf(name) * 100 + seen.size));
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

/** What LibreOffice works out, and where it differs from the engine. */
async function workedOut(
  cases: readonly Case[],
): Promise<{ readonly said: readonly Recomputed[]; readonly wrong: readonly string[] }> {
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
  return { said, wrong };
}

const certain = (said: readonly Recomputed[]): number =>
  said.map(settled).reduce((sum, each) => sum + each, 0);

(convertersHere() ? describe : describe.skip)('an assessment as a workbook of formulas', () => {
  if (EVERY) {
    it.each(NAMES)('%s is, after each of five changes too', async (name) => {
      const { said, wrong } = await workedOut(await casesIn([name], false));
      expect(wrong).toEqual([]);
      expect(certain(said)).toBeGreaterThan(20);
    });
    return;
  }

  it('is worked out by LibreOffice as the engine does, under every law', async () => {
    const cases = await casesIn(NAMES, true);
    expect(new Set(cases.map(({ basis }) => basis.law.id)).size).toBe(ruleSets.length);
    const { said, wrong } = await workedOut(cases);
    expect(wrong).toEqual([]);
    expect(certain(said)).toBeGreaterThan(150);
  });
});
