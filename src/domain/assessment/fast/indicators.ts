import { signOf } from '../../decimal';
import type { Exact } from '../../decimal';
import { rangeOf } from '../../rules/scale';
import type { Indicator, Otherwise } from '../../rules/rule-set';
import type { Solve } from './exact-lines';
import type { Formulas } from './formulas';
import type { Frame } from './frame';
import type { Settled } from './judged-lines';
import { earner } from './scales';
import type { Earn } from './scales';
import { straight } from './straight';
import { unanswered } from './unanswered';
import type { Wholes } from './wholes';

/** What an indicator comes to where that is plain; `unsure` is all else, for which the traced engine has to be asked. */
export type Plain = Settled | 'unsure';

/** Settles an indicator of one statement. */
export type Settle = (frame: Frame) => Plain;

/** Compiles an indicator: in machine numbers where those suffice, else exactly. */
export function settler(indicator: Indicator, formulas: Formulas, wholes: Wholes): Settle {
  const exactly = exactSettler(indicator, formulas);
  const quick = straight(indicator, wholes);
  const open = unanswered(indicator);
  return (frame) => quick?.(frame) ?? open?.(frame) ?? exactly(frame);
}

function exactSettler(indicator: Indicator, { solver }: Formulas): Settle {
  const { formula, scale } = indicator;
  const earn = earner(scale);
  const scored = scale.kind !== 'none';
  if (formula.node !== 'percent') return whole(solver(formula), scored, earn);
  const by = formula.once ? 1n : 100n;
  const [of, per] = [solver(formula.of), solver(formula.per)];
  return (frame) => {
    const below = per(frame);
    if (!below) return 'unsure';
    if (signOf(below) <= 0) return failed(indicator, below, () => of(frame));
    const above = of(frame);
    if (!above) return 'unsure';
    return scored ? orUnsure(earn(quotient(above, below, by))) : 'shown';
  };
}

const whole =
  (solve: Solve, scored: boolean, earn: Earn): Settle =>
  (frame) => {
    const value = solve(frame);
    if (!value) return 'unsure';
    return scored ? orUnsure(earn({ top: value.top, bottom: value.d })) : 'shown';
  };

const orUnsure = (credit: Exact | null): Plain => credit ?? 'unsure';

function quotient(of: Exact, per: Exact, by: bigint): { top: bigint; bottom: bigint } {
  if (of.d === per.d) return { top: of.top * by, bottom: per.top };
  return { top: of.top * per.d * by, bottom: of.d * per.top };
}

/** A denominator of nothing or below earns what the law or a reading says, never its quotient. */
function failed(indicator: Indicator, per: Exact, numerator: () => Exact | null): Plain {
  const { zero, negative } = indicator.denominator;
  const rule: Otherwise = signOf(per) === 0 ? zero : negative;
  if (rule === 'notApplicable') return 'not-applicable';
  if (rule === 'gap' || indicator.scale.kind === 'none') return 'unsure';
  return rule === 'lowest' ? rangeOf(indicator.scale).least : highest(indicator, numerator());
}

function highest({ scale, denominator }: Indicator, of: Exact | null): Plain {
  if (!of) return 'unsure';
  const worst = denominator.zeroOverZero === 'lowest' ? 0 : -1;
  const { least, most } = rangeOf(scale);
  return signOf(of) <= worst ? least : most;
}
