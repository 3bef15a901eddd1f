import '../support/source-threads';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AuditService } from '../../src/audit/audit.service';
import type { AssessmentResult } from '../../src/domain/assessment/result';
import { codedList } from '../support/case-workbooks';
import { realCases } from '../support/real-cases';
import type { RealCase } from '../support/real-cases';
import { fieldsOf } from '../support/form-fields';
import { Service } from '../support/service';

const RULES = { kind: 'ksp', rules: 'perdep-06-2016' };

let service: Service;
let app: NestFastifyApplication;

beforeAll(async () => {
  service = await Service.start();
  app = service.app;
});

afterAll(() => service.stop());

const get: Service['get'] = (...asked) => service.get(...asked);
const post: Service['post'] = (...sent) => service.post(...sent);

/** Uploads a real case under a name of its own; hands back the page it leads to. */
async function upload(letter: string, name: string, change: (real: RealCase) => RealCase = (same) => same) {
  const real = realCases().find((each) => each.name.endsWith(` ${letter}`));
  if (!real) throw new Error(`case ${letter}`);
  const content = await codedList(change({ ...real, name }));
  return post('/unggah', RULES, { filename: `${name}.xlsx`, content });
}

const placeOf = (answer: { headers: Record<string, unknown> }): string =>
  String(answer.headers['location']).split('?')[0] ?? '';
const resultAt = async (place: string): Promise<AssessmentResult> => {
  const [result] = (await get(place.replace('/penilaian/', '/api/assessments/'))).json<AssessmentResult[]>();
  if (!result) throw new Error('no result');
  return result;
};
const cash = (to: string) => (real: RealCase) => ({
  ...real,
  years: real.years.map((year) => ({
    ...year,
    balanceSheet: year.balanceSheet.map(
      ([code, label, was]) => [code, label, code === '1110' && year.year === 2010 ? to : was] as const,
    ),
  })),
});

describe('an explanation', () => {
  it('is asked for by a warning, kept with who and when, printed in the report, and the newest counts', async () => {
    const place = placeOf(await upload('P', 'KSP Penjelasan'));
    const before = await get(place);
    expect(before.body).toContain('Belum siap diajukan');
    const findings = (await resultAt(place)).periods.at(-1)?.findings ?? [];
    const warning = findings.find((each) => each.severity === 'warns');
    const fault = findings.find((each) => each.severity === 'stops');
    if (!warning || !fault) throw new Error('no warning');
    const explain = (text: string, { check, line } = warning) =>
      post(`${place}/penjelasan`, { check, line, text });
    expect((await explain('Salah ketik tahun lalu')).statusCode).toBe(303);
    expect((await explain('Aset dijual <b>lelang</b>')).statusCode).toBe(303);
    const again = (await resultAt(place)).periods
      .at(-1)
      ?.findings.find(({ check }) => check === warning.check);
    expect(again?.explanation).toMatchObject({ text: 'Aset dijual <b>lelang</b>', by: 'local' });
    const report = await get(`${place}/laporan`);
    expect(report.body).toContain('Aset dijual &lt;b&gt;lelang&lt;/b&gt;');
    expect(report.body).not.toContain('Salah ketik tahun lalu');
    expect((await explain('')).statusCode).toBe(400);
    expect((await explain('Tidak apa-apa', fault)).statusCode).toBe(400);
    const events = await app.get(AuditService).newest(2);
    expect(events.map((each) => each.action)).toEqual(['finding-explained', 'finding-explained']);
  });
});

describe('a corrected file', () => {
  it('becomes a revision that shows what changed, with old and new score; the old one stays', async () => {
    const first = placeOf(await upload('D', 'KSP Koreksi'));
    const before = await resultAt(first);
    const second = await upload('D', 'KSP Koreksi', cash('1'));
    expect(String(second.headers.location)).toContain('?revisi=2010');
    const page = await get(placeOf(second));
    const link = /href="(\/laporan\/[^"]+\/perubahan)"/.exec(page.body)?.[1] ?? '';
    const changes = await get(link);
    expect(changes.body).toContain('revisi 2 dibandingkan dengan revisi 1');
    expect(changes.body).toContain('KSP Koreksi.xlsx memuat angka lain');
    expect(changes.body).toMatch(/Kas<\/td>/);
    expect(changes.body).toContain('Jumlah skor');
    expect(await resultAt(first)).toEqual(before);
  });

  it('that is the same again adds no assessment', async () => {
    const first = placeOf(await upload('E', 'KSP Dua Kali'));
    const events = (await app.get(AuditService).newest(500)).length;
    const second = placeOf(await upload('E', 'KSP Dua Kali'));
    expect(second).toBe(first);
    expect((await app.get(AuditService).newest(500)).length).toBe(events);
  });

  it('with another figure of last year shows what the score would be before anybody chooses', async () => {
    await upload('C', 'KSP Pembanding', (real) => ({ ...real, years: real.years.slice(0, 1) }));
    const asked = await upload('C', 'KSP Pembanding', (real) => ({
      ...real,
      years: real.years.map((year) => ({
        ...year,
        balanceSheet: year.balanceSheet.map(
          ([code, label, was]) => [code, label, code === '1110' && year.year === 2009 ? '1' : was] as const,
        ),
      })),
    }));
    expect(asked.statusCode).toBe(200);
    expect(asked.body).toContain('Dengan angka berkas ini');
    expect(asked.body).toContain('Jumlah skor');
  });
});

describe('typing', () => {
  const who = { name: 'KSP Ketikan', kind: 'ksp', year: '2018', end: '', rules: 'perdep-06-2016' };

  it('begins with whose statement it is, and names what is missing', async () => {
    expect((await get('/laporan/baru')).statusCode).toBe(200);
    const wrong = await get('/laporan/baru?name=&kind=ksp&year=18');
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('empat angka');
    expect((await get('/laporan/baru?name=a&name=b&kind[]=x')).statusCode).toBe(422);
    const form = await get(`/laporan/baru?${new URLSearchParams(who).toString()}`);
    expect(form.body).toContain('name="f:cash"');
    expect(form.body).toContain('name="f:member-benefit"');
    expect(form.body).toContain('name="f:share-of-deposits"');
    expect(form.body).toContain('name="f:substandard-loans"');
    expect(form.body).toContain('dijawab di halaman tersendiri');
  });

  it('keeps everything typed when something cannot be read, and stores nothing', async () => {
    const sent = await post('/laporan/baru', {
      ...who,
      'f:cash': '1.500',
      'f:equity': 'seribu',
      'a:3.1:0': 'yes',
    });
    expect(sent.statusCode).toBe(422);
    expect(sent.body).toContain('value="1.500"');
    expect(sent.body).toContain('value="seribu"');
    expect(sent.body).toContain('aria-invalid="true"');
    expect(sent.body).toContain('name="a:3.1:0" value="yes"');
    expect((await get('/')).body).not.toContain('KSP Ketikan');
  });

  it('stores a new year from nothing and traces each figure to who typed it when', async () => {
    expect((await post('/laporan/baru', who)).statusCode).toBe(400);
    const sent = await post('/laporan/baru', {
      ...who,
      'f:cash': '1.500',
      'f:total-assets': '9.000',
      'f:equity': '-',
    });
    expect(sent.statusCode).toBe(303);
    const report = await get(`${placeOf(sent)}/laporan`);
    expect(report.body).toContain('oleh pengguna komputer ini');
    const again = await get(`/laporan/baru?${new URLSearchParams(who).toString()}`);
    expect(again.statusCode).toBe(303);
    expect((await get(String(again.headers.location))).body).toContain('value="9.000"');
  });

  it('corrects a stored year: only what changed is traced to the form, the rest keeps its cells', async () => {
    const place = placeOf(await upload('H', 'KSP Betul'));
    const link = /href="(\/laporan\/[^"]+\/ketik)"/.exec((await get(place)).body)?.[1] ?? '';
    const form = await get(link);
    const fields = fieldsOf(form.body);
    expect(fields['f:cash']).toMatch(/^\d/);
    const { statusCode, body } = await post(link, { ...fields, 'f:cash': '123', reason: '' });
    expect(statusCode).toBe(422);
    expect(body).toContain('Tulis alasannya');
    expect(body).toContain('value="123"');
    const saved = await post(link, { ...fields, 'f:cash': '123', reason: 'Salah ketik' });
    expect(saved.statusCode).toBe(303);
    const changes = await get(placeOf(saved));
    expect(changes.body.match(/class="what"/g)).toHaveLength(1);
    expect(changes.body).toContain('Salah ketik');
    const newest = /href="(\/penilaian\/[^"]+)"/.exec(changes.body)?.[1] ?? '';
    const text = JSON.stringify(await resultAt(newest));
    expect(text).toContain('"at":"form","field":"Kas","by":"local"');
    expect(text).toContain('"at":"cell"');
    const late = await post(link, { ...fields, reason: 'Terlambat' });
    expect(late.statusCode).toBe(409);
    expect(late.body).toContain('revisi yang lebih baru');
  });
});
