import type { Line } from '../../../domain/statement/chart';
import { GROUP_WORDS } from './groups';
import type { LineGroup, LineWords } from './groups';
import { OWN_WORDS } from './own';

export { GROUP_WORDS, LINE_GROUPS } from './groups';
export type { LineGroup, LineWords } from './groups';
export { OWN_WORDS } from './own';

/** Groups by the total that a line is part of. */
const BY_PARENT: Readonly<Record<string, LineGroup>> = {
  bank: 'liquid',
  'loans-net': 'lent',
  'financing-net': 'lent',
  'current-assets': 'current',
  'long-term-investments': 'invested',
  'fixed-assets': 'fixed',
  'other-assets': 'other-assets',
  'member-savings': 'savings',
  'temporary-syirkah-funds': 'savings',
  'current-liabilities': 'short-debt',
  'long-term-liabilities': 'long-debt',
  equity: 'member-capital',
  'equivalent-deposits': 'member-capital',
  reserves: 'reserves',
  'gross-participation': 'member-income',
  'cost-of-funds': 'cost-of-funds',
  'non-member-income': 'non-member-income',
  'non-member-expense': 'non-member-expense',
  'gross-surplus': 'trade',
  'business-expense': 'office',
  'cooperative-expense': 'cooperative-expense',
  'other-income-and-expense': 'other-result',
  'distributed-surplus': 'distribution',
  'classified-loans': 'collectibility',
  'loans-disbursed': 'disbursed',
  arrears: 'arrears',
};

/** Lines that their total does not place. */
const BY_CODE: Readonly<Record<string, LineGroup>> = {
  'short-term-securities': 'liquid',
  bank: 'liquid',
  'time-deposits-long': 'savings',
  'retained-surplus': 'surplus',
  'salaries-and-honoraria': 'staff',
  overtime: 'staff',
  'holiday-allowance': 'staff',
  'staff-training': 'staff',
  'depreciation-expense': 'written-off',
  'cooperative-expense': 'cooperative-expense',
  'income-tax': 'tax',
  zakat: 'tax',
  'distributed-surplus': 'distribution',
  'classified-loans': 'collectibility',
  'loans-disbursed': 'disbursed',
  'financing-disbursed': 'disbursed',
  'substandard-uncovered': 'uncovered',
  'doubtful-uncovered': 'uncovered',
  'loss-uncovered': 'uncovered',
  'loans-at-risk': 'unsecured',
  'risky-portfolio': 'unsecured',
  arrears: 'arrears',
  'balance-in-arrears': 'arrears',
  'balance-in-arrears-3-months': 'arrears',
  'due-in-year': 'repayment',
  'repaid-in-year': 'repayment',
  'repaid-on-time': 'repayment',
  'disbursed-since-start': 'repayment',
  'due-since-start': 'repayment',
  'repaid-since-start': 'repayment',
  'member-benefit': 'benefit',
};

/** The group of a line, or none for a line that nobody has thought of: a test finds those. */
export function groupOf(line: Line): LineGroup | undefined {
  if (line.unit === 'persons') return 'heads';
  if (line.unit === 'percent') return 'printed-rate';
  const own = BY_CODE[line.code];
  if (own) return own;
  if (line.role !== 'item') return line.part === 'balance-sheet' ? 'balance-total' : 'income-step';
  if (line.contra && line.parent !== 'loans-net' && line.parent !== 'financing-net') return 'worn';
  return line.parent === undefined ? undefined : BY_PARENT[line.parent];
}

/** Why a line matters and where it is found; none only for a line that no chart has any more. */
export function lineWords(line: Line): LineWords | undefined {
  if (Object.hasOwn(OWN_WORDS, line.code)) return OWN_WORDS[line.code as keyof typeof OWN_WORDS];
  const group = groupOf(line);
  return group && GROUP_WORDS[group];
}
