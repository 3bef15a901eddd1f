import { createRequire } from 'node:module';

interface CellParser {
  /** The `t` attribute of the cell that is being read. */
  t?: string;
  model: { type?: number; value?: unknown; formula?: string; shareType?: string; result?: unknown };
  parseClose(name: string): boolean;
}

type Attributes = Readonly<Partial<Record<string, string>>>;

/** Reads one kind of element; what it throws ends the reading of the workbook. */
interface ElementParser {
  parseOpen(node: { readonly name: string; readonly attributes: Attributes }): unknown;
}

/** The last row and column that Excel has. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** What a number, an index and a truth value look like; the library takes the beginning of anything for one. */
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const WRITTEN: Readonly<Record<string, RegExp>> = {
  n: NUMBER,
  s: /^\d{1,9}$/,
  b: /^[01]$/,
};
const LONGEST_NUMBER = 400;

/** The library's number for a cell that holds text. */
const TEXT = 3;

let prepared = false;

/**
 * Mends the places in which the Excel library loses or guesses what a cell says; its version is pinned, and a test
 * fails if one of them is no longer there.
 *
 * - A formula whose value is an empty text looks like one that was never computed.
 * - A number is turned into a date by a loose test of its format, and cannot be turned back.
 * - A date written as text (type "d") is cut to its year.
 * - Of `60.561.753` in a cell for numbers it takes the beginning, 60.561.
 * - A row or column far beyond the last one of Excel holds it for minutes.
 */
export function prepareLibrary(): void {
  if (prepared) return;
  prepared = true;
  const load = createRequire(__filename);
  const utils = load('exceljs/lib/utils/utils') as { isDateFmt(format: string): boolean };
  utils.isDateFmt = () => false;

  const cells = load('exceljs/lib/xlsx/xform/sheet/cell-xform') as { prototype: CellParser };
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
  const close = cells.prototype.parseClose;
  cells.prototype.parseClose = function (name) {
    const written = this.model.value;
    if (name === 'c' && typeof written === 'string') checkWritten(this.t ?? 'n', written);
    const more = close.call(this, name);
    if (name === 'c' && this.t === 'd' && typeof written === 'string') {
      this.model.type = TEXT;
      this.model.value = written;
    }
    const isFormula = this.model.formula !== undefined || this.model.shareType !== undefined;
    if (name === 'c' && this.t === 'str' && isFormula && this.model.result === undefined)
      this.model.result = '';
    return more;
  };
  refusePlaces(load);
}

function checkWritten(type: string, written: string): void {
  const text = written.trim();
  if (text.length > LONGEST_NUMBER && type in WRITTEN) throw new Error('no value');
  if (WRITTEN[type]?.test(text) === false) throw new Error('no value');
}

/** Ends the reading at a row, cell or column that no sheet can have, before anything is made of it. */
function refusePlaces(load: (name: string) => unknown): void {
  const before = (element: string, file: string, check: (attributes: Attributes) => boolean): void => {
    const { prototype } = load(`exceljs/lib/xlsx/xform/sheet/${file}`) as { prototype: ElementParser };
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
    const open = prototype.parseOpen;
    prototype.parseOpen = function (node) {
      if (node.name === element && !check(node.attributes)) throw new Error('no such place');
      return open.call(this, node);
    };
  };
  before('row', 'row-xform', ({ r }) => r === undefined || isWithin(r, LAST_ROW));
  before('c', 'cell-xform', ({ r }) => r === undefined || isCell(r));
  before(
    'col',
    'col-xform',
    ({ min = '', max = '' }) => isWithin(min, LAST_COLUMN) && isWithin(max, LAST_COLUMN),
  );
}

const isWithin = (text: string, last: number): boolean =>
  /^\d{1,7}$/.test(text) && Number(text) >= 1 && Number(text) <= last;

function isCell(address: string): boolean {
  const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column >= 1 && column <= LAST_COLUMN && isWithin(row, LAST_ROW);
}
