import { trendChart } from '../rendering/charts-trend';
import type { TrendDrawing } from '../rendering/charts-trend';
import { worker } from '../threads/worker';

/** Draws the drawings of a trend in a thread: together they take longer than others may wait. */
export default worker(({ drawings }: { readonly drawings: readonly TrendDrawing[] }): string[] =>
  drawings.map(trendChart),
);
