import { basisFor } from '../domain/assessment/basis';
import { complianceOf } from '../domain/assessment/compliance';
import { assessFully } from '../domain/assessment/explain';
import { findingsOf, yearBefore } from '../domain/assessment/findings';
import { namesFor } from '../domain/assessment/names';
import { resultOf } from '../domain/assessment/tell';
import type { AssessmentResult } from '../domain/assessment/result';
import type { Told } from '../domain/assessment/tell';
import { Refusal } from '../domain/errors';
import { hasOption } from '../domain/rules/readings';
import { findRuleSet, ruleSetFor } from '../domain/rules/registry';
import type { RuleSet } from '../domain/rules/rule-set';
import { USUAL_LIMITS } from '../domain/statement/limits';
import type { Limits } from '../domain/statement/limits';
import type { Statement } from '../domain/statement/statement';
import { editionOf } from './edition';

/** What is told and taken besides. */
interface Besides {
  readonly compliance?: boolean;
  readonly editions?: readonly RuleSet[];
}

/**
 * Assesses every period of one file under each rule set, without storing anything.
 *
 * @param ruleSetIds the rule sets in order; the one in force at the last period end when none is given
 * @param readings option ids; each is applied to the rule sets that have it
 * @param limits from where on the checks speak up
 * @param options with what the law demands beside the score; editions of offices that judge in place of the program's
 * @throws Refusal `unknown-rule-set`, `unknown-reading`, `no-rule-set-in-force`, `bad-request` (edition-idle)
 */
export function assessPeriods(
  file: string,
  statements: readonly [Statement, ...Statement[]],
  ruleSetIds: readonly string[],
  readings: readonly string[],
  limits: Limits = USUAL_LIMITS,
  { compliance = false, editions = [] }: Besides = {},
): AssessmentResult[] {
  const chosen = pickRuleSets(statements, ruleSetIds, editions);
  const stray = readings.find((id) => !chosen.some((ruleSet) => hasOption(ruleSet, id)));
  if (stray !== undefined) throw new Refusal('unknown-reading', { reading: stray });
  return chosen.map((ruleSet) =>
    assessUnder(file, statements, { ruleSet, first: chosen[0], readings, limits, compliance }),
  );
}

/**
 * The rule sets that ids name, in order; without ids those of the editions, else the one in force at the last period end.
 *
 * @param editions of offices; each judges in the place of its law, which must be among the rule sets
 * @throws Refusal `unknown-rule-set`, `no-rule-set-in-force`, `bad-request` (edition-idle)
 */
export function pickRuleSets(
  statements: readonly Statement[],
  ids: readonly string[],
  editions: readonly RuleSet[] = [],
): [RuleSet, ...RuleSet[]] {
  const named = new Set(ids.length > 0 ? ids : editions.map(({ id }) => id));
  const [first, ...others] = named;
  if (first === undefined) return [inForceAtLast(statements)];
  if (editions.some(({ id }) => !named.has(id))) throw new Refusal('bad-request', { reason: 'edition-idle' });
  return [lawOf(first, editions), ...others.map((id) => lawOf(id, editions))];
}

/** @throws Refusal `unknown-rule-set` */
function lawOf(id: string, editions: readonly RuleSet[]): RuleSet {
  const found = findRuleSet(id, editions);
  if (found) return found;
  throw new Refusal('unknown-rule-set', { ruleSet: id });
}

/** @throws Refusal `no-rule-set-in-force` */
function inForceAtLast(statements: readonly Statement[]): RuleSet {
  const last = statements[statements.length - 1];
  const found = last && ruleSetFor(last.unit.kind, last.period.end);
  if (found) return found;
  throw new Refusal('no-rule-set-in-force', last ? { kind: last.unit.kind, day: last.period.end } : {});
}

/** How one element of the result is made. */
interface Under {
  readonly ruleSet: RuleSet;
  readonly first: RuleSet;
  readonly readings: readonly string[];
  readonly limits: Limits;
  readonly compliance: boolean;
}

function assessUnder(
  file: string,
  statements: readonly [Statement, ...Statement[]],
  { ruleSet, first, readings, limits, compliance }: Under,
): AssessmentResult {
  const options = readings.filter((id) => hasOption(ruleSet, id));
  const tell = (given: Statement): Told => {
    const before = yearBefore(statements, given);
    const basis = basisFor(ruleSet, given, { readings: options, before, givenFor: first });
    const told = { full: assessFully(basis), findings: findingsOf(basis, limits) };
    return compliance ? { ...told, compliance: complianceOf(basis) } : told;
  };
  const [head, ...rest] = statements;
  const { hash, date } = editionOf(ruleSet);
  return resultOf(file, { hash, date }, [tell(head), ...rest.map(tell)], namesFor(head.unit.kind, ruleSet));
}
