import type { Line, Zone } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Reason } from '../layout';
import { ownWords } from '../lexicon/own-words';
import { BARE, BARE_ON_A_SIDE, JOINS, KEPT_OR_PLACED, TELLS_TERM } from '../lexicon/rows';
import { fitOf, isIn, isWide } from '../place/zones';
import { ASKED, COLUMN_EVIDENCE, ONE_EVIDENCE, PROPOSED } from '../weights';
import { changed } from './decided';
import type { Decided, Pass } from './decided';
import { sumsIn } from './sums';

type Sheet = Decided['placed']['table']['sheet'];
type Read = Decided & { readonly line: Line };

/** What the totals of a file prove: which rows are sums, and on which sheets the columns that are read add up. */
interface Proved {
  readonly sums: ReadonlySet<Decided>;
  readonly sheets: ReadonlySet<Sheet>;
}

/**
 * A row is surer than `ONE_EVIDENCE` only where something else agrees with its words: a code, the section it stands in,
 * the side of a ledger, the parts it adds up; where the totals of its sheet close in the columns that are read; and
 * where each of its words is one of the line's own, since a word that is merely known to change nothing proves nothing.
 * A bare noun that both sides of a statement have ("Simpanan") is asked about where nothing but the noun speaks.
 */
export function provedTwice(kind: Kind): Pass {
  return (rows) => {
    const proved = provedIn(rows);
    return rows.map((row, at) =>
      isRead(row) ? weighed(kind, row, proved, () => isBetween(rows, at, row.line)) : row,
    );
  };
}

const isRead = (row: Decided): row is Read => row.state === 'taken' && row.line !== undefined;

function weighed(kind: Kind, row: Read, proved: Proved, isAmongItsOwn: () => boolean): Decided {
  const isPlaced = agrees(row, proved);
  if (!isPlaced && (isBare(row.placed) || hasRival(row)) && !isAmongItsOwn())
    return changed(row, 'bare-name', { state: 'doubtful', confidence: ASKED });
  if (row.confidence <= ONE_EVIDENCE || (isPlaced && addsUp(row, proved) && saysNoMore(kind, row, proved)))
    return row;
  return changed(row, 'one-evidence', { confidence: ONE_EVIDENCE });
}

/**
 * A person, a code beside the words, a label of the chart (of a total, where it adds up), the parts of a total, or words that are all the line's
 * own and lead to no line that takes what is left.
 */
function saysNoMore(kind: Kind, row: Read, { sums }: Proved): boolean {
  const {
    reason,
    line,
    because,
    placed: { text },
  } = row;
  if (reason === 'corrected' || reason === 'code-and-label') return true;
  if (reason === 'label') return line.role !== 'total' || sums.has(row);
  if (because.some(({ why }) => why === 'named-by-parts')) return true;
  if (reason !== 'words' || line.rest === true) return false;
  const isOwn = ownWords(line.code, kind);
  return text.split(' ').every((word) => isOwn(word) || JOINS.test(word));
}

/** Rows above and below were taken for lines of the same side: an order that a list without headings keeps. */
function isBetween(rows: readonly Decided[], at: number, { zone }: Line): boolean {
  const table = rows[at]?.placed.table;
  const isTaken = (each: Decided): boolean =>
    each.state === 'taken' && each.placed.table === table && !each.placed.isSum;
  const [above, below] = [rows.slice(0, at).findLast(isTaken), rows.slice(at + 1).find(isTaken)];
  const side = SIDES.find((each) => isIn(zone, each));
  return [above, below].every(
    (each) => each?.line !== undefined && side !== undefined && isIn(each.line.zone, side),
  );
}

const SIDES = ['asset', 'liability', 'equity'] as const;

const isBare = ({ text, zone, under, closure }: Decided['placed']): boolean =>
  (zone === 'credit' ? BARE_ON_A_SIDE : BARE).test(text) ||
  // Below the last total of a section: what is earned and paid beside it stands there without a heading.
  (under.length === 0 && closure === undefined && KEPT_OR_PLACED.test(text));

/** The words are those of a line of another side of the statements too, and do not say how soon it falls due. */
const hasRival = ({ line, candidates, placed: { text } }: Read): boolean =>
  !TELLS_TERM.test(text) &&
  candidates.some(
    ({ line: other, confidence, reason, isOffer }) =>
      isOffer !== true &&
      confidence >= PROPOSED &&
      reason !== 'total' &&
      other.role === 'item' &&
      sideOf(other) !== undefined &&
      sideOf(other) !== sideOf(line),
  );

const sideOf = ({ zone }: Line): Zone | undefined => ALL_SIDES.find((each) => isIn(zone, each));
const ALL_SIDES = ['asset', 'credit', 'income'] as const;

function provedIn(rows: readonly Decided[]): Proved {
  const sums = sumsIn(rows).flatMap(({ total }) => rows[total] ?? []);
  const counts = new Map<Sheet, number>();
  for (const { placed } of sums) {
    const { sheet } = placed.table;
    counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  }
  const closing = [...counts].filter(([, count]) => count >= COLUMN_EVIDENCE.totals);
  return { sums: new Set(sums), sheets: new Set(closing.map(([sheet]) => sheet)) };
}

/** The totals of the sheet close; a ledger has none, its sides say that its columns are balances. */
const addsUp = ({ placed }: Read, { sheets }: Proved): boolean =>
  sheets.has(placed.table.sheet) || hasSide(placed);

const hasSide = ({ row }: Decided['placed']): boolean => row.cells.some(({ side }) => side !== undefined);

/** What is more than words: a code, the group it is a part of by code or indent, or that fills up its section. */
const PROVES: ReadonlySet<Reason> = new Set<Reason>(['code-and-label', 'group', 'section', 'corrected']);
const LABELS: ReadonlySet<Reason> = new Set<Reason>(['label', 'label-and-section', 'spelling']);

const agrees = (row: Read, { sums }: Proved): boolean =>
  PROVES.has(row.reason) || sums.has(row) || hasSide(row.placed) || standsRight(row);

/** It stands in the section of its line; a label of the chart also in a wider one, short of a whole statement. */
function standsRight({ placed: { zone }, line, reason }: Read): boolean {
  if (zone === undefined) return false;
  if (isIn(zone, line.zone)) return true;
  return !isWide(zone) && LABELS.has(reason) && fitOf(zone, line.zone) === 'same';
}
