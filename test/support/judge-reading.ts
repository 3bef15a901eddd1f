import type { RowReading } from '../../src/reading/layout';
import type { CaseRow, LayoutCase } from './layout-cases';

/** How a layout was read beside what its rows truly are. */
export interface Judged {
  /** Rows with amounts. */
  readonly rows: number;
  readonly right: number;
  readonly taken: number;
  /** Taken as a line that they are not, in words that name them. */
  readonly wrong: readonly string[];
  /** Not right without help, in words that name them. */
  readonly missed: readonly string[];
  /** Not found among the rows read. */
  readonly lost: readonly string[];
}

const letters = (text: string): string => text.toUpperCase().replace(/[^A-Z]/g, '');

/** Lists of accounts print no totals, and no headings that would tell where a row stands. */
const isList = (form: string): boolean => /^neraca (?:saldo|lajur)/.test(form);

export function judged(layout: LayoutCase, form: string, rows: readonly RowReading[]): Judged {
  const written = layout.statements
    .flatMap((statement) => statement.rows)
    .filter((row) => row.amounts !== undefined && !(isList(form) && (row.isSum || row.line === null)));
  const used = new Set<RowReading>();
  const found = written.map((row) => {
    const read = rows.find((each) => !used.has(each) && isSame(row, each));
    if (read) used.add(read);
    return { row, read };
  });
  return {
    rows: written.length,
    right: found.filter(({ row, read }) => read && isRight(row, read)).length,
    taken: found.filter(({ read }) => read?.state === 'taken').length,
    wrong: found.flatMap(({ row, read }) =>
      read?.state === 'taken' && !isRight(row, read)
        ? [`${layout.name}, ${form}: ${row.label} -> ${read.line}`]
        : [],
    ),
    missed: found.flatMap(({ row, read }) =>
      read && isRight(row, read) ? [] : [`${layout.name}, ${form}: ${row.label}`],
    ),
    lost: found.flatMap(({ row, read }) => (read ? [] : [row.label])),
  };
}

function isSame(row: CaseRow, read: RowReading): boolean {
  const start = letters(row.label).slice(0, 4);
  const label = letters(read.label.replace(/^[a-z]\. /, '')).slice(0, 4);
  const amount = Math.abs(row.amounts?.[0] ?? 0);
  return (
    label === start &&
    read.cells.some(({ year, amount: at }) => year === 2023 && Math.abs(Number(at)) === amount)
  );
}

/** Taken as what it is; a detail of what was taken; left alone where nothing is right; asked where two readings are. */
function isRight({ right, line, ask }: CaseRow, { state, line: read }: RowReading): boolean {
  if (state === 'taken') return read !== null && right.has(read);
  if (state === 'detail') return true;
  if (state === 'sum') return line === null;
  return ask || (state === 'none' && line === null);
}
