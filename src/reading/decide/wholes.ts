import type { Exact } from '../../domain/decimal';
import { chartIndex } from '../../domain/statement/chart';
import type { Line } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Decided } from './decide';
import { addTo, isSumIn } from '../place/values';

type Table = Decided['placed']['table'];

/** What the rows of a table that were taken as parts of one line come to, and which totals add them up. */
interface Parts {
  readonly sums: Map<number, Exact>;
  readonly closures: Set<Decided['placed']['closure']>;
}

/**
 * A row read as a whole of the chart ("Piutang" as loans, net) that stands beside one of its parts (the allowance),
 * both added up by the same total, is no whole: it is asked about.
 */
export function askWholesBesideParts(kind: Kind, all: readonly Decided[]): void {
  const wholes = all.filter(({ state, reason, line, placed }) => {
    return state === 'taken' && reason !== 'corrected' && line?.role === 'total' && !placed.isSum;
  });
  if (wholes.length === 0) return;
  const parts = partsByWhole(kind, all);
  for (const each of wholes) {
    const { placed, line } = each;
    const beside = parts.get(placed.table)?.get(line?.code ?? '');
    if (!beside || placed.closure === undefined || !beside.closures.has(placed.closure)) continue;
    if (!isSumIn(beside.sums, placed.values)) Object.assign(each, { state: 'doubtful', confidence: 0.6 });
  }
}

function partsByWhole(kind: Kind, all: readonly Decided[]): ReadonlyMap<Table, ReadonlyMap<string, Parts>> {
  const { lines } = chartIndex(kind);
  const tables = new Map<Table, Map<string, Parts>>();
  for (const { state, line, placed } of all) {
    if (state !== 'taken' || !line) continue;
    const wholes = tables.get(placed.table) ?? new Map<string, Parts>();
    tables.set(placed.table, wholes);
    for (const code of above(lines, line)) {
      const parts: Parts = wholes.get(code) ?? { sums: new Map(), closures: new Set() };
      wholes.set(code, parts);
      parts.closures.add(placed.closure);
      addTo(parts.sums, placed.values);
    }
  }
  return tables;
}

/** The codes of every total that a line is a part of, however deep. */
function above(lines: ReadonlyMap<string, Line>, line: Line): string[] {
  const codes: string[] = [];
  for (let at: Line | undefined = line; at?.parent !== undefined; at = lines.get(at.parent))
    codes.push(at.parent);
  return codes;
}
