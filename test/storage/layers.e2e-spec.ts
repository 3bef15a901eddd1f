import '../support/source-threads';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AssessmentResult } from '../../src/domain/assessment/result';
import type { AnswersResult } from '../../src/domain/questionnaire/answers-result';
import { StatementsService } from '../../src/statements/statements.service';
import { UnitsService } from '../../src/units/units.service';
import { LOCAL } from '../support/caller';
import { codedList } from '../support/case-workbooks';
import { fieldsOf } from '../support/form-fields';
import { realCases } from '../support/real-cases';
import { Service } from '../support/service';

const RULES = { kind: 'ksp', rules: 'perdep-06-2016' };
const YEAR = 2010;
/** Lines that no sheet of the file has, and two that it has. */
const GAPS = {
  'f:substandard-loans': '1.000',
  'f:doubtful-loans': '2.000',
  'f:loss-loans': '3.000',
  'f:share-of-deposits': '4.000',
  'f:share-of-staff': '5.000',
  'f:share-of-education': '6.000',
  'f:share-of-social': '7.000',
  'f:loans-at-risk': '8.000',
  'f:member-benefit': '9.000',
};
const OVER = { 'f:cash': '1.111', 'f:total-assets': '2.222' };
const ANSWERS = Object.fromEntries(
  [12, 6, 5, 7].flatMap((count, at) =>
    Array.from({ length: count }, (_, question) => [
      `a:3.${at + 1}:${question}`,
      question % 3 ? 'yes' : 'no',
    ]),
  ),
);
const TYPED: Record<string, string> = { ...GAPS, ...OVER, ...ANSWERS };

let service: Service;
let app: NestFastifyApplication;

beforeAll(async () => {
  service = await Service.start();
  app = service.app;
});
afterAll(() => service.stop());

const get: Service['get'] = (...asked) => service.get(...asked);
const post: Service['post'] = (...sent) => service.post(...sent);
const placeOf = (answer: { headers: Record<string, unknown> }): string =>
  String(answer.headers['location']).split('?')[0] ?? '';

/** The file of a real unit under a name of its own, with another amount of cash. */
async function file(name: string, cash?: string) {
  const real = realCases().find((each) => each.name.endsWith(' D'));
  if (!real) throw new Error('case D');
  const years = real.years.map((year) => ({
    ...year,
    balanceSheet: year.balanceSheet.map(
      ([code, label, was]) =>
        [code, label, code === '1110' && year.year === YEAR ? (cash ?? was) : was] as const,
    ),
  }));
  return { filename: `${name}.xlsx`, content: await codedList({ ...real, name, years }) };
}

const revisionsOf = async (name: string, year = YEAR) => {
  const [unit] = await app.get(UnitsService, { strict: false }).findByNameAndKind(LOCAL, name, 'ksp');
  return app.get(StatementsService, { strict: false }).revisionsOf(LOCAL, unit?.id ?? '', year);
};
/** The figures of the form and the answers of the revision, by the names of their fields. */
const formOf = async (id: string): Promise<Record<string, string>> => {
  const { lists } = (await get(`/api/statements/${id}/answers`)).json<AnswersResult>();
  const answers = lists.flatMap(({ indicator, answers: list }) =>
    list.map(({ answer }, at) => [`a:${indicator}:${at}`, answer] as const),
  );
  const figures = fieldsOf((await get(`/laporan/${id}/ketik`)).body);
  return { ...figures, ...Object.fromEntries(answers) };
};

/** Types into the newest revision; hands back what the form says afterwards. */
async function type(
  name: string,
  typed: Record<string, string>,
  year = YEAR,
): Promise<Record<string, string>> {
  const [newest] = await revisionsOf(name, year);
  const fields = await formOf(newest?.id ?? '');
  const saved = await post(`/laporan/${newest?.id}/ketik`, { ...fields, ...typed, reason: 'Dilengkapi' });
  expect(saved.statusCode).toBe(303);
  return formOf((await revisionsOf(name, year))[0]?.id ?? '');
}

/** What of these fields a form says. */
const among = (form: Record<string, string>, fields: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, form[name] ?? '']));

const upload = async (name: string, cash?: string, more: Record<string, string> = {}) =>
  post('/unggah', { ...RULES, ...more }, await file(name, cash));
const send = async (name: string, cash: string, more: Record<string, string>) =>
  post('/api/uploads', { ...RULES, corrections: '[]', ...more }, await file(name, cash));
const newestForm = async (name: string) => formOf((await revisionsOf(name))[0]?.id ?? '');

/** The fields of the page that asks, as a browser would send them unchanged. */
function askedOf(html: string): { action: string; fields: Record<string, string> } {
  const action = /<form action="([^"]+)"/.exec(html)?.[1] ?? '';
  const hidden = [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  const chosen = [...html.matchAll(/<input type="radio" name="([^"]*)" value="([^"]*)" checked/g)];
  const fields = [...hidden, ...chosen].map(([, name = '', value = '']): [string, string] => [name, value]);
  return { action, fields: Object.fromEntries(fields) };
}

describe('a corrected file after 11 figures and 30 answers were typed', () => {
  const name = 'KSP Berlapis';

  it('asks about the one contradiction before anything is stored', async () => {
    expect((await upload(name)).statusCode).toBe(303);
    expect(Object.keys(TYPED)).toHaveLength(41);
    expect(among(await type(name, TYPED), TYPED)).toEqual(TYPED);
    const asked = await upload(name, '7777');
    expect(asked.statusCode).toBe(200);
    expect(asked.body).toContain('1 tempat memuat isi yang lain');
    expect(asked.body).toContain('diketik pengguna komputer ini');
    expect(asked.body).toContain('7.777');
    expect(Object.keys(askedOf(asked.body).fields)).toContain(`l:${YEAR}:f:cash`);
    expect(await revisionsOf(name)).toHaveLength(2);
  });

  it('keeps all that was typed when nothing else is chosen, and says what it put aside', async () => {
    const { action, fields } = askedOf((await upload(name, '7777')).body);
    const saved = await post(action, fields);
    expect(String(saved.headers.location)).toContain(`?revisi=${YEAR}`);
    expect(among(await newestForm(name), TYPED)).toEqual(TYPED);
    const [newest] = await revisionsOf(name);
    const changes = await get(`/laporan/${newest?.id}/perubahan`);
    expect(changes.body).toContain('Berkas dan isian berbeda');
    expect(changes.body).toContain('7.777');
  });

  it('is not asked again about the same amount', async () => {
    const again = await upload(name, '7777');
    expect(again.statusCode).toBe(303);
    expect(await revisionsOf(name)).toHaveLength(3);
  });

  it('takes the file where that is chosen, and every earlier state comes back by one tap', async () => {
    const { action, fields } = askedOf((await upload(name, '8888')).body);
    await post(action, { ...fields, [`l:${YEAR}:f:cash`]: 'file' });
    expect((await newestForm(name))['f:cash']).toBe('8.888');
    const [newest, before] = await revisionsOf(name);
    const changes = await get(`/laporan/${newest?.id}/perubahan`);
    expect(changes.body).toContain(`action="/laporan/${before?.id}/kembalikan"`);
    const back = await post(`/laporan/${before?.id}/kembalikan`, {});
    expect((await get(placeOf(back))).body).toContain('Keadaan revisi 3 dikembalikan');
    expect(among(await newestForm(name), TYPED)).toEqual(TYPED);
    expect(await revisionsOf(name)).toHaveLength(5);
    const again = await post(`/laporan/${before?.id}/kembalikan`, {});
    expect((await get(String(again.headers.location))).body).toContain('Keadaan itu sudah berlaku');
    expect(await revisionsOf(name)).toHaveLength(5);
  });

  it('traces each figure and answer to where it came from', async () => {
    const [newest] = await revisionsOf(name);
    const changes = await get(`/laporan/${newest?.id}/perubahan`);
    const place = /href="(\/penilaian\/[^"]+)"/.exec(changes.body)?.[1] ?? '';
    const told = (await get(place.replace('/penilaian/', '/api/assessments/'))).json<AssessmentResult[]>();
    const text = JSON.stringify(told);
    expect(text).toContain('"at":"form","field":"Kas","by":"local"');
    expect(text).toContain('"at":"cell"');
  });
});

describe('a corrected file by a program', () => {
  const name = 'KSP Program';
  const contested = [
    {
      year: YEAR,
      place: 'f:cash',
      part: 'figures',
      code: 'cash',
      typed: { value: '1111' },
      file: { value: '7777' },
    },
  ];

  it('is answered with what it contradicts, and stored with a choice', async () => {
    await upload(name);
    await type(name, OVER);
    const asked = await send(name, '7777', {});
    expect([asked.statusCode, asked.json<unknown>()]).toMatchObject([409, { contested }]);
    expect(await revisionsOf(name)).toHaveLength(2);
    expect((await send(name, '7777', { layers: 'perhaps' })).statusCode).toBe(400);
    const kept = await send(name, '7777', { layers: 'keep-typed' });
    expect([kept.statusCode, kept.json<unknown>()]).toMatchObject([201, { contested: [{ took: 'typed' }] }]);
    expect((await newestForm(name))['f:cash']).toBe('1.111');
    const layers = JSON.stringify([{ year: YEAR, place: 'f:cash', take: 'file' }]);
    const taken = await send(name, '8888', { layers });
    expect([taken.statusCode, taken.json<unknown>()]).toMatchObject([201, { contested: [{ took: 'file' }] }]);
    expect(among(await newestForm(name), OVER)).toEqual({ ...OVER, 'f:cash': '8.888' });
  });
});

describe('an explanation', () => {
  const name = 'KSP Menjelaskan';
  const warningsAt = async (place: string) => {
    const url = place.replace('/penilaian/', '/api/assessments/');
    const [result] = (await get(url)).json<AssessmentResult[]>();
    return result?.periods.at(-1)?.findings.filter((each) => each.severity === 'warns') ?? [];
  };

  it('carries over to the next revision while its finding is the same, and not when it changed', async () => {
    const first = placeOf(await upload(name));
    const warnings = await warningsAt(first);
    expect(warnings.length).toBeGreaterThan(0);
    for (const { check, line } of warnings)
      await post(`${first}/penjelasan`, { check, line, text: `Sebab ${check} ${line}` });
    const second = placeOf(await upload(name, '7777'));
    expect(second).not.toBe(first);
    const now = await warningsAt(second);
    const explained = now.filter((each) => each.explanation !== null);
    const same = now.filter((each) =>
      warnings.some(
        ({ check, line, found, expected }) =>
          check === each.check && line === each.line && found === each.found && expected === each.expected,
      ),
    );
    expect(explained.map(({ check, line }) => `${check} ${line}`)).toEqual(
      same.map(({ check, line }) => `${check} ${line}`),
    );
    expect(explained.length).toBeGreaterThan(0);
  });
});

describe('next year’s file', () => {
  const name = 'KSP Tahun Depan';
  const column = 2009;
  const sent = async (rows: Readonly<Record<string, string>>, years = 2) => {
    const real = realCases().find((each) => each.name.endsWith(' D'));
    if (!real) throw new Error('case D');
    const given = real.years.slice(0, years).map((year) => ({
      ...year,
      balanceSheet: year.balanceSheet.map(
        ([code, label, was]) => [code, label, year.year === column ? (rows[code] ?? was) : was] as const,
      ),
    }));
    const content = await codedList({ ...real, name, years: given });
    return post('/unggah', RULES, { filename: `${name}.xlsx`, content });
  };

  it('asks nothing about what was typed over the amount it repeats, and line by line where it says something new', async () => {
    expect((await sent({}, 1)).statusCode).toBe(303);
    await type(name, { 'f:cash': '1.111', 'f:member-benefit': '9.000' }, column);
    expect((await sent({})).statusCode).toBe(303);
    const asked = await sent({ '1110': '7777', '1': '123456789' });
    expect(asked.body).toContain('Angka tahun lalu berubah');
    expect(asked.body).toContain('pernah diketik');
    const { action, fields } = askedOf(asked.body);
    expect(fields).toMatchObject({ [`l:${column}:f:cash`]: 'typed' });
    const saved = await post(action, { ...fields, reason: 'Saldo awal diperbaiki' });
    expect(saved.statusCode).toBe(303);
    const [newest] = await revisionsOf(name, column);
    expect(newest?.reason).toBe('Saldo awal diperbaiki');
    expect(await formOf(newest?.id ?? '')).toMatchObject({ 'f:cash': '1.111', 'f:member-benefit': '9.000' });
  });
});
