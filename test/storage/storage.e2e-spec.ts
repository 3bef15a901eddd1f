import type { INestApplicationContext } from '@nestjs/common';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { editionOf } from '../../src/assessments/edition';
import { readRuleSet } from '../../src/domain/rules/written';
import { scoresOf } from '../../src/assessments/scores-of';
import { AuditService } from '../../src/audit/audit.service';
import { Reader, UnitOfWork } from '../../src/database/unit-of-work';
import { exact } from '../../src/domain/decimal';
import { periodOf } from '../../src/domain/period';
import { ruleSets } from '../../src/domain/rules/registry';
import type { Figure, Statement, UnitIdentity } from '../../src/domain/statement/statement';
import type { Settings } from '../../src/settings';
import { StatementsService } from '../../src/statements/statements.service';
import type { Intake, Stored } from '../../src/statements/intake';
import { EndingService } from '../../src/units/ending.service';
import { UnitsService } from '../../src/units/units.service';
import type { EndMove } from '../../src/domain/filing/ends';
import { embeddedDrivers, openStorage, removeData, temporarySettings, writerOf } from '../support/database';
import { databaseOn, hasPostgres } from '../support/one-postgres';
import { LOCAL } from '../support/caller';

const ANSWERED = [
  ['3.1', 12],
  ['3.2', 6],
  ['3.3', 5],
  ['3.4', 10],
  ['3.5', 5],
] as const;

function identity(name: string, more: Partial<UnitIdentity> = {}): UnitIdentity {
  return { name, kind: 'ksp', ...more };
}

function statementOf(name: string, year: number, figures: Record<string, string>): Statement {
  const origin = { at: 'cell', file: 'laporan.xlsx', sheet: 'Neraca', cell: 'C4' } as const;
  const entries = Object.entries(figures).map(([code, text]): [string, Figure] => [
    code,
    { amount: exact(text), origin },
  ]);
  return {
    unit: identity(name),
    period: periodOf(year),
    figures: new Map(entries),
    ratios: new Map(),
    scores: new Map([['3.1', { value: exact('30/17'), origin }]]),
    answers: new Map(ANSWERED.map(([code, answers]) => [code, { answers, origin }])),
    totalsProve: true,
  };
}

function intake(
  name: string,
  years: Record<number, Record<string, string>>,
  more: Partial<Intake> = {},
): Intake {
  const statements = Object.entries(years).map(([year, figures]) => statementOf(name, Number(year), figures));
  return { unit: identity(name), statements, ...more };
}

const drivers = embeddedDrivers();
const DATABASES = [...drivers, ...(hasPostgres ? ['postgres'] : [])];

if (!hasPostgres) it.skip('storage on postgres: no server is installed here', () => undefined);
if (drivers.length < 2) it.skip('storage on better-sqlite3: it is not compiled here', () => undefined);

describe.each(DATABASES)('storage on %s', (database) => {
  let settings: Settings;
  let storage: INestApplicationContext;
  let units: UnitsService;
  let statements: StatementsService;
  let assessments: AssessmentsService;
  let unitOfWork: UnitOfWork;

  beforeAll(async () => {
    settings = temporarySettings(await databaseOn(database));
    storage = await openStorage(settings);
    units = storage.get(UnitsService, { strict: false });
    statements = storage.get(StatementsService, { strict: false });
    assessments = storage.get(AssessmentsService, { strict: false });
    unitOfWork = storage.get(UnitOfWork, { strict: false });
  });

  afterAll(async () => {
    await storage.close();
    removeData(settings);
  });

  const store = (what: Intake): Promise<Stored> =>
    unitOfWork.run(LOCAL, (scope) => statements.store(scope, what));

  const storeAndFail = (what: Intake): Promise<never> =>
    unitOfWork.run(LOCAL, async (scope) => {
      await statements.store(scope, what);
      throw new Error('planted');
    });

  const count = async (table: string): Promise<number> => {
    const [row] = await writerOf(storage).query<{ n: number | string }[]>(
      `SELECT COUNT(*) AS n FROM "${table}"`,
    );
    return Number(row!.n);
  };

  const counts = async (): Promise<number[]> =>
    Promise.all(['unit', 'upload', 'statement', 'figure', 'event', 'assessment', 'edition'].map(count));

  it('has tables that say what the entities say', async () => {
    const { upQueries } = await writerOf(storage).driver.createSchemaBuilder().log();
    expect(upQueries).toEqual([]);
  });

  it('closes, opens, deletes and brings back a unit, and its row is as before', async () => {
    const { unitId } = await store(intake('KSP Berakhir', { 2020: { cash: '1' } }));
    const ends = storage.get(EndingService, { strict: false });
    const row = (): Promise<unknown[]> =>
      writerOf(storage).query(`SELECT * FROM "unit" WHERE "id" = '${unitId}'`);
    const become = (move: EndMove): Promise<void> =>
      ends.change(LOCAL, unitId, { move, reason: 'bubar', day: '2020-06-01' }, () => Promise.resolve(false));
    const before = await row();
    await become('close');
    expect(await row()).toMatchObject([{ closedOn: '2020-06-01', closedWhy: 'bubar', deletedAt: null }]);
    await become('delete');
    expect(await row()).toMatchObject([{ deletedWhy: 'bubar' }]);
    for (const move of ['restore', 'reopen'] as const) await become(move);
    expect(await row()).toEqual(before);
  });

  it('keeps a statement, its original file, its hash and the events, and hands all of it back', async () => {
    const content = Buffer.from([0, 1, 2, 255, 254]);
    const given = intake(
      'KSP Utuh',
      { 2020: { cash: '12345678901234567890.05', 'own-capital': '-7' } },
      {
        upload: { filename: 'laporan.xlsx', content },
      },
    );
    const stored = await store(given);
    const { statementId } = stored.years[0]!;
    const found = await statements.get(LOCAL, statementId);
    expect(found.statement).toEqual(given.statements[0]);
    expect(found).toMatchObject({
      unitId: stored.unitId,
      year: 2020,
      revision: 1,
      actor: 'local',
      reason: null,
    });
    const upload = await statements.upload(LOCAL, found.uploadId!);
    expect(upload).toMatchObject({ filename: 'laporan.xlsx', size: 5 });
    expect(upload.content.equals(content)).toBe(true);
    expect(upload.sha256).toMatch(/^[0-9a-f]{64}$/);
    const events = await storage.get(AuditService, { strict: false }).of('statement', statementId);
    expect(events.map(({ action, actor }) => [action, actor])).toEqual([['statement-stored', 'local']]);
  });

  it('writes nothing for a file that is stored already', async () => {
    const given = intake(
      'KSP Tetap',
      { 2020: { cash: '1' } },
      { upload: { filename: 'a.xlsx', content: Buffer.from('a') } },
    );
    const first = await store(given);
    const before = await counts();
    const again = await store({ ...given, statements: [statementOf('KSP  TETAP ', 2020, { cash: '1.00' })] });
    expect(again).toMatchObject({ unitId: first.unitId, years: [{ outcome: 'unchanged', revision: 1 }] });
    expect(await counts()).toEqual(before);
  });

  it('adds a revision for a correction and leaves the old one as it was', async () => {
    const first = await store(intake('KSP Koreksi', { 2020: { cash: '1' } }));
    const second = await store(intake('KSP Koreksi', { 2020: { cash: '2' } }, { reason: 'salah ketik' }));
    expect(second.years).toMatchObject([{ outcome: 'revised', revision: 2 }]);
    const [old, now] = await Promise.all(
      [first, second].map(({ years }) => statements.get(LOCAL, years[0]!.statementId)),
    );
    expect(old!.statement.figures.get('cash')?.amount).toEqual(exact(1));
    expect(now).toMatchObject({ revision: 2, reason: 'salah ketik' });
    expect(await statements.latest(LOCAL, first.unitId, 2020)).toEqual(now);
    expect((await statements.revisionsOf(LOCAL, first.unitId, 2020)).map(({ revision }) => revision)).toEqual(
      [2, 1],
    );
    expect((await statements.periodsOf(LOCAL, first.unitId)).map(({ revision }) => revision)).toEqual([2]);
  });

  it('compares the earlier years of a file and never replaces them by itself', async () => {
    const name = 'KSP Banding';
    await store(intake(name, { 2019: { cash: '1', bank: '2' }, 2020: { cash: '3' } }));
    const same = await store(intake(name, { 2020: { cash: '3' }, 2021: { cash: '4' } }));
    expect(same.years.map(({ year, outcome }) => [year, outcome])).toEqual([
      [2020, 'unchanged'],
      [2021, 'stored'],
    ]);

    const given = intake(name, { 2019: { cash: '1' }, 2020: { cash: '33' }, 2022: { cash: '5' } });
    const changed = await store(given);
    expect(changed.years.map(({ outcome }) => outcome)).toEqual([
      'unchanged',
      'comparative-changed',
      'stored',
    ]);
    expect(changed.comparativesChanged).toMatchObject([
      { year: 2020, lines: [{ part: 'figures', code: 'cash', stored: exact(3), found: exact(33) }] },
    ]);
    expect((await statements.latest(LOCAL, changed.unitId, 2020))?.revision).toBe(1);

    const chosen = await store({
      ...given,
      replaceComparatives: { years: [2020], reason: 'disajikan kembali' },
    });
    expect(chosen.years.map(({ outcome }) => outcome)).toEqual(['unchanged', 'revised', 'unchanged']);
    expect(await statements.latest(LOCAL, chosen.unitId, 2020)).toMatchObject({
      revision: 2,
      reason: 'disajikan kembali',
    });
    const latest = chosen.years.at(-1)!.statementId;
    expect(await statements.previousOf(LOCAL, latest)).toEqual(
      await statements.latest(LOCAL, chosen.unitId, 2021),
    );
    expect(await statements.previousOf(LOCAL, chosen.years[0]!.statementId)).toBeUndefined();
  });

  it('tells namesakes apart and fills in what was not known of a unit', async () => {
    const find = (more: Partial<UnitIdentity>) =>
      unitOfWork.run(LOCAL, (scope) => units.findOrCreate(scope, identity('KSP Makmur', more)));
    const first = await find({});
    expect(await find({ legalEntity: 'BH 1', seat: 'Bogor' })).toMatchObject({
      id: first.id,
      legalEntity: 'BH 1',
    });
    const second = await find({ legalEntity: 'BH 2', seat: 'Bandung' });
    expect(second.id).not.toBe(first.id);
    expect((await find({ seat: 'BANDUNG' })).id).toBe(second.id);
    await expect(find({})).rejects.toMatchObject({
      code: 'bad-request',
      values: { reason: 'unit-ambiguous' },
    });
    expect(await units.findByNameAndKind(LOCAL, ' ksp  makmur', 'ksp')).toHaveLength(2);
    expect(await units.get(LOCAL, first.id)).toMatchObject({ legalEntity: 'BH 1', seat: 'Bogor' });
  });

  it('leaves exactly the rows of the other when one of two uploads at the same moment fails', async () => {
    const before = await counts();
    const file = (name: string): Intake =>
      intake(
        name,
        { 2019: { cash: '1', bank: '2' }, 2020: { cash: '3' } },
        { upload: { filename: name, content: Buffer.from(name) } },
      );
    const [bad, good] = await Promise.allSettled([storeAndFail(file('KSP Gagal')), store(file('KSP Jadi'))]);
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
    const added = (await counts()).map((now, at) => now - before[at]!);
    expect(added).toEqual([1, 1, 2, 3, 6, 0, 0]);
    expect(await units.findByNameAndKind(LOCAL, 'KSP Gagal', 'ksp')).toEqual([]);
    expect(await units.findByNameAndKind(LOCAL, 'KSP Jadi', 'ksp')).toHaveLength(1);
  });

  it('keeps fifteen of thirty parallel uploads of which every other one fails; readers never see an open one', async () => {
    const before = await counts();
    const names = Array.from({ length: 30 }, (_, at) => `KSP Paralel ${at}`);
    const reader = storage.get(Reader, { strict: false });
    const seen: string[] = [];
    const outcomes = await Promise.allSettled(
      names.map(async (name, at) => {
        const given = intake(name, { 2020: { cash: String(at) } });
        await (at % 2 === 0 ? storeAndFail(given) : store(given));
        const rows = await reader.manager.query<{ name: string }[]>('SELECT name FROM "unit"');
        seen.push(...rows.map((row) => row.name));
      }),
    );
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(names.map((_, at) => at % 2 === 1));
    expect(seen.filter((name) => /Paralel \d*[02468]$/.test(name))).toEqual([]);
    expect((await counts()).map((now, at) => now - before[at]!)).toEqual([15, 0, 15, 15, 45, 0, 0]);
  });

  it('refuses a unit of work inside another instead of waiting for itself', async () => {
    await expect(
      unitOfWork.run(LOCAL, () => unitOfWork.run(LOCAL, async () => Promise.resolve())),
    ).rejects.toThrow('inside another');
    await unitOfWork.run(LOCAL, async () => Promise.resolve());
  });

  it('refuses to write on the side that reads', async () => {
    const write = storage.get(Reader, { strict: false }).manager.query(`UPDATE "unit" SET name = 'x'`);
    await expect(write).rejects.toThrow(/read-?only/i);
  });

  it.each([`UPDATE "event" SET actor = 'x'`, 'DELETE FROM "event"'])('lets nobody run %s', async (sql) => {
    const before = await count('event');
    expect(before).toBeGreaterThan(0);
    await expect(writerOf(storage).query(sql)).rejects.toThrow('event-append-only');
    expect(await count('event')).toBe(before);
  });

  describe('assessments', () => {
    const FIGURES = {
      'own-capital': '105671492.50',
      'total-assets': '416535428',
      'cash-and-bank': '12000000',
      'current-liabilities': '93167701',
    };

    it('are stored with their edition and rows, and worked out again as they were', async () => {
      const { unitId, years } = await store(intake('KSP Dinilai', { 2019: FIGURES, 2020: FIGURES }));
      const id = await assessments.assess(LOCAL, years[1]!.statementId);
      const found = await assessments.get(LOCAL, id);
      expect(found).toMatchObject({
        id,
        actor: 'local',
        statement: { unitId, year: 2020 },
        before: { year: 2019 },
      });
      expect(found.edition.hash).toBe(editionOf(ruleSets[0]!).hash);
      const rows = (await scoresOf(storage.get(Reader, { strict: false }), [id])).get(id) ?? [];
      const lines = found.assessment.aspects.flatMap((aspect) => aspect.lines);
      expect(rows.map(({ number }) => number)).toEqual(
        lines.map(({ result }) => result.indicator.number).sort(),
      );
      const cash = rows.find(({ indicator }) => indicator === 'cash-ratio');
      expect(cash).toMatchObject({
        numerator: '12000000',
        denominator: '93167701',
        sortKey: '12880000',
        gap: null,
      });
      expect(rows.some(({ gap, credit }) => gap !== null && credit === null)).toBe(true);
      const events = await storage.get(AuditService, { strict: false }).of('assessment', id);
      expect(events.map(({ action }) => action)).toEqual(['assessment-made']);
    });

    it('keep their result when the data of the rule set change afterwards', async () => {
      const { years } = await store(intake('KSP Edisi', { 2020: FIGURES }));
      const id = await assessments.assess(LOCAL, years[0]!.statementId);
      const before = await assessments.get(LOCAL, id);
      const older = { ...ruleSets[0]!, editionDate: '2001-01-01' };
      const { hash, data, date } = editionOf(older);
      const kept = [hash, older.id, date, data, before.createdAt].map(
        (text) => `'${text.replaceAll("'", "''")}'`,
      );
      const columns = '"hash", "ruleSetId", "date", "data", "createdAt"';
      await writerOf(storage).query(`INSERT INTO "edition" (${columns}) VALUES (${kept.join(', ')})`);
      await writerOf(storage).query(`UPDATE "assessment" SET "editionHash" = '${hash}' WHERE "id" = '${id}'`);
      const after = await assessments.get(LOCAL, id);
      expect(after.edition).toEqual({ hash, date: '2001-01-01' });
      expect(after.assessment.basis.law).toEqual(readRuleSet(data));
      expect(after.assessment.total).toEqual(before.assessment.total);
      expect(after.assessment.aspects).toEqual(before.assessment.aspects);
    });

    it('list the newest of each unit and year', async () => {
      const name = 'KSP Daftar';
      const { unitId, years } = await store(intake(name, { 2019: FIGURES, 2020: FIGURES }));
      const [older, newer] = years.map(({ statementId }) => statementId);
      const ids = [
        await assessments.assess(LOCAL, older!),
        await assessments.assess(LOCAL, newer!),
        await assessments.assess(LOCAL, newer!),
      ];
      const listed = await assessments.latestOf(LOCAL, [unitId]);
      expect(listed.map(({ year, assessmentId }) => [year, assessmentId])).toEqual([
        [2020, ids[2]],
        [2019, ids[0]],
      ]);
      const { total, grade } = (await assessments.get(LOCAL, ids[2]!)).assessment;
      expect(listed[0]).toMatchObject({ unitName: name, kind: 'ksp', grade: grade?.label ?? null, total });
    });

    it('take the readings that are asked for', async () => {
      const { years } = await store(intake('KSP Bacaan', { 2020: FIGURES }));
      const reading = ruleSets[0]!.readings[0]!;
      const other = reading.options[1]!.id;
      const found = await assessments.get(
        LOCAL,
        await assessments.assess(LOCAL, years[0]!.statementId, { readings: [other] }),
      );
      expect(found.assessment.basis.choices.get(reading.id)?.id).toBe(other);
    });

    it.each([
      [{ ruleSetId: 'none-such' }, 'unknown-rule-set'],
      [{ readings: ['9.9/none'] }, 'unknown-reading'],
      [{ examinedOn: '1950-01-01' }, 'no-rule-set-in-force'],
    ])('refuse %j with %s and leave no row', async (options, code) => {
      const { years } = await store(intake('KSP Ditolak', { 2020: FIGURES }));
      const before = await counts();
      await expect(assessments.assess(LOCAL, years[0]!.statementId, options)).rejects.toMatchObject({ code });
      expect(await counts()).toEqual(before);
    });

    it('that are not there are refused', async () => {
      await expect(assessments.get(LOCAL, 'none')).rejects.toMatchObject({ code: 'assessment-not-found' });
      await expect(assessments.assess(LOCAL, 'none')).rejects.toMatchObject({ code: 'statement-not-found' });
      await expect(units.get(LOCAL, 'none')).rejects.toMatchObject({ code: 'unit-not-found' });
    });

    it('that come out differently say what was kept beside what comes out, never one for the other', async () => {
      const { years } = await store(intake('KSP Rusak', { 2020: FIGURES }));
      const id = await assessments.assess(LOCAL, years[0]!.statementId);
      expect((await assessments.get(LOCAL, id)).keptAs).toBeUndefined();
      await writerOf(storage).query(`UPDATE "assessment" SET "totalLeast" = '1/3' WHERE "id" = '${id}'`);
      const { keptAs, assessment } = await assessments.get(LOCAL, id);
      expect(keptAs?.totalLeast?.toFraction()).toBe('1/3');
      expect(assessment.total?.least.toFraction()).not.toBe('1/3');
    });
  });
});
