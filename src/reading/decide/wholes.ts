import type { Exact } from '../../domain/decimal';
import { chartIndex } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { addTo, isSumIn } from '../place/values';
import { isIn } from '../place/zones';
import type { SheetTable } from '../tables/tables';
import { DOUBTED, ONE_EVIDENCE } from '../weights';
import { changed, isSaid } from './decided';
import type { Decided, Pass } from './decided';
import { lineage } from './parents';

/** What the rows of a table that were taken as parts of one line come to, and which totals add up these, and those of the income statement that may be parts. */
interface Parts {
  readonly sums: Map<number, Exact>;
  readonly closures: Set<Decided['placed']['closure']>;
  /** The places of those that take something off, in the sheet. */
  readonly contra: Set<number>;
}

/**
 * A row read as a whole of the chart ("Piutang" as loans, net) that stands beside one of its parts (the allowance),
 * both added up by the same total, or the allowance right below it, is no whole: it is asked about. A bank beside a
 * deposit is what lies in the accounts there.
 */
export function wholesBesideParts(kind: Kind): Pass {
  return (rows) => {
    if (!rows.some(isWhole)) return rows;
    const parts = partsByWhole(kind, rows, new Set(rows.filter(isWhole).map(({ line }) => line?.code)));
    const accounts = chartIndex(kind).lines.get('demand-deposits');
    return rows.map((row) => (isWhole(row) && isBesideParts(row, parts) ? besideParts(row, accounts) : row));
  };
}

/** Read as a total of the chart by its words; what a person said is no doubt to look for. */
const isWhole = (row: Decided): boolean =>
  row.state === 'taken' && row.line?.role === 'total' && !row.placed.isSum && !isSaid(row);

const besideParts = (row: Decided, accounts: Line | undefined): Decided =>
  changed(
    row,
    'whole-beside-parts',
    row.line?.code === 'bank' && accounts !== undefined
      ? { line: accounts, state: 'taken', confidence: ONE_EVIDENCE }
      : { state: 'doubtful', confidence: DOUBTED },
  );

function isBesideParts({ placed, line }: Decided, parts: PartsByWhole): boolean {
  const beside = parts.get(placed.table)?.get(line?.code ?? '');
  if (!beside || isSumIn(beside.sums, placed.values)) return false;
  const isBelow = beside.contra.has(placed.row.row + 1);
  return isBelow || (placed.closure !== undefined && beside.closures.has(placed.closure));
}

const mayBePart = (state: Decided['state'], { zone }: Line): boolean =>
  state === 'taken' || (state === 'doubtful' && isIn(zone, 'income'));

type PartsByWhole = ReadonlyMap<SheetTable, ReadonlyMap<string, Parts>>;

/** @param asked the lines of the rows that are asked about: parts of no other are added up */
function partsByWhole(
  kind: Kind,
  rows: readonly Decided[],
  asked: ReadonlySet<string | undefined>,
): PartsByWhole {
  const { lines } = chartIndex(kind);
  const tables = new Map<SheetTable, Map<string, Parts>>();
  for (const { state, line, placed } of rows) {
    if (!line || !mayBePart(state, line)) continue;
    const wholes = tables.get(placed.table) ?? new Map<string, Parts>();
    tables.set(placed.table, wholes);
    for (const { parent: code } of lineage(lines, line)) {
      if (code === undefined || !asked.has(code)) continue;
      const parts: Parts = wholes.get(code) ?? { sums: new Map(), closures: new Set(), contra: new Set() };
      wholes.set(code, parts);
      parts.closures.add(placed.closure);
      if (state === 'doubtful') continue;
      if (line.contra === true) parts.contra.add(placed.row.row);
      addTo(parts.sums, placed.values);
    }
  }
  return tables;
}
