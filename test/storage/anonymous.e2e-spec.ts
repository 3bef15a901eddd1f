import '../support/source-threads';
import { In, type EntityManager } from 'typeorm';
import { AssessmentEntity } from '../../src/assessments/assessment.entity';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { contains } from '../../src/domain/area/area';
import { cut, exact } from '../../src/domain/decimal';
import { grouped } from '../../src/domain/grouped';
import { FEWEST_TOLD } from '../../src/domain/release/cells';
import { StatementEntity } from '../../src/statements/statement.entity';
import { UnitEntity } from '../../src/units/unit.entity';
import { LOCAL } from '../support/caller';
import { behind } from '../support/database';
import { startKabupaten, type MadeUnit } from '../support/kabupaten';
import { released, rowsIn, type Fetched, type Row } from '../support/releases';
import { tillRevised } from '../support/revised';
import type { Service } from '../support/service';

/** Between the rounds of February and April; the units are judged in January and March. */
const [EARLY, LATE] = ['2026-02-15T00:00:00.000Z', '2026-04-15T00:00:00.000Z'];

let service: Service;
let units: readonly MadeUnit[];
let early: Fetched;
let late: Fetched;
let whole: Fetched;

const cellsIn = (release: Fetched): Row[] => rowsIn(release, 'cells');
const linesOf = (release: Fetched): Set<string> =>
  new Set(['cells', 'cell_values'].flatMap((set) => rowsIn(release, set).map((row) => JSON.stringify(row))));

beforeAll(async () => {
  ({ service, units } = await startKabupaten({ RAPOR_BROWSER: '/none' }));
  const half = units.filter((_, at) => at % 2 === 0).map(({ id }) => id);
  await behind(service.app, async (rows) => {
    await rows.update(
      UnitEntity,
      { kind: In(['ksp', 'bumdes', 'kspps']) },
      { createdAt: '2025-12-01T00:00:00.000Z' },
    );
    await judgedAt(
      rows,
      units.map(({ id }) => id),
      '2026-03-10T00:00:00.000Z',
    );
    await judgedAt(rows, half, '2026-01-10T00:00:00.000Z');
  });
  early = await released(service.app, { kind: 'anonymous', day: EARLY });
  await corrected(units[0]!, '2026-02-20T00:00:00.000Z');
  late = await released(service.app, { kind: 'anonymous', day: LATE });
  whole = await released(service.app, { day: LATE });
});

afterAll(() => service.stop());

async function judgedAt(rows: EntityManager, unitIds: readonly string[], at: string): Promise<void> {
  const statements = (await rows.find(StatementEntity)).filter(({ unitId }) => unitIds.includes(unitId));
  for (const { id } of statements) await dated(rows, id, at);
}

async function dated(rows: EntityManager, id: string, at: string): Promise<void> {
  await rows.update(StatementEntity, { id }, { createdAt: at });
  await rows.update(AssessmentEntity, { statementId: id }, { createdAt: at });
}

/** A unit that was told already says something else. */
async function corrected(unit: MadeUnit, at: string): Promise<void> {
  const { app } = service;
  const work = app.get(UnitOfWork, { strict: false });
  const id = await work.run(LOCAL, (scope) => tillRevised(app, scope, unit.id, 7));
  await behind(app, (rows) => dated(rows, id, at));
}

/** What an attacker with the whole data knows of a unit's year. */
interface Known {
  readonly row: Row;
  readonly vector: ReadonlyMap<unknown, string>;
}

function known(): Known[] {
  const values = grouped(rowsIn(whole, 'values'), (row) => String(row['assessment_id']));
  return rowsIn(whole, 'peers').map((row) => ({
    row,
    vector: new Map(
      (values.get(String(row['assessment_id'])) ?? []).map((each) => [
        each['measure'],
        cut(exact(each['value']!), 2),
      ]),
    ),
  }));
}

/** Those that a cell may be of, by everything that is said of where and what they are. */
const fitting = (cell: Row, all: readonly Known[]): Known[] =>
  all.filter(
    ({ row }) =>
      row['year'] === cell['year'] &&
      row['kind'] === cell['kind'] &&
      (cell['size'] === 'all' || row['size'] === cell['size']) &&
      contains(String(cell['area_code'] ?? ''), String(row['area_code'] ?? '')),
  );

/** Of those the ones that have just these values. */
const alike = (values: readonly Row[], all: readonly Known[]): Known[] =>
  all.filter(({ vector }) => values.every((each) => vector.get(each['measure']) === each['mean']));

describe('a release without names', () => {
  it('has cells of five units and more, and nothing of fewer', () => {
    const cells = cellsIn(late);
    expect(cells.length).toBeGreaterThan(12);
    expect(cells.filter((row) => Number(row['units']) < FEWEST_TOLD)).toEqual([]);
    expect(rowsIn(late, 'cell_values').filter((row) => Number(row['n']) < FEWEST_TOLD)).toEqual([]);
    expect(cells.filter((row) => row['grade'] !== null && Number(row['grade_units']) < FEWEST_TOLD)).toEqual(
      [],
    );
    const told = cells.reduce((sum, row) => sum + Number(row['units']), 0);
    const counted = rowsIn(whole, 'peers').filter((row) => row['counts'] === 1);
    expect(counted.length - told).toBeLessThan(FEWEST_TOLD * 3 * 2);
    const levels = new Set(cells.map((row) => row['area_level']));
    expect(levels.has('district')).toBe(true);
    expect(levels.size).toBeGreaterThan(1);
  });

  it('says no name, no number of a unit or of what it reported, and no amount', () => {
    const text = [...late.files].flatMap(([name, bytes]) =>
      name.endsWith('.jsonl') ? [bytes.toString()] : [],
    );
    const all = text.join('');
    const secrets = [
      ...rowsIn(whole, 'units').flatMap((row) => [
        row['unit_id'],
        row['name'],
        row['nik'],
        row['legal_entity'],
      ]),
      ...rowsIn(whole, 'statements').map((row) => row['statement_id']),
      ...rowsIn(whole, 'assessments').map((row) => row['assessment_id']),
      ...rowsIn(whole, 'figures').map((row) => row['amount']),
      ...rowsIn(whole, 'indicators').flatMap((row) => [row['numerator'], row['denominator']]),
      ...rowsIn(whole, 'values').map((row) => row['value']),
    ];
    const long = secrets.filter((each): each is string => typeof each === 'string' && each.length > 6);
    expect(long.length).toBeGreaterThan(5000);
    expect([...new Set(long)].filter((each) => all.includes(each))).toEqual([]);
  });

  it('cannot be joined with the whole data: by what units are, and by their values, five and more fit or none', () => {
    const all = known();
    const values = grouped(rowsIn(late, 'cell_values'), (row) => String(row['cell']));
    for (const cell of cellsIn(late)) {
      const candidates = fitting(cell, all);
      expect([cell['cell'], candidates.length >= Number(cell['units'])]).toEqual([cell['cell'], true]);
      const same = alike(values.get(String(cell['cell'])) ?? [], candidates).length;
      expect([cell['cell'], same === 0 || same >= FEWEST_TOLD]).toEqual([cell['cell'], true]);
    }
    // The same attack on rows of single units finds some.
    const found = all.filter((one) => {
      const own = [...one.vector].map(([measure, mean]): Row => ({ measure: String(measure), mean }));
      return alike(own, fitting(one.row, all)).length === 1;
    });
    expect(found.length).toBeGreaterThan(0);
  });

  it('differs from an earlier one by whole cells only: who was told stays as it was', () => {
    const [before, after] = [linesOf(early), linesOf(late)];
    expect(cellsIn(early).length).toBeGreaterThan(3);
    expect([...before].filter((line) => !after.has(line))).toEqual([]);
    const more = cellsIn(late).filter((row) => !before.has(JSON.stringify(row)));
    expect(more.length).toBeGreaterThan(0);
    expect(more.every((row) => row['round'] === '2026-04-01T00:00:00.000Z')).toBe(true);
  });

  it('of an area has some of the cells of the country, so that two areas differ by whole cells only', async () => {
    const area = await released(service.app, { kind: 'anonymous', day: LATE, area: '14.06' });
    const narrow = cellsIn(late).find((row) => row['area_level'] === 'district')!['area_code'];
    const district = await released(service.app, { kind: 'anonymous', day: LATE, area: String(narrow) });
    const [all, some, few] = [linesOf(late), linesOf(area), linesOf(district)];
    expect([...some].filter((line) => !all.has(line))).toEqual([]);
    expect([...few].filter((line) => !some.has(line))).toEqual([]);
    expect([few.size > 0, few.size < some.size]).toEqual([true, true]);
  });
});
