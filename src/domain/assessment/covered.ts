import type { CheckCode, Finding } from '../statement/finding';

/** A check of every statement, and the line it marks. */
type Said = readonly [check: CheckCode, line: string];

const BALANCE: Said = ['assets-equal-liabilities-and-equity', 'total-assets'];
const CREDIT: Said = ['parts-and-subtotal', 'liabilities-and-equity'];
const EQUITY: Said = ['parts-and-subtotal', 'equity'];
const BEFORE_TAX: Said = ['parts-and-subtotal', 'surplus-before-tax'];
const AFTER_TAX: Said = ['parts-and-subtotal', 'surplus-after-tax'];

/** What the checks of every statement would say again, in less words, of an identity that a filing breaks. */
const COVERED: Readonly<Partial<Record<CheckCode, readonly Said[]>>> = {
  'filing-assets-sum': [['parts-and-subtotal', 'total-assets']],
  'filing-credit-sum': [CREDIT, BALANCE],
  'filing-unbalanced': [BALANCE, CREDIT],
  'filing-loss-added': [BALANCE, CREDIT, EQUITY],
  'filing-equity-sum': [EQUITY, CREDIT],
  'filing-surplus-differs': [['surplus-equal-in-both-statements', 'current-surplus']],
  'filing-income-sum': [BEFORE_TAX, AFTER_TAX],
  'filing-expense-sum': [BEFORE_TAX, AFTER_TAX],
};

/** Findings without those that a doubt of the reading said already, with the cause. */
export function withoutCovered(doubts: readonly Finding[], found: readonly Finding[]): Finding[] {
  const said = doubts.flatMap(({ check }) => COVERED[check] ?? []);
  return found.filter(({ check, line }) => !said.some((each) => each[0] === check && each[1] === line));
}
