import { cut, exact, type Exact } from '../decimal';
import type { SurveyBand, SurveyScale } from './instrument';

/** The class of an index: cut to two decimals, as the edges are printed; undefined below the lowest. */
export function bandOf(index: Exact, { bands }: SurveyScale): SurveyBand | undefined {
  const shown = exact(cut(index, 2));
  return bands.findLast(({ from }) => shown.compare(exact(from)) >= 0);
}
