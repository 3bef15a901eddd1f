import { exact } from '../domain/decimal';
import { periodOf } from '../domain/period';
import type { Figure, Reported, Statement } from '../domain/statement/statement';
import { readFinding, writeFinding } from '../domain/statement/written';
import type { FigureEntity } from './figure.entity';
import type { ReportedRow, StatementEntity } from './statement.entity';

/** The columns of a statement that hold its content. */
export type ContentColumns = Pick<
  StatementEntity,
  'year' | 'periodEnd' | 'identity' | 'totalsProve' | 'ratios' | 'scores' | 'doubts'
>;

/** The columns of one of its figures. */
export type FigureColumns = Omit<FigureEntity, 'statementId'>;

/** A statement as columns, but for its answers: nothing is lost, not even the order of the lines. */
export function toRows(statement: Statement): { content: ContentColumns; figures: FigureColumns[] } {
  const { unit, period, totalsProve } = statement;
  const content: ContentColumns = {
    year: period.year,
    periodEnd: period.end,
    identity: unit,
    totalsProve,
    ratios: reportedRows(statement.ratios),
    scores: reportedRows(statement.scores),
    doubts: (statement.doubts ?? []).map(writeFinding),
  };
  const figures = [...statement.figures].map(([code, { amount, origin, note = null }], position) => ({
    code,
    position,
    amount,
    origin,
    note,
  }));
  return { content, figures };
}

/** The statement that was stored in these columns, with its answers. */
export function fromRows(
  content: ContentColumns,
  figures: readonly FigureColumns[],
  answers: Statement['answers'],
): Statement {
  const ordered = [...figures].sort((a, b) => a.position - b.position);
  return {
    unit: content.identity,
    period: periodOf(content.year, content.periodEnd),
    figures: new Map(ordered.map((each) => [each.code, figureOf(each)])),
    ratios: reportedOf(content.ratios),
    scores: reportedOf(content.scores),
    answers,
    totalsProve: content.totalsProve,
    ...(content.doubts.length > 0 ? { doubts: content.doubts.map(readFinding) } : {}),
  };
}

function reportedRows(reported: ReadonlyMap<string, Reported>): ReportedRow[] {
  return [...reported].map(([code, { value, origin }]) => [code, value.toFraction(), origin]);
}

function reportedOf(rows: readonly ReportedRow[]): Map<string, Reported> {
  return new Map(rows.map(([code, value, origin]) => [code, { value: exact(value), origin }]));
}

function figureOf({ amount, origin, note }: FigureColumns): Figure {
  return note === null ? { amount, origin } : { amount, origin, note };
}
