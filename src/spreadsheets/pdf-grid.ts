import { addressOf, type Cell, type Content, type Sheet } from '../domain/grid';
import type { Budget } from './budget';
import { amountsOf, columnsIn, goesOn, isCode, isIn, namesYear, type Column } from './pdf-columns';
import type { PageLine, Segment } from './pdf-lines';
import { BLANK, cleanText } from './workbook-content';

/** A page with its lines; its number counts from 1. */
export interface Page {
  readonly number: number;
  readonly lines: readonly PageLine[];
}

/** Before each column of amounts stand a code, a name, and what stands behind the name. */
const BESIDE = 3;
const STEP = BESIDE + 1;

/**
 * The pages as sheets, "halaman 12", with a row for each line. Parts whose columns of amounts stand where those of the
 * part before do have the same columns, so that a table may go on from page to page.
 */
export function sheetsOf(pages: readonly Page[], budget: Budget): readonly Sheet[] {
  const runs = runsOf(pages.flatMap(partsOf));
  return pages.map(({ number }) => {
    const own = runs.flatMap((run) => {
      const parts = run.parts.filter((part) => part.page === number);
      return parts.length > 0 ? [{ run, lines: parts.flatMap(({ lines }) => lines) }] : [];
    });
    const rows = rowsOf(own);
    return {
      name: `halaman ${number}`,
      goesOn: own[0]?.run.parts[0]?.page !== number && own.length > 0,
      downs: rows.map(({ row }) => row.down),
      hidden: false,
      rows: rows.map(({ row, edges }, at) => cellsOf(row, at, edges, budget)),
      hiddenRows: [],
      hiddenColumns: [],
    };
  });
}

/** Lines of a page from a title or a head to the next. */
interface Part {
  readonly page: number;
  readonly lines: PageLine[];
}

/** Parts of which each holds its columns where the one before does. */
interface Run {
  readonly parts: Part[];
  columns: readonly Column[];
}

/** A new part begins at two lines without amounts, or at the head of the columns of years. */
function partsOf({ number, lines }: Page): readonly Part[] {
  const parts: Part[] = [];
  let bare: PageLine[] = [];
  for (const line of lines) {
    bare.push(line);
    if (amountsOf(line).length === 0) continue;
    const open = parts.at(-1);
    if (open && bare.length < FEWEST_BARE && !bare.some((each) => each.segments.some(namesYear)))
      open.lines.push(...bare);
    else parts.push({ page: number, lines: bare });
    bare = [];
  }
  const last = parts.at(-1);
  if (last) last.lines.push(...bare);
  else if (bare.length > 0) parts.push({ page: number, lines: bare });
  return parts;
}

/** Two lines without amounts, and the one with amounts below them. */
const FEWEST_BARE = 3;

function runsOf(parts: readonly Part[]): readonly Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const columns = columnsIn(part.lines);
    const open = runs.at(-1);
    const both = open && goesOn(open.columns, columns, open.parts.at(-1)?.page === part.page);
    if (both) {
      open.parts.push(part);
      open.columns = both;
    } else runs.push({ parts: [part], columns });
  }
  return runs;
}

function rowsOf(
  parts: readonly { readonly run: Run; readonly lines: readonly PageLine[] }[],
): readonly { readonly row: Row; readonly edges: ReadonlyMap<number, number> }[] {
  return parts.flatMap(({ run: { columns }, lines }) => {
    const own = lines.map((line) => placed(line, columns));
    const edges = edgesOf(own);
    return unwrapped(own).map((row) => ({ row, edges }));
  });
}

/** The segments of a line, each in its column of the grid. */
interface Row {
  readonly cells: ReadonlyMap<number, Segment>;
  readonly down: number;
  readonly height: number;
}

function placed(line: PageLine, columns: readonly Column[]): Row {
  const cells = new Map<number, Segment>();
  const amounts = new Set(amountsOf(line));
  line.segments.forEach((each, at) => {
    const column = placeOf(line.segments, at, columns, amounts.has(each));
    const there = cells.get(column);
    cells.set(column, there ? joinedTo(there, each) : each);
  });
  return { cells, down: line.down, height: line.height };
}

const joinedTo = (one: Segment, other: Segment): Segment => ({
  ...one,
  text: `${one.text} ${other.text}`,
  right: other.right,
  is: 'words',
});

function placeOf(
  segments: readonly Segment[],
  at: number,
  columns: readonly Column[],
  isAmount: boolean,
): number {
  const own = segments[at];
  if (!own) return 0;
  const over = columns.findIndex((column) => (isAmount ? touches(own, column) : isIn(own, column)));
  const isHead = over >= 0 && (isAmount || isOver(own, columns, over));
  if (isHead) return over * STEP + BESIDE;
  const below =
    at > 0 && namesYear(own) ? columns.findIndex(({ right }) => own.left + own.right < 2 * right) : -1;
  if (below >= 0) return below * STEP + BESIDE;
  const side = columns.filter((column) => column.right <= own.left + 1).length * STEP;
  if (isCode(segments, at)) return side;
  const words = segments
    .slice(0, at)
    .filter((each, before) => each.is === 'words' && !isCode(segments, before));
  const isBehind = words.some((each) =>
    columns.every((column) => column.left >= own.left || column.right <= each.left),
  );
  return side + (isBehind ? 2 : 1);
}

const touches = (own: Column, column: Column): boolean => own.left < column.right && own.right > column.left;

/** The head of a column begins no further left than the column before ends; a name runs on from the left. */
const isOver = (own: Segment, columns: readonly Column[], over: number): boolean => {
  const column = columns[over];
  return (
    column !== undefined &&
    own.left > (columns[over - 1]?.right ?? 0) &&
    own.left >= column.left - (column.right - column.left)
  );
};

/** A name that goes on in the next line is one name: what goes on begins with a small letter or a bracket. */
function unwrapped(rows: readonly Row[]): readonly Row[] {
  const all: Row[] = [];
  for (const own of rows) {
    const at = all.findLastIndex(({ cells }) => cells.size > 0);
    const above = all[at];
    const both = above && joinedRows(above, own);
    if (both) all[at] = both[0];
    all.push(both?.[1] ?? own);
  }
  return all;
}

/** Two lines of which the second goes on with a name of the first; undefined where it does not. */
function joinedRows(above: Row, own: Row): readonly [Row, Row] | undefined {
  if (own.down - above.down > NEXT_LINE * own.height) return undefined;
  const column = [...own.cells.keys()].find((each) => each % STEP === 1 && above.cells.has(each)) ?? -1;
  const [first, rest] = [above.cells.get(column), own.cells.get(column)];
  if (!first || !rest || !/^[a-z(]/.test(rest.text) || own.cells.has(column - 1)) return undefined;
  const whole = [column, joinedTo(first, rest)] as const;
  const hasAmount = [...above.cells.keys()].some((each) => each % STEP === BESIDE);
  if (own.cells.size === 1)
    return [{ ...above, cells: new Map([...above.cells, whole]), down: own.down }, emptied(own)];
  return hasAmount
    ? undefined
    : [emptied(above), { ...own, cells: new Map([...above.cells, ...own.cells, whole]) }];
}

/** A line whose words went to its neighbour; it keeps its place, so that lines are counted as on the page. */
const emptied = (row: Row): Row => ({ ...row, cells: new Map() });

/** Lines of one text are no further apart, in heights of a letter. */
const NEXT_LINE = 1.9;

/** How far left the names of each side begin: what is set in further is a part of something. */
function edgesOf(rows: readonly Row[]): ReadonlyMap<number, number> {
  const edges = new Map<number, number>();
  for (const { cells } of rows)
    for (const [column, { left }] of cells) edges.set(column, Math.min(edges.get(column) ?? Infinity, left));
  return edges;
}

function cellsOf(
  { cells, height }: Row,
  row: number,
  edges: ReadonlyMap<number, number>,
  budget: Budget,
): readonly Cell[] {
  budget.addRows(1);
  const last = Math.max(-1, ...cells.keys());
  return Array.from({ length: last + 1 }, (_, column) => {
    const segment = cells.get(column);
    const text = cleanText(segment?.text ?? '');
    const content: Content = text.trim() === '' ? BLANK : { kind: 'text', text };
    budget.addCell(content, 1);
    const set = segment && column % STEP === 1 ? segment.left - (edges.get(column) ?? segment.left) : 0;
    const indent = Math.round((2 * set) / height);
    return { address: addressOf(row, column), content, ...(indent > 0 ? { indent } : {}) };
  });
}
