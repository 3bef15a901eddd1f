import type { Line, LineCode } from '../../domain/statement/chart';
import type { Side } from '../tables/headers';
import { BEFORE_OR_AFTER, DEFERRED, OF_NON_MEMBERS, OPENS, TELLS_TERM } from '../lexicon/rows';
import { isTotal } from '../lexicon/totals';
import type { Asked } from './candidate';
import { fitOf, isIn } from '../place/zones';
import type { Fit } from '../place/zones';
import type { Zone } from '../../domain/statement/chart';
import { ASKED, ONE_EVIDENCE, SECOND, UNSAID_NON_MEMBERS } from '../weights';

const EXPENSE: readonly Zone[] = ['expense', 'expense-nonmember', 'other-expense', 'other'];
const EARNINGS: readonly Zone[] = ['earnings', 'earnings-nonmember', 'other-earnings', 'nonmember', 'other'];

/** Items that begin with the surplus; every other is a step of the income statement. */
const SURPLUS: ReadonlySet<LineCode> = new Set<LineCode>([
  'current-surplus',
  'retained-surplus',
  'surplus-funds',
  'general-reserve',
  'other-income',
]);

/** Lines of non-members are meant only where the row says so. */
export function strange(line: Line, zone: Zone | undefined, text: string): number {
  const isSaid = OF_NON_MEMBERS.test(text) || (zone !== undefined && isIn(zone, 'nonmember'));
  return line.code.startsWith('non-member') && !isSaid ? UNSAID_NON_MEMBERS : 0;
}

/** A total or a step stands below the section that it ends: only the statement has to be the right one. */
export function placeFit(line: Line, { zone, side }: Asked, text: string): Fit {
  const there = line.zone;
  if (isRuledOut(line, text, there, zone) || !standsOn(side, line, there)) return 'apart';
  if (line.role === 'result' && zone !== undefined && isIn(zone, 'income')) return 'same';
  const fit = fitOf(zone, there);
  if (fit !== 'far' || zone === undefined) return fit;
  const ends = line.role === 'result' || (line.role === 'total' && isTotal(text));
  return ends ? 'near' : fit;
}

/** "Dana sosial" is a debt; that it is a share of the surplus is said by the title of such a table. */
const isRuledOut = (line: Line, text: string, there: Zone, zone: Zone | undefined): boolean =>
  (there === 'distribution' && zone !== 'distribution') || contradicts(line, text);

/** What the first words of a label rule out, wherever the row stands: the words, and whether a line can then be meant. */
const RULED: readonly (readonly [
  words: RegExp,
  unless: RegExp | undefined,
  allows: (line: Line, zone: Zone) => boolean,
])[] = [
  [
    OPENS.expense,
    DEFERRED,
    (line, zone) =>
      line.role === 'result' ||
      isAnyOf(zone, EXPENSE) ||
      // Interest paid stands on no side of some charts.
      zone === 'income' ||
      line.part === 'surplus-distribution',
  ],
  [OPENS.earnings, DEFERRED, (line, zone) => line.role === 'result' || isAnyOf(zone, EARNINGS)],
  [OPENS.asset, undefined, (_, zone) => isIn(zone, 'asset')],
  [OPENS.debt, undefined, (_, zone) => isIn(zone, 'credit')],
  [BEFORE_OR_AFTER, undefined, (line, zone) => line.role !== 'item' || isIn(zone, 'balance')],
  [OPENS.surplus, undefined, (line) => line.role !== 'item' || SURPLUS.has(line.code)],
  [OF_NON_MEMBERS, undefined, (line, zone) => line.role !== 'item' || !isIn(zone, 'earnings-member')],
  [OPENS.accumulated, undefined, (line) => line.contra === true],
];

function contradicts(line: Line, text: string): boolean {
  const rule = RULED.find(([words, unless]) => words.test(text) && unless?.test(text) !== true);
  return rule !== undefined && !rule[2](line, line.zone);
}

const isAnyOf = (zone: Zone, zones: readonly Zone[]): boolean => zones.some((each) => isIn(zone, each));

/** Debts and deposits of which only the section tells how soon they fall due. */
const BY_TERM: ReadonlySet<LineCode> = new Set<LineCode>([
  'bank-loans',
  'bank-loans-current',
  'time-deposits-short',
  'time-deposits-long',
  'other-long-term-loans',
]);

/** Where neither the place nor the words tell the term, a person does. */
export function isOpenTerm(line: Line, zone: Zone | undefined, text: string): boolean {
  return BY_TERM.has(line.code) && zone !== line.zone && !TELLS_TERM.test(text);
}

/**
 * How sure a line may be at most whose term is open: what members save for a time, among debts that no section parts, is
 * due within the year. A ledger parts none of its debts, whatever their term.
 */
export function mostOfTerm({ code }: Line, { zone, side }: Asked): number {
  if (side !== undefined || zone === undefined || !isIn(zone, 'credit')) return ASKED;
  return code === 'time-deposits-short'
    ? ONE_EVIDENCE
    : code === 'time-deposits-long'
      ? ASKED - SECOND
      : ASKED;
}

/** In a pair of columns, assets and expenses stand in debit, the rest and what is taken from assets in credit. */
function standsOn(side: Side | undefined, line: Line, zone: Zone): boolean {
  if (side === undefined || line.role === 'result' || line.code.endsWith('surplus')) return true;
  const isSpent = isAnyOf(zone, EXPENSE) && zone !== 'other' && !isIn(zone, 'other-earnings');
  const isDebit = isIn(zone, 'asset') || isSpent;
  return (isDebit !== (line.contra === true)) === (side === 'debit');
}
