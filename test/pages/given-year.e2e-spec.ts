import '../support/source-threads';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { AccountsService } from '../../src/auth/accounts.service';
import { StatementsService } from '../../src/statements/statements.service';
import { TrayEntryEntity } from '../../src/intake/tray-entry.entity';
import { UploadEntity } from '../../src/statements/upload.entity';
import { LOCAL } from '../support/caller';
import { writerOf } from '../support/database';
import { exampleStatements } from '../support/example-statement';
import { linkIn, Person } from '../support/person';
import { Service } from '../support/service';

const PASSWORD = 'kuda lumping makan beling';
const YEARS = [2018, 2019, 2020, 2021] as const;
const GIVEN = 2020;
/** A figure of each year that stands in no other. */
const cashOf = (year: number): number => 7_000_000 + (year - 2000) * 11_111;
const told = (year: number): string => cashOf(year).toLocaleString('id-ID');

let service: Service;
let auditor: Person;
let unit = '';
const statements = new Map<number, string>();
const assessments = new Map<number, string>();

beforeAll(async () => {
  service = await Service.start({ RAPOR_BROWSER: '/none' });
  const [, figures] = exampleStatements().map((each) => each.figures);
  const amounts: Record<string, string> = {};
  for (const [code, { amount }] of figures ?? []) amounts[code] = amount.toFraction();
  const periods = YEARS.map((year) => ({
    year,
    figures: { ...amounts, cash: String(cashOf(year)) },
  }));
  for (const period of periods) {
    const { year } = period;
    const text = JSON.stringify({ unit: { name: 'KSP Diserahkan', kind: 'ksp' }, periods: [period] });
    const file = { filename: `${year}.json`, content: Buffer.from(text) };
    const place = await service.store({ kind: 'ksp', rules: 'perdep-06-2016' }, file);
    assessments.set(year, place.split('/')[2]?.split('?')[0] ?? '');
  }
  const stored = service.app.get(AssessmentsService, { strict: false });
  for (const [year, id] of assessments) {
    const { statement } = await stored.get(LOCAL, id);
    statements.set(year, statement.id);
    unit = statement.unitId;
  }
  const accounts = service.app.get(AccountsService, { strict: false });
  const token = await accounts.invite(LOCAL, {
    id: 'kepala',
    name: 'Kepala',
    grants: [{ role: 'administrator', units: [], areas: [] }],
  });
  const admin = new Person(service);
  await admin.send(`/akun/undangan/${token}`, { password: PASSWORD, again: PASSWORD });
  await admin.signIn('kepala', PASSWORD);
  const audits = `KSP Diserahkan tahun ${GIVEN}`;
  const invited = await admin.send('/pengguna', { id: 'pemeriksa', name: 'Siti', audits });
  expect(invited.statusCode).toBe(200);
  expect((await admin.get('/pengguna/pemeriksa')).body).toContain(`KSP Diserahkan [${unit}] tahun ${GIVEN}`);
  auditor = new Person(service, '10.9.0.1');
  await auditor.send(linkIn(invited.body), { password: PASSWORD, again: PASSWORD });
  await auditor.signIn('pemeriksa', PASSWORD);
});
afterAll(() => service.stop());

const status = async (url: string): Promise<number> => (await auditor.get(url)).statusCode;

describe('an auditor who was given one book year', () => {
  it('finds it on the start page, and opens the year, its figures and its result', async () => {
    expect((await auditor.get('/')).body).toContain(`href="/unit/${unit}/laporan/${GIVEN}"`);
    for (const url of [
      `/unit/${unit}/laporan/${GIVEN}`,
      `/unit/${unit}/laporan/${GIVEN}/temuan`,
      `/laporan/${statements.get(GIVEN)}/perubahan`,
      `/penilaian/${assessments.get(GIVEN)}`,
      `/api/v1/statements/${statements.get(GIVEN)}`,
    ])
      expect([url, await status(url)]).toEqual([url, 200]);
  });

  it('is told of every other year, and of the unit, that it is not there', async () => {
    for (const year of YEARS.filter((each) => each !== GIVEN))
      for (const url of [
        `/unit/${unit}/laporan/${year}`,
        `/laporan/${statements.get(year)}/perubahan`,
        `/penilaian/${assessments.get(year)}`,
        `/api/v1/statements/${statements.get(year)}`,
        `/api/v1/assessments/${assessments.get(year)}`,
      ])
        expect([url, await status(url)]).toEqual([url, 404]);
    for (const url of [`/unit/${unit}`, `/unit/${unit}/tren`, `/api/v1/units/${unit}`])
      expect([url, await status(url)]).toEqual([url, 404]);
    expect((await auditor.get('/unit')).body).not.toContain('KSP Diserahkan');
  });

  it('is told of no file of the tray, which is not for an auditor: it may be of another year', async () => {
    const manager = writerOf(service.app).manager;
    const [upload] = await manager.find(UploadEntity);
    const entry = {
      uploadId: upload?.id ?? '',
      filename: 'KSP Diserahkan 2022 rahasia.xlsx',
      sha256: '',
      again: 0,
      size: 1,
      turn: 1,
    };
    await manager.insert(TrayEntryEntity, {
      ...{ id: 'menunggu', ...entry, owner: 'kepala', state: 'asked', question: 'rows', unitId: unit },
      ...{ candidates: [], receivedAt: '2026-11-30T00:00:00Z' },
    });
    expect((await auditor.get('/masuk')).statusCode).toBe(403);
    const { statusCode, body } = await auditor.get(`/penilaian/${assessments.get(GIVEN)}?dari=masuk`);
    expect(statusCode).toBe(200);
    expect(body).not.toContain('rahasia');
    await manager.delete(TrayEntryEntity, { id: 'menunggu' });
  });

  it('sees on every page that can be reached from there no figure of a year after it, or long before', async () => {
    const seen = new Set<string>();
    const dead: string[] = [];
    const next = [`/unit/${unit}/laporan/${GIVEN}`, `/penilaian/${assessments.get(GIVEN)}`];
    for (let url = next.pop(); url !== undefined; url = next.pop()) {
      if (seen.has(url)) continue;
      seen.add(url);
      const { statusCode, body, headers } = await auditor.get(url);
      if (statusCode === 404) dead.push(url);
      if (statusCode !== 200 || !String(headers['content-type']).startsWith('text/')) continue;
      for (const year of [2018, 2021]) {
        expect([url, year, body.includes(told(year)) || body.includes(String(cashOf(year)))]).toEqual([
          url,
          year,
          false,
        ]);
        expect([url, year, body.includes(statements.get(year) ?? '-')]).toEqual([url, year, false]);
        expect([url, year, body.includes(assessments.get(year) ?? '-')]).toEqual([url, year, false]);
      }
      const links = [...body.matchAll(/href="(\/(?:penilaian|laporan|unit)\/[^"#?]+)/g)];
      next.push(...links.map(([, each = '']) => each).filter((each) => !/pdf|xlsx|zip|csv/.test(each)));
    }
    expect(seen.size).toBeGreaterThan(12);
    expect(dead).toEqual([]);
    expect((await auditor.get(`/api/v1/statements/${statements.get(GIVEN)}`)).body).toContain(
      String(cashOf(GIVEN)),
    );
  });

  it('examines it, and nothing else: what a manager does is refused, and other units are not there', async () => {
    expect((await auditor.send(`/laporan/${statements.get(GIVEN)}/ketik`, {})).statusCode).toBe(403);
    const step = { step: 'accept', reason: '' };
    expect((await auditor.upload(`/unit/${unit}/laporan/${GIVEN}/langkah`, step)).statusCode).toBe(409);
    expect((await auditor.upload(`/unit/${unit}/laporan/2021/langkah`, step)).statusCode).toBe(404);
    const all = service.app.get(StatementsService, { strict: false });
    expect((await all.historyOf(LOCAL, unit)).map(({ year }) => year)).toEqual([...YEARS]);
  });
});
