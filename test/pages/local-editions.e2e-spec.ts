import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { UnitEntity } from '../../src/units/unit.entity';
import { TrendsService } from '../../src/trends/trends.service';
import { LOCAL } from '../support/caller';
import { behind } from '../support/database';
import { Service } from '../support/service';
import { untilEnd } from '../support/until-end';

const LAW = '/aturan/perdep-06-2016';
const FILE = 'ksp-a-2009-2010.xlsx';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
let service: Service;
let assessment: string;
let edition: string;

const stored = async (path: string): Promise<{ total: string; local: unknown; hash: string }> => {
  const { body } = await service.get(`/api/assessments/${path.split('/').pop()}`);
  const [result] = JSON.parse(body) as {
    edition: { hash: string; local?: unknown };
    periods: { total: { most: string } }[];
  }[];
  return {
    total: result?.periods.at(-1)?.total.most ?? '',
    local: result?.edition.local,
    hash: result?.edition.hash ?? '',
  };
};
const differs = (fields: Record<string, string>) =>
  service.post(`${LAW}/periksa`, { agrees: 'tidak', found: 'lampiran', page: '12', ...fields });
const make = () => service.post(`${LAW}/edisi`, { reason: 'cetakan kedua', by: 'Ana, Dinas A' });

beforeAll(async () => {
  service = await Service.start();
  const content = readFileSync(join(__dirname, '../../fixtures/workbooks', FILE));
  const path = await service.store({ rules: 'perdep-06-2016', kind: 'ksp' }, { filename: FILE, content });
  assessment = path.replace(/\?.*/, '');
});
afterAll(() => service.stop());

describe('an edition of an office', () => {
  const own = untilEnd();

  it('is not made of nothing, and needs a reason', async () => {
    const { statusCode, body } = await make();
    expect([statusCode, body.includes('Belum ada perbedaan yang memuat nilai')]).toEqual([422, true]);
    expect((await service.post(`${LAW}/edisi`, { reason: '', by: '' })).statusCode).toBe(400);
  });

  it.each([
    [{ point: 'weight:1.1', value: 'tujuh' }, 400, 'no number'],
    [{ point: 'band:5.1', value: '10 sampai 15 = 100' }, 400, 'no signs'],
    [{ point: 'questions:3.1', value: '13' }, 400, 'more questions than are known'],
    [{ point: 'weight:1.1', value: '7' }, 303, 'a weight'],
  ])('takes what differs only where it can be read: %j → %i (%s)', async (fields, status) => {
    expect((await differs(fields)).statusCode).toBe(status);
  });

  it('says which weights no longer add up, and is not made', async () => {
    const { statusCode, body } = await make();
    expect(statusCode).toBe(422);
    expect(body).toContain('jumlah bobot rasio harus sama dengan bobot aspeknya');
  });

  it('is made when everything fits, and judges nowhere yet', async () => {
    await differs({ point: 'weight:1.2', value: '5' });
    const made = await make();
    expect(made.statusCode).toBe(303);
    edition = String(made.headers.location);
    const { body } = await service.get(edition);
    expect(body).toContain('bobot 1.1: 6 menjadi 7 (halaman 12; lampiran)');
    expect(body).toContain('Belum dipilih di mana pun');
    expect(body).toMatch(/\d penilaian tersimpan akan berubah/);
    expect(body).toContain(assessment);
  });

  it('judges one assessment again where that is asked, and leaves the stored one', async () => {
    const before = await stored(assessment);
    const sent = await service.post(`${edition}/nilai`, { assessment: assessment.split('/').pop() ?? '' });
    const again = await stored(String(sent.headers.location));
    expect(again.total).not.toBe(before.total);
    expect(again.local).toMatchObject({ by: 'Ana, Dinas A', reason: 'cetakan kedua', differences: [{}, {}] });
    expect(await stored(assessment)).toEqual(before);
    const report = await service.get(`${String(sent.headers.location)}/laporan`);
    expect(report.body).toContain('Dinilai dengan edisi setempat');
    expect((await service.get(`${assessment}/laporan`)).body).not.toContain('edisi setempat');
  });

  it('judges what comes in where it was chosen, until that is undone', async () => {
    const content = readFileSync(join(__dirname, '../../fixtures/workbooks', FILE));
    const send = async (name: string) =>
      stored(
        (
          await service.store({ rules: 'perdep-06-2016', kind: 'ksp', name }, { filename: FILE, content })
        ).replace(/\?.*/, ''),
      );
    expect((await service.post(`${edition}/pilih`, { at: 'area', id: 'abc' })).statusCode).toBe(404);
    expect((await service.post(`${edition}/pilih`, { at: 'office' })).statusCode).toBe(303);
    expect((await service.get(edition)).body).toContain('seluruh kantor ini');
    expect((await send('Lain')).local).toBeDefined();
    await service.post(`${edition}/pilih`, { at: 'office', undo: 'ya' });
    expect((await send('Lain lagi')).local).toBeUndefined();
  });

  it('judges what comes in of one unit, or of one area, where it was chosen for that', async () => {
    const content = readFileSync(join(__dirname, '../../fixtures/workbooks', FILE));
    const send = async (name: string): Promise<string> => {
      const fields = { rules: 'perdep-06-2016', kind: 'ksp', name };
      return (await service.store(fields, { filename: FILE, content })).replace(/\?.*/, '');
    };
    const isLocal = async (name: string): Promise<boolean> =>
      (await stored(await send(name))).local !== undefined;
    const unitOf = async (path: string): Promise<string> => {
      const assessments = service.app.get(AssessmentsService, { strict: false });
      return (await assessments.get(LOCAL, path.split('/').pop() ?? '')).statement.unitId;
    };
    const [one, other] = [await unitOf(await send('Satu')), await unitOf(await send('Dua'))];
    await behind(service.app, (rows) => rows.update(UnitEntity, { id: other }, { areaCode: '32.04' }));
    expect((await service.post(`${edition}/pilih`, { at: 'unit', id: one })).statusCode).toBe(303);
    expect([await isLocal('Satu'), await isLocal('Dua')]).toEqual([true, false]);
    const trends = service.app.get(TrendsService, { strict: false });
    const judging = async (unit: string): Promise<boolean> => {
      const { years } = await trends.show(LOCAL, unit, 'perdep-06-2016');
      return years.every(({ law }) => law !== null && edition.endsWith(law.edition.hash));
    };
    expect([await judging(one), await judging(other)]).toEqual([true, false]);
    const said = async (unit: string): Promise<boolean> =>
      (await service.get(`/unit/${unit}/tren`)).body.includes('Dinilai dengan edisi setempat');
    expect([await said(one), await said(other)]).toEqual([true, false]);
    await service.post(`${edition}/pilih`, { at: 'unit', id: one, undo: 'ya' });
    expect((await service.post(`${edition}/pilih`, { at: 'area', id: '32' })).statusCode).toBe(303);
    expect([await isLocal('Satu'), await isLocal('Dua')]).toEqual([false, true]);
    await service.post(`${edition}/pilih`, { at: 'area', id: '32', undo: 'ya' });
    expect(await isLocal('Dua')).toBe(false);
  });

  it('goes to another office as a file, and is refused where it does not fit', async () => {
    const { body } = await service.get(`${edition}/berkas`);
    const other = own(await Service.start(), (each) => each.stop());
    const take = (text: string) =>
      other.post(`${LAW}/edisi/ambil`, {}, { filename: 'edisi.json', content: Buffer.from(text) });
    const taken = await take(body);
    expect(String(taken.headers.location)).toBe(edition);
    expect((await other.get(`${edition}/berkas`)).body).toBe(body);
    const base = (JSON.parse(body) as { base: { hash: string } }).base.hash;
    const refusals = [
      ['{', 'bukan JSON yang utuh'],
      ['{}', 'bukan edisi setempat Rapor'],
      [body.replace(base, 'f'.repeat(64)), 'yang tidak ada di sini'],
      [body.replace('"is": "7"', '"is": "8"').replace('"is": "5"', '"is": "4"'), 'rusak atau diubah'],
      [body.replace('"is": "7"', '"is": "70"'), 'tidak lagi genap'],
      [body.replace('"version": 1', '"version": 9'), 'lebih baru'],
      [body.replace('perdep-06-2016', 'perdep-99'), 'tidak dikenal di sini'],
    ] as const;
    for (const [text, expected] of refusals) expect((await take(text)).body).toContain(expected);
  });

  it('keeps a photograph of the page, and shows it as a picture only', async () => {
    const point = { point: 'weight:1.3', agrees: 'ya' };
    const sent = await service.post(`${LAW}/periksa`, point, { filename: 'a.svg', content: PNG });
    expect(sent.statusCode).toBe(303);
    const { body } = await service.get(`${LAW}/periksa?buka=1`);
    const picture = await service.get(/href="([^"]+foto[^"]+)"/.exec(body)?.[1] ?? '');
    expect(picture.headers).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    });
    const script = { filename: 'a.png', content: Buffer.from('<svg onload="alert(1)"/>') };
    expect((await service.post(`${LAW}/periksa`, point, script)).body).toContain('PNG, JPEG, atau WebP');
    expect((await service.get(`${LAW}/periksa/foto/lain`)).statusCode).toBe(404);
  });
});
