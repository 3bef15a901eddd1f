import { plain } from '../domain/decimal';
import type { AnswerSheet, Origin, UnitIdentity } from '../domain/statement/statement';
import type { AmountsTold, FileReading, Frame, Mapping, RowReading, Unread } from './layout';

/** How a file was read, for programs: the same from the command line and the API. */
export interface ReadingDocument {
  readonly file: string;
  readonly unit: UnitIdentity | null;
  readonly years: readonly number[];
  readonly mapping: readonly Mapping[];
  /** Every row with amounts: what it was read as, how surely and why, and what else it might be. */
  readonly rows: readonly RowReading[];
  readonly unread: readonly Unread[];
  /** What became of every amount; left out where the form is fixed. */
  readonly amounts?: AmountsTold;
  /** Which sheets, tables, columns, years and scale were read; left out where the form is fixed. */
  readonly frame?: Frame;
  /** The questionnaires of each year, with the cells of the answers. */
  readonly answers: readonly (AnswerSheet & { readonly year: number; readonly indicator: string })[];
  /** What the reading found doubtful, or took for granted. */
  readonly notices: readonly Notice[];
}

interface Notice {
  readonly year: number;
  readonly check: string;
  readonly line: string;
  readonly found: string;
  readonly at: Origin | null;
  readonly text: string | null;
}

export function readingDocument(
  file: string,
  { statements, mapping, rows, unread, amounts, frame }: FileReading,
): ReadingDocument {
  const unit = statements.at(-1)?.unit ?? null;
  return {
    file,
    unit,
    years: statements.map((each) => each.period.year),
    mapping,
    rows,
    unread,
    ...(amounts && { amounts }),
    ...(frame && { frame }),
    answers: statements.flatMap(({ period: { year }, answers }) =>
      [...answers].map(([indicator, sheet]) => ({ year, indicator, ...sheet })),
    ),
    notices: statements.flatMap(({ period: { year }, doubts = [] }) =>
      doubts.map(({ check, line, found, origin, text }) => ({
        year,
        check,
        line,
        found: plain(found),
        at: origin ?? null,
        text: text ?? null,
      })),
    ),
  };
}
