import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { OtherLawService } from '../../src/comparisons/other-law.service';
import type { OtherLawResult, Supposed } from '../../src/domain/comparison/other-law-result';
import { PROGRAM } from '../../src/domain/access/program';
import { assess } from '../../src/domain/assessment/assess';
import { readingsOf, type Basis } from '../../src/domain/assessment/basis';
import { plain } from '../../src/domain/decimal';
import { applyLocal } from '../../src/domain/rules/local/apply';
import { valueText } from '../../src/domain/rules/local/value-text';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { choose, instead, readAs } from '../../src/domain/rules/readings';
import { ruleSets } from '../../src/domain/rules/registry';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import { otherLawCoverage } from '../../src/rendering/messages';
import { JobQueue } from '../../src/jobs/job-queue';
import { StatementsService } from '../../src/statements/statements.service';
import { UnitNamesService } from '../../src/units/unit-names.service';
import { LOCAL } from '../support/caller';
import { startKabupaten, type MadeUnit } from '../support/kabupaten';
import type { Service } from '../support/service';

const WORKBOOKS = join(__dirname, '../../fixtures/workbooks');
const FILES = ['ksp-c-2009-2010.xlsx', 'ksp-e-2009-2010.xlsx'];
const BAND = '≤ 1 = 25; > 1 = 100';

let service: Service;
let made: readonly MadeUnit[];

const get = <T>(token: abstract new (...given: never[]) => T): T => service.app.get(token, { strict: false });

beforeAll(async () => {
  ({ service, units: made } = await startKabupaten());
  for (const filename of FILES) {
    const content = readFileSync(join(WORKBOOKS, filename));
    await service.store({ kind: 'ksp', rules: 'perdep-06-2016' }, { filename, content });
  }
}, 240_000);

afterAll(() => service.stop());

const suppose = async (law: RuleSet, year: number, supposed: Supposed): Promise<OtherLawResult> => {
  const result = await get(OtherLawService).suppose(LOCAL, { law, area: '', year, supposed });
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result;
};

const pointOf = (law: RuleSet, point: string, is: string): Supposed => ({
  kind: 'points',
  points: [{ point, was: valueText(law, point) ?? '', is }],
});

/** The law with that point, and the readings of an assessment of it; or with another option of one. */
function supposedLaw(
  law: RuleSet,
  supposed: Supposed,
  ids: readonly string[],
): Pick<Basis, 'law' | 'ruleSet'> {
  if (supposed.kind === 'reading') {
    const reading = law.readings.find(({ options }) => options.some(({ id }) => id === supposed.option))!;
    const option = reading.options.find(({ id }) => id === supposed.option)!;
    return { law, ruleSet: readAs(law, instead(law, choose(law, ids), reading.id, option)) };
  }
  if (supposed.kind === 'edition') throw new Error('an edition is tried elsewhere');
  const differences = supposed.points.map((each) => ({ ...each, why: '', page: '' }));
  const local = applyLocal(law, { base: '', reason: '', by: '', on: law.editionDate, differences });
  if ('faults' in local) throw new Error('the law does not hold');
  return { law: local.ruleSet, ruleSet: readAs(local.ruleSet, choose(local.ruleSet, ids)) };
}

/** What the traced engine says of each unit under the law that is supposed, from what is stored of it row by row. */
async function slowly(law: RuleSet, supposed: Supposed, units: OtherLawResult['units']): Promise<unknown[]> {
  const told = units.map(async ({ assessment }) => {
    const { basis } = (await get(AssessmentsService).get(LOCAL, assessment)).assessment;
    const { total, grade } = assess({ ...basis, ...supposedLaw(law, supposed, readingsOf(basis)) });
    return { least: plain(total!.least), most: plain(total!.most), grade: grade?.label ?? null };
  });
  return Promise.all(told);
}

const rowsKept = async (): Promise<unknown> => {
  const source = service.app.get(DataSource);
  return Promise.all(
    ['assessment', 'assessment_scores', 'edition', 'local_edition', 'event'].map((table) =>
      source.query(`SELECT COUNT(*) AS n FROM "${table}"`),
    ),
  );
};

/** So many readings of each law are tried, spread over all of them. */
const READINGS = 6;

describe('a law that is supposed otherwise', () => {
  it.each([
    ['band:5.1', BAND, 'a table: of kept ratios, or of the figures where there is a gap', 2010, FILES.length],
    ['term:own-capital', '0,5 × equity', 'a term: of the figures', 2010, FILES.length],
    ['term:own-capital', '0,5 × equity', 'a term, of a kabupaten with holes and contradictions', 2020, 40],
  ])(
    '%s says %s (%s): each unit comes to what the traced engine comes to under it, and nothing is kept',
    async (point, is, _, year, judged) => {
      const before = await rowsKept();
      const supposed = pointOf(perdep06, point, is);
      const { units, coverage, cells } = await suppose(perdep06, year, supposed);
      expect(coverage).toMatchObject({ judged, told: judged, waiting: 0, otherEdition: 0 });
      expect(cells.reduce((sum, each) => sum + each.units, 0)).toBe(judged);
      expect(units.map((each) => each.is)).toEqual(await slowly(perdep06, supposed, units));
      expect(await rowsKept()).toEqual(before);
    },
  );

  const laws = ruleSets.filter(({ grades, readings }) => grades.length > 0 && readings.length > 0);
  it.each(laws.map((law) => [law.id, law] as const))(
    'readings of %s, of units with holes, contradictions and a year before: the same as the traced engine',
    async (_, law) => {
      const some = made.filter(({ reported, turn }) => reported && turn).slice(0, 6);
      for (const { id } of some) {
        const statement = await get(StatementsService).latest(LOCAL, id, 2020);
        await get(AssessmentsService).assess(LOCAL, statement!.id, { ruleSetId: law.id });
      }
      const step = Math.ceil(law.readings.length / READINGS);
      for (const { options } of law.readings.filter((__, at) => at % step === 0)) {
        const supposed: Supposed = { kind: 'reading', option: options.at(-1)!.id };
        const { units } = await suppose(law, 2020, supposed);
        expect(units.length).toBeGreaterThanOrEqual(some.length);
        expect(units.map((each) => each.is)).toEqual(await slowly(law, supposed, units));
      }
    },
  );

  it('units that an earlier version stored wait to be packed, and come to the same when they are', async () => {
    const supposed = pointOf(perdep06, 'term:own-capital', '0,4 × equity');
    const source = service.app.get(DataSource);
    const packs = async (): Promise<unknown> =>
      source.query('SELECT * FROM "statement_pack" ORDER BY "statementId"');
    const before = await packs();
    await source.query('DELETE FROM "statement_pack"');
    const waiting = await suppose(perdep06, 2020, supposed);
    const { judged } = waiting.coverage;
    expect(waiting.coverage).toMatchObject({ told: 0, anew: 0, waiting: judged });
    expect(otherLawCoverage(waiting)).toContain('masih disiapkan');
    const queue = get(JobQueue);
    await queue.enqueue(PROGRAM, 'pack-statements', {});
    await queue.settled();
    expect(await packs()).toEqual(before);
    const { units, coverage } = await suppose(perdep06, 2020, supposed);
    expect(coverage).toMatchObject({ judged, told: judged, waiting: 0 });
    expect(units.map((each) => each.is)).toEqual(await slowly(perdep06, supposed, units));
  });

  it('is another as soon as an assessment is, though the same was asked before', async () => {
    const supposed = pointOf(perdep06, 'term:own-capital', '0,3 × equity');
    const [first] = (await suppose(perdep06, 2020, supposed)).units;
    expect(await suppose(perdep06, 2020, supposed)).toMatchObject({ coverage: { waiting: 0 } });
    const assessments = get(AssessmentsService);
    const { statement } = await assessments.get(LOCAL, first!.assessment);
    const readings = [perdep06.readings[0]!.options.at(-1)!.id];
    const id = await assessments.assess(LOCAL, statement.id, { ruleSetId: perdep06.id, readings });
    const { units } = await suppose(perdep06, 2020, supposed);
    expect(units.find(({ unit }) => unit === first!.unit)?.assessment).toBe(id);
    expect(units.map((each) => each.is)).toEqual(await slowly(perdep06, supposed, units));
  });

  it('tells units as they are called now, though the same was asked before', async () => {
    const supposed = pointOf(perdep06, 'term:own-capital', '0,2 × equity');
    const [first] = (await suppose(perdep06, 2020, supposed)).units;
    await get(UnitNamesService).rename(LOCAL, first!.unit, 'KSP Nama Baru', 'salah tulis');
    const { units } = await suppose(perdep06, 2020, supposed);
    expect(units.find(({ unit }) => unit === first!.unit)?.name).toBe('KSP Nama Baru');
  });

  it('is shown as a matrix of which each count opens a list of exactly so many units', async () => {
    const query = new URLSearchParams({ tahun: '2010', andai: 'band:5.1', lama: 'band:5.1', nilai: BAND });
    const { body } = await service.get(`/aturan/perdep-06-2016/andai?${query.toString()}`);
    expect(body).toContain(`Dihitung untuk ${FILES.length} dari ${FILES.length} unit`);
    const links = [...body.matchAll(/<td class="num"><a href="([^"]+)"[^>]*>(\d+)/g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, href = '', count] of links) {
      const list = await service.get(href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='));
      expect(list.body.match(/<a href="\/penilaian\//g)).toHaveLength(Number(count));
    }
  });

  it.each([
    ['band:5.1', '', 'sama dengan yang berlaku'],
    ['band:5.1', 'apa saja', 'tidak terbaca'],
    ['weight:1.1', '9', 'bobot'],
  ])('%s as "%s" is answered in words', async (andai, nilai, said) => {
    const query = new URLSearchParams({ tahun: '2010', andai, lama: andai, nilai });
    const { statusCode, body } = await service.get(`/aturan/perdep-06-2016/andai?${query.toString()}`);
    expect(statusCode).toBe(200);
    expect(body).toMatch(new RegExp(`role="alert"[^]*${said}`));
  });
});
