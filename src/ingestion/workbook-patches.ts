import { createRequire } from 'node:module';

interface CellParser {
  /** The `t` attribute of the cell that is being read. */
  t?: string;
  model: { type?: number; value?: unknown; formula?: string; shareType?: string; result?: unknown };
  parseClose(name: string): boolean;
}

/** The library's number for a cell that holds text. */
const TEXT = 3;

let prepared = false;

/**
 * Mends three places in which the Excel library loses what a cell says; its version is pinned, and a test fails if
 * one of them is no longer there.
 *
 * - A formula whose value is an empty text looks like one that was never computed.
 * - A number is turned into a date by a loose test of its format, and cannot be turned back.
 * - A date written as text (type "d") is cut to its year.
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
}
