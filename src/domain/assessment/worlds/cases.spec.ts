import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildStatement } from '../../../../test/support/build-statement';
import type { Amounts } from '../../../../test/support/build-statement';
import { ruleSetFor } from '../../rules/registry';
import { perdep06 } from '../../rules/perdep-06-2016';
import { assess } from '../assess';
import type { Assessment } from '../assess';
import { basisFor } from '../basis';
import { linesOf } from '../explain';
import { findingsOf } from '../findings';
import { isGap, isScored } from '../score';

const FOLDER = join(__dirname, '../../../../fixtures/cases/certain');

interface Case {
  readonly periods: readonly { year: number; figures?: Amounts; ratios?: Amounts }[];
}

function basisOf(name: string): ReturnType<typeof basisFor> {
  const { periods } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Case;
  const statements = periods.map((each) => buildStatement({ ...each }));
  const last = statements[statements.length - 1] ?? buildStatement();
  const law = ruleSetFor('ksp', last.period.end) ?? perdep06;
  return basisFor(law, last, { before: statements[statements.length - 2] });
}

/** "100 harmless", or "80..100" of a gap: credits, not points. */
function told(assessment: Assessment, number: string): string {
  const result = linesOf(assessment).find((each) => each.result.indicator.number === number)?.result;
  if (!result) throw new Error(`no indicator ${number}`);
  if (isScored(result)) return `${result.credit.toFraction()} ${result.basis}`;
  return isGap(result) ? `${result.least.toFraction()}..${result.most.toFraction()}` : 'not applicable';
}

describe('small statements with lines missing', () => {
  it.each([
    // case, indicator, what is certain, why
    ['open-net-profit', '7.1', '25..100', 'income and expense of non-members may both be great'],
    ['open-net-profit-whole', '7.1', '25 figures', 'and here they are'],
    ['open-net-profit-with-ratio', '7.1', '50 reported-ratio', 'a printed ratio that some statement has'],
    ['risk-bounded', '1.2', '100 harmless', 'loans at risk are no more than all loans'],
    ['surplus-bounded', '6.2', '25 harmless', 'nothing of a loss is shared out'],
    ['class-partly', '2.2', '0 harmless', 'loss loans alone are 60 % of all'],
    ['no-loans-at-risk-equity-open', '1.2', '100 harmless', 'own capital is above nothing, whatever it is'],
    ['last-year-open', 'C.III.1b', '100 harmless', 'the form that was sent has no tax payable'],
    [
      'last-year-open-no-tax',
      'C.III.1b',
      '100 harmless',
      'last year’s accrued expense and tax are at most what their section leaves',
    ],
    ['allowance-unreported', '2.1', '0..100', 'the allowance hides as many other loans'],
    ['allowance-unreported', '2.2', '80..100', 'problem loans are at most half a percent'],
    ['allowance-unreported-whole', '2.1', '100 figures', 'within it'],
    ['business-expense-unreported', '4.2', '25..100', 'gross profit with non-members is not known'],
    ['business-expense-unreported-whole', '4.2', '75 figures', 'within it'],
    ['contra-hides-loans', '2.1', '0..100', 'an allowance may stand against loans that are not shown'],
    ['contra-hides-loans-whole', '2.1', '50 figures', 'and here it does'],
    ['loss-in-equity', '1.1', '25..100', 'a loss carried over leaves room for any reserve'],
    ['loss-in-equity-whole', '1.1', '100 figures', 'and here it does'],
    [
      'no-problem-loans-reserve-open',
      '2.3',
      '100 harmless',
      'no problem loans need no reserve, whatever it is',
    ],
    ['nothing-due-perhaps', '5.1', '25 harmless', 'what falls due is what the sides leave'],
    ['last-year-loans-open', 'C.III.1b', '25..100', 'funds of neither year are known'],
  ])('%s: %s is %s, since %s', (name, number, expected) => {
    expect(told(assess(basisOf(name)), number)).toBe(expected);
  });

  it('name the rules that leave no other credit, and no more of them', () => {
    const line = linesOf(assess(basisOf('surplus-bounded'))).find(
      (each) => each.result.indicator.number === '6.2',
    );
    if (!line || !isScored(line.result)) throw new Error('gap');
    const codes = line.result.because?.().map((each) => each.code);
    expect(codes).toEqual(['shared-surplus', 'sign']);
  });
});

describe('figures that no statement agrees with', () => {
  it.each([
    [
      { 'loans-at-risk': 2000, 'loans-net': 1000, 'loan-loss-allowance': 0 },
      ['loans-net', 'loans-at-risk'],
      'stops',
    ],
    [
      { 'cash-and-bank': 100, cash: 60, 'demand-deposits': 60, 'total-assets': 900 },
      ['cash-and-bank'],
      'warns',
    ],
  ])('are named together: %j', (figures, among, severity) => {
    const findings = findingsOf(basisFor(perdep06, buildStatement({ figures })));
    const found = findings.find((each) => each.check === 'figures-contradict');
    expect(found?.among).toEqual(expect.arrayContaining(among));
    expect(found?.severity).toBe(severity);
  });

  it('are not looked for where some statement agrees', () => {
    const findings = findingsOf(
      basisFor(perdep06, buildStatement({ figures: { cash: 1, 'current-assets': 5 } })),
    );
    expect(findings.filter((each) => each.check === 'figures-contradict')).toEqual([]);
  });

  it('leave a gap as wide as its scale, and a printed ratio outside of them is told', () => {
    const none = { 'interest-receivable': 0, 'other-loan-receivables': 0 };
    const known = { 'loans-net': 1000, 'member-loans': 900, 'loan-loss-allowance': 0, ...none };
    const basis = basisFor(perdep06, buildStatement({ figures: known, ratios: { '2.1': '95' } }));
    const found = findingsOf(basis).find((each) => each.check === 'reported-ratio-differs');
    expect([found?.line, found?.expected.toFraction()]).toEqual(['2.1', '90']);
  });
});
