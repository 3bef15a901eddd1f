import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { OwnGroupsService } from '../../src/comparisons/own-groups.service';
import { UnitPeersService } from '../../src/comparisons/unit-peers.service';
import type { PeersResult } from '../../src/domain/comparison/peers-result';
import { peersHtml } from '../../src/reports/peers-reports.service';
import { percentileWords } from '../../src/rendering/messages';
import { peersReport } from '../../src/views/peers/peers-report';
import { Service } from '../support/service';
import { shownOr } from '../support/shown';
import type { Caller } from '../../src/domain/access/caller';
import { storeRealCases } from '../support/stored-cases';
import { LOCAL, managerOf } from '../support/caller';

let service: Service;
let id = '';
let unitId = '';

const get = (url: string) => service.get(url);
const apiOf = async (query = ''): Promise<PeersResult> => {
  const sent = await get(`/api/assessments/${id}/peers${query}`);
  expect(sent.statusCode).toBe(200);
  return sent.json<PeersResult>();
};
const shownTo = (caller: Caller): Promise<PeersResult> =>
  service.app.get(UnitPeersService, { strict: false }).show(caller, id);

beforeAll(async () => {
  service = await Service.start();
  id = (await storeRealCases(service.app, 2010)).get('KSP A') ?? '';
  unitId = (await service.app.get(AssessmentsService, { strict: false }).get(LOCAL, id)).statement.unitId;
});

afterAll(() => service.stop());

type Measure = PeersResult['measures'][number];
/** What a cell tells: words, or decimal text and to how many decimals it is shown. */
type Told = string | { readonly text: string | null | undefined; readonly places: number };
const number = (text: string | null | undefined, places = 2): Told => ({ text, places });
const onScreen = (told: Told): string => (typeof told === 'string' ? told : shownOr(told.text, told.places));
/** A workbook holds two decimals, cut. */
const inWorkbook = (told: Told): string | number => {
  if (typeof told === 'string') return told;
  return told.text ? Number(told.text.replace(/(\.\d\d)\d+$/, '$1')) : '–';
};

/** What stands in each row of a table beside the names, from the JSON alone. */
const SIDE = ({ cells }: Measure): Told[] =>
  cells.flatMap(({ value, group, percentile }) => [
    number(value),
    number(group?.mean),
    number(percentile, 0),
  ]);
const DETAIL = ({ cells: [cell] }: Measure): Told[] => {
  const { group } = cell ?? {};
  return [
    number(cell?.value),
    group ? number(String(group.n), 0) : '0',
    ...[group?.coverage, group?.mean, group?.least, group?.lowerQuartile].map((each) => number(each)),
    ...[group?.median, group?.upperQuartile, group?.most].map((each) => number(each)),
    number(cell?.percentile, 0),
  ];
};
/** The same with what the percentile means, as files have it. */
const MEANT = (measure: Measure): Told[] => {
  const percentile = measure.cells[0]?.percentile ?? null;
  return [...DETAIL(measure), (percentile === null ? '' : percentileWords(measure.good, percentile)) || '–'];
};
const verdict = (given: Measure['verdict']): string =>
  given?.credit ? `nilai ${given.credit.replace('.', ',')}` : (given?.words ?? '–');
const MEAN = ({ cells: [cell], verdict: own, all }: Measure): Told[] => [
  number(cell?.value),
  verdict(own),
  number(all.mean),
  verdict(all.verdict),
  number(all.n === null ? null : String(all.n), 0),
];

/** A table as a file: how many columns of words stand before the numbers, and the rows that it shows. */
interface File {
  readonly table: string;
  readonly words: number;
  readonly told: (measure: Measure) => Told[];
  readonly all: boolean;
}
const FILES: readonly File[] = [
  { table: 'sejenis', words: 3, told: SIDE, all: true },
  { table: 'rincian-kelompok', words: 2, told: MEANT, all: true },
  { table: 'rata-rata-semua-unit', words: 1, told: MEAN, all: false },
];

describe('a unit beside its peers', () => {
  it.each(FILES)('$table shows every number of the JSON, as CSV and as a workbook', async (file) => {
    const { table, words, told, all } = file;
    const measures = (await apiOf()).measures.filter(({ of }) => all || of === 'indicator');
    const below = (rows: readonly (readonly (string | number)[])[]): (string | number)[][] => {
      const from = rows.findIndex((row) => row.includes('Rasio')) + 1;
      return rows.slice(from, from + measures.length).map((row) => row.slice(words));
    };
    const place = `/penilaian/${id}/sejenis/${table}`;
    const text = (await get(`${place}?bentuk=csv`)).body;
    const rows: string[][] = parse(text, { delimiter: ';', bom: true, relax_column_count: true });
    const hyphened = (cell: string): string => cell.replace('−', '-');
    expect(below(rows)).toEqual(measures.map((each) => told(each).map(onScreen).map(hyphened)));
    const book = new ExcelJS.Workbook();
    const { rawPayload } = await get(`${place}?bentuk=xlsx`);
    await book.xlsx.load(rawPayload as unknown as ExcelJS.Buffer);
    const cells: (string | number)[][] = [];
    book.worksheets[0]?.eachRow((row) => cells.push((row.values as (string | number)[]).slice(1)));
    expect(below(cells)).toEqual(measures.map((each) => told(each).map(inWorkbook)));
  });

  it('shows the same on screen and on paper', async () => {
    const result = await apiOf();
    const spread = result.measures.find((each) => each.spread)?.spread;
    const drawn = [...(spread?.steps.map(({ count }) => count) ?? []), spread?.n ?? 0];
    const expected = [
      ...result.measures.flatMap(SIDE).map(onScreen),
      ...drawn.map(String),
      ...result.measures.flatMap(DETAIL).map(onScreen),
    ];
    const page = (await get(`/penilaian/${id}/sejenis`)).body;
    const paper = peersHtml(peersReport(result, { place: '' }));
    for (const html of [page, paper]) {
      const numbers = [...html.matchAll(/<td class="num[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) =>
        cell
          .replace(/<br>.*/s, '')
          .replace(/<[^>]+>/g, '')
          .trim(),
      );
      expect(numbers.slice(0, expected.length)).toEqual(expected);
      for (const { good } of result.measures.filter((each) => each.of === 'indicator')) {
        if (good)
          expect(html).toContain(`baik bila ${{ high: 'tinggi', low: 'rendah', middle: 'di tengah' }[good]}`);
      }
    }
  });

  it('says by which group it is compared, and lets an official open every figure of it', async () => {
    const { periods, unit, law, viewer } = await apiOf();
    expect([viewer, unit.id, law.ruleSet]).toEqual(['official', unitId, 'perdep-06-2016']);
    expect(periods.map(({ year, counts, group }) => [year, counts, group.kind, group.units])).toEqual([
      [2010, true, 'fixed', 7],
      [2009, expect.any(Boolean), 'fixed', expect.any(Number)],
    ]);
    const { body } = await get(`/penilaian/${id}/sejenis`);
    const href = `/kelompok/${periods[0]?.population ?? ''}/ksp/all?rasio=own-capital-to-assets`;
    expect(body).toContain(href.replaceAll('=', '&#x3D;'));
    expect((await get(href)).body.match(/name="unit"/g)).toHaveLength(7);
  });

  it('says in two lines why nothing stands beside a unit, to an official and to a manager', async () => {
    const filename = 'contoh-templat-kspps.xlsx';
    const content = readFileSync(join(__dirname, '../../fixtures/workbooks', filename));
    const place = (await service.store({ kind: 'kspps' }, { filename, content })).split('?')[0] ?? '';
    const { body } = await get(`${place}/sejenis`);
    expect(body).toMatch(/<p>Belum ada KSPPS lain [^<]+<\/p><p>Halaman ini terisi sendiri [^<]+<\/p>/);
    for (const heading of ['Persentil', 'persentil', 'Unduh PDF', 'Cara menghitung'])
      expect([heading, body.includes(heading)]).toEqual([heading, false]);
    const result = await apiOf();
    const few = result.measures.map((each) => ({
      ...each,
      cells: each.cells.map((cell) => ({ ...cell, group: null })),
    }));
    const told = (viewer: PeersResult['viewer']): readonly string[] =>
      peersReport({ ...result, viewer, measures: few }, { place: '' }).alone;
    expect([told('official'), told('manager').length]).toEqual([[], 2]);
    expect(told('manager')[1]).toContain('sedikitnya 5 unit');
  });

  it('stands beside an own group as well', async () => {
    const groups = service.app.get(OwnGroupsService, { strict: false });
    const own = await groups.save(LOCAL, 'Tetangga', [unitId]);
    expect(await groups.save(LOCAL, ' Tetangga', [unitId, unitId])).toBe(own);
    const { periods, measures } = await apiOf(`?kelompok=${own}`);
    expect(periods[0]?.group).toEqual({ kind: 'own', name: 'Tetangga', units: 1 });
    const told = measures.filter(({ cells }) => cells[0]?.group);
    expect(told.length).toBeGreaterThan(5);
    for (const { cells } of told) {
      expect([cells[0]?.group?.mean, cells[0]?.percentile]).toEqual([cells[0]?.value, '50']);
    }
  });

  it.each([
    ['/api/assessments/none/peers', 404, 'assessment-not-found'],
    ['/api/assessments/ID/peers?kelompok=none', 404, 'group-not-found'],
  ])('%s is refused with %d', async (url, status, code) => {
    const sent = await get(url.replace('ID', id));
    expect([sent.statusCode, sent.body]).toEqual([status, expect.stringContaining(code)]);
  });
});

describe('what a manager is shown', () => {
  it('holds nothing hidden, and neither does its report', async () => {
    const [mine, whole] = [await shownTo(managerOf(unitId)), await shownTo(LOCAL)];
    const { detail, mean, side, ...page } = peersReport(mine, { place: '/x?' });
    const text = JSON.stringify([mine, detail, mean, side, page]);
    expect(text).not.toContain(whole.periods[0]?.population ?? '?');
    expect(text).not.toContain('/kelompok/');
    expect(detail.columns.map((each) => each.label)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^Ter(endah|tinggi)$/)]),
    );
    for (const { cells } of mine.measures) {
      for (const { group } of cells) {
        if (group) expect([group.least, group.most, group.n >= 5]).toEqual([null, null, true]);
      }
    }
    const few = detail.rows.filter((row) => row.cells[3]?.said === '< 5');
    expect(few.length).toBeGreaterThan(0);
    for (const { cells } of few)
      expect(new Set(cells.slice(4).map((each) => each.said))).toEqual(new Set(['–']));
  });

  it('is of the own unit only, and never beside an own group', async () => {
    const peers = service.app.get(UnitPeersService, { strict: false });
    const other = peers.show(managerOf('somebody'), id);
    await expect(other).rejects.toMatchObject({ code: 'assessment-not-found' });
    const own = peers.show(managerOf(unitId), id, 'any');
    await expect(own).rejects.toMatchObject({ code: 'officials-only' });
  });
});
