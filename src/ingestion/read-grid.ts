import type { Grid } from '../domain/grid';
import type { Layout, ReadOptions, ReadOutcome } from '../reading/layout';
import { templateLayout } from '../template/reader/read-template';
import { statementLayout } from '../reading/statement-layout';
import { worksheetLayout } from '../worksheet/read-worksheet';

/** The forms we know, the surest first. */
const LAYOUTS: readonly Layout[] = [templateLayout, worksheetLayout, statementLayout];

/** Reads a grid as a statement, by the first form that knows it. */
export function readGrid(grid: Grid, options: ReadOptions): ReadOutcome {
  const layout = LAYOUTS.find((each) => each.recognises(grid));
  return layout ? layout.read(grid, options) : { faults: [{ code: 'not-a-statement' }] };
}
