import '../support/source-threads';
import { DataSource } from 'typeorm';
import { DeskService } from '../../src/attention/desk.service';
import { AreaListsService } from '../../src/comparisons/area-lists.service';
import { OwnGroupsService } from '../../src/comparisons/own-groups.service';
import { RowActionsService } from '../../src/attention/row-actions.service';
import { SavedViewsService } from '../../src/comparisons/saved-views.service';
import { dueYear } from '../../src/domain/attention/late';
import { ConcernsService } from '../../src/concerns/concerns.service';
import { describeWithBrowser, launched, pageIn } from '../support/browser';
import { LOCAL, managerOf } from '../support/caller';
import { writerOf } from '../support/database';
import { KABUPATEN, startKabupaten, type MadeUnit } from '../support/kabupaten';
import { HOST, type Service } from '../support/service';

const CONCERN = {
  origin: 'free',
  about: '',
  aspect: '',
  text: 'Kas tidak cocok',
  risk: '',
  recommendation: '',
  who: '',
} as const;

let service: Service;
let units: readonly MadeUnit[];

beforeAll(async () => {
  ({ service, units } = await startKabupaten());
});

afterAll(() => service.stop());

const page = async (url: string): Promise<string> => {
  const sent = await service.get(url);
  expect([url, sent.statusCode]).toEqual([url, 200]);
  return sent.body;
};

/** What an A4 sheet leaves between its margins, in pixels of the browser. */
const SHEET = { width: 718, height: 1047 };

describeWithBrowser('the page of an area on paper', () => {
  it('has no cut column, and no card that leaves the rest of a page empty', async () => {
    const tabs = await launched();
    const sheet = await pageIn(tabs, SHEET);
    await sheet.emulateMediaType('print');
    await sheet.goto(`${await service.listen()}/wilayah/14.06`);
    const tables: unknown = await sheet.evaluate(`[...document.querySelectorAll('.scroll')].map((each) => ({
      cut: Math.max(0, each.scrollWidth - each.clientWidth),
      kept: getComputedStyle(each.closest('.card') ?? each).breakInside,
    }))`);
    await tabs.close();
    const whole = { cut: 0, kept: 'auto' };
    expect(tables).toEqual([whole, whole, whole, whole, whole]);
  });
});

/** Sends a form without files. */
const send = (url: string, fields: Record<string, string>): ReturnType<Service['get']> =>
  service.app.inject({
    method: 'POST',
    url,
    headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });

const plain = (href: string): string => href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
const of = (turn: MadeUnit['turn']): string[] =>
  units.filter((each) => each.turn === turn).map(({ name }) => name);
const sql = async <Row>(text: string): Promise<Row[]> => service.app.get(DataSource).query<Row[]>(text);

describe('the desk', () => {
  const TILE = /<a href="([^"]+)"[^>]*><b>([\d.]+)<\/b> ([^<]+)<\/a>/g;
  const CARD = /<article class="card attention">\s*<h2[^>]*>.*?<a href="\/unit\/([^"]+)">/g;
  const tilesOf = (body: string): [href: string, count: number, title: string][] =>
    [...body.matchAll(TILE)].map(([, href = '', count = '', title = '']) => [
      plain(href),
      Number(count),
      title,
    ]);

  /** Every unit of a list, over all of its pages. */
  async function listed(url: string): Promise<string[]> {
    const found: string[] = [];
    for (let next: string | undefined = url; next !== undefined;) {
      const body = await page(next);
      found.push(...[...body.matchAll(CARD)].map(([, id = '']) => id));
      const after = /<a href="([^"]+)">Berikutnya/.exec(body)?.[1];
      next = after === undefined ? undefined : plain(after);
    }
    return found;
  }

  it('counts at the top exactly what the list behind each count holds', async () => {
    const tiles = tilesOf(await page(`/meja?wilayah=${KABUPATEN.code}`));
    expect(tiles.length).toBeGreaterThan(5);
    for (const [href, count, title] of tiles) {
      const found = await listed(href);
      expect([title, found.length, new Set(found).size]).toEqual([title, count, count]);
    }
  });

  it('names those that fell, that contradict themselves and that stand twice, and nobody else', async () => {
    const names = async (rule: string): Promise<string[]> => {
      const ids = await listed(`/meja?wilayah=${KABUPATEN.code}&aturan=${rule}`);
      return units.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
    };
    expect(await names('grade-fell')).toEqual(of('fell'));
    expect(await names('figures-contradict')).toEqual(of('contradicts'));
    const doubles = units.filter(({ name }, at) => units.findIndex((each) => each.name === name) !== at);
    expect(doubles).toHaveLength(2);
    expect(await names('double')).toEqual(
      units.filter(({ name }) => doubles.some((each) => each.name === name)).map(({ name }) => name),
    );
  });

  it('says of a fall the years, predicates and points that are stored', async () => {
    const [fallen] = of('fell');
    const unit = units.find(({ name }) => name === fallen)?.id ?? '';
    const years = await sql<{ year: number; grade: string }>(
      `SELECT "year", "grade" FROM "peer" WHERE "unitId" = '${unit}' AND "newest" = 1 ORDER BY "year"`,
    );
    const [, before, now] = years.map(({ year, grade }) => `${year}: ${grade} \\([\\d,]+\\)`);
    const body = await page(`/meja?wilayah=${KABUPATEN.code}&aturan=grade-fell`);
    expect(body).toMatch(new RegExp(`${before ?? '?'} → ${now ?? '?'}`));
  });

  it('puts the units with the heaviest reasons first', async () => {
    const all = await listed(`/meja?wilayah=${KABUPATEN.code}`);
    const turns = all.map((id) => units.find((each) => each.id === id)?.turn);
    expect(turns.slice(0, 6)).toEqual(['contradicts', 'contradicts', 'fell', 'fell', 'fell', 'fell']);
  });

  it('finds nothing in an area without units, and refuses a code that is none', async () => {
    expect(await listed('/meja?wilayah=35.15')).toEqual([]);
    expect((await service.get('/meja?wilayah=99')).statusCode).toBe(404);
  });

  it('tells what waits for the unit, for the office and for the examiner, since when and how much', async () => {
    const [one = '', two = '', three = ''] = units
      .filter(({ turn }) => turn === undefined)
      .map(({ id }) => id);
    const concerns = service.app.get(ConcernsService, { strict: false });
    const raise = (unitId: string, until: string): Promise<string> =>
      concerns.raise(LOCAL, { unitId, year: 2020 }, { ...CONCERN, until });
    await raise(one, '2020-01-31');
    await raise(one, '2020-02-29');
    await raise(two, '2999-01-31');
    const answered = await raise(three, '');
    await concerns.say(LOCAL, three, answered, { move: 'reply', text: 'Sudah', proof: '' });
    await sql(`UPDATE "filing" SET "stage" = 'returned' WHERE "unitId" = '${one}' AND "year" = 2020`);
    await sql(`UPDATE "filing" SET "stage" = 'submitted' WHERE "unitId" = '${two}' AND "year" = 2020`);
    await sql(
      `INSERT INTO "voice" VALUES ('v1', '${three}', 'complaint', 'x', 'open', '', '2026-01-02', '2999-01-01', ''),
       ('v2', '${three}', 'complaint', 'x', 'open', '', '2001-01-02', '2001-02-01', ''),
       ('v3', '${two}', 'suggestion', 'x', 'open', '', '2026-01-02', '2999-01-01', '')`,
    );
    for (const [rule, unit, words] of [
      ['concern-overdue', one, '2 temuan; tenggat yang paling awal 31 Januari 2020.'],
      ['concern-open', two, '1 temuan'],
      ['concern-answered', three, '1 temuan'],
      ['returned', one, 'Laporan 2020 dikembalikan'],
      ['submitted', two, 'Laporan 2020 diajukan'],
      ['complaints', three, '1 keluhan; yang paling lama diterima 2 Januari 2026.'],
    ] as const) {
      const url = `/meja?aturan=${rule}`;
      expect([rule, await listed(url)]).toEqual([rule, [unit]]);
      expect(await page(url)).toContain(words);
    }
  });

  describe('puts a reason off', () => {
    const ahead = (days: number): string =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const send = async (to: string, fields: Record<string, string>): Promise<number> =>
      (await service.post(`/meja/${to}`, { aturan: 'grade-fell', dari: '/meja', ...fields })).statusCode;
    const fell = (query = ''): Promise<string[]> => listed(`/meja?aturan=grade-fell${query}`);
    let unit = '';

    beforeAll(async () => {
      unit = (await fell())[0] ?? '';
    });

    it.each([
      [{ sampai: '', alasan: 'x' }, 'no day'],
      [{ sampai: '2001-01-01', alasan: 'x' }, 'a day that is over'],
      [{ sampai: '2999-01-01', alasan: ' ' }, 'no reason'],
      [{ sampai: '2999-01-01', alasan: 'x', aturan: 'complaints' }, 'a rule that does not name the unit'],
      [{ sampai: '2999-01-01', alasan: 'x', aturan: 'none' }, 'a rule that is none'],
    ])('not with %j: %s', async (fields, _why) => {
      expect(await send('tunda', { unit, ...fields })).toBe(400);
      expect(await fell()).toContain(unit);
    });

    it('with a reason and a day: it is told among those put off, and can be woken', async () => {
      const fields = { unit, sampai: ahead(40), alasan: 'Sudah dijadwalkan' };
      expect(await send('tunda', fields)).toBe(303);
      expect(await fell()).not.toContain(unit);
      expect(await fell('&tunda=1')).toEqual([unit]);
      expect(await page('/meja?tunda=1')).toContain('oleh local: Sudah dijadwalkan');
      expect(await send('kembali', { unit })).toBe(303);
      expect([await fell('&tunda=1'), (await fell()).includes(unit)]).toEqual([[], true]);
      const trail = await sql<{ action: string }>(
        `SELECT "action" FROM "event" WHERE "subjectId" = '${unit}' AND "action" LIKE 'attention-%' ORDER BY "made"`,
      );
      expect(trail.map(({ action }) => action)).toEqual(['attention-snoozed', 'attention-woken']);
    });

    it('until it is of another year, or the day has come', async () => {
      const fields = { unit, sampai: ahead(40), alasan: 'x' };
      expect(await send('tunda', fields)).toBe(303);
      const change = (set: string): Promise<unknown> =>
        sql(`UPDATE "snooze" SET ${set} WHERE "unitId" = '${unit}'`);
      for (const set of [`"since" = '2019-12-31'`, `"count" = 0`, `"until" = '${ahead(0)}'`]) {
        await send('tunda', fields);
        expect(await fell()).not.toContain(unit);
        await change(set);
        expect([set, (await fell()).includes(unit)]).toEqual([set, true]);
      }
    });
  });
});

describe('a drawing of a group', () => {
  const BAR = /<a href="(\/kelompok[^"]+)" aria-label="[^"]*: (\d+) unit"/g;
  const CELL = /<td class="num"><a href="(\/kelompok[^"]+)">(\d+)<\/a>/g;

  it('leads from each bar, and from the same figure in the table, to a list and a file of exactly so many units', async () => {
    const peer = await sql<{ assessmentId: string }>(
      `SELECT "assessmentId" FROM "peer" WHERE "year" = 2020 AND "counts" = 1 AND "totalLeast" = "totalMost" LIMIT 1`,
    );
    const body = await page(`/penilaian/${peer[0]?.assessmentId ?? ''}/sejenis`);
    const bars = new Map([...body.matchAll(BAR)].map(([, href = '', count]) => [plain(href), Number(count)]));
    const cells = new Map(
      [...body.matchAll(CELL)].map(([, href = '', count]) => [plain(href), Number(count)]),
    );
    expect(bars.size).toBeGreaterThan(2);
    expect([...bars]).toEqual([...cells]);
    for (const [href, count] of bars) {
      const [path = '', query = ''] = href.replace('#unit', '').split('?');
      expect([href, await page(`${path}?${query}`)]).toEqual([
        href,
        expect.stringContaining(`${count} unit yang nilainya`),
      ]);
      const lines = (await page(`${path}/daftar?${query}&bentuk=csv`)).split(/\r?\n/);
      expect([href, lines.filter((line) => line.startsWith('KSP Sejahtera')).length]).toEqual([href, count]);
    }
  });
});

describe('the ranking', () => {
  const of = `/peringkat?wilayah=${KABUPATEN.code}`;
  const rowsOf = (csv: string): string[][] =>
    csv
      .split(/\r?\n/)
      .map((line) => line.replaceAll('"', '').split(';'))
      .filter(([first]) => first?.startsWith('KSP Sejahtera'));
  const filed = async (query: string): Promise<string[][]> =>
    rowsOf(await page(`/peringkat/daftar?wilayah=${KABUPATEN.code}&${query}&bentuk=csv`));

  it('stands in the order of any number, as an independent query has it, and a file has the columns of the page', async () => {
    const own = await sql<{ name: string; assets: string; growth: number }>(
      `SELECT u."name", p."assets", (p."assets" - q."assets") * 100.0 / q."assets" AS "growth" FROM "peer" p
       JOIN "peer" q ON q."unitId" = p."unitId" AND q."year" = 2019 JOIN "unit" u ON u."id" = p."unitId"
       WHERE p."year" = 2020 AND p."counts" = 1`,
    );
    const asked = 'tahun=2020&ukur=amount-assets&kolom=size,change-total,growth-assets';
    const rows = await filed(asked);
    const number = (text = ''): number => Number(text.replaceAll('.', '').replace(',', '.'));
    expect(
      rows.map(([name = '', , assets, , , growth]) => [name, number(assets), number(growth)]).sort(),
    ).toEqual(own.map(({ name, assets, growth }) => [name, Number(assets), growth]).sort());
    const values = rows.map(([, , assets]) => number(assets));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(new Set(values).size).toBeGreaterThan(5);
    const head = /<thead>.*?<\/thead>/s.exec(await page(`${of}&${asked}`))?.[0] ?? '';
    const labels = [...head.matchAll(/<th[^>]*>([^<]+)</g)].map(([, label]) => label);
    const [order, ...chosen] = ['Aset (Rp)', 'Ukuran', 'Perubahan skor', 'Pertumbuhan aset (%)'];
    expect(labels).toEqual(['Unit', 'Peringkat', order, ...chosen]);
    expect(rows.every((row) => row.length === labels.length)).toBe(true);
    const turned = await filed(`${asked}&urut=balik`);
    expect(turned.map(([, , assets]) => number(assets))).toEqual([...values].reverse());
  });

  it('takes of each unit its newest year that no finding holds, and says which', async () => {
    const held = await sql<{ name: string }>(
      `SELECT u."name" FROM "peer" p JOIN "unit" u ON u."id" = p."unitId" WHERE p."year" = 2020 AND p."counts" = 0`,
    );
    const rows = await filed('tahun=terbaru&kolom=year');
    const years = new Map(rows.map(([name = '', , , year]) => [name, year]));
    expect([held.length, years.size]).toEqual([2, 40]);
    for (const [name, year] of years)
      expect([name, year]).toEqual([name, held.some((each) => each.name === name) ? '2019' : '2020']);
  });

  it('keeps the columns that somebody chose, in their order', async () => {
    const step = (langkah: string, kolom = ''): Promise<number> =>
      send('/peringkat/kolom', { dari: `wilayah=${KABUPATEN.code}`, langkah, kolom }).then(
        ({ statusCode }) => statusCode,
      );
    for (const [which, column] of [
      ['hapus:size'],
      ['tambah', 'growth-loans'],
      ['kiri:growth-loans'],
    ] as const)
      expect(await step(which, column)).toBe(303);
    expect(await step('tambah', 'no-such-column')).toBe(303);
    const heads = /Peringkat<\/th>.*?<\/thead>/s.exec(await page(of))?.[0] ?? '';
    expect([...heads.matchAll(/<th[^>]*>([^<]+)</g)].map(([, label]) => label)).toEqual([
      'Jumlah skor',
      'Predikat',
      'Pertumbuhan pinjaman (%)',
      'Wilayah',
    ]);
  });

  it('is kept by a name with its filters, columns and order; only its owner opens, names and removes it', async () => {
    const alamat = 'wilayah=14.06&tahun=2019&ukur=cash-ratio&urut=balik&kolom=grade&x=https://elsewhere';
    expect((await send('/tampilan', { halaman: 'ranking', alamat, nama: ' KSP  2019 ' })).statusCode).toBe(
      303,
    );
    const views = service.app.get(SavedViewsService, { strict: false });
    await send('/tampilan', { halaman: 'ranking', alamat, nama: 'KSP 2019' });
    const [view, ...more] = await views.list(LOCAL, 'ranking');
    expect(more).toEqual([]);
    expect([view?.name, view?.query]).toEqual(['KSP 2019', alamat.replace('&x=https://elsewhere', '')]);
    const other = { ...LOCAL, id: 'lain' };
    expect(await views.list(other, 'ranking')).toEqual([]);
    await expect(views.remove(other, view?.id ?? '')).rejects.toThrow('view-not-found');
    await expect(views.rename(LOCAL, view?.id ?? '', ' ')).rejects.toThrow('bad-request');
    expect((await send(`/tampilan/${view?.id}/nama`, { nama: 'Kas 2019' })).statusCode).toBe(303);
    expect(plain(await page(of))).toContain(`<a href="/peringkat?${view?.query}">Kas 2019</a>`);
    expect((await send(`/tampilan/${view?.id}/hapus`, {})).statusCode).toBe(303);
    expect(await page(of)).not.toContain('Kas 2019');
  });

  it('keeps a list of an area as well', async () => {
    const alamat = 'wilayah=14.06&jenis=ksp&gerak=turun';
    const sent = await send('/tampilan', { halaman: 'area', alamat, nama: 'Turun' });
    expect(sent.headers.location).toBe(`/wilayah?${alamat}#tampilan`);
    expect(await page(`/wilayah?${alamat}`)).toMatch(/<h2>4 unit: predikat turun[^<]*<\/h2>/);
  });
});

describe('figures of the base tables alone, without what is kept of them', () => {
  const at = `/wilayah/${KABUPATEN.code}`;
  const cells = async (url: string): Promise<string[][]> =>
    (await page(`${url}${url.includes('?') ? '&' : '?'}bentuk=csv`))
      .split(/\r?\n/)
      .map((line) => line.split(';'));
  const number = (text = ''): number => Number(text.replaceAll('.', '').replace(',', '.'));

  interface Judged {
    readonly unit: string;
    readonly year: number;
    readonly grade: string | null;
    readonly least: string;
    readonly most: string;
    readonly area: string;
    readonly kind: string;
  }

  /** The newest assessment of each unit and year, and what is known of the unit. */
  const judged = (): Promise<Judged[]> =>
    sql<Judged>(
      `SELECT u."id" AS "unit", s."year" AS "year", a."grade" AS "grade", a."totalLeast" AS "least", a."totalMost" AS "most",
         u."areaCode" AS "area", u."kind" AS "kind"
       FROM "assessment" a JOIN "statement" s ON s."id" = a."statementId" JOIN "unit" u ON u."id" = s."unitId"
       WHERE u."mergedIntoId" IS NULL AND NOT EXISTS (SELECT 1 FROM "assessment" b JOIN "statement" t ON t."id" = b."statementId"
         WHERE t."unitId" = s."unitId" AND t."year" = s."year" AND b."made" > a."made")`,
    );

  /** As the matrix calls it: the made-up unit itself says whether its figures contradict themselves. */
  const wordOf = ({ unit, year, grade }: Judged): string =>
    year === 2020 && units.find(({ id }) => id === unit)?.turn === 'contradicts'
      ? 'Ditahan temuan'
      : (grade ?? 'Predikat terbuka');
  const plainOf = (fraction: string): number => {
    const [top = 0, bottom = 1] = fraction.split('/').map(Number);
    return top / bottom;
  };

  it('agree with every cell of the matrix', async () => {
    const rows = await judged();
    const before = new Map(rows.filter(({ year }) => year === 2019).map((row) => [row.unit, wordOf(row)]));
    const expected: Record<string, number> = {};
    for (const row of rows.filter(({ year }) => year === 2020)) {
      const was = before.get(row.unit);
      if (was !== undefined)
        expected[`${was} → ${wordOf(row)}`] = (expected[`${was} → ${wordOf(row)}`] ?? 0) + 1;
    }
    const table = await cells(`${at}/moves`);
    const head = table.findIndex(([first]) => first === '2019');
    const [, ...columns] = table[head] ?? [];
    const told = table
      .slice(head + 1)
      .filter((row) => row.length > columns.length)
      .flatMap(([was, ...counts]) =>
        counts.map((count, place) => [`${was} → ${columns[place]}`, number(count)] as const),
      )
      .filter(([, count]) => count > 0);
    expect(Object.keys(expected).length).toBeGreaterThan(3);
    expect(Object.fromEntries(told)).toEqual(expected);
  });

  it('agree with the league: units, certain scores, mean and predicates of each kecamatan', async () => {
    const [registered, rows] = await Promise.all([
      sql<{ area: string; units: number }>(
        `SELECT "areaCode" AS "area", COUNT(*) AS "units" FROM "unit" WHERE "kind" = 'ksp' AND LENGTH("areaCode") = 8 GROUP BY "areaCode"`,
      ),
      judged(),
    ]);
    const table = await cells(`/peringkat/liga?wilayah=${KABUPATEN.code}&tahun=2020`);
    const head = table.findIndex(([first]) => first === 'Kecamatan');
    const columns = table[head] ?? [];
    const lines = table.slice(head + 1).filter((row) => row.length === columns.length);
    expect(lines).toHaveLength(registered.length);
    const names = new Map([
      ['14.06.01', 'Ujung Batu'],
      ['14.06.02', 'Rokan IV Koto'],
      ['14.06.03', 'Rambah'],
    ]);
    for (const { area, units: all } of registered) {
      const certain = rows.filter(
        (row) =>
          row.area === area &&
          row.year === 2020 &&
          row.least === row.most &&
          wordOf(row) !== 'Ditahan temuan',
      );
      const totals = certain.map(({ least }) => plainOf(least));
      const row = lines.find(([name]) => name?.includes(names.get(area) ?? '?')) ?? [];
      const value = (label: string): number =>
        number(row[columns.findIndex((each) => each.startsWith(label))]);
      const mean = totals.reduce((sum, each) => sum + each, 0) / totals.length;
      expect([area, value('Skor pasti'), value('Dari unit')]).toEqual([area, certain.length, all]);
      const told = row[columns.findIndex((each) => each.startsWith('Rata-rata'))] ?? '';
      expect([area, row, Math.abs(Number(told.replaceAll('"', '').replace(',', '.')) - mean) < 0.01]).toEqual(
        [area, row, true],
      );
      for (const grade of ['Sehat', 'Cukup Sehat'])
        expect([area, grade, value(grade)]).toEqual([
          area,
          grade,
          certain.filter((each) => each.grade === grade).length,
        ]);
    }
  });

  it('agree with the league on units that had ceased: they count where they reported the year', async () => {
    const all = async (): Promise<number> => {
      const table = await cells(`/peringkat/liga?wilayah=${KABUPATEN.code}&tahun=2020`);
      const columns = table.find(([first]) => first === 'Kecamatan') ?? [];
      const lines = table.filter((row) => row.length === columns.length && row !== columns);
      return lines.reduce((sum, row) => sum + number(row[columns.indexOf('Dari unit')]), 0);
    };
    const one = (reported: string): Promise<{ id: string }[]> =>
      sql(`SELECT u."id" FROM "unit" u WHERE u."kind" = 'ksp' AND LENGTH(u."areaCode") = 8 AND ${reported} EXISTS
         (SELECT 1 FROM "peer" p WHERE p."unitId" = u."id" AND p."year" = 2020) LIMIT 1`);
    const closing = async (id: string, day: string): Promise<unknown> =>
      sql(`UPDATE "unit" SET "closedOn" = ${day} WHERE "id" = '${id}'`);
    const before = await all();
    const [silent, reporting] = [(await one('NOT'))[0]?.id ?? '', (await one(''))[0]?.id ?? ''];
    for (const id of [silent, reporting]) await closing(id, `'2019-06-30'`);
    expect(await all()).toBe(before - 1);
    for (const id of [silent, reporting]) await closing(id, 'NULL');
  });

  it('agree with the province and the country, and with the sum of what was reported', async () => {
    const rows = (await judged()).filter(({ year }) => year === 2020);
    for (const [url, label] of [
      ['/wilayah/14/parts', 'Rokan Hulu'],
      ['/wilayah/indonesia/parts', 'Riau'],
    ] as const) {
      const table = await cells(url);
      const columns = table.find((row) => row.includes('Terdaftar')) ?? [];
      const row = table.find(([name]) => name?.includes(label)) ?? [];
      const value = (name: string): number => number(row[columns.indexOf(name)]);
      expect([url, value('Terdaftar'), value('Dinilai')]).toEqual([url, units.length, rows.length]);
      for (const word of ['Sehat', 'Cukup Sehat', 'Predikat terbuka', 'Ditahan temuan'])
        expect([url, word, value(word)]).toEqual([
          url,
          word,
          rows.filter((each) => wordOf(each) === word).length,
        ]);
    }
    const reported = await sql<{ amount: string }>(
      `SELECT f."amount" AS "amount" FROM "figure" f JOIN "statement" s ON s."id" = f."statementId"
       WHERE f."code" = 'current-surplus' AND s."year" = 2020`,
    );
    const sum = reported.reduce((all, { amount }) => all + BigInt(amount), 0n);
    const surplus = (await cells(`${at}/totals`)).find(([first]) => first?.startsWith('SHU')) ?? [];
    expect([number(surplus[1]), ...surplus.slice(-2).map(number)]).toEqual([Number(sum), 40, 20]);
  });

  it('agree with the counts of the desk', async () => {
    const rows = await judged();
    const order = ['Sehat', 'Cukup Sehat', 'Dalam Pengawasan', 'Dalam Pengawasan Khusus'];
    const fell = units.filter(({ id }) => {
      const [before, now] = [2019, 2020].map((year) =>
        rows.find((row) => row.unit === id && row.year === year),
      );
      return (
        before &&
        now &&
        order.indexOf(wordOf(now)) > order.indexOf(wordOf(before)) &&
        order.includes(wordOf(before))
      );
    });
    const [doubles] = await sql<{ units: number }>(
      `SELECT COUNT(*) AS "units" FROM "unit" u WHERE EXISTS (SELECT 1 FROM "unit" o WHERE o."id" <> u."id"
         AND o."name" = u."name" AND o."kind" = u."kind")`,
    );
    const due = dueYear(new Date().toISOString().slice(0, 10));
    const [late] = await sql<{ units: number }>(
      `SELECT COUNT(*) AS "units" FROM "unit" u WHERE u."kind" <> 'bumdes' AND u."id" NOT IN (
         SELECT f."unitId" FROM "filing" f JOIN "filing_step" t ON t."filingId" = f."id" WHERE t."step" = 'submit' AND f."year" = ${due?.year ?? 0})`,
    );
    const body = await page(`/meja?wilayah=${KABUPATEN.code}`);
    const tile = (rule: string): number =>
      number(new RegExp(`aturan(?:=|&#x3D;)${rule}"[^>]*><b>([\\d.]+)</b>`).exec(body)?.[1]);
    expect([tile('grade-fell'), tile('double'), tile('late')]).toEqual([
      fell.length,
      Number(doubles?.units),
      due === undefined ? 0 : Number(late?.units),
    ]);
    expect(fell.length).toBe(4);
  });
});

describe('the means of an area by part and year', () => {
  /** Certain totals by kecamatan and year. */
  async function known(): Promise<ReadonlyMap<string, readonly number[]>> {
    const totals = await sql<{ place: string; total: string }>(
      `SELECT p."district" || ' ' || p."year" AS "place", p."totalLeast" AS "total" FROM "peer" p
       WHERE p."counts" = 1 AND p."kind" = 'ksp' AND p."totalLeast" = p."totalMost" AND p."district" <> ''`,
    );
    const numberOf = (text: string): number =>
      text
        .split('/')
        .map(Number)
        .reduce((top, under) => top / under);
    return new Map(
      totals.map(({ place }) => [
        place,
        totals.filter((each) => each.place === place).map(({ total }) => numberOf(total)),
      ]),
    );
  }

  it('are those of an independent query, each leads to its list, and a file says the same', async () => {
    const totals = await known();
    const body = plain(await page(`/wilayah/${KABUPATEN.code}/rasio`));
    const cells = [...body.matchAll(/<a href="(\/kelompok\/[^"]+)">([\d,]+)<\/a><br><span[^>]*>(\d+) unit/g)];
    const csv = await page(`/wilayah/${KABUPATEN.code}/rasio/daftar?bentuk=csv`);
    const found = new Map<string, string>();
    for (const [, href = '', mean = '', n] of cells) {
      const list = await page(href);
      const year = /tahun buku (\d{4})/.exec(list)?.[1];
      expect(csv).toContain(mean);
      found.set(
        `${/wilayah=([\d.]+)/.exec(href)?.[1]} ${year}`,
        `${mean} ${n} ${list.match(/name="unit"/g)?.length}`,
      );
    }
    const expected = [...totals].map(([place, values]): [string, string] => {
      const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
      const cut = (Math.floor(mean * 100 + 1e-9) / 100).toFixed(2).replace('.', ',');
      return [place, `${cut} ${values.length} ${values.length}`];
    });
    expect([...found].sort()).toEqual(expected.sort());
    expect(await page('/wilayah/14.06.01/rasio')).toContain('tidak ada bagian');
  });
});

describe('rows that were ticked', () => {
  const YEAR = 2020;
  const act = (
    tindakan: string,
    ids: readonly string[],
    more: Record<string, string> = {},
  ): ReturnType<Service['get']> => {
    const payload = new URLSearchParams({
      tindakan,
      dari: `wilayah=${KABUPATEN.code}&tahun=${YEAR}`,
      ...more,
    });
    for (const id of ids) payload.append('unit', id);
    return service.app.inject({
      method: 'POST',
      url: '/peringkat/tindakan',
      headers: { ...HOST, 'content-type': 'application/x-www-form-urlencoded' },
      payload: payload.toString(),
    });
  };
  const told = (body: string): string[] =>
    [...body.matchAll(/<li><a href="\/unit\/([^"]+)">[^<]*<\/a> <span class="muted small">([^<]+)</g)].map(
      ([, id = '', said = '']) => `${id} ${said.split(/[;,]/)[0] ?? ''}`,
    );
  const idAt = (at: number) => (): string => units[at]?.id ?? '';
  const ONE = idAt(0);
  const TWO = idAt(1);
  const SILENT = idAt(45);

  it('are reminded one by one, once a day, and the unit reads it', async () => {
    const first = (await act('ingatkan', [ONE(), 'none'], { pesan: 'Kirim laporan' })).body;
    expect(told(first)).toEqual([`${ONE()} Pengingat tersimpan`]);
    expect(first).toContain('1 unit yang ditandai tidak ditemukan');
    const again = (await act('ingatkan', [ONE(), TWO()], { pesan: 'Kirim laporan' })).body;
    expect(told(again).sort()).toEqual(
      [`${ONE()} Sudah diingatkan hari ini`, `${TWO()} Pengingat tersimpan`].sort(),
    );
    expect(await sql(`SELECT "id" FROM "reminder"`)).toHaveLength(2);
    expect(await sql(`SELECT "id" FROM "event" WHERE "action" = 'unit-reminded'`)).toHaveLength(2);
    expect(await page(`/unit/${ONE()}`)).toContain('Kirim laporan');
    const actions = service.app.get(RowActionsService, { strict: false });
    const { reminders } = await actions.waiting(managerOf(TWO()));
    expect(reminders.map(({ unitId, year, text }) => [unitId, year, text])).toEqual([
      [TWO(), YEAR, 'Kirim laporan'],
    ]);
  });

  it('are given to an examiner, the last one of whom counts', async () => {
    for (const pemeriksa of ['Ana', 'Budi'])
      expect(told((await act('tugaskan', [ONE()], { pemeriksa })).body)).toEqual([`${ONE()} Ditugaskan`]);
    const unit = await page(`/unit/${ONE()}`);
    expect([unit.includes('Budi'), unit.includes('Ana')]).toEqual([true, false]);
    const { examiners } = await service.app
      .get(RowActionsService, { strict: false })
      .waiting({ ...LOCAL, id: 'Budi', role: 'auditor' });
    expect(examiners.map(({ unitId, year }) => [unitId, year])).toEqual([[ONE(), YEAR]]);
  });

  it('are handed out as a file of exactly these, and not printed where nothing was reported', async () => {
    const csv = (await act('csv', [ONE(), TWO()])).body;
    expect(csv.match(/^KSP Sejahtera/gm)).toHaveLength(2);
    expect(told((await act('cetak', [SILENT()])).body)).toEqual([`${SILENT()} Belum ada laporan tahun itu`]);
  });

  it.each([
    ['ingatkan', [], { pesan: 'x' }, 'nothing was ticked'],
    ['ingatkan', ['a'], { pesan: ' ' }, 'nothing is said'],
    ['tugaskan', ['a'], { pemeriksa: '' }, 'nobody is named'],
    ['ingatkan', Array.from({ length: 501 }, (_, at) => String(at)), { pesan: 'x' }, 'too many'],
    ['hapus', ['a'], {}, 'nothing that is done'],
  ])('are not %s: %#', async (what, ids, more: Record<string, string>, _why) => {
    expect((await act(what, ids, more)).statusCode).toBe(400);
  });
});

describe('rows that were ticked on another list', () => {
  const LISTS: readonly (readonly [path: string, from: string])[] = [
    [`/wilayah/${KABUPATEN.code}/tindakan`, 'tahun=2020&keadaan=dinilai'],
    ['/meja/tindakan', `/meja?wilayah=${KABUPATEN.code}&aturan=grade-fell`],
  ];
  const act = (path: string, fields: Record<string, string>): ReturnType<Service['get']> =>
    send(path, { tahun: '2020', ...fields });

  it.each(LISTS)(
    '%s hands out exactly these, reminds and assigns, and leads back to the list',
    async (path, dari) => {
      const [name = ''] = of('fell');
      const unit = units.find((each) => each.name === name)?.id ?? '';
      const csv = (await act(path, { dari, unit, tindakan: 'csv' })).body.split(/\r?\n/);
      const named = csv.filter((line) => /^"?KSP Sejahtera/.test(line));
      expect(named.length).toBeGreaterThan(0);
      expect(named.every((line) => line.replaceAll('"', '').startsWith(`${name};`))).toBe(true);
      const pemeriksa = `Pemeriksa ${path}`;
      const assigned = (await act(path, { dari, unit, tindakan: 'tugaskan', pemeriksa })).body;
      expect(assigned).toContain('Ditugaskan');
      const back = plain(/<a href="([^"]+)">[^<]*[Kk]embali/.exec(assigned)?.[1] ?? '?').replace('#unit', '');
      expect(await page(back)).toContain(`value="${unit}"`);
      expect(await page(`/unit/${unit}`)).toContain(pemeriksa);
      const reminded = (await act(path, { dari, unit, tindakan: 'ingatkan', pesan: 'Mohon dikirim' })).body;
      expect(reminded).toMatch(/Pengingat tersimpan|Sudah diingatkan hari ini/);
      expect((await act(path, { dari, tindakan: 'csv' })).statusCode).toBe(400);
    },
  );
});

describe('all units of a list, on whatever page', () => {
  it.each([
    [`/meja?wilayah=${KABUPATEN.code}`, '/meja/tindakan', `/meja?wilayah=${KABUPATEN.code}`],
    [`/wilayah/${KABUPATEN.code}?tahun=2020`, `/wilayah/${KABUPATEN.code}/tindakan`, 'tahun=2020'],
  ])('%s: as many as it says are handed out and reminded, each once', async (list, path, dari) => {
    const said = Number(/name="semua" value="ya"> Semua (\d+) unit/.exec(await page(list))?.[1]);
    expect(said).toBeGreaterThan(50);
    const fields = { dari, semua: 'ya', tahun: '2019' };
    const csv = (await send(path, { ...fields, tindakan: 'csv' })).body.replaceAll('"', '').split(/\r?\n/);
    const { body } = await send(path, { ...fields, tindakan: 'ingatkan', pesan: 'Mohon dikirim' });
    expect(body).not.toContain('Ketika daftarnya ditampilkan');
    const grown = await send(path, {
      ...fields,
      terlihat: String(said - 1),
      tindakan: 'ingatkan',
      pesan: 'Lagi',
    });
    expect(grown.body).toContain(`Ketika daftarnya ditampilkan ada ${said - 1} unit, sekarang ${said}`);
    const told = new Set([...body.matchAll(/href="(\/unit\/[^"/]+)"/g)].map(([, href]) => href));
    const handed = new Set(
      csv.flatMap((line) => (line.startsWith('KSP Sejahtera') ? [line.split(';')[0]] : [])),
    );
    expect([told.size, handed.size]).toEqual([
      said,
      new Set(units.filter(({ id }) => told.has(`/unit/${id}`)).map(({ name }) => name)).size,
    ]);
    const group = String(
      (await send(path, { ...fields, tindakan: 'kelompok', nama: list })).headers.location,
    );
    expect(
      await service.app.get(OwnGroupsService, { strict: false }).get(LOCAL, group.split('/').pop() ?? ''),
    ).toMatchObject({ name: list, units: said });
  });
});

describe('the public API', () => {
  const json = async <T>(path: string): Promise<T> => {
    const sent = await service.get(`/api/v1${path}`);
    expect([path, sent.statusCode]).toEqual([path, 200]);
    return sent.json<T>();
  };
  /** Every row of a list, a few at a time. */
  async function whole<T>(path: string): Promise<T[]> {
    const found: T[] = [];
    for (let next: string | null = ''; next !== null;) {
      const cursor: string = next === '' ? '' : `&cursor=${next}`;
      const part: { items: T[]; next: string | null } = await json(`${path}${cursor}`);
      found.push(...part.items);
      next = part.next;
    }
    return found;
  }
  const table = async (url: string): Promise<string[][]> =>
    (await page(url)).split(/\r?\n/).map((line) => line.replaceAll('"', '').split(';'));

  it('ranks as the file of the page does, part by part', async () => {
    const told = await whole<{ name: string; rank: number | null }>(
      `/rankings?area=${KABUPATEN.code}&year=2020&limit=7`,
    );
    const rows = await table(`/peringkat/daftar?wilayah=${KABUPATEN.code}&tahun=2020&bentuk=csv`);
    const ranked = rows.filter(([name]) => name?.startsWith('KSP Sejahtera'));
    expect(told.length).toBeGreaterThan(30);
    expect(told.map(({ name, rank }) => [name, rank === null ? '–' : String(rank)])).toEqual(
      ranked.map(([name, rank]) => [name, rank?.replace(/^'= /, '')]),
    );
  });

  it('has the league of the page', async () => {
    const { rows } = await json<{ rows: { name: string; units: number; registered: number }[] }>(
      `/rankings/leagues?area=${KABUPATEN.code}&year=2020`,
    );
    const filed = await table(`/peringkat/liga?wilayah=${KABUPATEN.code}&tahun=2020&bentuk=csv`);
    const counts = new Map(filed.map((row) => [row[0] ?? '', [Number(row[4]), Number(row[5])]]));
    expect(rows.length).toBeGreaterThan(2);
    for (const { name, units: n, registered } of rows)
      expect([name, [n, registered]]).toEqual([name, counts.get(name) ?? counts.get(`Kecamatan ${name}`)]);
  });

  it('lists the desk and the units of an area in the order of the pages, each unit once', async () => {
    const desk = await whole<{ unit: string }>(`/desk?area=${KABUPATEN.code}`);
    const area = await whole<{ unit: string; name: string }>(`/areas/${KABUPATEN.code}/units?limit=7`);
    const { count } = await json<{ count: number }>(`/desk?area=${KABUPATEN.code}`);
    expect([new Set(desk.map(({ unit }) => unit)).size, desk.length]).toEqual([count, count]);
    expect([new Set(area.map(({ unit }) => unit)).size, area.length]).toEqual([area.length, 60]);
    const filed = await table(`/wilayah/${KABUPATEN.code}/units?bentuk=csv`);
    expect(area.map(({ name }) => name)).toEqual(
      filed.flatMap(([name = '']) => (name.startsWith('KSP Sejahtera') ? [name] : [])),
    );
  });

  it('names as many units of a group as its file, and of a range as lie in it', async () => {
    const { population, order } = await json<{ population: { id: string }; order: string }>(
      `/rankings?area=${KABUPATEN.code}&year=2020`,
    );
    const at = `${population.id}/ksp/all`;
    const asked = `area=${KABUPATEN.code}&measure=${order}`;
    const { units: all } = await json<{ units: { value: string | null }[] }>(`/groups/${at}?${asked}`);
    const rows = await table(`/kelompok/${at}/daftar?wilayah=${KABUPATEN.code}&rasio=${order}&bentuk=csv`);
    expect(all).toHaveLength(rows.filter(([name]) => name?.startsWith('KSP Sejahtera')).length);
    const { units: high } = await json<{ units: unknown[] }>(`/groups/${at}?${asked}&from=80`);
    expect(high).toHaveLength(all.filter(({ value }) => value !== null && Number(value) >= 80).length);
  });

  it('supposes nothing and so comes to what is stored; another law moves only units that are counted', async () => {
    const [judged] = await sql<{ id: string; total: string; grade: string }>(
      `SELECT "assessmentId" AS "id", "totalLeast" AS "total", "grade" FROM "peer" WHERE "year" = 2020 AND "counts" = 1 AND "totalLeast" = "totalMost" LIMIT 1`,
    );
    const post = async (path: string, payload: object) =>
      service.app.inject({ method: 'POST', url: `/api/v1${path}`, headers: HOST, payload });
    const told = (await post(`/assessments/${judged?.id}/suppositions`, { amounts: {} })).json<{
      total: { least: string };
      grade: string;
    }>();
    const [top = 0, bottom = 1] = (judged?.total ?? '').split('/').map(Number);
    expect([Number(told.total.least).toFixed(6), told.grade]).toEqual([
      (top / bottom).toFixed(6),
      judged?.grade,
    ]);
    const law = (
      await post('/rules/perdep-06-2016/suppositions', {
        ...{ area: KABUPATEN.code, year: 2020 },
        points: [{ point: 'weight:1.1', value: '0' }],
      })
    ).json<{ coverage?: { told: number }; cells?: { units: number }[]; reason?: string }>();
    expect(law.cells?.reduce((sum, { units: n }) => sum + n, 0)).toBe(law.coverage?.told);
  });
});

describe('the page of a unit', () => {
  it('says why it stands on the desk, with the same next steps', async () => {
    const unit = units.find(({ turn }) => turn === 'contradicts');
    const body = await page(`/unit/${unit?.id}`);
    expect(body).toMatch(/id="perhatian"[^]*Angka saling bertentangan[^]*2 temuan[^]*Lihat temuannya/);
    const desk = service.app.get(DeskService, { strict: false });
    const told = (['official', 'manager', 'auditor'] as const).map((role) =>
      desk.reasonsOf({ ...LOCAL, role }, unit?.id ?? '', '2021-12-31'),
    );
    expect((await Promise.all(told)).map((each) => each !== undefined)).toEqual([true, false, false]);
  });

  it('says where it is, how far its years are, and how it is reached', async () => {
    const unit = units.find(({ turn, area }) => turn === undefined && area === '14.06.01');
    const at = `/unit/${unit?.id}`;
    const before = await page(at);
    const place = 'Kecamatan Ujung Batu, Kabupaten Rokan Hulu, Riau';
    for (const words of [place, 'Aktif', 'Draf', '/laporan/2020/dokumen']) expect(before).toContain(words);
    expect((await send(`${at}/kontak`, { kontak: ' 0761  123 ' })).statusCode).toBe(303);
    expect(await page(at)).toContain('<dd>0761 123</dd>');
    expect(await sql(`SELECT "id" FROM "event" WHERE "action" = 'contact-kept'`)).toHaveLength(1);
  });
});

describe('the page of an area', () => {
  const COUNT = /<a href="(\/wilayah[^"]*#unit)"[^>]*>(?:<b>)?([\d.]+)</g;
  const countsOf = (body: string): [href: string, count: number][] =>
    [...body.matchAll(COUNT)].map(([, href = '', count = '']) => [
      plain(href),
      Number(count.replace('.', '')),
    ]);
  const at = `/wilayah/${KABUPATEN.code}`;
  /** Names in the list behind an address, as its file has all of them. */
  async function filed(href: string): Promise<string[]> {
    const [path = '', query = ''] = href.replace('#unit', '').split('?');
    const csv = await page(`${path === '/wilayah' ? '/wilayah/indonesia' : path}/units?${query}&bentuk=csv`);
    const lines = csv.trim().split(/\r?\n/);
    const head = lines.findIndex((line) => line.includes('Jenis'));
    return lines.slice(head + 1).filter((line) => /^"?KSP Sejahtera/.test(line));
  }

  it.each([
    ['/wilayah', 'the country'],
    [at, 'the kabupaten'],
    [`${at}.01`, 'a kecamatan'],
    [`${at}?jenis=ksp&tahun=2019`, 'a kind in an earlier year'],
    [`${at}?kelas=I-3`, 'a size'],
    [`${at}?sisa=1`, 'units of which the kecamatan is not known'],
  ])('%s leads from each count to a list and a file of exactly so many units: %s', async (url, _of) => {
    const counts = countsOf(await page(url));
    expect(counts.length).toBeGreaterThan(3);
    for (const [href, count] of new Map(
      counts.map(([href, count]) => [`${href} ${count}`, [href, count] as const]),
    ).values()) {
      const title = new RegExp(`<h2>${count} unit[^<]*</h2>`);
      expect([href, title.test(await page(href.replace('#unit', '')))]).toEqual([href, true]);
      expect([href, (await filed(href)).length]).toEqual([href, count]);
    }
  });

  const cells = async (table: string, query = ''): Promise<string[][]> =>
    (await page(`${at}/${table}?bentuk=csv${query}`)).split(/\r?\n/).map((line) => line.split(';'));

  it('counts what an independent query counts, predicates in the order of the law', async () => {
    const [counted] = await sql<Record<string, number>>(
      `SELECT COUNT(*) AS "all", SUM(CASE WHEN EXISTS (SELECT 1 FROM "assessment" a JOIN "statement" s ON s."id" = a."statementId"
         WHERE s."unitId" = u."id" AND s."year" = 2020) THEN 1 ELSE 0 END) AS "judged",
       SUM(CASE WHEN u."id" IN (SELECT s."unitId" FROM "assessment" a JOIN "statement" s ON s."id" = a."statementId"
         JOIN "peer" p ON p."assessmentId" = a."id" WHERE s."year" = 2020 AND p."counts" = 1 AND a."grade" = 'Sehat') THEN 1 ELSE 0 END) AS "good"
       FROM "unit" u WHERE u."areaCode" LIKE '14.06%' AND u."mergedIntoId" IS NULL`,
    );
    const rows = await cells('parts');
    const head = rows.find(([first]) => first === 'Kecamatan') ?? [];
    const whole = rows.find(([first]) => first?.startsWith('Seluruh')) ?? [];
    const value = (label: string): number => Number(whole[head.indexOf(label)]);
    expect([value('Terdaftar'), value('Dinilai'), value('Belum dinilai')]).toEqual([
      counted?.['all'],
      counted?.['judged'],
      (counted?.['all'] ?? 0) - (counted?.['judged'] ?? 0),
    ]);
    expect([value('Terdaftar'), value('Dinilai'), value('Sehat')]).toEqual([60, 40, counted?.['good']]);
    const states = ['Sehat', 'Cukup Sehat', 'Predikat terbuka', 'Ditahan temuan'];
    expect(head.slice(-states.length)).toEqual(states);
    expect(states.map(value)).toEqual([31, 4, 3, 2]);
  });

  it('sums the parts up to the whole, those not known among them', async () => {
    const rows = await cells('parts');
    const body = rows
      .slice(rows.findIndex(([first]) => first === 'Kecamatan') + 1)
      .filter((row) => row.length > 5);
    const whole = body.findIndex(([first]) => first?.startsWith('Seluruh'));
    const registered = body.slice(0, whole).map((row) => Number(row[1]));
    expect(registered).toHaveLength(4);
    expect(registered.reduce((a, b) => a + b, 0)).toBe(Number(body[whole]?.[1]));
    expect(body.slice(0, whole).some(([first]) => first === 'Kecamatan belum diketahui')).toBe(true);
  });

  it('moves in its matrix only units that were judged in both years', async () => {
    const rows = await cells('moves');
    const good = rows.find(([first]) => first === 'Sehat') ?? [];
    expect(good.slice(1).map(Number)).toEqual([31, 4, 3, 2]);
    const [fell] = await sql<{ units: number }>(
      `SELECT COUNT(*) AS "units" FROM "peer" p JOIN "peer" q ON q."unitId" = p."unitId" AND q."year" = 2019
       WHERE p."year" = 2020 AND p."newest" = 1 AND q."newest" = 1 AND p."counts" = 1 AND p."grade" <> q."grade"`,
    );
    expect((await filed(`${at}?gerak=turun#unit`)).length).toBe(Number(fell?.units));
  });

  it('says what its sums leave out', async () => {
    const rows = await cells('totals');
    const assets = rows.find(([first]) => first === 'Aset') ?? [];
    expect(assets.slice(-2).map(Number)).toEqual([40, 20]);
  });

  it('says of no predicate that another law gave that it fell, on the page and in the papers', async () => {
    const lists = service.app.get(AreaListsService, { strict: false });
    const fallen = async (): Promise<string[]> =>
      (await lists.fallen(LOCAL, '14.06', 2020)).map(({ name }) => name).sort();
    const listed = async (): Promise<number> => (await filed(`${at}?gerak=turun#unit`)).length;
    expect([await listed(), await fallen()]).toEqual([4, of('fell').sort()]);
    const [first = ''] = await fallen();
    const writer = writerOf(service.app);
    await writer.query(`INSERT INTO "population" ("id", "ruleSetId", "editionHash", "readings", "year", "measures")
      SELECT 'other', 'perdep-07-2016', "editionHash", "readings", "year", "measures" FROM "population" WHERE "year" = 2019 LIMIT 1`);
    await writer.query(
      `UPDATE "peer" SET "populationId" = 'other' WHERE "year" = 2019 AND "unitId" IN (SELECT "id" FROM "unit" WHERE "name" = '${first}')`,
    );
    expect([await listed(), (await fallen()).includes(first), (await fallen()).length]).toEqual([
      3,
      false,
      3,
    ]);
    expect(await page(at)).toContain('1 unit dinilai menurut aturan lain pada tahun sebelumnya');
  });
});
