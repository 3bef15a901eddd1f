import { ZERO, signOf, sumOf } from '../decimal';
import { onceOf } from '../kept';
import { chartIndex, lineIn, partsOf } from './chart';
import type { ChartIndex, LineCode } from './chart';
import { LOANS, checkArrears } from './check-arrears';
import { checkAssets } from './check-assets';
import { compare, finding, wholeOf } from './check-finding';
import { checkJumps } from './check-jumps';
import { checkContraAbove, checkSigns } from './check-signs';
import { checkDistribution, checkGrossSurplus } from './check-surplus';
import type { CheckCode, Finding } from './finding';
import { isInAnother, rowsSent } from './lacking';
import { USUAL_LIMITS, limitsFor } from './limits';
import type { Limits } from './limits';
import { shownOf } from './shown';
import { figureOf } from './statement';
import type { Figure, Statement } from './statement';
import { totalsIn } from './totals';

/** What the checks of one period look at. */
interface Checked {
  readonly index: ChartIndex;
  readonly statement: Statement;
  readonly limits: Limits;
}

/**
 * Faults in the figures of one period, all together; and against the year before, when it was reported.
 *
 * @param usual from where on a difference or a change is told
 */
export function checkStatement(
  statement: Statement,
  before?: Statement,
  usual: Limits = USUAL_LIMITS,
): Finding[] {
  const limits = limitsFor(statement, usual);
  const index = chartIndex(statement.unit.kind);
  const checked: Checked = { index, statement, limits };
  return [
    ...checkAssets(index, statement),
    ...checkTotals(checked),
    ...checkSigns(index, statement),
    ...checkBalance(checked),
    ...checkSurplus(checked),
    ...checkSchedule(checked),
    ...checkDistribution(index, statement, limits),
    ...checkGrossSurplus(index, statement),
    ...checkContraAbove(index, statement),
    ...checkContra(index, statement),
    ...checkArrears(index, statement),
    ...(before ? checkAgainst(index, before, statement) : []),
    ...(before ? checkJumps(index, statement, before, limits) : []),
  ];
}

function checkTotals({ index, statement, limits }: Checked): Finding[] {
  return totalsIn(index, statement).flatMap(({ line, figure, expected }) =>
    compare({ check: 'parts-and-subtotal', line, limits }, figure, expected, 'stops'),
  );
}

/** A side that a program sent without its rare rows may lack just these: then nothing is wrong with the sum of the others. */
function checkBalance({ index, statement, limits }: Checked): Finding[] {
  const forms = rowsSent(index, statement);
  const side = (code: LineCode): Figure | undefined =>
    wholeOf(index, statement, code, (part) => isInAnother(forms, part));
  const [assets, other] = [side('total-assets'), side('liabilities-and-equity')];
  if (!assets || !other) return [];
  const of = { check: 'assets-equal-liabilities-and-equity', line: 'total-assets', limits } as const;
  return compare(of, assets, other.amount, 'stops');
}

function checkSurplus({ index, statement, limits }: Checked): Finding[] {
  const inBalance = figureOf(statement, 'current-surplus');
  const inIncome = wholeOf(index, statement, 'surplus-after-tax');
  if (!inBalance || !inIncome) return [];
  const of = { check: 'surplus-equal-in-both-statements', line: 'current-surplus', limits } as const;
  return compare(of, inBalance, inIncome.amount, 'stops');
}

function checkSchedule({ index, statement, limits }: Checked): Finding[] {
  const line = lineIn(index, 'classified-loans');
  const classified = line && shownOf(index, statement, line);
  const loans = LOANS.map((code) => statement.figures.get(code)?.amount);
  const origin =
    figureOf(statement, 'classified-loans')?.origin ?? figureOf(statement, 'current-loans')?.origin;
  const complete = partsOf(index, 'classified-loans').every((part) => statement.figures.has(part.code));
  if (!classified || !origin || !complete || loans.every((each) => each === undefined)) return [];
  const expected = sumOf(loans.map((each) => each ?? ZERO));
  const of = { check: 'loan-schedule-equals-balance-sheet', line: 'classified-loans', limits } as const;
  return compare(of, { amount: classified, origin }, expected, 'warns');
}

function checkContra(index: ChartIndex, statement: Statement): Finding[] {
  return contraIn(index).flatMap((line) => {
    const figure = statement.figures.get(line.code);
    if (!figure || signOf(figure.amount) <= 0) return [];
    return [finding('contra-line-positive', line.code, figure, figure.amount.neg(), 'warns')];
  });
}

const contraIn = onceOf(({ inOrder }: ChartIndex) => inOrder.filter(({ contra }) => contra === true));

const DEPRECIATION: readonly LineCode[] = [
  'depreciation',
  'depreciation-buildings',
  'depreciation-vehicles',
  'depreciation-equipment',
  'depreciation-other',
];

/** Accumulated depreciation, positive; some coded lists carry it as a negative "other fixed asset". */
function depreciationOf(statement: Statement): Figure | undefined {
  const other = figureOf(statement, 'other-fixed-assets');
  const shown = [
    ...DEPRECIATION.map((code) => figureOf(statement, code)),
    other && signOf(other.amount) < 0 ? other : undefined,
  ].filter((each) => each !== undefined);
  const first = shown[0];
  const note = shown.find((each) => each.note !== undefined)?.note;
  if (!first) return undefined;
  const amount = sumOf(shown.map((each) => each.amount)).neg();
  return { amount, origin: first.origin, ...(note === undefined ? {} : { note }) };
}

function checkAgainst(index: ChartIndex, before: Statement, now: Statement): Finding[] {
  const fell = (check: CheckCode, line: LineCode, was?: Figure, is?: Figure): Finding[] => {
    if (!was || !is || is.note !== undefined || is.amount.compare(was.amount) >= 0) return [];
    return [finding(check, line, is, was.amount, 'warns')];
  };
  const of = (statement: Statement, code: LineCode): Figure | undefined => wholeOf(index, statement, code);
  const retained = of(now, 'retained-surplus');
  const last = of(before, 'current-surplus');
  const exceeds = retained && last && !retained.note && retained.amount.compare(last.amount) > 0;
  return [
    ...fell('depreciation-fell', 'depreciation', depreciationOf(before), depreciationOf(now)),
    ...fell(
      'principal-deposits-fell',
      'principal-deposits',
      of(before, 'principal-deposits'),
      of(now, 'principal-deposits'),
    ),
    ...fell('reserves-fell', 'reserves', of(before, 'reserves'), of(now, 'reserves')),
    ...(exceeds
      ? [finding('retained-surplus-exceeds-last-surplus', 'retained-surplus', retained, last.amount, 'warns')]
      : []),
  ];
}
