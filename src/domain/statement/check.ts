import { ZERO, exact, greater, lesser, signOf, sumOf } from '../decimal';
import type { Exact } from '../decimal';
import { chartIndex } from './chart';
import { checkSigns } from './check-signs';
import type { ChartIndex } from './chart';
import { FINANCING_LINES } from './chart-kspps';
import type { CheckCode, Finding, Severity } from './finding';
import { shownOf, signed } from './shown';
import type { Figure, Statement } from './statement';

/** A difference up to this many rupiah is called rounding, */
const MOST = exact(9);
/** unless it is more than this part of the total: amounts may be written in millions. */
const PART = exact('1/1000');

/** True for a difference that is rounding beside a total. */
export function isRounding(difference: Exact, total: Exact): boolean {
  if (signOf(difference) === 0) return true;
  return difference.abs().compare(lesser(MOST, total.abs().mul(PART))) <= 0;
}

/** Faults in the figures of one period, all together; and against the year before, when it was reported. */
export function checkStatement(statement: Statement, before?: Statement): Finding[] {
  const index = chartIndex(statement.unit.kind);
  const totals = [...index.parts.keys()].flatMap((code) => checkTotal(index, statement, code));
  return [
    ...totals,
    ...checkSigns(index, statement, totals),
    ...checkBalance(index, statement),
    ...checkSurplus(index, statement),
    ...checkSchedule(index, statement),
    ...checkDistribution(index, statement),
    ...checkContra(index, statement),
    ...(before ? checkAgainst(index, before, statement) : []),
  ];
}

function checkTotal(index: ChartIndex, statement: Statement, code: string): Finding[] {
  const total = statement.figures.get(code);
  const parts = index.parts.get(code) ?? [];
  const shown = parts.map((part) => shownOf(index, statement, part));
  if (!total || shown.every((each) => each === undefined)) return [];
  const absent = shown.filter((each) => each === undefined).length;
  const isStep = index.lines.get(code)?.role === 'result';
  const expected = sumOf(shown.map((each, at) => signed(parts[at], each)));
  const left = total.amount.sub(expected);
  if (isStep && absent === 1 && signOf(left.mul(parts[shown.indexOf(undefined)]?.sign ?? 1)) > 0) return [];
  return compare('parts-and-subtotal', code, total, expected, 'stops');
}

/** A line as reported; else, where every part of it is, their sum, found at the first of them. */
function wholeOf(index: ChartIndex, statement: Statement, code: string): Figure | undefined {
  const figure = statement.figures.get(code);
  const parts = index.parts.get(code);
  if (figure || !parts) return figure;
  const figures = parts.map((part) => wholeOf(index, statement, part.code));
  const shown = figures.filter((each) => each !== undefined);
  const [first] = shown;
  if (!first || shown.length < parts.length) return undefined;
  const amount = sumOf(figures.map((each, at) => signed(parts[at], each?.amount)));
  const note = shown.find((each) => each.note !== undefined)?.note;
  return { amount, origin: first.origin, ...(note === undefined ? {} : { note }) };
}

function checkBalance(index: ChartIndex, statement: Statement): Finding[] {
  const assets = wholeOf(index, statement, 'total-assets');
  const other = wholeOf(index, statement, 'liabilities-and-equity');
  if (!assets || !other) return [];
  return compare('assets-equal-liabilities-and-equity', 'total-assets', assets, other.amount, 'stops');
}

function checkSurplus(index: ChartIndex, statement: Statement): Finding[] {
  const inBalance = statement.figures.get('current-surplus');
  const inIncome = wholeOf(index, statement, 'surplus-after-tax');
  if (!inBalance || !inIncome) return [];
  return compare('surplus-equal-in-both-statements', 'current-surplus', inBalance, inIncome.amount, 'stops');
}

const LOANS = ['member-loans', 'non-member-loans', 'other-cooperative-loans', ...FINANCING_LINES];

function checkSchedule(index: ChartIndex, statement: Statement): Finding[] {
  const line = index.lines.get('classified-loans');
  const classified = line && shownOf(index, statement, line);
  const loans = LOANS.map((code) => statement.figures.get(code)?.amount);
  const origin =
    statement.figures.get('classified-loans')?.origin ?? statement.figures.get('current-loans')?.origin;
  const complete = index.parts.get('classified-loans')?.every((part) => statement.figures.has(part.code));
  if (!classified || !origin || !complete || loans.every((each) => each === undefined)) return [];
  const expected = sumOf(loans.map((each) => each ?? ZERO));
  return compare(
    'loan-schedule-equals-balance-sheet',
    'classified-loans',
    { amount: classified, origin },
    expected,
    'warns',
  );
}

function checkDistribution(index: ChartIndex, statement: Statement): Finding[] {
  const line = index.lines.get('distributed-surplus');
  const shared = line && shownOf(index, statement, line);
  const surplus = statement.figures.get('current-surplus');
  if (!shared || !surplus || shared.compare(surplus.amount) <= 0) return [];
  const origin = statement.figures.get('distributed-surplus')?.origin ?? surplus.origin;
  return compare(
    'distribution-exceeds-surplus',
    'distributed-surplus',
    { amount: shared, origin },
    surplus.amount,
    'warns',
  );
}

function checkContra(index: ChartIndex, statement: Statement): Finding[] {
  return [...index.lines.values()].flatMap((line) => {
    const figure = line.contra ? statement.figures.get(line.code) : undefined;
    if (!figure || signOf(figure.amount) <= 0) return [];
    return [finding('contra-line-positive', line.code, figure, figure.amount.neg(), 'warns')];
  });
}

const DEPRECIATION = [
  'depreciation',
  'depreciation-buildings',
  'depreciation-vehicles',
  'depreciation-equipment',
  'depreciation-other',
];

/** Accumulated depreciation, positive; some coded lists carry it as a negative "other fixed asset". */
function depreciationOf(statement: Statement): Figure | undefined {
  const other = statement.figures.get('other-fixed-assets');
  const shown = [
    ...DEPRECIATION.map((code) => statement.figures.get(code)),
    other && signOf(other.amount) < 0 ? other : undefined,
  ].filter((each) => each !== undefined);
  const first = shown[0];
  const note = shown.find((each) => each.note !== undefined)?.note;
  if (!first) return undefined;
  const amount = sumOf(shown.map((each) => each.amount)).neg();
  return { amount, origin: first.origin, ...(note === undefined ? {} : { note }) };
}

function checkAgainst(index: ChartIndex, before: Statement, now: Statement): Finding[] {
  const fell = (check: CheckCode, line: string, was?: Figure, is?: Figure): Finding[] => {
    if (!was || !is || is.note !== undefined || is.amount.compare(was.amount) >= 0) return [];
    return [finding(check, line, is, was.amount, 'warns')];
  };
  const of = (statement: Statement, code: string): Figure | undefined => wholeOf(index, statement, code);
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

function compare(
  check: CheckCode,
  line: string,
  found: Figure,
  expected: Exact,
  severity: Severity,
): Finding[] {
  const difference = found.amount.sub(expected).abs();
  if (signOf(difference) === 0) return [];
  return [
    finding(
      check,
      line,
      found,
      expected,
      isRounding(difference, greater(expected.abs(), found.amount.abs())) ? 'rounding' : severity,
    ),
  ];
}

/** Amounts are given with the signs the file prints, so that they can be found in it. */
function finding(
  check: CheckCode,
  line: string,
  figure: Figure,
  expected: Exact,
  severity: Severity,
): Finding {
  const turned = figure.origin.at === 'cell' && figure.origin.turned === true;
  const printed = (amount: Exact): Exact => (turned ? amount.neg() : amount);
  return {
    check,
    severity,
    line,
    found: printed(figure.amount),
    expected: printed(expected),
    difference: printed(figure.amount.sub(expected)),
    origin: figure.origin,
  };
}
