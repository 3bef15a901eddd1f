import type { Grid } from '../../domain/grid';
import { cutsOf } from './sheet-cut';
import type { SheetCut, Wanted } from './sheet-cut';

/** An original file with the parts of it that a page shows. */
export interface Original {
  readonly file: string;
  readonly cuts: readonly SheetCut[];
}

/** Each file cut to the wanted cells; one in which none of them stands is left out. */
export function cutOriginals(
  opened: readonly { readonly file: string; readonly grid: Grid; readonly wanted: readonly Wanted[] }[],
): Original[] {
  return opened
    .map(({ file, grid, wanted }) => ({ file, cuts: cutsOf(grid, wanted) }))
    .filter(({ cuts }) => cuts.length > 0);
}
