import { HUNDRED, exact, signOf } from '../../decimal';
import type { Exact } from '../../decimal';
import type { Trend } from '../trend';
import { creditsFall, nearBand, nearGrade } from './fire-scores';
import { MEASURES, alike, measuresOf } from './measures';
import type { MeasureName, YearMeasures } from './measures';
import type { Stretch } from './stretch';
import type { Evidence, Firing, WarningRule, WarningTest } from './rule';

/** Every warning that fires in any year, oldest year first, in the order of the rules. */
export function firingsOf(rules: readonly WarningRule[], trend: Trend): Firing[] {
  const measures = trend.years.map(({ reported }) => reported && measuresOf(reported));
  return trend.years.flatMap((_, at) => {
    const stretch = { trend, at, years: rowEndingAt(measures, at) };
    if (stretch.years.length === 0) return [];
    return rules.flatMap((rule) => fire(rule, stretch));
  });
}

function rowEndingAt(measures: readonly (YearMeasures | undefined)[], at: number): YearMeasures[] {
  const years: YearMeasures[] = [];
  for (let back = at; measures[back]; back -= 1)
    years.unshift(...measures.slice(back, back + 1).flatMap((m) => m ?? []));
  return years;
}

function fire(rule: WarningRule, stretch: Stretch): Firing[] {
  const { test } = rule;
  if (test.kind === 'credits-fall') return creditsFall(rule, stretch, test.times);
  if (test.kind === 'near-band') return nearBand(rule, stretch, exact(test.percent));
  if (test.kind === 'near-grade') return nearGrade(rule, stretch, exact(test.points));
  const evidence = evidenceFor(test, stretch);
  const year = stretch.years[stretch.years.length - 1]?.year;
  return evidence && year !== undefined ? [{ rule, year, evidence }] : [];
}

type FigureTest = Exclude<WarningTest, { kind: 'credits-fall' | 'near-band' | 'near-grade' }>;

/** The figures that make a test fire, or nothing where it does not or where one of them is missing. */
function evidenceFor(test: FigureTest, stretch: Stretch): Evidence[] | undefined {
  switch (test.kind) {
    case 'under':
    case 'over':
      return beyond(test, stretch);
    case 'less-than':
      return lessThan(test, stretch);
    case 'falls':
    case 'rises':
      return runs(test, stretch);
    case 'outgrows':
      return outgrows(test, stretch);
    case 'leaps':
      return leaps(test, stretch);
    case 'drops':
      return drops(test, stretch);
    case 'parts':
      return parts(test, stretch);
  }
}

/** A measure in the last `count` years, with its figures to show. */
function recent(
  of: MeasureName,
  { trend, at, years }: Stretch,
  count: number,
): { values: Exact[]; evidence: Evidence[] } | undefined {
  if (years.length < count) return undefined;
  const across = trend.years.slice(at - count + 2, at + 1);
  const byLaw = of === 'total' || MEASURES[of].indicators !== undefined;
  if (byLaw && across.some(({ change }) => change)) return undefined;
  const some = years.slice(-count);
  const values = alike(of, some);
  if (!values) return undefined;
  const { unit } = MEASURES[of];
  const evidence = values.map((value, place) => ({ year: some[place]?.year ?? 0, of, value, unit }));
  return { values, evidence };
}

type TestOf<K extends FigureTest['kind']> = Extract<FigureTest, { kind: K }>;

function beyond({ kind, of, limit }: TestOf<'under' | 'over'>, stretch: Stretch): Evidence[] | undefined {
  const found = recent(of, stretch, 1);
  const order = found?.values[0]?.compare(exact(limit)) ?? 0;
  return (kind === 'under' ? order < 0 : order > 0) ? found?.evidence : undefined;
}

function lessThan({ of, than }: TestOf<'less-than'>, stretch: Stretch): Evidence[] | undefined {
  const [one, other] = [recent(of, stretch, 1), recent(than, stretch, 1)];
  const [a, b] = [one?.values[0], other?.values[0]];
  if (!one || !other || !a || !b || a.compare(b) >= 0) return undefined;
  return [...one.evidence, ...other.evidence];
}

function runs(
  { kind, of, times, least }: TestOf<'falls' | 'rises'>,
  stretch: Stretch,
): Evidence[] | undefined {
  const found = recent(of, stretch, times + 1);
  if (!found) return undefined;
  const steps = found.values.slice(1).map((value, at) => value.sub(found.values[at] ?? value));
  const all = steps.every((step) => (kind === 'falls' ? step.neg() : step).compare(exact(least)) > 0);
  return all ? found.evidence : undefined;
}

/** Growth in percent of a base above zero. */
function growthOf(values: readonly Exact[]): Exact | undefined {
  const [before, now] = values;
  if (!before || !now || signOf(before) <= 0) return undefined;
  return now.sub(before).mul(HUNDRED).div(before);
}

function outgrows(
  { of, than, times, percent }: TestOf<'outgrows'>,
  stretch: Stretch,
): Evidence[] | undefined {
  const [one, other] = [recent(of, stretch, 2), recent(than, stretch, 2)];
  if (!one || !other) return undefined;
  const [fast, slow] = [growthOf(one.values), growthOf(other.values)];
  if (!fast || !slow || fast.compare(exact(percent)) < 0) return undefined;
  return fast.compare(slow.mul(exact(times))) > 0 ? [...one.evidence, ...other.evidence] : undefined;
}

function leaps({ of, percent }: TestOf<'leaps'>, stretch: Stretch): Evidence[] | undefined {
  const found = recent(of, stretch, 2);
  const growth = found && growthOf(found.values);
  return growth && growth.abs().compare(exact(percent)) > 0 ? found.evidence : undefined;
}

function drops({ of, percent }: TestOf<'drops'>, stretch: Stretch): Evidence[] | undefined {
  const found = recent(of, stretch, 2);
  const growth = found && growthOf(found.values);
  return growth && growth.neg().compare(exact(percent)) >= 0 ? found.evidence : undefined;
}

function parts({ falls, rises, least }: TestOf<'parts'>, stretch: Stretch): Evidence[] | undefined {
  const [down, up] = [recent(falls, stretch, 2), recent(rises, stretch, 2)];
  if (!down || !up) return undefined;
  const step = ([before, now]: readonly Exact[]): Exact => (before && now ? now.sub(before) : exact(0));
  const enough = [step(down.values).neg(), step(up.values)].every((each) => each.compare(exact(least)) >= 0);
  return enough ? [...down.evidence, ...up.evidence] : undefined;
}
