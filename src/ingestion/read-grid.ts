import type { Grid } from '../domain/grid';
import type { Fault } from '../domain/statement/fault';
import type { Frame, Layout, ReadOptions, ReadOutcome } from '../reading/layout';
import { templateLayout } from '../template/reader/read-template';
import { pagesIn } from '../reading/frame/pages';
import { computed } from '../spreadsheets/computed';
import { statementLayout } from '../reading/statement-layout';
import { worksheetLayout } from '../worksheet/read-worksheet';

/** The forms we know, the surest first. */
const LAYOUTS: readonly Layout[] = [templateLayout, worksheetLayout, statementLayout];

/** Reads a grid as a statement, by the first form that knows it. */
export function readGrid(whole: Grid, options: ReadOptions): ReadOutcome {
  const { grid, left } = pagesIn(whole);
  const outcome = readSheets(grid, options);
  if ('faults' in outcome || left.length === 0) return outcome;
  const { reading } = outcome;
  return { reading: { ...reading, unread: [...reading.unread, ...left] } };
}

function readSheets(grid: Grid, options: ReadOptions): ReadOutcome {
  const layout = LAYOUTS.find((each) => each.recognises(grid));
  if (!layout) return { faults: [{ code: 'not-a-statement' }] };
  return layout === statementLayout ? readTables(computed(grid), options) : readOwn(layout, grid, options);
}

const filesIn = ({ sheets }: Grid): number => new Set(sheets.map(({ file }) => file)).size;

/** A form of ours is one file. */
const readOwn = (layout: Layout, grid: Grid, options: ReadOptions): ReadOutcome =>
  filesIn(grid) < 2 ? layout.read(grid, options) : { faults: [{ code: 'files-mixed' }] };

function readTables(grid: Grid, options: ReadOptions): ReadOutcome {
  const outcome = statementLayout.read(grid, options);
  if (filesIn(grid) < 2) return outcome;
  const differ = 'reading' in outcome ? yearsDiffer(grid, outcome.reading.frame) : undefined;
  return differ ? { faults: [differ] } : outcome;
}

/** The files of one statement end in one year, each that shows any; where they do not, nothing is taken. */
function yearsDiffer({ sheets }: Grid, frame: Frame | undefined): Fault | undefined {
  const last = new Map<string, number>();
  for (const { sheet, columns } of frame?.tables ?? []) {
    const file = sheets.find(({ name }) => name === sheet)?.file ?? '';
    last.set(file, Math.max(last.get(file) ?? 0, ...columns.map(({ year }) => year)));
  }
  if (new Set(last.values()).size < 2) return undefined;
  const found = [...last].map(([file, year]) => `${file}: ${year}`).join('; ');
  return { code: 'files-differ', found };
}
