import { basisFor } from '../../src/domain/assessment/basis';
import { assess } from '../../src/domain/assessment/assess';
import { linesOf } from '../../src/domain/assessment/explain';
import { isScored } from '../../src/domain/assessment/score';
import { cut, exact } from '../../src/domain/decimal';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { chartOf } from '../../src/domain/statement/chart';
import { checkStatement } from '../../src/domain/statement/check';
import { realCases, statementOf } from '../support/real-cases';

const ARITHMETIC = [
  'parts-and-subtotal',
  'assets-equal-liabilities-and-equity',
  'surplus-equal-in-both-statements',
];

const years = realCases().flatMap((real) => real.years.map((year) => ({ real, year })));

describe.each(years.map((each) => ({ ...each, name: `${each.real.name} ${each.year.year}` })))(
  'real statement $name',
  ({ real, year }) => {
    const statement = statementOf(real, year);
    const lines = linesOf(assess(basisFor(perdep06, statement)));

    it('has exactly the arithmetic faults that were found by hand', () => {
      const found = checkStatement(statement)
        .filter((finding) => ARITHMETIC.includes(finding.check))
        .map((finding) => ({
          check: finding.check,
          line: chartOf('ksp').find((line) => line.code === finding.line)?.ministryCode,
          found: cut(finding.found, 0),
          expected: cut(finding.expected, 0),
          difference: cut(finding.difference, 0),
        }));
      expect(found).toEqual(year.findings);
    });

    it('calls a difference of up to nine rupiah rounding, and nothing else', () => {
      for (const finding of checkStatement(statement)) {
        expect(finding.severity === 'rounding').toBe(finding.difference.abs().compare(9) <= 0);
      }
    });

    const robust = year.indicators.filter((each) => each.robust);
    it.each(robust)('indicator $number earns $credit', ({ number, credit, ratio }) => {
      const result = lines.find((line) => line.result.indicator.number === number)?.result;
      expect(result).toBeDefined();
      if (!result || !isScored(result))
        throw new Error(`gap: ${JSON.stringify(result && 'gap' in result && result.gap)}`);
      expect(result.credit.toString()).toBe(String(credit));
      if (number !== '1.3' && ratio !== null && result.ratio?.percent) {
        const apart = result.ratio.percent.sub(exact(ratio)).abs();
        expect(apart.compare(exact('0.00005'))).toBeLessThanOrEqual(0);
      }
    });
  },
);
