import { buildStatement } from '../../../test/support/build-statement';
import { basisFor } from '../../domain/assessment/basis';
import { assessFully } from '../../domain/assessment/explain';
import { namesFor } from '../../domain/assessment/names';
import { resultOf } from '../../domain/assessment/tell';
import { kkpkk2021 } from '../../domain/rules/kkpkk-2021';
import { perdep06 } from '../../domain/rules/perdep-06-2016';
import type { RuleSet } from '../../domain/rules/rule-set';
import { sourceOf } from './source';

function said(law: RuleSet, ...readings: string[]): string | null {
  const full = assessFully(basisFor(law, buildStatement({ ratios: { 'C.II.2a': 18 } }), { readings }));
  const result = resultOf(
    'x.json',
    { date: '2026-11-29', hash: '0' },
    [{ full, findings: [] }],
    namesFor('ksp', law),
  );
  return sourceOf(result.periods[0]!);
}

describe('the source of the law that was followed', () => {
  it('is named with what the others would give', () => {
    expect(said(kkpkk2021)).toBe(
      'Dinilai menurut “Lembar kerja 2021, kekeliruan rumusnya dibetulkan”: 25,55–98,88. Dengan cara lain: “Naskah” 26,05–99,47; “Lembar kerja 2021 apa adanya” 25,55–98,88.',
    );
  });

  it('is told with the parts that were chosen by themselves', () => {
    expect(said(kkpkk2021, 'kkpkk/text', 'C/eighteen')).toMatch(
      /^Dinilai menurut “Naskah”: .* Dipilih tersendiri: 18 seperti lembar kerja, .*\. Dengan cara lain: “Lembar kerja/,
    );
  });

  it('is not spoken of where there is only one', () => {
    expect(said(perdep06)).toBeNull();
  });
});
