import { ALL_YES, PERFECT, buildStatement } from '../../../test/support/build-statement';
import { assess } from '../assessment/assess';
import type { Assessment } from '../assessment/assess';
import { basisFor, readingsOf } from '../assessment/basis';
import { explainReadings } from '../assessment/explain';
import { perdep06 } from '../rules/perdep-06-2016';
import { variantOutcome, variantReading } from './variants';

const statement = buildStatement({
  figures: { ...PERFECT, 'own-capital': 640, 'loans-at-risk': 700 },
  answers: ALL_YES,
});
const judged = (readings: readonly string[] = []): Assessment =>
  assess(basisFor(perdep06, statement, { readings }));

describe('a variant', () => {
  it('is another option of a reading, and nothing else is one', () => {
    const { basis } = judged();
    expect(variantReading(basis, '1.1/linear')?.readings).toEqual(['1.1/linear']);
    for (const none of ['1.1/steps', '1.1/scale', 'nonsense'])
      expect([none, variantReading(basis, none)]).toEqual([none, undefined]);
  });

  it('keeps what was chosen in the other readings', () => {
    const { basis } = judged(['1.2/linear']);
    expect([...(variantReading(basis, '1.1/linear')?.readings ?? [])].sort()).toEqual([
      '1.1/linear',
      '1.2/linear',
    ]);
  });

  it('comes to what the page of readings says of the same option', () => {
    const assessment = judged();
    for (const { option, effects, total, grade } of explainReadings(assessment).outcomes.flatMap(
      ({ alternatives }) => alternatives,
    )) {
      const readings = variantReading(assessment.basis, option.id)?.readings ?? [];
      const outcome = variantOutcome(assessment, readings);
      expect([option.id, outcome?.changes.map(({ number, is }) => [number, is])]).toEqual([
        option.id,
        effects.map(({ number, points }) => [number, points]),
      ]);
      expect([outcome?.total, outcome?.grade]).toEqual([total, grade?.label]);
      expect(outcome?.counts).toBe(false);
    }
  });

  it('counts once the year is read so, and then changes nothing', () => {
    const { readings = [] } = variantReading(judged().basis, '1.1/linear') ?? {};
    const read = judged(readings);
    expect(variantOutcome(read, readings)).toMatchObject({ changes: [], counts: true });
    expect(variantOutcome(read, readingsOf(judged().basis))?.counts).toBe(false);
  });

  it('of a law that no longer has its option comes to nothing', () => {
    expect(variantOutcome(judged(), ['1.1/gone'])).toBeUndefined();
  });
});
