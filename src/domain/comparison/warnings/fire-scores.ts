import type { ScoreLine } from '../../assessment/assess';
import { isScored } from '../../assessment/score';
import { HUNDRED, signOf } from '../../decimal';
import type { Exact } from '../../decimal';
import type { Grade } from '../../rules/rule-set';
import { holds } from '../../rules/scale';
import type { Band, Scale } from '../../rules/scale';
import { ratioOf } from '../ratio-rows';
import type { RatioRow } from '../ratio-rows';
import type { Stretch } from './stretch';
import type { Evidence, Firing, WarningRule } from './rule';

type About = NonNullable<Firing['indicator']>;

const aboutOf = ({ result }: ScoreLine): About => {
  const { number, id, label } = result.indicator;
  return { number, id, label };
};

const creditOf = (cell: ScoreLine | null | undefined): Exact | null =>
  cell && isScored(cell.result) ? cell.result.credit : null;

/** Every indicator whose credit fell so many years in a row under one table. */
export function creditsFall(rule: WarningRule, { trend, at }: Stretch, times: number): Firing[] {
  return trend.ratios.flatMap((row) => {
    const cells = row.cells.slice(Math.max(0, at - times), at + 1);
    const credits = cells.map(creditOf);
    const now = cells[times];
    if (!now || isTableChanged(row, trend.years[at]?.year ?? 0, times)) return [];
    const falls = credits.slice(1).every((credit, place) => {
      const before = credits[place];
      return credit && before && credit.compare(before) < 0;
    });
    if (!falls) return [];
    const years = trend.years.slice(at - times, at + 1).map((each) => each.year);
    const evidence = credits.flatMap((value, place): Evidence[] =>
      value ? [{ year: years[place] ?? 0, of: 'credit', value, unit: 'number' }] : [],
    );
    return [{ rule, year: years[times] ?? 0, indicator: aboutOf(now), evidence }];
  });
}

function isTableChanged({ scaleChanges }: RatioRow, year: number, times: number): boolean {
  return scaleChanges.some((change) => change > year - times && change <= year);
}

/** Every ratio that is close to an edge behind which a lower credit waits; the distance is a share of the edge. */
export function nearBand(rule: WarningRule, { trend, at }: Stretch, percent: Exact): Firing[] {
  const year = trend.years[at]?.year ?? 0;
  return trend.ratios.flatMap(({ cells }) => {
    const cell = cells[at];
    const ratio = cell && isScored(cell.result) ? ratioOf(cell.result) : null;
    if (!cell || !ratio) return [];
    const { indicator } = cell.result;
    const edge = nearestLowerEdge(indicator.scale, ratio, percent);
    if (!edge) return [];
    const evidence: Evidence[] = [
      { year, of: 'ratio', value: ratio, unit: indicator.unit },
      { year, of: 'edge', value: edge, unit: indicator.unit },
    ];
    return [{ rule, year, indicator: aboutOf(cell), evidence }];
  });
}

/** The nearest edge to a band of lower credit, if it is no farther than a share of it. An edge of zero has no share. */
function nearestLowerEdge(scale: Scale, ratio: Exact, percent: Exact): Exact | undefined {
  if (scale.kind !== 'bands') return undefined;
  const own = scale.bands.find((band) => holds(band, ratio));
  if (!own) return undefined;
  const far = (edge: Exact): Exact => ratio.sub(edge).abs();
  return scale.bands
    .filter((band) => band.credit.compare(own.credit) < 0)
    .flatMap((band) => [sharedEdge(own, band)].flatMap((edge) => edge ?? []))
    .filter((edge) => signOf(edge) !== 0 && far(edge).mul(HUNDRED).compare(edge.abs().mul(percent)) <= 0)
    .sort((a, b) => far(a).compare(far(b)))[0];
}

const topOf = (band: Band): Exact | undefined => band.upTo ?? band.below;
const bottomOf = (band: Band): Exact | undefined => band.over ?? band.from;

/** Where two neighbouring bands meet. */
function sharedEdge(own: Band, other: Band): Exact | undefined {
  const [bottom, top] = [bottomOf(own), topOf(own)];
  if (bottom && topOf(other)?.equals(bottom)) return bottom;
  return top && bottomOf(other)?.equals(top) ? top : undefined;
}

/** A certain total close above the edge under which a lower grade begins. */
export function nearGrade(rule: WarningRule, { trend, at }: Stretch, points: Exact): Firing[] {
  const { year, reported } = trend.years[at] ?? {};
  const assessment = reported?.judged?.assessment;
  const total = assessment?.total;
  const grade = assessment?.grade;
  if (year === undefined || !total?.least.equals(total.most) || !grade) return [];
  const { grades } = assessment.basis.ruleSet;
  if (isLowest(grades, grade) || total.least.sub(grade.from).compare(points) > 0) return [];
  const evidence: Evidence[] = [
    { year, of: 'total', value: total.least, unit: 'points' },
    { year, of: 'edge', value: grade.from, unit: 'points' },
  ];
  return [{ rule, year, evidence }];
}

function isLowest(grades: readonly Grade[], grade: Grade): boolean {
  return grades.every((each) => each.from.compare(grade.from) >= 0);
}
