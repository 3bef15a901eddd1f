import { buildStatement } from '../../../test/support/build-statement';
import { kkpkk2021 } from '../rules/kkpkk-2021';
import { perdep06 } from '../rules/perdep-06-2016';
import { assess } from './assess';
import { basisFor, readingsOf, underLaw } from './basis';
import { linesOf } from './explain';
import { findingsOf } from './findings';
import { isGap } from './score';

/** Own capital and the ratio that somebody printed, given for Perdep 06: KKPKK means another sum by the same word. */
const given = buildStatement({
  figures: { 'own-capital': 250, 'total-assets': 1000, 'loans-outstanding': 500 },
  ratios: { 'D.I.1': 40 },
  year: 2021,
});
const basis = underLaw(basisFor(perdep06, given), kkpkk2021);

describe('a term given for another law', () => {
  it('is a gap for the assessment', () => {
    const gaps = linesOf(assess(basis)).flatMap(({ result }) => (isGap(result) ? [result.gap] : []));
    expect(basis.definedOtherwise).toContain('own-capital');
    expect(gaps).toContainEqual({ code: 'defined-otherwise', lines: ['own-capital'] });
  });

  it('is a gap for every finding: none works out a ratio from it', () => {
    const found = findingsOf(basis).map(({ check, line }) => ({ check, line }));
    expect(found.filter(({ check }) => check === 'reported-ratio-differs')).toEqual([]);
    expect(found.filter(({ line }) => line === 'own-capital')).toEqual([]);
  });

  it('contradicts the printed ratio where it was given for this law', () => {
    const own = basisFor(kkpkk2021, basisFor(perdep06, given).statement);
    const withRatio = { ...own, statement: { ...own.statement, ratios: given.ratios } };
    expect(findingsOf(withRatio).map(({ check }) => check)).toContain('reported-ratio-differs');
  });

  it('stays a gap under a third law', () => {
    const back = underLaw(basis, perdep06);
    expect(back.definedOtherwise).toContain('own-capital');
  });
});

describe('a basis', () => {
  it('takes one option of every reading', () => {
    expect(readingsOf(basis)).toHaveLength(kkpkk2021.readings.length);
  });
});
