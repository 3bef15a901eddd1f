import { plain, type Exact } from '../decimal';
import { bandOf, creditFor, wordsFor, type Scale } from '../rules/scale';
import type { AreaCode } from '../area/area';
import type { GroupStatistics, PeerPeriod, UnitBesidePeers } from './beside';
import { measuredIn } from './beside';
import type { Measured } from './group-statistics';
import { percentileOf } from './ladder';
import { indicatorsByMeasure, measureNames, type MeasureName } from './measures';
import type { Group } from './peers';
import type {
  AllUnitsResult,
  AreaResult,
  PeerCellResult,
  PeerMeasureResult,
  PeerPeriodResult,
  PeersResult,
  VerdictResult,
} from './peers-result';
import { spreadResult, statisticsResult, told, toldOf, type Told } from './tell-statistics';
import { lawResult } from './tell-trend';
import { numberOf, type Value } from './value';
import { FEWEST_FOR_MANAGERS, opensLists, seesNames, type Caller } from '../access/caller';

/** What is needed to say it beside the figures. */
export interface PeerNames {
  /** By kode wilayah. */
  readonly areas: ReadonlyMap<AreaCode, string>;
  /** Total assets at which size class I is split: rupiah, ascending. */
  readonly sizeSplits: readonly Exact[];
}

/**
 * Tells a unit beside its peers as the public JSON.
 *
 * What the viewer may see is decided here and nowhere after: what is hidden is not in the result.
 *
 * @throws Error for a unit without a period, and for a manager beside an own group: neither is asked for
 */
export function peersResult(beside: UnitBesidePeers, caller: Caller, names: PeerNames): PeersResult {
  const { unitId, name, law, year, periods, absent, all } = beside;
  const [newest] = periods;
  if (!newest) throw new Error('a unit without a period');
  const indicators = indicatorsByMeasure(law.ruleSet);
  return {
    viewer: seesNames(caller) ? 'official' : 'manager',
    unit: { id: unitId, name, kind: newest.kind, size: newest.size },
    law: { ...lawResult(law), fullTitle: law.ruleSet.title },
    year,
    periods: periods.map((each) => periodResult(each, caller, names)),
    absent,
    sizeSplits: names.sizeSplits.map(plain),
    measures: measureNames(law.ruleSet).map((measure) =>
      measureResult(measure, { periods, newest, all, caller, scale: indicators.get(measure.id)?.scale }),
    ),
  };
}

/** The codes of the areas that a result names. */
export function areasIn(periods: readonly PeerPeriod[]): readonly AreaCode[] {
  const codes = periods.flatMap(({ group }) =>
    group.kind === 'own' ? [] : [group.widened, ...group.widened.tooSmall].map((each) => each.group.area),
  );
  return [...new Set(codes)];
}

function periodResult(period: PeerPeriod, caller: Caller, { areas }: PeerNames): PeerPeriodResult {
  const { year, assessmentId, kind, size, counts, population } = period;
  return {
    year,
    assessment: assessmentId,
    unitKind: kind,
    size,
    counts,
    group: groupResult(period, caller, areas),
    population: opensLists(caller) ? population.id : null,
  };
}

function groupResult(
  { group }: PeerPeriod,
  caller: Caller,
  areas: PeerNames['areas'],
): PeerPeriodResult['group'] {
  if (group.kind === 'own') {
    if (!seesNames(caller)) throw new Error('a manager beside an own group');
    return { kind: 'own', name: group.name, units: group.units };
  }
  const { widened, statistics } = group;
  const placed = ({ size, area }: Group): { size: Group['size']; area: AreaResult } => ({
    size,
    area: { code: area, name: areas.get(area) ?? area },
  });
  return {
    kind: 'fixed',
    unitKind: widened.group.kind,
    ...placed(widened.group),
    units: statistics.units,
    tooSmall: widened.tooSmall.map(({ group: small, units }) => ({ ...placed(small), units })),
    builtAt: statistics.builtAt,
    stale: statistics.stale,
  };
}

/** What one measure is told from. */
interface Source {
  readonly periods: readonly PeerPeriod[];
  readonly newest: PeerPeriod;
  readonly all: GroupStatistics | undefined;
  readonly caller: Caller;
  /** Absent for the points of the total and of aspects. */
  readonly scale: Scale | undefined;
}

function measureResult(name: MeasureName, source: Source): PeerMeasureResult {
  const { periods, newest, caller, scale } = source;
  const beside = toldOf(measuredIn(newest, name.id), caller);
  return {
    ...name,
    cells: periods.map((each) => cellResult(each, name.id, caller)),
    verdict: verdictOf(scale, newest.values.get(name.id)),
    all: allResult(source.all?.measures.get(name.id), beside, source),
    spread: 'measured' in beside ? spreadResult(beside.measured) : null,
  };
}

function cellResult(period: PeerPeriod, measure: string, caller: Caller): PeerCellResult {
  const own = period.values.get(measure);
  const value = own ? told(own) : null;
  const beside = toldOf(measuredIn(period, measure), caller);
  if ('withheld' in beside) return { value, group: null, withheld: beside.withheld, percentile: null };
  const { measured } = beside;
  const rank = period.counts && own ? percentileOf(measured.ladder, own) : undefined;
  const group = statisticsResult(measured, unitsIn(period), caller);
  return { value, group, withheld: null, percentile: rank ? plain(rank) : null };
}

const unitsIn = ({ group }: PeerPeriod): number =>
  group.kind === 'own' ? group.units : group.statistics.units;

/**
 * All units of the kind. The unit's group lies among them: where fewer than five stand outside of it, the two means
 * together give those few away, so a manager is told one of them only.
 */
function allResult(measured: Measured | undefined, group: Told, { caller, scale }: Source): AllUnitsResult {
  const all = toldOf(measured, caller);
  if ('withheld' in all) {
    return { n: all.withheld === 'nobody' ? 0 : null, mean: null, verdict: null, withheld: all.withheld };
  }
  const { n, mean } = all.measured.statistics;
  const others = 'measured' in group ? n - group.measured.statistics.n : 0;
  if (!seesNames(caller) && others > 0 && others < FEWEST_FOR_MANAGERS) {
    return { n: null, mean: null, verdict: null, withheld: 'difference' };
  }
  return { n, mean: told(mean), verdict: verdictOf(scale, mean), withheld: null };
}

/** The credit, or the words, of the row of the table that a ratio falls in. */
function verdictOf(scale: Scale | undefined, value: Value | undefined): VerdictResult | null {
  if (!scale || !value) return null;
  const ratio = numberOf(value);
  const credit = creditFor(scale, ratio);
  const words = (bandOf(scale, ratio) ?? wordsFor(scale, ratio))?.words;
  if (!credit && words === undefined) return null;
  return { credit: credit ? plain(credit) : null, words: words ?? null };
}
