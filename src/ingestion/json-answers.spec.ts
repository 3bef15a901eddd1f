import { ruleSets } from '../domain/rules/registry';
import { everyIndicator } from '../domain/rules/rule-set';
import { readJsonValue } from './json-statement';

/** Reads one year of a statement and tells its figures, or its faults as "code found". */
function read(kind: string, period: object): unknown {
  const outcome = readJsonValue(
    { unit: { name: 'KSP Uji', kind }, periods: [{ year: 2022, ...period }] },
    { file: 'api' },
  );
  return 'faults' in outcome ? outcome.faults.map(({ code, found }) => `${code} ${found}`) : 'read';
}

describe('an indicator named in a JSON statement', () => {
  it.each(ruleSets.map((each) => [each.id, each] as const))(
    'is known whichever way %s is read',
    (_, ruleSet) => {
      const [kind = 'ksp'] = ruleSet.kinds;
      const every = everyIndicator(ruleSet);
      const ratios = Object.fromEntries(every.map(({ number }) => [number, '0']));
      const counts = every.flatMap(({ number, questions }) => (questions ? [[number, 0] as const] : []));
      const period = { ratios, answers: Object.fromEntries(counts) };
      expect(read(kind, period)).toBe('read');
    },
  );

  it('may be one that only another reading has', () => {
    expect(read('ksp', { ratios: { 'C.I.1d': '100' } })).toBe('read');
  });

  it('is refused where no way to read any rule set has it', () => {
    const period = { ratios: { 'C.I.1z': '100' }, answers: { 'C.I.1d': 1 } };
    expect(read('ksp', period)).toEqual(['unknown-indicator C.I.1z', 'unknown-indicator C.I.1d']);
  });
});
