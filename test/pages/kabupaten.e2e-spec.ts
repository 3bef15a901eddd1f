import '../support/source-threads';
import { DataSource } from 'typeorm';
import { ConcernsService } from '../../src/concerns/concerns.service';
import { LOCAL } from '../support/caller';
import { fillKabupaten, KABUPATEN, type MadeUnit } from '../support/kabupaten';
import { Service } from '../support/service';

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
  service = await Service.start();
  units = await fillKabupaten(service.app);
});

afterAll(() => service.stop());

const page = async (url: string): Promise<string> => {
  const sent = await service.get(url);
  expect([url, sent.statusCode]).toEqual([url, 200]);
  return sent.body;
};

const plain = (href: string): string => href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '=');
const of = (turn: MadeUnit['turn']): string[] =>
  units.filter((each) => each.turn === turn).map(({ name }) => name);
const sql = async <Row>(text: string): Promise<Row[]> => service.app.get(DataSource).query<Row[]>(text);

describe('the desk', () => {
  const TILE = /<a href="([^"]+)"[^>]*><b>([\d.]+)<\/b> ([^<]+)<\/a>/g;
  const CARD = /<article class="card attention">\s*<h2><a href="\/unit\/([^"]+)">/g;
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
