import '../support/source-threads';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../src/commands/run';
import type { AssessmentResult } from '../../src/domain/assessment/result';
import { removeData, temporarySettings } from '../support/database';
import { said } from '../support/said';
import { Service } from '../support/service';

const LAW = 'perdep-06-2016';
const other = temporarySettings();
let service: Service;
let edition: string;
let file: string;

beforeAll(async () => {
  service = await Service.start();
  for (const [point, value] of [
    ['weight:1.1', '7'],
    ['weight:1.2', '5'],
  ] as const)
    await service.post(`/aturan/${LAW}/periksa`, {
      ...{ point, value, agrees: 'tidak', found: 'lampiran', page: '12' },
    });
  const made = await service.post(`/aturan/${LAW}/edisi`, { reason: 'cetakan kedua', by: 'Ana, Dinas A' });
  edition = String(made.headers.location).split('/').pop() ?? '';
  file = join(other.RAPOR_DATA, 'edisi.json');
});
afterAll(async () => {
  delete process.env['RAPOR_DATA'];
  await service.stop();
  removeData(other);
});

const rules = async (
  data: string,
  ...args: string[]
): Promise<{ value: number; out: string; err: string }> => {
  process.env['RAPOR_DATA'] = data;
  return said(() => runCommand(['rules', ...args]));
};

const assessed = (payload: object): ReturnType<Service['app']['inject']> =>
  service.app.inject({ method: 'POST', url: '/api/assess', payload });

/** Weights of the indicators of the first year, by number. */
const weightsIn = ({ periods: [first] }: AssessmentResult): Record<string, unknown> =>
  Object.fromEntries(
    (first?.aspects ?? []).flatMap(({ indicators }) => indicators.map((each) => [each.number, each.weight])),
  );

describe('an edition of an office, from office to office by command', () => {
  it('is written as the same file that the page gives', async () => {
    const { value, out } = await rules(
      service.settings.RAPOR_DATA,
      LAW,
      '--export-edition',
      edition.slice(0, 12),
    );
    expect(value).toBe(0);
    expect(out).toBe((await service.get(`/aturan/${LAW}/edisi/${edition}/berkas`)).body);
    writeFileSync(file, out);
  });

  it('judges what is not stored, in the place of its law, by command and by program', async () => {
    const statement = {
      unit: { name: 'KSP Contoh', kind: 'ksp' },
      periods: [{ year: 2016, figures: { 'total-assets': '100', 'own-capital': '30' } }],
    };
    const whole = join(other.RAPOR_DATA, 'laporan.json');
    writeFileSync(whole, JSON.stringify(statement));
    const byCommand = await said(() => runCommand(['assess', whole, '--edition', file, '--json']));
    const [judged] = JSON.parse(byCommand.out) as [AssessmentResult];
    expect([byCommand.value, judged.ruleSet, judged.edition.hash]).toEqual([0, LAW, edition]);
    expect(weightsIn(judged)).toMatchObject({ '1.1': '7', '1.2': '5' });
    const sent = { ...statement, edition: JSON.parse(readFileSync(file, 'utf8')) as object };
    const [byProgram] = (await assessed(sent)).json<AssessmentResult[]>();
    expect(byProgram?.edition).toEqual(judged.edition);
    const trend = await said(() => runCommand(['trend', whole, '--edition', file, '--json']));
    expect(trend.out).toContain(edition);
  });

  it.each([
    ['changed on the way', { reason: 'lain' }, [], 'tidak cocok dengan sidiknya'],
    ['beside a law that is not its own', {}, ['--rules', 'permen-14-2009'], 'aturan yang tidak ikut menilai'],
  ])('is not used when it is %s', async (_, change, more, expected) => {
    const given = { ...(JSON.parse(readFileSync(file, 'utf8')) as object), ...change };
    const changed = join(other.RAPOR_DATA, 'diubah.json');
    writeFileSync(changed, JSON.stringify(given));
    const whole = join(other.RAPOR_DATA, 'laporan.json');
    const { value, err } = await said(() => runCommand(['assess', whole, '--edition', changed, ...more]));
    expect([value, err.includes(expected), err]).toEqual([2, true, err]);
    const statement = JSON.parse(readFileSync(whole, 'utf8')) as object;
    const rules = more.slice(1);
    const reply = await assessed({ ...statement, edition: given, ...(rules.length > 0 ? { rules } : {}) });
    expect(reply.statusCode).toBe(400);
  });

  it('is taken over where it is not known, and says that it judges nowhere yet', async () => {
    const before = await rules(other.RAPOR_DATA, LAW, '--export-edition', edition);
    expect([before.value, before.err.includes('belum ada')]).toEqual([2, true]);
    const taken = await rules(other.RAPOR_DATA, '--import-edition', file);
    expect([taken.value, taken.err]).toEqual([0, '']);
    expect(taken.out).toContain('Belum menilai di mana pun');
    const again = await rules(other.RAPOR_DATA, LAW, '--export-edition', edition);
    expect(again.out).toBe((await rules(service.settings.RAPOR_DATA, LAW, '--export-edition', edition)).out);
  });

  it.each([
    ['{}', 'bukan edisi setempat Rapor'],
    ['{', 'bukan JSON yang utuh'],
  ])('is refused with a line for %j', async (text, expected) => {
    writeFileSync(file, text);
    const { value, err } = await rules(other.RAPOR_DATA, '--import-edition', file);
    expect(value).toBe(2);
    expect(err).toContain(expected);
  });

  it('asks for the law of what is to be written', async () => {
    const { value, err } = await rules(other.RAPOR_DATA, '--export-edition', edition);
    expect([value, err.includes('rules ID --export-edition')]).toEqual([2, true]);
  });
});
