import { checkScale } from './check-bands';
import { checkGrades } from './check-grades';
import type { RuleSetFault } from './fault';
import { everyIndicator } from './rule-set';
import { hasOption } from './readings';
import type { Change, Option, RuleSet } from './rule-set';
import type { Scale } from './scale';

/** Readings whose default is no default, whose options do nothing or change what does not exist. */
export function checkReadings(ruleSet: RuleSet): RuleSetFault[] {
  const each = ruleSet.readings.flatMap(({ id: at, options }): RuleSetFault[] => {
    const [standard, ...others] = options;
    const changes =
      standard.changes.length > 0 || standard.selects
        ? [{ code: 'default-changes' as const, at: standard.id }]
        : [];
    const single = others.length === 0 ? [{ code: 'option-missing' as const, at }] : [];
    return [...changes, ...single, ...others.flatMap((option) => checkOption(ruleSet, option))];
  });
  return [...each, ...checkCollisions(ruleSet)];
}

function checkOption(ruleSet: RuleSet, option: Option): RuleSetFault[] {
  const { id: at, changes, selects = [] } = option;
  const idle =
    changes.length + selects.length === 0 || changes.some((change) => touched(change).length === 0);
  const taken = [...selects, ...(option.slips ?? []).flatMap((slip) => slip.option ?? [])];
  const unknown = [
    ...changes.filter((change) => !exists(ruleSet, change)).map(nameOf),
    ...taken.filter((id) => !hasOption(ruleSet, id)),
  ];
  return [
    ...(idle ? [{ code: 'option-changes-nothing' as const, at }] : []),
    ...unknown.map((found) => ({ code: 'change-unknown' as const, at, found })),
    ...changes.flatMap(scalesOf).flatMap((scale) => checkScale(at, scale)),
    ...changes.flatMap((change) => ('grades' in change ? checkGrades(change.grades) : [])),
  ];
}

function scalesOf(change: Change): Scale[] {
  if ('aspect' in change) return change.indicators.map((each) => each.scale);
  return 'indicator' in change && change.scale ? [change.scale] : [];
}

function nameOf(change: Change): string {
  if ('aspect' in change) return change.aspect;
  if ('emptyAspect' in change) return change.emptyAspect;
  if ('grades' in change) return 'grades';
  return 'term' in change ? change.term : change.indicator;
}

function exists(ruleSet: RuleSet, change: Change): boolean {
  if ('grades' in change) return ruleSet.grades.length > 0;
  if ('term' in change) return ruleSet.terms.some((term) => term.code === change.term);
  if ('aspect' in change) return ruleSet.aspects.some((aspect) => aspect.number === change.aspect);
  if ('emptyAspect' in change) return ruleSet.aspects.some((aspect) => aspect.number === change.emptyAspect);
  return everyIndicator(ruleSet).some((each) => each.number === change.indicator);
}

/** What a change replaces: "1.1 scale". */
function touched(change: Change): string[] {
  if ('aspect' in change) return change.indicators.length > 0 ? [`${change.aspect} indicators`] : [];
  if ('grades' in change) return ['grades'];
  if ('emptyAspect' in change) return [`${change.emptyAspect} empty`];
  if ('term' in change) return [`${change.term} formula`];
  return (['scale', 'formula', 'denominator', 'weight', 'unit'] as const)
    .filter((part) => change[part] !== undefined)
    .map((part) => `${change.indicator} ${part}`);
}

/** Two readings that replace the same part of the law could not be chosen together. */
function checkCollisions(ruleSet: RuleSet): RuleSetFault[] {
  const owners = new Map<string, string>();
  return ruleSet.readings.flatMap(({ id: at, options }) => {
    const parts = new Set(options.flatMap((option) => option.changes.flatMap(touched)));
    const shared = [...parts].filter((part) => owners.has(part));
    for (const part of parts) owners.set(part, at);
    return shared.map((found) => ({ code: 'readings-collide' as const, at, found }));
  });
}
