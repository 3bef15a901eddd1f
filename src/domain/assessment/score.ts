import { HUNDRED, ONE, greater, lesser, signOf } from '../decimal';
import type { Exact } from '../decimal';
import type { Indicator, Otherwise } from '../rules/rule-set';
import { bandOf, creditFor, rangeOf, wordsFor } from '../rules/scale';
import type { Band } from '../rules/scale';
import type { Reported } from '../statement/statement';
import { asksAloneOf } from './asks';
import type { Basis } from './basis';
import { isGap, isScored } from './score-result';
import type { Ratio, Result, Scored, Shown, Unscored } from './score-result';
import { solve, supposing } from './solve';
import type { Question } from './solve';
import { isKnown } from './trace';
import type { Gap, GapCode, Known, Trace } from './trace';
import { possibleFor } from './worlds/possible';
import { allows } from './worlds/range';
import type { Reason } from './worlds/reason';
import { reasonsFor } from './worlds/reasons';
import { worldsOf } from './worlds/worlds';

export { isGap, isScored, isShown } from './score-result';
export type { NotApplicable, Ratio, Result, Scored, SettledBy, Shown, Unscored } from './score-result';

/** What an indicator is scored from. */
export interface Evidence {
  readonly basis: Basis;
  /** The statement opened once for all indicators. */
  readonly question: Question;
}

/**
 * Scores one indicator.
 *
 * @returns the credit, or the gap that prevents one; always with the trace down to each cell
 */
export function score(indicator: Indicator, evidence: Evidence): Result {
  return isUnanswered(indicator, evidence)
    ? unanswered(indicator, evidence)
    : scoredAnew(indicator, evidence);
}

/** True for an indicator that counts nothing but answers, of a unit that gave none of them. */
function isUnanswered({ formula }: Indicator, { question }: Evidence): boolean {
  const { answers } = question.ledger.statement;
  const asks = asksAloneOf(formula);
  return asks.length > 0 && asks.every((of) => !answers.has(of));
}

/** Of these every unit has the same gap: it is looked for once. */
function unanswered(indicator: Indicator, { question }: Evidence): Result {
  const known = withoutAnswers.get(indicator) ?? settle(indicator, solve(question, indicator.formula));
  withoutAnswers.set(indicator, known);
  return known;
}

const withoutAnswers = new WeakMap<Indicator, Result>();

function scoredAnew(indicator: Indicator, evidence: Evidence): Result {
  const trace = solve(evidence.question, indicator.formula);
  const result = settle(indicator, trace);
  if (!isGap(result)) return result;
  if (result.gap.code === 'answers-missing') return boundByAnswers(indicator, evidence, result);
  const tried = UNREPORTED.includes(result.gap.code) ? inEveryWorld(indicator, evidence, result) : result;
  if (!isGap(tried) || !TOO_FEW_FIGURES.includes(tried.gap.code)) return tried;
  const reported = reportedRatio(indicator, evidence, tried);
  return indicator.optional && isGap(reported) ? { indicator, trace, notApplicable: true } : reported;
}

/** Gaps of amounts that are there and that nobody reported. */
const UNREPORTED: readonly GapCode[] = ['line-missing', 'line-unproved', 'defined-otherwise'];

/** Gaps that a ratio which someone else computed may fill. */
const TOO_FEW_FIGURES: readonly GapCode[] = ['line-missing', 'line-unproved', 'no-previous-period'];

/** The credit that a solved formula earns, or the gap that prevents one. */
export function settle(indicator: Indicator, trace: Trace): Result {
  const [of, per] = indicator.formula.node === 'percent' ? trace.parts : [];
  if (of && per && isKnown(per) && signOf(per.value) <= 0) return byDenominator(indicator, trace, of, per);
  if (!isKnown(trace)) return unscored(indicator, trace, trace.gap ?? { code: 'line-missing', lines: [] });
  const ratio = of && per && isKnown(of) && isKnown(per) ? quotient(of, per, trace.value) : undefined;
  return byRatio(indicator, trace, trace.value, ratio);
}

const quotient = (of: Known, per: Known, percent: Exact): Ratio => ({
  numerator: of.value,
  denominator: per.value,
  percent,
});

function byRatio(indicator: Indicator, trace: Trace, percent: Exact, ratio: Ratio | undefined): Result {
  if (indicator.scale.kind === 'none') return shown(indicator, trace, percent, ratio);
  const band = bandOf(indicator.scale, percent);
  const credit = indicator.scale.kind === 'bands' ? band?.credit : creditFor(indicator.scale, percent);
  if (!credit) return unscored(indicator, trace, { code: 'no-band', lines: [] });
  if (signOf(percent) < 0 && credit.compare(rangeOf(indicator.scale).least) > 0) {
    return unscored(indicator, trace, { code: 'numerator-negative', lines: numeratorOf(trace) });
  }
  return scored(indicator, trace, credit, ratio, band);
}

/** Spelled out: scores are made by the hundred, and spreading takes longer than the score itself. */
function scored(
  indicator: Indicator,
  trace: Trace,
  credit: Exact,
  ratio: Ratio | undefined,
  band: Band | undefined,
): Scored {
  const basis = 'figures';
  if (!ratio) return band ? { indicator, trace, credit, basis, band } : { indicator, trace, credit, basis };
  return band ? { indicator, trace, credit, basis, ratio, band } : { indicator, trace, credit, basis, ratio };
}

/** A ratio that is itself a reported line was computed by someone else. */
function shown(indicator: Indicator, trace: Trace, value: Exact, ratio: Ratio | undefined): Shown {
  const words = wordsFor(indicator.scale, value);
  const basis = trace.node === 'reported' ? 'reported-ratio' : 'figures';
  if (!ratio)
    return words
      ? { indicator, trace, shown: true, basis, value, words }
      : { indicator, trace, shown: true, basis, value };
  return words
    ? { indicator, trace, shown: true, basis, value, ratio, words }
    : { indicator, trace, shown: true, basis, value, ratio };
}

function numeratorOf(trace: Trace): string[] {
  const of = trace.parts[0];
  return of?.code === undefined ? [] : [of.code];
}

/** A denominator of zero or below earns what the law or a numbered reading says, never its quotient. */
function byDenominator(indicator: Indicator, trace: Trace, of: Trace, per: Known): Result {
  const zero = signOf(per.value) === 0;
  const rule: Otherwise = zero ? indicator.denominator.zero : indicator.denominator.negative;
  const code = zero ? 'denominator-zero' : 'denominator-negative';
  const gap: Gap = { code, lines: per.code === undefined ? [] : [per.code] };
  if (rule === 'notApplicable') return { indicator, trace, notApplicable: true };
  if (rule === 'gap' || indicator.scale.kind === 'none') return unscored(indicator, trace, gap);
  return byRule(rule, indicator, trace, of, per, gap);
}

function byRule(
  rule: 'lowest' | 'highest',
  indicator: Indicator,
  trace: Trace,
  of: Trace,
  per: Known,
  gap: Gap,
): Result {
  const { least, most } = rangeOf(indicator.scale);
  if (rule === 'lowest') {
    const ratio = isKnown(of) ? { numerator: of.value, denominator: per.value } : undefined;
    return ratio
      ? { indicator, trace, credit: least, basis: 'denominator', ratio }
      : { indicator, trace, credit: least, basis: 'denominator' };
  }
  if (!isKnown(of)) return unscored(indicator, trace, of.gap ?? gap);
  const nothing = signOf(of.value) === 0 && indicator.denominator.zeroOverZero === 'lowest';
  const credit = signOf(of.value) < 0 || nothing ? least : most;
  const ratio = { numerator: of.value, denominator: per.value };
  return { indicator, trace, credit, basis: 'denominator', ratio };
}

function unscored(indicator: Indicator, trace: Trace, gap: Gap): Unscored {
  const { least, most } = rangeOf(indicator.scale);
  return { indicator, trace, gap, least, most };
}

/**
 * Unreported amounts stand for every complete statement that agrees with what was reported. Where all of them earn the
 * same, that is the credit; else the gap lies between the least and the most that one of them earns.
 */
function inEveryWorld(indicator: Indicator, { question }: Evidence, found: Unscored): Result {
  if (indicator.scale.kind === 'none') return found;
  const worlds = worldsOf(question);
  const possible = possibleFor(worlds, indicator);
  if (!possible) return found;
  const { least, most, open, ratio: range } = possible;
  if (open || !least.equals(most)) {
    const { trace, gap } = found;
    return range ? { indicator, trace, gap, least, most, range } : { indicator, trace, gap, least, most };
  }
  const because = (): Reason[] => reasonsFor(worlds, indicator, least);
  const trace = opened(found.trace);
  return range
    ? { indicator, trace, credit: least, basis: 'harmless', range, because }
    : { indicator, trace, credit: least, basis: 'harmless', because };
}

/** A trace in which what is missing is open instead: whatever it is, the credit stands. */
function opened({ gap, ...trace }: Trace): Trace {
  const node = trace.node === 'missing' ? 'assumed' : trace.node;
  return gap ? { ...trace, node, parts: trace.parts.map(opened) } : trace;
}

/** Questions without an answer may all be no, or all be yes. */
function boundByAnswers(indicator: Indicator, { question }: Evidence, found: Unscored): Result {
  // A list that was not answered at all stays a gap, whatever is supposed of single questions.
  const { answers } = question.ledger.statement;
  if (!found.gap.lines.some((of) => answers.has(of))) return found;
  const ends = (['no', 'yes'] as const).map((unanswered) =>
    settle(indicator, solve(supposing(question, unanswered), indicator.formula)),
  );
  const [no, yes] = ends;
  if (!no || !yes || !isScored(no) || !isScored(yes)) return found;
  return { ...found, least: lesser(no.credit, yes.credit), most: greater(no.credit, yes.credit) };
}

/** A ratio that someone else computed, under its number or in a line of percent under the indicator's own name. */
function reportedIn({ basis, question }: Evidence, { number, id }: Indicator): Reported | undefined {
  const { statement } = basis;
  const figure =
    question.ledger.index.lines.get(id)?.unit === 'percent' ? statement.figures.get(id) : undefined;
  return statement.ratios.get(number) ?? (figure && { value: figure.amount, origin: figure.origin });
}

/** Used only where the figures do not suffice. */
function reportedRatio(indicator: Indicator, evidence: Evidence, found: Unscored): Result {
  const reported = reportedIn(evidence, indicator);
  if (!reported) return found;
  const trace: Trace = {
    node: 'reported',
    code: indicator.id,
    value: reported.value,
    origin: reported.origin,
    parts: [],
  };
  const result = byRatio(indicator, trace, reported.value, undefined);
  if (!isScored(result)) return result;
  const { figures } = evidence.basis.statement;
  if (figures.size > 0 && !allows(found.range ?? {}, reported.value)) return found;
  const denominator = indicator.unit === 'percent' ? HUNDRED : ONE;
  const ratio = { numerator: reported.value, denominator, percent: reported.value };
  return { ...result, basis: 'reported-ratio', ratio };
}
