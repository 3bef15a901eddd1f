import type { Aspect, Grade } from '../../rules/rule-set';
import { gradeOf } from '../assess';
import type { Interval } from '../assess';
import type { Basis } from '../basis';
import { ofWhatApplies } from '../nothing-applies';
import { isGap, isScored, score } from '../score';
import type { Evidence, Result } from '../score';
import { ask } from '../solve';
import { openFrame } from './frame';
import type { Frame } from './frame';
import type { JudgedLine, Settled } from './judged-lines';
import { programFor } from './program';
import type { CompiledAspect, CompiledIndicator, Program } from './program';
import { addUp } from './unit';
import type { Points } from './unit';

/** A statement judged by a rule set, without the way there: the same credits, points, total and grade as `assess` gives. */
export interface Judgement {
  readonly aspects: readonly {
    readonly aspect: Aspect;
    readonly lines: readonly JudgedLine[];
    readonly points: Points;
  }[];
  /** Absent for a panel, which has no total. */
  readonly total?: Interval;
  readonly grade?: Grade;
}

/**
 * Judges a statement without tracing anything: for many statements at once. What is plain is worked out by a compiled
 * program; an indicator that figures or answers do not settle is handed over to the traced engine (`score`).
 */
export function judge(basis: Basis): Judgement {
  const program = programFor(basis.ruleSet, basis.statement.unit.kind);
  const run: Run = { program, basis, frame: openFrame(basis, program.index, program.scratch) };
  program.run(run.frame);
  const aspects = program.aspects.map((each) => judgeAspect(run, each));
  if (basis.ruleSet.grades.length === 0) return { aspects };
  const { least, most } = addUp(aspects, program.unit);
  const total = { least, most: most.equals(least) ? least : most };
  const grade = gradeOf(basis.ruleSet.grades, total);
  return { aspects, total, ...(grade ? { grade } : {}) };
}

/** One statement while it is judged. */
interface Run {
  readonly program: Program;
  readonly basis: Basis;
  readonly frame: Frame;
  /** Opened by the first indicator that is handed over. */
  evidence?: Evidence;
}

function judgeAspect(run: Run, { aspect, indicators }: CompiledAspect): Judgement['aspects'][number] {
  const settled = applying(run, aspect, indicators);
  let applicable = 0;
  for (let at = 0; at < settled.length; at += 1)
    if (typeof settled[at] === 'object' && indicators[at]?.scored === true) applicable += 1;
  const lines = indicators.map((each, at) => each.lines(settled[at] ?? 'shown', applicable));
  return { aspect, lines, points: addUp(lines, run.program.unit) };
}

function settle(run: Run, { settle: plainly, indicator }: CompiledIndicator): Settled {
  const plain = plainly(run.frame);
  return plain === 'unsure' ? settledBy(score(indicator, evidenceOf(run))) : plain;
}

function evidenceOf(run: Run): Evidence {
  return (run.evidence ??= { basis: run.basis, question: ask(run.basis) });
}

function settledBy(result: Result): Settled {
  if (isScored(result)) return result.credit;
  if (isGap(result)) return { least: result.least, most: result.most, gap: result.gap.code };
  return 'shown' in result ? 'shown' : 'not-applicable';
}

/** Where nothing of an aspect that shares its points seems to apply, the traced engine says what that earns. */
function applying(run: Run, aspect: Aspect, indicators: readonly CompiledIndicator[]): readonly Settled[] {
  const { statement } = run.basis;
  const settled = indicators.map((each) => settle(run, each));
  if (aspect.addsUp !== 'shareOfAttainable') return settled;
  const inside = settled.some(
    (each, at) => each !== 'not-applicable' && !isUnasked(indicators[at]?.asks ?? NO_ASKS, statement.answers),
  );
  if (inside) return settled;
  const results = indicators.map((each) => score(each.indicator, evidenceOf(run)));
  return ofWhatApplies(aspect, results, statement).map(settledBy);
}

const NO_ASKS: readonly string[] = [];

/** True where no question of these lists applies. */
const isUnasked = (asks: readonly string[], answers: Basis['statement']['answers']): boolean =>
  asks.length > 0 &&
  asks.every((of) => {
    const given = answers.get(of)?.answers;
    return typeof given === 'object' && given.every((each) => each === 'notApplicable');
  });
