import { cellAt, filledRows } from '../../domain/grid';
import type { Cell, Grid, Sheet } from '../../domain/grid';
import type { ScoredAspect, WorksheetForm } from '../forms/form';
import { likeness } from '../words';
import { headingAt } from './condition-rows';
import { headRow, isBlank, labelBefore } from './places';

/** A cell that the form computes. */
export interface Printed {
  readonly sheet: string;
  readonly cell: Cell;
}

/** What the form prints of one indicator. */
export interface PrintedIndicator {
  readonly number: string;
  readonly ratio: Printed;
  /** 1 to 4, the lower the better. */
  readonly credit: Printed;
  /** 1 to 4, the higher the better. */
  readonly score: Printed;
}

export interface PrintedScores {
  readonly indicators: readonly PrintedIndicator[];
  /** By number: the share of what the aspect could reach, 0 to 100. */
  readonly aspects: ReadonlyMap<string, Printed>;
  readonly total?: Printed;
}

/** Everything the form computes and prints, wherever its sheets now stand. */
export function printedScores(form: WorksheetForm, { sheets }: Grid): PrintedScores {
  const indicators = new Map<string, PrintedIndicator>();
  const aspects = new Map<string, Printed>();
  let total: Printed | undefined;
  for (const sheet of sheets) {
    const scored = scoresOn(form, sheet);
    for (const each of scored.indicators) indicators.set(each.number, each);
    for (const [number, printed] of scored.aspects) aspects.set(number, printed);
    total ??= totalOn(form, sheet);
  }
  return { indicators: [...indicators.values()], aspects, ...(total ? { total } : {}) };
}

type OnSheet = Pick<PrintedScores, 'indicators' | 'aspects'>;

function scoresOn({ scores }: WorksheetForm, sheet: Sheet): OnSheet {
  const indicators: PrintedIndicator[] = [];
  const aspects = new Map<string, Printed>();
  const head = headRow(sheet, scores.columns);
  if (!head) return { indicators, aspects };
  const { ratio, credit, standard, score } = head.columns;
  const printed = (row: number, column: number): Printed => ({
    sheet: sheet.name,
    cell: cellAt(sheet, row, column),
  });
  let cursor = -1;
  for (const row of filledRows(sheet.rows)) {
    if (row <= head.row) continue;
    const label = labelBefore(sheet, row, ratio);
    cursor = headingAt(scores.rows, label, cursor) ?? cursor;
    const number = isBlank(cellAt(sheet, row, score)) ? undefined : scores.rows[cursor]?.number;
    if (number !== undefined && label !== '') {
      indicators.push({
        number,
        ratio: printed(row, ratio),
        credit: printed(row, credit),
        score: printed(row, score),
      });
    }
    const aspect = aspectOf(scores.aspects, label);
    if (aspect && number === undefined && !isBlank(cellAt(sheet, row, standard))) {
      aspects.set(aspect.number, printed(row, standard));
    }
  }
  return { indicators, aspects };
}

const aspectOf = (aspects: readonly ScoredAspect[], label: string): ScoredAspect | undefined =>
  aspects.find(({ words }) => words.some((each) => likeness(each, label) === 1));

/** The total stands below the heading of scores, in the row that says so. */
function totalOn({ scores }: WorksheetForm, sheet: Sheet): Printed | undefined {
  const head = headRow(sheet, { credit: scores.columns.credit, score: scores.columns.score });
  if (!head) return undefined;
  for (const row of filledRows(sheet.rows)) {
    if (row <= head.row) continue;
    const label = labelBefore(sheet, row, head.columns.credit);
    if (likeness(scores.total, label) < TOTAL) continue;
    const cell = cellAt(sheet, row, head.columns.score);
    if (!isBlank(cell)) return { sheet: sheet.name, cell };
  }
  return undefined;
}

const TOTAL = 0.8;
