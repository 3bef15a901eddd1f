import '../support/source-threads';
import { In } from 'typeorm';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { AssessmentEntity } from '../../src/assessments/assessment.entity';
import { AuditService } from '../../src/audit/audit.service';
import { EventEntity } from '../../src/audit/event.entity';
import { newId } from '../../src/database/id';
import { Reader, UnitOfWork } from '../../src/database/unit-of-work';
import { exact } from '../../src/domain/decimal';
import { FilingEntity } from '../../src/filings/filing.entity';
import { addStep } from '../../src/filings/filings.store';
import { JobQueue } from '../../src/jobs/job-queue';
import { storedZip } from '../../src/spreadsheets/stored-zip';
import { FigureEntity } from '../../src/statements/figure.entity';
import { StatementEntity } from '../../src/statements/statement.entity';
import { StatementsService } from '../../src/statements/statements.service';
import { UnitEntity } from '../../src/units/unit.entity';
import { insertUnit } from '../../src/units/units.store';
import { openRelease } from '../../src/releases/archive';
import { ReleasesService } from '../../src/releases/releases.service';
import { statementOf } from '../../src/releases/taken-statement';
import { TakingsService } from '../../src/releases/takings.service';
import { LOCAL } from '../support/caller';
import { startKabupaten, type MadeUnit } from '../support/kabupaten';
import { released, rowsIn, sha256, type Fetched, type Row } from '../support/releases';
import { Service } from '../support/service';

let from: Service;
let to: Service;
let units: readonly MadeUnit[];
let release: Fetched;
/** Units of the other program that are there under ids of their own. */
let known: { readonly same: string; readonly twice: readonly string[] };

type Made<T> = abstract new (...args: never[]) => T;
const there = <T>(type: Made<T>): T => to.app.get<T>(type, { strict: false });
const here = <T>(type: Made<T>): T => from.app.get<T>(type, { strict: false });

beforeAll(async () => {
  ({ service: from, units } = await startKabupaten({ RAPOR_BROWSER: '/none' }));
  await here(UnitOfWork).run(LOCAL, async (scope) => {
    const filing = (await scope.manager.findOneBy(FilingEntity, { unitId: units[2]!.id, year: 2020 }))!;
    const step = { step: 'submit', toStage: 'submitted', part: 'manager', reason: 'lengkap' } as const;
    await addStep(scope, filing, { ...step, statementId: null, assessmentId: null });
  });
  release = await released(from.app, { area: '14.06', place: 'Rokan Hulu' });
  to = await Service.start({ RAPOR_BROWSER: '/none' });
  known = await there(UnitOfWork).run(LOCAL, async (scope) => {
    const add = async (of: MadeUnit) =>
      (await insertUnit(scope, { name: of.name, kind: of.kind }, { areaCode: of.area, nik: null })).id;
    const same = await add(units[0]!);
    const figures = new Map([
      ['cash', { amount: exact(5), origin: { at: 'json', file: 'x', path: 'y' } as const }],
    ]);
    const stands = (await here(StatementsService).latest(LOCAL, units[0]!.id, 2020))!.statement;
    const statement = { ...stands, figures, answers: new Map() };
    const unit = { name: units[0]!.name, kind: units[0]!.kind };
    await there(StatementsService).store(scope, { unit, statements: [statement], owner: { unitId: same } });
    return { same, twice: [await add(units[1]!), await add(units[1]!)] };
  });
});

afterAll(async () => {
  await from.stop();
  await to.stop();
});

const rebuiltZip = (change: (name: string, content: Buffer) => Buffer): Buffer =>
  storedZip([...release.files].map(([name, content]) => ({ name, content: change(name, content) })));

/** The release with other rows, and hashes that fit them. */
function forgedZip(set: string, change: (rows: Row[]) => Row[]): Buffer {
  const name = `${set}.jsonl`;
  const lines = change(rowsIn(release, set)).map((row) => `${JSON.stringify(row)}\n`);
  const forged = Buffer.from(lines.join(''));
  const was = sha256(release.files.get(name)!);
  return rebuiltZip((of, bytes) => {
    if (of === 'manifest.json') return Buffer.from(bytes.toString().replace(was, sha256(forged)));
    return of === name ? forged : bytes;
  });
}

async function bring(filename: string, content: Buffer) {
  return to.post('/rilis/masuk', {}, { filename, content });
}

/** Brings the release, chooses and waits. */
async function taken(fields: Record<string, string>): Promise<string> {
  const sent = await bring('rilis.zip', release.archive);
  const place = String(sent.headers.location);
  expect(
    (await to.post(place, { tahun: 'keep', lain: 'new', [`unit-${units[1]!.id}`]: 'leave', ...fields }))
      .statusCode,
  ).toBe(303);
  await there(JobQueue).settled();
  return (await to.get(place)).body;
}

async function counts(): Promise<number[]> {
  const { manager } = there(Reader);
  const entities = [UnitEntity, StatementEntity, FigureEntity, AssessmentEntity, FilingEntity];
  return Promise.all(entities.map((each) => manager.count(each)));
}

describe('a release that was changed or is none', () => {
  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    [
      'a changed figure',
      () =>
        rebuiltZip((name, bytes) =>
          name === 'figures.jsonl'
            ? Buffer.from(bytes.toString().replace('"amount":"', '"amount":"9'))
            : bytes,
        ),
      'tidak sama lagi dengan sidik jarinya',
    ],
    [
      'a file less',
      () =>
        storedZip(
          [...release.files].flatMap(([name, content]) =>
            name === 'answers.jsonl' ? [] : [{ name, content }],
          ),
        ),
      'rusak, tidak lengkap',
    ],
    [
      'half an archive',
      () => release.archive.subarray(0, release.archive.length / 2),
      'rusak, tidak lengkap',
    ],
    ['no archive', () => Buffer.from('halo'), 'rusak, tidak lengkap'],
    [
      'another form',
      async () => (await released(from.app, { area: '14.06', form: 'csv' })).archive,
      'hanya rilis lengkap dalam bentuk JSON Lines',
    ],
  ])('is refused in words: %s', async (_, content, words) => {
    const before = await counts();
    const sent = await bring('rilis.zip', await content());
    expect([sent.statusCode, sent.body.includes(words)]).toEqual([422, true]);
    expect(await counts()).toEqual(before);
  });
});

describe('a release of another Rapor', () => {
  it('says first whose its units are, and asks where that is not certain', async () => {
    const sent = await bring('rilis.zip', release.archive);
    const { body } = await to.get(String(sent.headers.location));
    expect(body).toMatch(/60 unit: \d+ baru, 1 sudah terdaftar di sini, \d+ perlu dipilih\./);
    expect(body).toContain(`name="unit-${units[1]!.id}"`);
  });

  it('is taken in; what is here and says otherwise stays, and is told', async () => {
    const body = await taken({});
    expect(body).toContain('Ditambahkan: 58 unit,');
    expect(body).toContain(`${units[0]!.name}, 2020: di sini tahun itu sudah ada dengan isi lain`);
    expect(body).toContain(`${units[1]!.name}: mungkin sudah terdaftar dan belum dipilih`);
    const stays = await there(StatementsService).latest(LOCAL, known.same, 2020);
    expect(stays?.statement.figures.get('cash')?.amount.toFraction()).toBe('5');
    // Other years of the same unit came.
    expect((await there(StatementsService).periodsOf(LOCAL, known.same)).map(({ year }) => year)).toEqual([
      2018, 2019, 2020,
    ]);
  });

  it('comes to the same results here: assessments, ratios, values, who counts and the groups', async () => {
    const own = new Set(units.filter((_, at) => at > 1).map(({ id }) => id));
    const back = await released(to.app, { area: '14.06', place: 'Rokan Hulu' });
    const of = (
      fetched: Fetched,
      set: 'assessments' | 'indicators' | 'figures' | 'answers' | 'peers' | 'values',
    ) =>
      rowsIn(fetched, set)
        .filter((row) => own.has(String(row['unit_id'])))
        .map(({ made_at: _, ...row }: Row) => JSON.stringify(row))
        .sort();
    for (const set of ['assessments', 'indicators', 'figures', 'answers', 'peers', 'values'] as const) {
      expect([set, of(back, set).length > 100]).toEqual([set, true]);
      expect([set, of(back, set).join('\n') === of(release, set).join('\n')]).toEqual([set, true]);
    }
    const filing = await there(Reader).manager.findOneBy(FilingEntity, { unitId: units[2]!.id, year: 2020 });
    expect(filing?.stage).toBe('submitted');
  });

  it('changes nothing when it is taken in twice', async () => {
    const before = await counts();
    const events = await there(Reader).manager.countBy(EventEntity, {
      action: In(['statement-stored', 'unit-registered', 'assessment-made', 'filing-step']),
    });
    await taken({});
    expect(await counts()).toEqual(before);
    expect(
      await there(Reader).manager.countBy(EventEntity, {
        action: In(['statement-stored', 'unit-registered', 'assessment-made', 'filing-step']),
      }),
    ).toBe(events);
  });

  it('takes what somebody chose, adds a revision where that was chosen, and writes the choice down', async () => {
    const revised = { [`unit-${units[1]!.id}`]: known.twice[0]!, tahun: 'revise' };
    expect(await taken(revised)).toContain('Ditambahkan: 0 unit,');
    const years = await there(StatementsService).periodsOf(LOCAL, known.twice[0]!);
    expect(years.map(({ year }) => year)).toEqual([2018, 2019, 2020]);
    const stands = (await there(StatementsService).latest(LOCAL, known.same, 2020))!;
    expect([stands.revision, stands.reason?.startsWith('Dari rilis data')]).toEqual([2, true]);
    const [judged] = await there(AssessmentsService).ofStatement(LOCAL, stands.id);
    const [original] = rowsIn(release, 'assessments').filter((row) => row['assessment_id'] === judged!.id);
    expect(judged!.grade).toBe(original!['grade']);
    const [chosen] = (await there(AuditService).newest(500)).filter(
      ({ action }) => action === 'release-chosen',
    );
    expect(chosen?.details).toMatchObject({ years: 'revise', units: { [units[1]!.id]: known.twice[0] } });
  });

  it.each<[string, string, (rows: Row[]) => Row[]]>([
    ['a unit twice', 'units', (rows) => [...rows, ...rows]],
    [
      'a part of itself',
      'units',
      (rows) => rows.map((row, at) => (at === 0 ? { ...row, part_of: row['unit_id']! } : row)),
    ],
    ['a number that is none', 'units', (rows) => rows.map((row) => ({ ...row, nik: 'entah' }))],
    ['a revision twice', 'statements', (rows) => [...rows, ...rows]],
    ['a year of no calendar', 'statements', (rows) => rows.map((row) => ({ ...row, year: -5 }))],
    ['a revision without a number', 'statements', (rows) => rows.map((row) => ({ ...row, revision: null }))],
    [
      'a revision of another unit',
      'statements',
      ([first, ...rows]) => [{ ...first, unit_id: rows.at(-1)!['unit_id']!, year: 1999 }, ...rows],
    ],
  ])('is refused where somebody wrote into it: %s', async (_, set, change) => {
    const before = await counts();
    const taking = there(TakingsService).takeNow(LOCAL, openRelease(forgedZip(set, change)), {
      ...{ years: 'revise', others: 'leave', units: {} },
    });
    await expect(taking).rejects.toMatchObject({
      values: { reason: 'release-damaged', file: `${set}.jsonl` },
    });
    expect(await counts()).toEqual(before);
  });

  it.each<[string, (row: Row) => Row]>([
    ['two figures in one place', (row) => ({ ...row, position: 0 })],
    ['a figure twice', (row) => ({ ...row, line: 'cash' })],
  ])('holds no revision with %s', (_, change) => {
    const opened = openRelease(forgedZip('figures', (rows) => rows.map(change)));
    const revisions = units.flatMap(({ id }) => opened.rowsOf('statements', id));
    const read = Promise.resolve().then(() => revisions.map((row) => statementOf(opened, row)));
    return expect(read).rejects.toMatchObject({
      values: { reason: 'release-damaged', file: 'figures.jsonl' },
    });
  });

  it('leaves nothing behind where a transaction failed: a revision that comes again says what it says then', async () => {
    const id = newId();
    const stands = (await there(StatementsService).latest(LOCAL, known.same, 2020))!;
    const takenAs = async (cash: number): Promise<string | undefined> => {
      let said: string | undefined;
      const failing = there(UnitOfWork).run(LOCAL, async (scope) => {
        const figures = new Map(stands.statement.figures).set('cash', {
          amount: exact(cash),
          origin: { at: 'json', file: 'x', path: 'y' },
        });
        const statement = { ...stands.statement, figures, answers: new Map() };
        const of = { id, unitId: known.same, revision: stands.revision + 1, reason: null };
        await there(StatementsService).takeOver(scope, of, { statement, settled: new Map() });
        const { statement: kept } = await there(StatementsService).get(LOCAL, id, scope);
        said = kept.figures.get('cash')?.amount.toFraction();
        throw new Error('stopped');
      });
      await expect(failing).rejects.toThrow('stopped');
      return said;
    };
    expect([await takenAs(7), await takenAs(8)]).toEqual(['7', '8']);
    const gone = there(UnitOfWork).run(LOCAL, (scope) => there(StatementsService).get(LOCAL, id, scope));
    await expect(gone).rejects.toMatchObject({ code: 'statement-not-found' });
  });

  it('is for who may register units', async () => {
    const official = { ...LOCAL, id: 'petugas', areas: ['14'] };
    await expect(there(TakingsService).bring(official, 'x.zip', release.archive)).rejects.toMatchObject({
      code: 'officials-only',
    });
    expect(await there(ReleasesService).list(official)).toEqual(expect.any(Array));
  });
});
