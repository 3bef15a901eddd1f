import '../support/source-threads';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { DeskService } from '../../src/examination/desk.service';
import { STAGES } from '../../src/domain/filing/stages';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { FilingsService, type WantedStep } from '../../src/filings/filings.service';
import { ExplanationsService } from '../../src/statements/explanations.service';
import { StatementsService } from '../../src/statements/statements.service';
import { LOCAL } from '../support/caller';
import { removeData } from '../support/database';
import { DATABASES, settingsOfCopy } from '../support/kept-database';
import { opened } from '../support/opened';
import { OFFICE_FORM } from '../support/signed';
import { Service } from '../support/service';

const YEAR = 2019;
const UNIT = 'KSP Contoh Sejahtera';
const workbook = {
  filename: 'contoh-templat-ksp.xlsx',
  content: readFileSync(join(__dirname, '../../fixtures/workbooks/contoh-templat-ksp.xlsx')),
};
const other = (name: string): typeof workbook => ({
  filename: name,
  content: readFileSync(join(__dirname, '../../fixtures/workbooks', name)),
});

let service: Service;
let unit: string;
let statement: string;
let assessment: string;
let filing: string;
let page: string;

beforeAll(async () => {
  service = await Service.start();
  const place = await service.store({ kind: 'ksp', rules: 'perdep-06-2016' }, workbook);
  assessment = place.split('/')[2]?.split('?')[0] ?? '';
  const stored = (await service.app.get(AssessmentsService, { strict: false }).get(LOCAL, assessment))
    .statement;
  [unit, statement] = [stored.unitId, stored.id];
  filing = (
    await service.app.get(FilingsService, { strict: false }).ofYear(LOCAL, { unitId: unit, year: YEAR })
  ).id;
  page = `/unit/${unit}/laporan/${YEAR}`;
  await service.post('/kantor', OFFICE_FORM);
  await service.post(`/laporan/${statement}/kuesioner/3.1/jawaban`, {
    's:3.1:0': 'yes',
    'a:3.1:0': 'unanswered',
  });
  await service.post(`/laporan/${statement}/kuesioner/selesai`, {});
  statement = (await newest()).id;
});

afterAll(() => service.stop());

const take = async (step: string, reason = ''): Promise<number> =>
  (await service.post(`${page}/langkah`, { step, reason })).statusCode;
const told = async (): Promise<{ stage: string; steps: { step: string; reason: string; part: string }[] }> =>
  (await service.get(`/api/filings/${filing}`)).json();
const stage = async (): Promise<string> => (await told()).stage;
/** Returns the filing and hands it in again, in one transaction. */
const handedInAnew = (known: Omit<WantedStep, 'step' | 'reason'>): Promise<void> =>
  service.app.get(UnitOfWork, { strict: false }).run(LOCAL, async (scope) => {
    const filings = service.app.get(FilingsService, { strict: false });
    for (const step of ['return', 'submit'] as const)
      await filings.take(scope, filing, { step, reason: 'Salah berkas', ...known });
  });
const newest = async (): Promise<{ id: string }> => {
  const found = await service.app.get(StatementsService, { strict: false }).latest(LOCAL, unit, YEAR);
  if (!found) throw new Error('the year is stored');
  return found;
};
const revisions = async (): Promise<number> =>
  (await service.app.get(StatementsService, { strict: false }).revisionsOf(LOCAL, unit, YEAR)).length;

/** Everything that changes what a unit says of a year, by the door it comes through. */
const DOORS: readonly (readonly [name: string, send: () => Promise<{ statusCode: number; body: string }>])[] =
  [
    [
      'a figure that is typed',
      () =>
        service.post(`/laporan/${statement}/ketik`, {
          base: statement,
          reason: 'Salah ketik',
          'f:cash': '1.234',
        }),
    ],
    [
      'an answer that is tapped',
      () =>
        service.post(`/laporan/${statement}/kuesioner/3.1/jawaban`, {
          's:3.1:0': 'unanswered',
          'a:3.1:0': 'yes',
        }),
    ],
    [
      'a list that is saved',
      () => service.post(`/laporan/${statement}/kuesioner/3.1`, { 's:3.1:1': 'unanswered', 'a:3.1:1': 'no' }),
    ],
    ['a file', () => service.upload({ kind: 'ksp', rules: 'perdep-06-2016' }, changedWorkbook())],
  ];

/** The same unit and year with other figures. */
function changedWorkbook(): typeof workbook {
  return { filename: 'lain.json', content: Buffer.from(JSON.stringify(asJson())) };
}

function asJson(): object {
  const figures = { cash: 1_000_000, 'total-assets': 1_000_000 };
  return {
    unit: { name: UNIT, kind: 'ksp' },
    periods: [{ year: YEAR, periodEnd: `${YEAR}-12-31`, figures }],
  };
}

describe('a filing from draft to signature', () => {
  it('begins as a draft with the first file, one for each year', async () => {
    expect((await told()).stage).toBe('draft');
    const all = await service.app.get(FilingsService, { strict: false }).ofUnit(LOCAL, unit);
    expect(all.map(({ year, stage: at }) => [year, at])).toEqual([
      [2018, 'draft'],
      [2019, 'draft'],
    ]);
  });

  it('asks why anything is left open, and is handed in with a reason', async () => {
    expect([await take('submit'), await stage()]).toEqual([409, 'draft']);
    const { facts } = await service.app.get(DeskService, { strict: false }).get(LOCAL, filing);
    expect(facts.tasks).toBeGreaterThan(0);
    expect([await take('submit', 'Kuesioner menyusul'), await stage()]).toEqual([303, 'submitted']);
  });

  it.each(DOORS)('takes nothing once it is handed in: %s is refused in words', async (_, send) => {
    const before = await revisions();
    const { statusCode, body } = await send();
    expect([statusCode, body.includes('tarik kembali dulu')]).toEqual([409, true]);
    expect(await revisions()).toBe(before);
  });

  it('takes no explanation either', async () => {
    const explanations = service.app.get(ExplanationsService, { strict: false });
    const said = explanations.add(LOCAL, statement, { check: 'cash-negative', line: 'cash' }, 'Salah tulis');
    await expect(said).rejects.toMatchObject({ code: 'filing-closed' });
  });

  it('takes nothing by the way for programs either', async () => {
    const sent = await service.post(
      '/api/uploads',
      { kind: 'ksp', rules: 'perdep-06-2016' },
      changedWorkbook(),
    );
    expect([sent.statusCode, await revisions()]).toEqual([409, 2]);
  });

  it('comes back with a reason, takes figures again, and is handed in again', async () => {
    expect(await take('return')).toBe(409);
    expect(await take('return', 'Kas tidak cocok')).toBe(303);
    const [, tapped] = DOORS[1] ?? [];
    expect((await tapped?.())?.statusCode).toBe(201);
    expect(await take('submit', 'x')).toBe(409);
    await service.post(`/laporan/${statement}/kuesioner/selesai`, {});
    statement = (await newest()).id;
    expect(await take('submit', 'Sudah diperbaiki')).toBe(303);
  });

  it('is not accepted by who saw what was handed in before', async () => {
    const fields = { step: 'accept', reason: '', after: '1' };
    expect((await service.post(`${page}/langkah`, fields)).statusCode).toBe(412);
    expect(await stage()).toBe('submitted');
  });

  it('is not accepted where it is returned and handed in anew in the same moment', async () => {
    let between: Promise<void> | undefined;
    const accepted = service.app.get(DeskService, { strict: false }).take(LOCAL, filing, {
      ...{ step: 'accept', reason: '' },
      // What is begun here is written before the step: works queue.
      mustBe: ({ facts }) =>
        void (between = handedInAnew({ facts, statementId: statement, assessmentId: null })),
    });
    await expect(accepted).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await between;
    expect(await stage()).toBe('submitted');
  });

  it('goes on to its signature', async () => {
    for (const step of ['accept', 'start-examination', 'finish-examination', 'sign']) {
      expect([step, await take(step)]).toEqual([step, 303]);
    }
    expect(await stage()).toBe('signed');
  });

  it('is locked once it is signed, and opened only by who says why', async () => {
    for (const [name, send] of DOORS) {
      const { statusCode, body } = await send();
      expect([name, statusCode, body.includes('ditandatangani')]).toEqual([name, 409, true]);
    }
    expect([await take('amend'), await stage()]).toEqual([409, 'signed']);
    expect([await take('amend', 'Putusan banding'), await stage()]).toEqual([303, 'amending']);
  });

  it('keeps every step in order, with who, as whom, why, and what stood then', async () => {
    const { steps } = await told();
    expect(steps.map(({ step, part }) => `${step} ${part}`)).toEqual([
      'submit manager',
      'return supervisor',
      'submit manager',
      'return supervisor',
      'submit manager',
      'accept supervisor',
      'start-examination auditor',
      'finish-examination auditor',
      'sign supervisor',
      'amend supervisor',
    ]);
    expect(steps.map(({ reason }) => reason)).toContain('Kas tidak cocok');
    expect(steps.every((each) => 'assessmentId' in each && 'statementId' in each)).toBe(true);
  });

  it('refuses a step that there is not, one of another stage, and a year that is not stored', async () => {
    expect([await take('destroy'), await take('sign')]).toEqual([400, 409]);
    expect((await service.get(`/unit/${unit}/laporan/1990`)).statusCode).toBe(404);
    expect((await service.get(`/unit/${unit}/laporan/abc`)).statusCode).toBe(400);
  });

  it('shows the way, the history and what is due, and gives a calendar', async () => {
    const { body } = await service.get(page);
    for (const said of ['Dibuka lagi', 'Putusan banding', 'Tenggat', 'Pertanyaan'])
      expect(body).toContain(said);
    const calendar = await service.get(`${page}/tenggat.ics`);
    expect(calendar.headers['content-type']).toContain('text/calendar');
    expect(calendar.body).toContain(`SUMMARY:Tindak lanjut selesai: ${UNIT} ${YEAR}\r\n`);
  });
});

it('leaves other units alone', async () => {
  const place = await service.store({ kind: 'ksp', rules: 'perdep-06-2016' }, other('ksp-c-2009-2010.xlsx'));
  expect(place).toContain('/penilaian/');
});

it.each(DATABASES)('every year of the database of %s has its filing, as a draft', async (name) => {
  const settings = settingsOfCopy(name);
  try {
    await opened(settings, async (app) => {
      const [filings, statements] = [app.get(FilingsService), app.get(StatementsService)];
      const { filings: found } = await filings.search(LOCAL, { stages: STAGES, limit: 1000 });
      const units = [...new Set(found.map(({ unitId }) => unitId))];
      const years = await Promise.all(units.map((each) => statements.periodsOf(LOCAL, each)));
      const stored = years.flat().map(({ unitId, year }) => `${unitId} ${year}`);
      expect(found.length).toBeGreaterThan(10);
      expect(found.map(({ unitId, year }) => `${unitId} ${year}`).sort()).toEqual(stored.sort());
      expect(new Set(found.map(({ stage: at }) => at))).toEqual(new Set(['draft']));
    });
  } finally {
    removeData(settings);
  }
});
