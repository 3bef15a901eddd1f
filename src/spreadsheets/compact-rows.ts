import { addressOf, rememberFilled, type Cell, type Content, type Sheet } from '../domain/grid';
import { BLANK } from './workbook-content';

/** Rows up to this many are kept as they are: no statement has more. */
const PLAIN_ROWS = 5000;
const NO_CELLS: readonly Cell[] = [];
/** So many rows are kept unpacked at a time. */
const KEPT = 64;

/**
 * The rows of a sheet while it is read, and afterwards. Those of a very long one are each written down as one text, a
 * tenth of the memory of their cells, and unpacked when they are asked for.
 */
export class RowStore {
  private plain: (readonly Cell[])[] | undefined = [];
  private readonly packed: string[] = [];
  private readonly kept = new Map<number, readonly Cell[]>();
  /** The row asked for last: a look through a row asks for it once for each of its cells. */
  private last: { readonly at: number; readonly cells: readonly Cell[] } | undefined;

  get length(): number {
    return (this.plain ?? this.packed).length;
  }

  push(cells: readonly Cell[]): void {
    if (this.plain && this.plain.length < PLAIN_ROWS) {
      this.plain.push(cells);
      return;
    }
    this.plain?.forEach((each) => this.packed.push(pack(each)));
    this.plain = undefined;
    this.packed.push(pack(cells));
  }

  /** A row that is there already is replaced. */
  replace(row: number, cells: readonly Cell[]): void {
    this.kept.delete(row);
    this.last = undefined;
    if (this.plain) this.plain[row] = cells;
    else this.packed[row] = pack(cells);
  }

  row(at: number): readonly Cell[] | undefined {
    if (this.plain) return this.plain[at];
    if (this.last?.at === at) return this.last.cells;
    const written = this.packed[at];
    if (written === undefined) return undefined;
    const cells = written === '' ? NO_CELLS : (this.kept.get(at) ?? this.unpacked(written, at));
    this.last = { at, cells };
    return cells;
  }

  private unpacked(written: string, at: number): readonly Cell[] {
    const cells = unpack(written, at);
    if (this.kept.size >= KEPT) this.kept.delete(this.kept.keys().next().value ?? 0);
    this.kept.set(at, cells);
    return cells;
  }

  /** Takes off the rows below the last one that holds something. */
  dropEmptyEnd(): void {
    while (this.length > 0 && this.row(this.length - 1)?.length === 0) (this.plain ?? this.packed).pop();
  }

  /** The rows as a list that unpacks each when it is asked for. */
  rows(): Sheet['rows'] {
    if (this.plain) return this.plain;
    const rows = lazyList(this);
    const filled: number[] = [];
    for (let at = 0; at < this.packed.length; at += 1) if (this.packed[at] !== '') filled.push(at);
    rememberFilled(rows, filled);
    return rows;
  }
}

/** A list as far as reading goes: every method of lists asks for the length and for one place after the other. */
function lazyList(store: RowStore): Sheet['rows'] {
  // Asked for every row of every look through a sheet, of which there may be a million: no pattern is tried.
  const place = (key: string | symbol): number | undefined =>
    typeof key === 'string' && key >= '0' && key < ':' ? Number(key) : undefined;
  return new Proxy<Sheet['rows']>([], {
    get: (list, key) => {
      if (key === 'length') return store.length;
      const at = place(key);
      if (at !== undefined) return store.row(at);
      const own: unknown = Reflect.get(list, key);
      return own;
    },
    has: (list, key) => {
      const at = place(key);
      return at === undefined ? Reflect.has(list, key) : at < store.length;
    },
  });
}

/** Between the cells of a row that is written down; no text of a cell has it, nor the marks below. */
const NEXT = '\u0000';
/** Before a number, before its format, and before what is neither text nor number: a cell without its address. */
const NUMBER = '\u0001';
const FORMAT = '\u0002';
const WHOLE = '\u0003';

/** A row as one text, of which a blank cell is nothing, a text itself: splitting it is cheaper than any other way back. */
function pack(cells: readonly Cell[]): string {
  const [only, another] = cells;
  // One blank cell is not the same as none.
  return only && !another ? wholeOr(only, packed(only)) : cells.map(packed).join(NEXT);
}

const wholeOr = (cell: Cell, written: string): string => (written === '' ? whole(cell) : written);

const whole = ({ address: _, ...cell }: Cell): string => WHOLE + JSON.stringify(cell);

function packed(cell: Cell): string {
  const { content } = cell;
  // Besides its address and content it may have looks, a formula, a place in a merged range.
  if (hasMore(cell)) return whole(cell);
  if (content.kind === 'blank') return '';
  if (content.kind === 'text') return MARKED.test(content.text) ? whole(cell) : content.text;
  if (content.kind !== 'number') return whole(cell);
  const { text, format } = content;
  return format === undefined ? NUMBER + text : NUMBER + text + FORMAT + format;
}

// oxlint-disable-next-line no-control-regex -- the marks themselves
const MARKED = /^[\u0001-\u0003]|\u0000|^$/;

function hasMore(cell: Cell): boolean {
  for (const name in cell) if (name !== 'address' && name !== 'content') return true;
  return false;
}

const unpack = (written: string, row: number): Cell[] =>
  written.split(NEXT).map((each, column) => unpacked(each, addressOf(row, column)));

function unpacked(each: string, address: string): Cell {
  if (each === '') return { address, content: BLANK };
  const mark = each.charCodeAt(0);
  if (mark > MARKS) return { address, content: { kind: 'text', text: each } };
  if (each.startsWith(WHOLE)) return { address, ...(JSON.parse(each.slice(1)) as Omit<Cell, 'address'>) };
  const at = each.indexOf(FORMAT);
  const content: Content =
    at < 0
      ? { kind: 'number', text: each.slice(1) }
      : { kind: 'number', text: each.slice(1, at), format: each.slice(at + 1) };
  return { address, content };
}

/** The code of the last mark. */
const MARKS = 3;
