import type { PageLine, Segment } from './pdf-lines';

/** Where a column of amounts stands on a page, in points from the left. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** A code or number before the words of a line. */
const CODE = /^(?:[A-Z]?\d{1,8}(?:[.-]\d{1,4}){0,5}|[IVX]{1,5}|[A-Za-z])[.)]?$/;

/** What of a line is an amount of a column: not the code before a name, nor the number of a page. */
export function amountsOf({ segments }: PageLine): readonly Segment[] {
  if (segments.length === 1 && /^\d{1,3}$/.test(segments[0]?.text ?? '')) return [];
  return segments.filter((each, at) => each.is === 'amount' && !isCode(segments, at) && !isYear(each));
}

/** A number that words follow at once, with nothing or an amount before it. */
export function isCode(segments: readonly Segment[], at: number): boolean {
  const [before, own, after] = [segments[at - 1], segments[at], segments[at + 1]];
  return (
    own !== undefined &&
    CODE.test(own.text) &&
    after?.is === 'words' &&
    (before === undefined || before.is === 'amount')
  );
}

/** The head of a column of a year: "2024", "31 Desember 2024". */
export const namesYear = ({ text }: Segment): boolean =>
  /\b(?:19|20)\d\d\b/.test(text) && text.length <= LONGEST_HEAD;

const LONGEST_HEAD = 40;

const isYear = ({ text }: Segment): boolean => /^(?:19|20)\d\d$/.test(text);

/**
 * The columns of amounts in these lines, from the left. Amounts below each other share a part of their width, however
 * they are set; where that puts two amounts of one line into one column, their right ends part them.
 */
export function columnsIn(lines: readonly PageLine[]): readonly Column[] {
  const rows = lines.map(amountsOf);
  const spans = rows.flat().filter(({ text }) => /\d/.test(text));
  const wide = united(spans, (open, each) => each.left < open.right);
  const isMixed = rows.some((row) =>
    wide.some((column) => row.filter((each) => isIn(each, column)).length > 1),
  );
  return isMixed ? byRightEnd(spans) : wide;
}

/** Right ends nearer than this, in points, are of one column. */
const SAME_END = 7;

function byRightEnd(spans: readonly Segment[]): readonly Column[] {
  const ends = spans.map(({ right }) => ({ left: right, right }));
  return united(ends, (open, each) => each.right - open.right < SAME_END).map(({ left, right }) => ({
    left: left - SAME_END,
    right: right + SAME_END / 2,
  }));
}

function united(spans: readonly Column[], isOne: (open: Column, each: Column) => boolean): readonly Column[] {
  const columns: Column[] = [];
  for (const { left, right } of spans.toSorted((a, b) => a.left - b.left || a.right - b.right)) {
    const open = columns.at(-1);
    if (open && isOne(open, { left, right }))
      columns[columns.length - 1] = { left: open.left, right: Math.max(open.right, right) };
    else columns.push({ left, right });
  }
  return columns;
}

/** The share of a text that must stand over a column to belong to it. */
const OVER = 0.5;

/** True where more than half of the narrower one of both lies over the other. */
export function isIn({ left, right }: Column, column: Column): boolean {
  const shared = Math.min(right, column.right) - Math.max(left, column.left);
  return shared > OVER * Math.min(right - left, column.right - column.left);
}

/**
 * The columns of a part of a page that goes on with the table before it, together with those of that table; undefined
 * where it has others. A part may leave out columns, or be the first to show all of them; on another page its columns
 * stand in the very same places.
 */
export function goesOn(
  before: readonly Column[],
  own: readonly Column[],
  isSamePage: boolean,
): readonly Column[] | undefined {
  if (own.length === 0) return before;
  const [wide, narrow] = own.length > before.length ? [own, before] : [before, own];
  const isOne = isSamePage ? isIn : isAt;
  const places = narrow.map((each) => wide.findIndex((column) => isOne(each, column)));
  if (places.includes(-1) || new Set(places).size < places.length) return undefined;
  return wide.map((column, at) => {
    const each = narrow[places.indexOf(at)];
    return each
      ? { left: Math.min(column.left, each.left), right: Math.max(column.right, each.right) }
      : column;
  });
}

/** Set to the right, to the left or in the middle, as amounts below each other are. */
const isAt = (one: Column, other: Column): boolean =>
  [
    one.right - other.right,
    one.left - other.left,
    (one.left + one.right - other.left - other.right) / 2,
  ].some((apart) => Math.abs(apart) < SAME_END);
