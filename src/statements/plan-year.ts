import { unlayered, type Layer, type Layered } from '../domain/filing/layers';
import { mergeFile, type Coming, type Contested } from '../domain/filing/merge';
import { contradicts, differences, type Difference } from '../domain/statement/compare';
import type { Statement } from '../domain/statement/statement';
import type { Stamp } from '../domain/statement/typed';
import type { Intake } from './intake';
import type { StoredStatement } from './revision';

/** A revision that is to be added, with what somebody has to choose in it, or has chosen. */
export interface Adding {
  readonly layered: Layered;
  readonly revision: number;
  readonly reason: string | null;
  readonly contested: readonly Contested[];
}

/** A year that stays as it is stored; with the lines in which a comparative column says otherwise, if it does. */
export interface Standing {
  readonly before: StoredStatement;
  readonly lines: readonly Difference[];
  /** Those among them that a person typed. */
  readonly typed: readonly Contested[];
}

/** What is to become of one year of a file. */
export type YearPlan = Adding | Standing;

/** What a plan hangs on besides the year itself. */
export interface Planning {
  readonly intake: Intake;
  readonly isLatest: boolean;
  readonly stamp: Stamp;
}

/** Works out what a file makes of a year of which this revision is the newest. */
export function planYear(
  before: StoredStatement | undefined,
  statement: Statement,
  planning: Planning,
): YearPlan {
  if (!before) return { layered: unlayered(statement), revision: 1, reason: null, contested: [] };
  const how = comingOf(statement, planning);
  return how === undefined
    ? compared(before, statement, planning.stamp)
    : merged(before, statement, how, planning);
}

/** How the file may speak of a year; not at all of an earlier year that nobody named. */
function comingOf({ period }: Statement, { intake, isLatest }: Planning): Coming | undefined {
  if (isLatest) return 'whole';
  const { replaceComparatives: replace, upload } = intake;
  if (!replace?.years.includes(period.year)) return undefined;
  return replace.again && upload ? { again: upload.filename } : 'column';
}

function merged(before: StoredStatement, statement: Statement, how: Coming, planning: Planning): YearPlan {
  const { intake, isLatest, stamp } = planning;
  const { year } = statement.period;
  const choices = (key: string): Layer | undefined => intake.choices?.(year, key);
  const { layered, contested } = mergeFile(before, statement, how, { choices, stamp });
  const changed = contested.length > 0 || differences(before.statement, layered.statement).length > 0;
  if (!changed) return { before, lines: [], typed: [] };
  const reason = (isLatest ? intake.reason : intake.replaceComparatives?.reason) ?? null;
  return { layered, revision: before.revision + 1, reason, contested };
}

/** What would change if the column counted; where a person chose against just that amount before, nothing does. */
function compared(before: StoredStatement, statement: Statement, stamp: Stamp): YearPlan {
  const { layered, contested } = mergeFile(before, statement, 'column', { choices: () => 'file', stamp });
  const lines = differences(before.statement, layered.statement);
  return lines.some(contradicts) ? { before, lines, typed: contested } : { before, lines: [], typed: [] };
}
