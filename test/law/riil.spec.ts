import { assessPeriods } from '../../src/assessments/assess-periods';
import type { AssessmentResult } from '../../src/domain/assessment/result';
import { readJsonStatement } from '../support/json-statement';
import { CHECK_SENTENCES, kindWords } from '../../src/rendering/messages';

const statement = (unit: object): string =>
  JSON.stringify({
    unit: { name: 'Koperasi Contoh', kind: 'riil', ...unit },
    periods: [{ year: 2025, figures: { 'total-assets': '100', equity: '40' } }],
  });

function resultOf(unit: object): AssessmentResult {
  const outcome = readJsonStatement(statement(unit), { file: 'riil.json' });
  if (!('reading' in outcome)) throw new Error(JSON.stringify(outcome.faults));
  const [first, ...rest] = outcome.reading.statements;
  const [result] = first ? assessPeriods('riil.json', [first, ...rest], [], []) : [];
  if (!result) throw new Error('no result');
  return result;
}

const noticesOf = (unit: object): readonly string[] =>
  resultOf(unit).periods.flatMap(({ findings }) =>
    findings.flatMap(({ check, severity }) => (severity === 'notice' ? [check] : [])),
  );

describe('a real-sector cooperative', () => {
  it('is judged by the form for it, unless another law is chosen', () => {
    const { ruleSet, periods } = resultOf({});
    expect([ruleSet, periods[0]?.inForce]).toEqual(['kkpkk-sektor-riil-2021', true]);
  });

  it.each<[object, string[], string]>([
    [{ subKind: 'kdmp' }, ['no-rules-of-its-own'], 'it says that it is a village cooperative'],
    [{ name: 'Koperasi Kelurahan Merah Putih Harapan' }, ['no-rules-of-its-own'], 'its name says so'],
    [{ subKind: 'konsumen' }, [], 'the form is made for it'],
    [{}, [], 'nobody says what it does'],
  ])('%j is told %j: %s', (unit, expected) => {
    expect(noticesOf(unit)).toEqual(expected);
  });

  it('says in words what it is, and that no rules of its own were found', () => {
    expect(kindWords({ name: 'x', kind: 'riil', subKind: 'kdmp' })).toBe(
      'Koperasi sektor riil: Koperasi Desa Merah Putih (KDMP)',
    );
    expect(kindWords({ name: 'x', kind: 'ksp' })).toBe('Koperasi Simpan Pinjam (KSP)');
    const none = { label: '', found: '', expected: '', difference: '', text: null, limit: null, other: '' };
    expect(CHECK_SENTENCES['no-rules-of-its-own']({ ...none, among: [] })).toContain(
      'belum ada aturan tersendiri yang ditemukan',
    );
  });

  it.each<[object, string]>([
    [{ subKind: 'toko' }, 'no such word'],
    [{ kind: 'ksp', subKind: 'kdmp' }, 'another kind has none'],
  ])('%j is refused: %s', (unit) => {
    const outcome = readJsonStatement(statement(unit), { file: 'riil.json' });
    expect('faults' in outcome && outcome.faults.map(({ path }) => path)).toContain('unit.subKind');
  });
});
