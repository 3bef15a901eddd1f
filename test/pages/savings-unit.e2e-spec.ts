import '../support/source-threads';
import { DeskService } from '../../src/examination/desk.service';
import { FilingsService } from '../../src/filings/filings.service';
import { UnitsService } from '../../src/units/units.service';
import type { Unit } from '../../src/units/unit';
import { LOCAL } from '../support/caller';
import { Service } from '../support/service';
import { TWO_UNITS_FILE } from '../support/two-units';

let service: Service;
let whole: Unit;
let part: Unit;
let place: string;

const filings = (): FilingsService => service.app.get(FilingsService, { strict: false });

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

  it('says on the page of each unit what the other is to it', async () => {
    const [one, other] = await Promise.all([
      service.get(`/unit/${whole.id}`),
      service.get(`/unit/${part.id}`),
    ]);
    expect(one.body).toContain(`<a href="/unit/${part.id}">`);
    expect(other.body).toContain(`<a href="/unit/${whole.id}">`);
  });
});
