import { ZERO, signOf } from '../../domain/decimal';
import type { Line } from '../../domain/statement/chart';
import { COST, OF_MEMBERS, OF_NON_MEMBERS } from '../lexicon/rows';
import { areNil } from '../place/values';
import { isIn } from '../place/zones';
import { DOUBTED } from '../weights';
import { beside, changed } from './decided';
import type { Decided, Pass } from './decided';
import { sumsIn } from './sums';

/**
 * A total that adds up what is of members and what is of others, such as "Jumlah beban pokok" below both, is no line of members
 * alone: it is the sum of several lines. What it adds up may stand right above it, or be taken off further up. One that does not
 * say whose it is, and adds up a row that is asked about, is asked about too: that row may be of others.
 */
export const membersAlone: Pass = (rows) => {
  if (!rows.some(isOfMembers)) return rows;
  const partsOf = new Map(sumsIn(rows).map(({ total, parts }) => [total, parts]));
  const others = rows.filter(isOfOthers);
  return rows.map((row, at) => {
    if (!isOfMembers(row)) return row;
    const parts = (partsOf.get(at) ?? []).flatMap((part) => rows[part] ?? []);
    // What is proved to stand above it needs no likeness further up: round amounts come to each other by chance.
    const held = parts.length > 0 ? parts.some(isOfOthers) : others.some((one) => isSumOf(row, one, rows));
    if (held) return beside(row, 'adds-up', 'sum');
    const isOpen = !OF_MEMBERS.test(row.placed.text) && parts.some(isAsked);
    return isOpen ? changed(row, 'adds-up-others', { state: 'doubtful', confidence: DOUBTED }) : row;
  });
};

/** Not yet known, and with an amount that the total adds up. */
const isAsked = ({ state, placed }: Decided): boolean =>
  (state === 'doubtful' || state === 'none') && !placed.isSum && !areNil(placed.values);

const isOfOthers = ({ placed }: Decided): boolean =>
  OF_NON_MEMBERS.test(placed.text) && !placed.isSum && !areNil(placed.values);

const isOfMembers = ({ line, state, placed }: Decided): boolean =>
  line !== undefined &&
  (state === 'taken' || state === 'doubtful') &&
  placed.isSum &&
  !OF_NON_MEMBERS.test(placed.text) &&
  isOfMembersLine(line);

const isOfMembersLine = (line: Line): boolean =>
  line.role === 'total' && (line.code === 'member-savings' || isOfMembersPlace(line));

const isOfMembersPlace = ({ zone }: Line): boolean => isIn(zone, 'earnings-member') || isIn(zone, 'funding');

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
      !isOfOthers(each) &&
      (each.line === undefined || each.state !== 'taken' || isOfMembersPlace(each.line)) &&
      each.placed.table === total.placed.table &&
      isCost(each) === isCost(total) &&
      !areNil(each.placed.values) &&
      [...total.placed.values].every(([year, value]) => {
        const [one, two] = [each.placed.values.get(year), other.placed.values.get(year)];
        return signOf(value.sub(one ?? ZERO).sub(two ?? ZERO)) === 0;
      }),
  );
