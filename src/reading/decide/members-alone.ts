import { ZERO, signOf } from '../../domain/decimal';
import type { Line } from '../../domain/statement/chart';
import { COST, OF_NON_MEMBERS } from '../lexicon/rows';
import { areNil } from '../place/values';
import { isIn } from '../place/zones';
import { beside } from './decided';
import type { Decided, Pass } from './decided';
import { sumsIn } from './sums';

/**
 * A total that adds up what is of members and what is of others, such as "Jumlah beban pokok" below both, is no line of members
 * alone: it is the sum of several lines. What it adds up may stand right above it, or be taken off further up.
 */
export const membersAlone: Pass = (rows) => {
  const others = rows.filter(isOfOthers);
  if (others.length === 0) return rows;
  const partsOf = new Map(sumsIn(rows).map(({ total, parts }) => [total, parts]));
  return rows.map((row, at) => {
    if (!isOfMembers(row)) return row;
    const holds = (partsOf.get(at) ?? []).some((part) => others.some((other) => other === rows[part]));
    return holds || others.some((other) => isSumOf(row, other, rows)) ? beside(row, 'adds-up', 'sum') : row;
  });
};

const isOfOthers = ({ placed }: Decided): boolean =>
  OF_NON_MEMBERS.test(placed.text) && !placed.isSum && !areNil(placed.values);

const isOfMembers = ({ line, state, placed }: Decided): boolean =>
  line !== undefined &&
  (state === 'taken' || state === 'doubtful') &&
  placed.isSum &&
  !OF_NON_MEMBERS.test(placed.text) &&
  isOfMembersLine(line);

const isOfMembersLine = ({ zone, role }: Line): boolean =>
  role === 'total' && (isIn(zone, 'earnings-member') || isIn(zone, 'funding'));

/** A cost, by its line, else by its words: what is earned and what it costs are never added up. */
const isCost = ({ line, placed }: Decided): boolean =>
  line ? COSTS.some((zone) => isIn(line.zone, zone)) : COST.test(placed.text);

const COSTS = ['expense', 'expense-nonmember'] as const;

/** In each year it is what that row and one other of its table come to, all of them costs or none. */
const isSumOf = (total: Decided, other: Decided, rows: readonly Decided[]): boolean =>
  other.placed.table === total.placed.table &&
  isCost(other) === isCost(total) &&
  rows.some(
    (each) =>
      each !== total &&
      each !== other &&
      each.placed.table === total.placed.table &&
      isCost(each) === isCost(total) &&
      !areNil(each.placed.values) &&
      [...total.placed.values].every(([year, value]) => {
        const [one, two] = [each.placed.values.get(year), other.placed.values.get(year)];
        return signOf(value.sub(one ?? ZERO).sub(two ?? ZERO)) === 0;
      }),
  );
