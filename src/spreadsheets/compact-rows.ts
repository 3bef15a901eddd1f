import { addressOf, type Cell, type Content, type Sheet } from '../domain/grid';

/** Rows up to this many are kept as they are: no statement has more. */
const PLAIN_ROWS = 5000;
const NO_CELLS: readonly Cell[] = [];
/** So many rows are kept unpacked at a time. */
const KEPT = 64;

/** How a cell is written down: its text, its number (with its format), or else itself without its address. */
type Packed = null | string | [text: string, format?: string] | Omit<Cell, 'address'>;

/**
 * The rows of a sheet while it is read, and afterwards. Those of a very long one are each written down as one text, a
 * tenth of the memory of their cells, and unpacked when they are asked for.
 */
export class RowStore {
  private plain: (readonly Cell[])[] | undefined = [];
  private readonly packed: string[] = [];
  private readonly kept = new Map<number, readonly Cell[]>();

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
    if (this.plain) this.plain[row] = cells;
    else this.packed[row] = pack(cells);
  }

  row(at: number): readonly Cell[] | undefined {
    if (this.plain) return this.plain[at];
    if (this.packed[at] === '') return NO_CELLS;
    const known = this.kept.get(at);
    if (known) return known;
    const written = this.packed[at];
    if (written === undefined) return undefined;
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
    return this.plain ?? lazyList(this);
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

const pack = (cells: readonly Cell[]): string =>
  cells.length === 0 ? '' : JSON.stringify(cells.map(packed));

function packed({ address: _, ...cell }: Cell): Packed {
  const { content } = cell;
  if (Object.keys(cell).length > 1) return cell;
  if (content.kind === 'blank') return null;
  if (content.kind === 'text') return content.text;
  if (content.kind !== 'number') return cell;
  return content.format === undefined ? [content.text] : [content.text, content.format];
}

const unpack = (written: string, row: number): Cell[] =>
  (JSON.parse(written) as Packed[]).map((each, column) => unpacked(each, addressOf(row, column)));

function unpacked(each: Packed, address: string): Cell {
  if (each !== null && typeof each === 'object' && !Array.isArray(each)) return { address, ...each };
  return { address, content: contentOf(each) };
}

function contentOf(each: Exclude<Packed, Omit<Cell, 'address'>>): Content {
  if (each === null) return { kind: 'blank' };
  if (typeof each === 'string') return { kind: 'text', text: each };
  const [text, format] = each;
  return format === undefined ? { kind: 'number', text } : { kind: 'number', text, format };
}
