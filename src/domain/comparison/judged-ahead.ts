import { basisFor } from '../assessment/basis';
import { yearBefore } from '../assessment/findings';
import { findRuleSet, ruleSetFor } from '../rules/registry';
import type { RuleSet } from '../rules/rule-set';
import { packed } from '../statement/packed';
import type { Statement } from '../statement/statement';
import { assessToKeep, type Judged, type Keeping } from './judged';

/** How the years of a file are judged before anybody knows beside what they will stand. */
export interface Ahead extends Keeping {
  /** The rule set that was asked for; the one that the file names, else the one in force. */
  readonly ruleSetId?: string;
}

/** A year as it was judged ahead: by this law as the program has it, with its usual readings. */
export interface JudgedAhead {
  readonly ruleSetId: string;
  readonly judged: Judged;
  /** The statement as a short text (`packed`). */
  readonly pack: string;
}

/** Judges each year of a file beside the year before that it shows; null where no law is known for it. */
export function judgeAhead(
  statements: readonly Statement[],
  named: string | undefined,
  { ruleSetId = named, limits, sizeSplits }: Ahead,
): (JudgedAhead | null)[] {
  return statements.map((statement) => {
    const { unit, period } = statement;
    const law = ruleSetId === undefined ? ruleSetFor(unit.kind, period.end) : findRuleSet(ruleSetId);
    if (!law) return null;
    const basis = basisFor(law, statement, { before: yearBefore(statements, statement) });
    const judged = assessToKeep(basis, { limits, sizeSplits });
    return { ruleSetId: law.id, judged, pack: packed(statement) };
  });
}

/** What was judged ahead of a statement, and beside which year before. */
interface Known {
  readonly ahead: JudgedAhead;
  readonly before: Statement | undefined;
}

const known = new WeakMap<Statement, Known>();
const originals = new WeakMap<Statement, Statement>();

const originalOf = (statement: Statement | undefined): Statement | undefined =>
  statement && (originals.get(statement) ?? statement);

/** Remembers what was judged ahead of the years of a file, for as long as somebody holds them. */
export function rememberAhead(
  statements: readonly Statement[],
  ahead: readonly (JudgedAhead | null)[],
): void {
  statements.forEach((statement, at) => {
    const found = ahead[at];
    if (found) known.set(statement, { ahead: found, before: yearBefore(statements, statement) });
  });
}

/** A statement that says exactly what another one does. */
export const saysWhat = (copy: Statement, original: Statement): void =>
  void originals.set(copy, originalOf(original) ?? original);

/** The statement as a short text: as it was packed ahead, if it was. */
export const packOf = (statement: Statement): string =>
  known.get(originalOf(statement) ?? statement)?.ahead.pack ?? packed(statement);

/** What was judged ahead on just this: the same figures, the same year before, the same law as the program has it. */
export function knownAhead(
  law: RuleSet,
  statement: Statement,
  before: Statement | undefined,
): Judged | undefined {
  const found = known.get(originalOf(statement) ?? statement);
  const isSame = found?.ahead.ruleSetId === law.id && found.before === originalOf(before);
  return isSame && findRuleSet(law.id) === law ? found.ahead.judged : undefined;
}
