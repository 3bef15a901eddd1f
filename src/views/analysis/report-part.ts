import type { DistancesResult } from '../../domain/analysis/distance-result';
import type { ReportAnalysis } from '../../domain/analysis/report-analysis';
import type { Kind } from '../../domain/statement/kind';
import { distancesView } from './distances-view';
import type { DistanceView, LiftView } from './distances-view';
import { sideBySideView } from './side-by-side-view';
import type { SideBySideView } from './side-by-side-view';

export interface ExplanationPart {
  readonly distances: {
    readonly lifts: readonly LiftView[];
    readonly rows: readonly (DistanceView & { readonly doable: readonly Doable[] })[];
  } | null;
  readonly sideBySide: SideBySideView | null;
}

/** One thing that can be done, with the balance kept. */
interface Doable {
  readonly title: string;
  readonly lines: string;
  readonly kept: string;
  readonly counter: string;
}

/** So many ways are printed for each indicator, and so many sets for each grade; the page shows more. */
const WAYS = 3;

/** The part of the report that explains the score; null where nothing was asked for. */
export function explanationPart(options: ReportAnalysis | undefined, kind: Kind): ExplanationPart | null {
  if (!options?.distances && !options?.sideBySide) return null;
  const { distances, sideBySide } = options;
  return {
    distances: distances ? distancesPart(distances) : null,
    sideBySide: sideBySide
      ? sideBySideView(sideBySide.result, sideBySide.ruleSets, kind, sideBySide.inForce)
      : null,
  };
}

function distancesPart(result: DistancesResult): NonNullable<ExplanationPart['distances']> {
  const { lifts, rows } = distancesView(result);
  return {
    lifts: lifts.map((each) => ({
      ...each,
      sets: each.sets.slice(0, WAYS),
      more: each.more || each.sets.length > WAYS,
    })),
    rows: rows.map((row) => ({
      ...row,
      doable: row.nearest.levers
        .filter((each) => each.counter !== '')
        .slice(0, WAYS)
        .map(({ title, lines, kept, counter }) => ({ title, lines, kept, counter })),
    })),
  };
}
