import '../support/source-threads';
import { DeskService } from '../../src/examination/desk.service';
import { FilingsService } from '../../src/filings/filings.service';
import { UnitsService } from '../../src/units/units.service';
import type { Unit } from '../../src/units/unit';
import { IssuingService } from '../../src/reports/issuing.service';
import { showPaper } from '../../src/reports/show-paper';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { Printer } from '../../src/reports/printer';
import { LOCAL } from '../support/caller';
import { OFFICE_FORM } from '../support/signed';
import { HOST, Service } from '../support/service';
import { JobQueue } from '../../src/jobs/job-queue';
import type { TrayEntry } from '../../src/intake/tray';
import { TWO_UNITS_FILE, oneUnitFile } from '../support/two-units';

let service: Service;
let whole: Unit;
let part: Unit;
let place: string;

const filings = (): FilingsService => service.app.get(FilingsService, { strict: false });

/** What is there. */
function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nothing is assessed');
  return value;
}

beforeAll(async () => {
  service = await Service.start();
  place = await service.store({ kind: 'riil' }, TWO_UNITS_FILE);
  const units = service.app.get(UnitsService, { strict: false });
  const id = place.split('/')[2] ?? '';
  [whole, part] = (await units.together(LOCAL, id)) as [Unit, Unit];
});

afterAll(() => service.stop());

describe('a cooperative that trades and lends, in one file', () => {
  it('is two units that file together, each with its own law', async () => {
    expect([whole.kind, part.kind, part.partOfId]).toEqual(['riil', 'usp', whole.id]);
    expect(part.name).toBe(whole.name);
    const desk = service.app.get(DeskService, { strict: false });
    const [own, beside] = await Promise.all(
      [whole, part].map(async ({ id }) => desk.ofYear(LOCAL, { unitId: id, year: 2024 })),
    );
    expect([own?.shown?.result.ruleSet, beside?.shown?.result.ruleSet]).toEqual([
      'kkpkk-sektor-riil-2021',
      expect.not.stringContaining('riil'),
    ]);
    expect(own?.filing.id).toBe(beside?.filing.id);
    expect(own?.facts).toEqual(beside?.facts);
  });

  it('shows both on the page of the filing, from either side', async () => {
    const [one, other] = await Promise.all([
      service.get(place),
      service.get(`/unit/${part.id}/laporan/2024`),
    ]);
    expect([one.statusCode, other.statusCode]).toEqual([200, 200]);
    expect(one.body).toContain(`href="/unit/${part.id}/laporan/2024"`);
    expect(other.body).toContain(`href="/unit/${whole.id}/laporan/2024"`);
  });

  it('tells both to programs', async () => {
    const { id } = await filings().ofYear(LOCAL, { unitId: part.id, year: 2024 });
    expect((await service.get(`/api/filings/${id}`)).json()).toMatchObject({
      unit: whole.id,
      parts: [{ unit: part.id, kind: 'usp', assessment: expect.any(String) as string }],
    });
  });

  it('tells beside the result of either how the other came out, and adds nothing up', async () => {
    const desk = service.app.get(DeskService, { strict: false });
    for (const [one, other] of [
      [whole, part],
      [part, whole],
    ] as const) {
      const [own, beside] = await Promise.all(
        [one, other].map(async ({ id }) => (await desk.ofYear(LOCAL, { unitId: id, year: 2024 })).shown),
      );
      const { assessmentId: assessment, period, ruleSet } = must(beside);
      const { total, grade } = period;
      const said = { unit: other.id, kind: other.kind, assessment, ruleSet: ruleSet.id, total, grade };
      const at = must(own).assessmentId;
      expect((await service.get(`/api/v1/assessments/${at}`)).json()).toMatchObject({ filedWith: [said] });
      expect((await service.get(`/api/assessments/${at}`)).json()).toMatchObject([{ filedWith: [said] }]);
      const report = (await service.get(`/penilaian/${at}/laporan`)).body;
      expect(report).toContain('skornya tidak dijumlahkan');
      const [page, side] = [`/penilaian/${at}`, `/penilaian/${at}/ringkas`];
      for (const { shortTitle } of [must(own).ruleSet, ruleSet]) {
        expect(report).toContain(shortTitle);
        expect((await service.get(side)).body).toContain(shortTitle);
      }
      expect((await service.get(page)).body).toContain(`<a href="/penilaian/${assessment}">`);
    }
  });

  it('keeps in what is signed what each was judged from, and shows both on the paper and its annex', async () => {
    const open = await service.app
      .get(DeskService, { strict: false })
      .ofYear(LOCAL, { unitId: whole.id, year: 2024 });
    const issuing = service.app.get(IssuingService, { strict: false });
    const data: unknown = JSON.parse(await issuing.dossier(LOCAL, open.filing.id));
    expect(data).toMatchObject({
      result: { ruleSet: 'kkpkk-sektor-riil-2021' },
      filedWith: [
        {
          kind: 'usp',
          result: { ruleSet: must(open.others[0]?.shown).ruleSet.id },
          dossier: expect.any(Object) as object,
        },
      ],
    });
    const { matter, office } = await issuing.drafting(LOCAL, open);
    const { paper } = showPaper(matter, office, { kind: 'report', day: '2025-03-01' });
    expect(paper).toMatchObject({
      beside: {
        rows: [{ name: /riil/ }, { name: /USP/ }].map(({ name }) => ({
          name: expect.stringMatching(name) as string,
        })),
      },
    });
  });

  it('is taken a second time without a second part, also by a program', async () => {
    const sent = await service.post('/api/uploads', { kind: 'riil', corrections: '[]' }, TWO_UNITS_FILE);
    expect(sent.json()).toMatchObject({ parts: [{ kind: 'usp', refused: [] }] });
    const units = service.app.get(UnitsService, { strict: false });
    expect(await units.together(LOCAL, part.id)).toHaveLength(2);
  });

  it('is handed in once, with what either still lacks, and closes for both', async () => {
    const { id } = await filings().ofYear(LOCAL, { unitId: whole.id, year: 2024 });
    const { facts, others } = await service.app.get(DeskService, { strict: false }).get(LOCAL, id);
    const [beside] = others;
    expect(facts.tasks).toBeGreaterThan(beside?.facts.tasks ?? Infinity);
    expect([facts.stops, facts.unexplained]).toEqual([0, 0]);
    const sent = await service.post(`/unit/${part.id}/laporan/2024/langkah`, {
      step: 'submit',
      reason: 'Kuesioner menyusul',
    });
    expect(sent.statusCode).toBe(303);
    expect((await filings().get(LOCAL, id)).stage).toBe('submitted');
    const typed = { base: beside?.statement.id ?? '', reason: 'Salah ketik', 'f:cash': '1.234' };
    expect((await service.post(`/laporan/${typed.base}/ketik`, typed)).statusCode).toBe(409);
  });

  it('keeps no paper that was printed before the other part was assessed anew', async () => {
    const { id } = await filings().ofYear(LOCAL, { unitId: whole.id, year: 2024 });
    const back = { step: 'return', reason: 'Lengkapi' };
    expect((await service.post(`/unit/${whole.id}/laporan/2024/langkah`, back)).statusCode).toBe(303);
    expect((await service.post('/kantor', OFFICE_FORM)).statusCode).toBe(303);
    const issuing = service.app.get(IssuingService, { strict: false });
    const desk = service.app.get(DeskService, { strict: false });
    const [beside] = (await desk.get(LOCAL, id)).others;
    const pdf = Buffer.from('%PDF-1.7');
    const print = jest.spyOn(service.app.get(Printer, { strict: false }), 'print');
    print.mockImplementationOnce(async () => {
      await service.app.get(AssessmentsService, { strict: false }).assess(LOCAL, must(beside).statement.id);
      return pdf;
    });
    await expect(issuing.issue(LOCAL, id, 'return-letter')).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
    print.mockResolvedValueOnce(pdf);
    await expect(issuing.issue(LOCAL, id, 'return-letter')).resolves.toMatchObject({ kind: 'return-letter' });
    print.mockRestore();
  });

  it('says on the page of each unit what the other is to it', async () => {
    const [one, other] = await Promise.all([
      service.get(`/unit/${whole.id}`),
      service.get(`/unit/${part.id}`),
    ]);
    expect(one.body).toContain(`<a href="/unit/${part.id}">`);
    expect(other.body).toContain(`<a href="/unit/${whole.id}">`);
  });
});

describe('a cooperative whose savings and loan unit has a file of its own', () => {
  const unitsOf = async (id: string): Promise<Unit[]> =>
    service.app.get(UnitsService, { strict: false }).together(LOCAL, id);
  const idIn = (address: string): string => /^\/unit\/([^/#]+)/.exec(address)?.[1] ?? '';

  it('is asked about where only the name says so, files once where somebody agrees, and parts again', async () => {
    const name = 'KSU SEJAHTERA';
    await service.store({ kind: 'riil' }, oneUnitFile('whole', { name }));
    const answer = await service.post('/api/uploads', { kind: 'usp' }, oneUnitFile('part', { name }));
    expect(answer.json()).toMatchObject({ kin: [{ kind: 'riil', name }] });
    const place = await service.store({ kind: 'usp' }, oneUnitFile('part', { name }));
    expect(place).toMatch(/^\/unit\/[^/]+#sekoperasi$/);
    const other = idIn(place);
    const asked = (await service.get(`/unit/${other}`)).body;
    const one = /name="unit" value="([^"]+)"/.exec(asked)?.[1] ?? '';
    expect([(await unitsOf(one)).length, (await unitsOf(other)).length]).toEqual([1, 1]);
    for (const id of [one, other])
      expect((await service.get(`/unit/${id}`)).body).toContain('Apakah ini satu koperasi?');
    expect(asked).toContain('<form method="post" action="/unit/');
    const said = async (answer: string): Promise<number> => {
      // As a browser sends a form without a place for files.
      const payload = new URLSearchParams({ unit: other, jawaban: answer }).toString();
      const headers = { ...HOST, 'content-type': 'application/x-www-form-urlencoded' };
      const url = `/unit/${one}/bagian`;
      return (await service.app.inject({ method: 'POST', url, headers, payload })).statusCode;
    };
    expect(await said('mungkin')).toBe(400);
    expect(await said('ya')).toBe(303);
    expect((await unitsOf(other)).map(({ id }) => id)).toEqual([one, other]);
    const [first, second] = await Promise.all(
      [one, other].map(async (unitId) => filings().ofYear(LOCAL, { unitId, year: 2024 })),
    );
    expect(first?.id).toBe(second?.id);
    expect(await said('ya')).toBe(400);
    expect(await said('bukan')).toBe(303);
    expect([(await unitsOf(one)).length, (await unitsOf(other)).length]).toEqual([1, 1]);
    expect((await service.get(`/unit/${other}`)).body).not.toContain('Apakah ini satu koperasi?');
  });

  it('files once without a question where both files print one number, in either order, and is never doubled', async () => {
    const sent = async (of: 'whole' | 'part', name: string, number: string): Promise<TrayEntry> => {
      const file = oneUnitFile(of, { name, legalEntity: number });
      const kind = of === 'whole' ? 'riil' : 'usp';
      const answer = (await service.post('/api/intake', { kind }, file)).json<{ entries: string[] }>();
      await service.app.get(JobQueue).settled();
      await service.post('/masuk/daftarkan', {});
      await service.app.get(JobQueue).settled();
      return (await service.get(`/api/intake/${answer.entries[0]}`)).json();
    };
    for (const [name, number, order] of [
      ['KSU RUKUN', '518/77/BH/2001', ['whole', 'part']],
      ['KSU TENTRAM', '518/78/BH/2002', ['part', 'whole']],
    ] as const) {
      const [first, second] = [await sent(order[0], name, number), await sent(order[1], name, number)];
      expect([first, second]).toMatchObject([{ state: 'assessed' }, { state: 'assessed' }]);
      const both = await unitsOf(second.unitId ?? '');
      expect(both.map(({ kind }) => kind)).toEqual(['riil', 'usp']);
      expect(new Set([first.unitId, second.unitId])).toEqual(new Set(both.map(({ id }) => id)));
      await sent('part', name, number);
      expect(await unitsOf(first.unitId ?? '')).toHaveLength(2);
    }
  });

  it('stands in the tray as a question, where somebody took it for one of its own', async () => {
    const name = 'KSU DAMAI';
    await service.store({ kind: 'riil' }, oneUnitFile('whole', { name }));
    const file = oneUnitFile('part', { name });
    const sent = (await service.post('/api/intake', { kind: 'usp' }, file)).json<{ entries: string[] }>();
    const at = `/api/intake/${sent.entries[0]}`;
    await service.app.get(JobQueue).settled();
    expect((await service.get(at)).json()).toMatchObject({ question: 'unit', kin: [] });
    const url = `${at}/settle`;
    const settled = await service.app.inject({
      method: 'POST',
      url,
      headers: HOST,
      payload: { unit: 'new' },
    });
    expect(settled.statusCode).toBe(200);
    await service.app.get(JobQueue).settled();
    expect((await service.get(at)).json()).toMatchObject({
      state: 'assessed',
      kin: [{ kind: 'riil', name }],
    });
    expect((await service.get('/masuk')).body).toContain('Jawab di halaman unitnya');
  });

  it('files alone once its cooperative is deleted, and programs are told that it is', async () => {
    const units = service.app.get(UnitsService, { strict: false });
    const found = (await units.search(LOCAL, { text: 'KSU TENTRAM', offset: 0, limit: 5 })).units;
    const [whole, part] = (['riil', 'usp'] as const).map((kind) =>
      must(found.find((each) => each.kind === kind)),
    );
    const move = async (id: string, menjadi: string): Promise<number> =>
      (await service.post(`/unit/${id}/keadaan`, { menjadi, alasan: 'salah daftar' })).statusCode;
    const [one, other] = [must(whole).id, must(part).id];
    expect((await service.get(`/unit/${other}`)).body).toContain('Diajukan bersama');
    for (const [id, menjadi] of [
      [other, 'delete'],
      [one, 'delete'],
      [other, 'restore'],
    ] as const)
      expect(await move(id, menjadi)).toBe(303);
    expect((await service.get(`/unit/${other}`)).body).not.toContain('Diajukan bersama');
    expect((await unitsOf(other)).map(({ id }) => id)).toEqual([other]);
    const deletedAt = async (id: string): Promise<unknown> =>
      (await service.get(`/api/v1/units/${id}`)).json<{ deletedAt: unknown }>().deletedAt;
    expect([await deletedAt(one), await deletedAt(other)]).toEqual([expect.any(String), null]);
  });
});
