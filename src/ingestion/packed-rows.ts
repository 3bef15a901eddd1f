import type { Mapping, RowReading } from '../reading/layout';

/** A row as JSON holds it: without names, which are the same in all of them; 0 for what is left out. */
export type ToldRow = readonly [
  ...of: [key: string, sheet: string, row: number, number: string | 0, label: string],
  under: RowReading['under'],
  cells: readonly ToldCell[],
  ...as: [line: string | null, state: RowReading['state'], confidence: number, reason: RowReading['reason']],
  because: NonNullable<RowReading['because']> | 0,
  candidates: readonly (readonly [line: string, confidence: number])[],
];

type ToldCell = readonly [year: number, cell: string, text: string, amount: string | null];

/** The same of a cell that was taken. */
export type ToldMapping = readonly [
  ...at: [sheet: string, cell: string, label: string],
  ...as: [line: string, year: number, confidence: number, reason: Mapping['reason']],
];

/** Without the names of its fields. */
export const rowTold = (row: RowReading): ToldRow => [
  row.key,
  row.sheet,
  row.row,
  row.number ?? 0,
  row.label,
  row.under,
  row.cells.map(({ year, cell, text, amount }): ToldCell => [year, cell, text, amount]),
  row.line,
  row.state,
  row.confidence,
  row.reason,
  row.because ?? 0,
  row.candidates.map(({ line, confidence }) => [line, confidence]),
];

/** As it was before it was told. */
export const rowOf = ([key, sheet, row, number, label, under, cells, ...more]: ToldRow): RowReading => {
  const [line, state, confidence, reason, because, candidates] = more;
  return {
    key,
    sheet,
    row,
    ...(number === 0 ? {} : { number }),
    label,
    under,
    cells: cells.map(([year, cell, text, amount]) => ({ year, cell, text, amount })),
    line,
    state,
    confidence,
    reason,
    ...(because === 0 ? {} : { because }),
    candidates: candidates.map(([code, of]) => ({ line: code, confidence: of })),
  };
};

/** Without the names of its fields. */
export const mappingTold = (of: Mapping): ToldMapping => [
  of.sheet,
  of.cell,
  of.label,
  of.line,
  of.year,
  of.confidence,
  of.reason,
];

/** As it was before it was told. */
export const mappingOf = ([sheet, cell, label, line, year, confidence, reason]: ToldMapping): Mapping => ({
  sheet,
  cell,
  label,
  line,
  year,
  confidence,
  reason,
});
