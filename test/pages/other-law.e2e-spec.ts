import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { OtherLawService } from '../../src/comparisons/other-law.service';
import type { OtherLawResult } from '../../src/domain/comparison/other-law-result';
import { assess } from '../../src/domain/assessment/assess';
import { plain } from '../../src/domain/decimal';
import { applyLocal } from '../../src/domain/rules/local/apply';
import { valueText } from '../../src/domain/rules/local/value-text';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { choose, readAs } from '../../src/domain/rules/readings';
import { LOCAL } from '../support/caller';
import { Service } from '../support/service';

const WORKBOOKS = join(__dirname, '../../fixtures/workbooks');
const FILES = ['ksp-c-2009-2010.xlsx', 'ksp-e-2009-2010.xlsx'];
const BAND = '≤ 1 = 25; > 1 = 100';

let service: Service;

beforeAll(async () => {
  service = await Service.start();
  for (const filename of FILES) {
    const content = readFileSync(join(WORKBOOKS, filename));
    await service.store({ kind: 'ksp', rules: 'perdep-06-2016' }, { filename, content });
  }
}, 120_000);

afterAll(() => service.stop());

const suppose = async (point: string, is: string): Promise<OtherLawResult> => {
  const points = [{ point, was: valueText(perdep06, point) ?? '', is }];
  const result = await service.app
    .get(OtherLawService, { strict: false })
    .suppose(LOCAL, { law: perdep06, area: '', year: 2010, supposed: { kind: 'points', points } });
  if ('faults' in result) throw new Error(JSON.stringify(result.faults));
  return result;
};

const rowsKept = async (): Promise<unknown> => {
  const source = service.app.get(DataSource);
  return Promise.all(
    ['assessment', 'indicator_score', 'edition', 'local_edition', 'event'].map((table) =>
      source.query(`SELECT COUNT(*) AS n FROM "${table}"`),
    ),
  );
};

describe('a law that is supposed otherwise', () => {
  it.each([
    ['band:5.1', BAND, 'a table: of kept ratios, or of the figures where there is a gap'],
    ['term:own-capital', '0,5 × equity', 'a term: of the figures'],
  ])(
    '%s says %s (%s): each unit comes to what the traced engine comes to under it, and nothing is kept',
    async (point, is) => {
      const before = await rowsKept();
      const { units, coverage, cells } = await suppose(point, is);
      expect(coverage).toMatchObject({ judged: FILES.length, told: FILES.length, otherEdition: 0 });
      expect(cells.reduce((sum, each) => sum + each.units, 0)).toBe(FILES.length);
      const differences = [{ point, was: valueText(perdep06, point) ?? '', is, why: '', page: '' }];
      const local = applyLocal(perdep06, {
        base: '',
        reason: '',
        by: '',
        on: perdep06.editionDate,
        differences,
      });
      if ('faults' in local) throw new Error('the law does not hold');
      for (const unit of units) {
        const kept = await service.app.get(AssessmentsService, { strict: false }).get(LOCAL, unit.assessment);
        const ids = [...kept.assessment.basis.choices.values()].map(({ id }) => id);
        const ruleSet = readAs(local.ruleSet, choose(local.ruleSet, ids));
        const { total, grade } = assess({ ...kept.assessment.basis, law: local.ruleSet, ruleSet });
        expect(unit.is).toEqual({
          least: plain(total!.least),
          most: plain(total!.most),
          grade: grade?.label ?? null,
        });
      }
      expect(await rowsKept()).toEqual(before);
    },
  );

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
