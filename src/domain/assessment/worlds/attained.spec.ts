import { realCases, statementOf } from '../../../../test/support/real-cases';
import { ZERO, cut, exact, greater, sumOf } from '../../decimal';
import type { Exact } from '../../decimal';
import { perdep06 } from '../../rules/perdep-06-2016';
import { indicatorsOf } from '../../rules/rule-set';
import { chartIndex } from '../../statement/chart';
import { checkStatement } from '../../statement/check';
import type { AnswerSheet, Origin, Statement } from '../../statement/statement';
import { assess } from '../assess';
import type { Interval } from '../assess';
import { basisFor } from '../basis';
import { linesOf } from '../explain';
import { isGap } from '../score';

const LOANS = ['member-loans', 'non-member-loans', 'other-cooperative-loans'];
const CLASSES = ['substandard-loans', 'doubtful-loans', 'loss-loans'];
const SHARES = (chartIndex('ksp').parts.get('distributed-surplus') ?? []).map((line) => line.code);
const TYPED: Origin = { at: 'json', file: 'attained', path: '' };

const amountOf = ({ figures }: Statement, code: string): Exact => figures.get(code)?.amount ?? ZERO;

/** A statement with the lines that its form does not ask for, and with every question answered alike. */
function completed(statement: Statement, lines: Readonly<Record<string, Exact>>, yes: boolean): Statement {
  const figures = new Map(statement.figures);
  for (const [code, amount] of Object.entries(lines)) figures.set(code, { amount, origin: TYPED });
  const answers = new Map(
    indicatorsOf(perdep06).flatMap(({ number, questions }): [string, AnswerSheet][] =>
      questions ? [[number, { answers: yes ? questions.length : 0, origin: TYPED }]] : [],
    ),
  );
  return { ...statement, figures, answers };
}

const nothing = (...codes: readonly string[]): Record<string, Exact> =>
  Object.fromEntries(codes.map((code) => [code, ZERO]));

/** No loan at risk, none in arrears, all of the surplus for the members, who gain much beside it. */
const best = (statement: Statement): Statement => {
  const surplus = greater(amountOf(statement, 'surplus-after-tax'), ZERO);
  const lines = {
    ...nothing('loans-at-risk', ...CLASSES, ...SHARES),
    'share-of-transactions': surplus,
    'member-benefit': exact(10n ** 15n),
  };
  return completed(statement, lines, true);
};

/** Every loan at risk, and lost; nothing for the members. */
const worst = (statement: Statement): Statement => {
  const loans = sumOf(LOANS.map((code) => amountOf(statement, code)));
  const lines = {
    ...nothing(...CLASSES, ...SHARES, 'member-benefit'),
    'loans-at-risk': loans,
    'loss-loans': loans,
  };
  return completed(statement, lines, false);
};

const gapsIn = (statement: Statement): string[] =>
  linesOf(assess(basisFor(perdep06, statement))).flatMap(({ result }) =>
    isGap(result) ? [result.indicator.number] : [],
  );

const stopping = (statement: Statement): string[] =>
  checkStatement(statement).flatMap(({ check, severity, line }) =>
    severity === 'stops' ? [`${check} ${line}`] : [],
  );

type End = 'least' | 'most';

function totalOf(statement: Statement, end: End): Exact {
  const { total } = assess(basisFor(perdep06, statement));
  if (!total) throw new Error('a panel');
  return total[end];
}

/** By how much an end of one total is above an end of another. */
const apart = (high: Statement, top: End, low: Statement, bottom: End): Exact =>
  totalOf(high, top).sub(totalOf(low, bottom));

const pointsIn = (statement: Statement): readonly Interval[] =>
  linesOf(assess(basisFor(perdep06, statement))).map((line) => line.points);

/** Of each indicator by how much two complete statements differ at least: so much no reader of both can close. */
function unavoidable(high: Statement, low: Statement): Exact[] {
  const lows = pointsIn(low);
  return pointsIn(high).map(({ least }, at) => greater(least.sub(lows[at]?.most ?? least), ZERO));
}

/** Years in which lines of the balance sheet itself are not explained, and what they leave open in either world. */
const UNEXPLAINED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'ksp-m-2009-2010.json 2009': [['7.2'], ['7.2']],
  'ksp-p-2009-2010.json 2010': [['5.1'], ['5.1']],
  'ksp-q-2009-2010.json 2010': [
    ['1.1', '5.2', '6.2'],
    ['1.1', '1.2', '2.3', '5.2'],
  ],
};

const years = realCases().flatMap((real) =>
  real.years.map((year) => [`${real.file} ${year.year}`, statementOf(real, year)] as const),
);

describe('both ends of the total of a real statement', () => {
  it.each(years)('are each reached by one complete statement: %s', (name, statement) => {
    const [high, low] = [best(statement), worst(statement)];
    const ends = [apart(high, 'most', statement, 'most'), apart(low, 'least', statement, 'least')];
    expect(ends.map((each) => each.toFraction())).toEqual(['0', '0']);
    expect([gapsIn(high), gapsIn(low)]).toEqual(UNEXPLAINED[name] ?? [[], []]);
    expect([stopping(high), stopping(low)]).toEqual([stopping(statement), stopping(statement)]);
  });

  it('leave 37.17 points open on average, and no fewer than 36.15 could be said of them', () => {
    const mean = (all: readonly Exact[]): string => cut(sumOf(all).div(all.length), 2);
    const statements = years.map(([, statement]) => statement);
    const open = statements.map((each) => apart(each, 'most', each, 'least'));
    const certain = statements.map((each) => sumOf(unavoidable(best(each), worst(each))));
    expect([mean(open), mean(certain)]).toEqual(['37.17', '36.15']);
  });
});
