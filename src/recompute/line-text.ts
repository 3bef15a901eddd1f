import { ONE, plain, signOf } from '../domain/decimal';
import { resolveLine } from '../domain/assessment/lines';
import type { Ledger } from '../domain/assessment/lines';
import { isNeverNegative } from '../domain/statement/chart';
import type { Line } from '../domain/statement/chart';
import { limitsFor } from '../domain/statement/limits';
import { shownOf } from '../domain/statement/shown';
import { NEVER_NEGATIVE, UNKNOWN } from './words';

/** What is written into the cell of a line: an amount that may be changed, or how it follows from the others. */
export type LineText = { readonly entered: number } | { readonly formula: string; readonly because: Because };

/** Why a line that the file does not show has an amount, or has none. */
export type Because = 'derived' | 'nil' | 'difference' | 'elsewhere' | 'missing';

type CellOf = (code: string) => string;

/** How a line came about, in terms of the cells of other lines of the same year. */
export function lineText(ledger: Ledger, line: Line, cellOf: CellOf): LineText {
  const figure = ledger.statement.figures.get(line.code);
  if (figure) return { entered: Number(plain(figure.amount)) };
  const trace = resolveLine(ledger, line.code);
  const proved = trace.provedBy !== undefined;
  if (trace.node === 'derived' && !proved)
    return { formula: sumText(partsOf(ledger, line), cellOf), because: 'derived' };
  if (trace.node === 'nil' && !proved) return { formula: '0', because: 'elsewhere' };
  const section = sectionOf(ledger, line, cellOf);
  if (!section || !proved) return { formula: `"${UNKNOWN}"`, because: 'missing' };
  if (trace.node === 'difference') return { formula: section.left(line), because: 'difference' };
  const own = trace.node === 'derived' ? sumText(shownParts(ledger, line), cellOf) : '0';
  return { formula: section.ifClosed(own), because: trace.node === 'derived' ? 'derived' : 'nil' };
}

/** The amount as a law may use it: none where an amount that cannot be negative is. */
export function usedText(line: Line, cell: string): string {
  return isNeverNegative(line) ? notNegativeText(cell) : cell;
}

/** What stands in a cell, or the words for an amount that cannot be negative and is. */
export const notNegativeText = (cell: string): string =>
  `IF(ISNUMBER(${cell}),IF(${cell}<0,"${NEVER_NEGATIVE}",${cell}),${cell})`;

const partsOf = ({ index }: Ledger, line: Line): readonly Line[] => index.parts.get(line.code) ?? [];

const shownParts = (ledger: Ledger, line: Line): readonly Line[] =>
  partsOf(ledger, line).filter((part) => shownOf(ledger.index, ledger.statement, part) !== undefined);

const sumText = (parts: readonly Line[], cellOf: CellOf): string =>
  parts.length === 0
    ? '0'
    : `0${parts.map((part) => `${part.sign < 0 ? '-' : '+'}${cellOf(part.code)}`).join('')}`;

/** What the file shows below a total: amounts that were written, however deep, and nothing that is proved by it. */
function shownText(ledger: Ledger, line: Line, cellOf: CellOf): string {
  const own = (code: string): string => {
    const part = ledger.index.lines.get(code);
    if (!part || ledger.statement.figures.has(code)) return cellOf(code);
    return `(${shownText(ledger, part, cellOf)})`;
  };
  return sumText(shownParts(ledger, line), own);
}

interface Section {
  /** What follows while the total agrees with its lines. */
  readonly ifClosed: (text: string) => string;
  /** What a step of the income statement leaves for its only absent member. */
  readonly left: (line: Line) => string;
}

function sectionOf(ledger: Ledger, line: Line, cellOf: CellOf): Section | undefined {
  const parent = line.parent === undefined ? undefined : ledger.index.lines.get(line.parent);
  if (!parent) return undefined;
  const total = cellOf(parent.code);
  const unexplained = `(${total}-(${shownText(ledger, parent, cellOf)}))`;
  return {
    ifClosed: (text) => `IF(ABS${unexplained}<=${toleranceText(ledger, total)},${text},"${UNKNOWN}")`,
    left: ({ sign }) => {
      const left = sign < 0 ? `(-${unexplained})` : unexplained;
      return `IF(${left}>0,${left},"${UNKNOWN}")`;
    },
  };
}

/** The largest difference that is called rounding beside a total, as the checks have it. */
function toleranceText({ statement }: Ledger, total: string): string {
  const { rounding, unit = ONE } = limitsFor(statement);
  const usual = `MIN(${plain(rounding.mul(unit))},ABS(${total})/1000)`;
  if (signOf(unit.sub(ONE)) <= 0) return usual;
  return `MAX(${usual},MIN(${plain(unit.add(unit))},ABS(${total})/20))`;
}
