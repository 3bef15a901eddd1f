import { HUNDRED, exact } from '../domain/decimal';
import type { Exact } from '../domain/decimal';
import { assess } from '../domain/assessment/assess';
import type { Assessment, Interval } from '../domain/assessment/assess';
import { readingAs } from '../domain/assessment/basis';
import type { Basis } from '../domain/assessment/basis';
import { linesOf } from '../domain/assessment/explain';
import { isGap, isScored } from '../domain/assessment/score';
import type { Result } from '../domain/assessment/score';
import { choose, instead, isWhole } from '../domain/rules/readings';
import type { Choices } from '../domain/rules/readings';
import type { Option } from '../domain/rules/rule-set';
import type { Finding } from '../domain/statement/finding';
import type { Origin, Reported, Statement } from '../domain/statement/statement';
import { brokenScores, wholeDifferences } from './compare-wholes';
import type { BrokenScore, WholeDifference } from './compare-wholes';
import { worksheetOf } from './forms';
import type { WorksheetForm } from './forms/form';
import { TOTAL } from './reader/printed';

/** Why the worksheet prints another score. */
export type Because =
  /** Read this way, the law gives what is printed. */
  | { readonly code: 'reading'; readonly option: Option }
  /** Somebody typed over the cell, or it shows an error. */
  | { readonly code: 'typed' | 'broken'; readonly at?: Origin }
  /** A class of loans differs between the worksheet's two places. */
  | { readonly code: 'schedule'; readonly at?: Origin }
  /** A condition without an answer counts there as not met. */
  | { readonly code: 'unanswered' }
  /** It divides by nothing, by less than nothing, or by a figure that is blank: here that is a gap. */
  | { readonly code: 'gap' }
  /** The same ratio, another score: the steps in its formula were changed. */
  | { readonly code: 'steps' }
  /** Another ratio than any reading gives: a formula on the way to it was changed. */
  | { readonly code: 'formula' };

/** One indicator that the worksheet scores otherwise; scores of 1 to 4, ratios in percent. */
export interface WorksheetDifference {
  readonly result: Result;
  readonly printed: { readonly score: Exact; readonly ratio?: Exact; readonly origin: Origin };
  /** Absent where it is a gap. */
  readonly score?: Exact;
  readonly because: Because;
}

/** The total under one whole way to read the law. */
export interface Way {
  readonly option: Option;
  readonly total: Interval;
}

/** The worksheet's own result beside ours. */
export interface WorksheetComparison {
  readonly form: WorksheetForm;
  readonly printed: { readonly total?: Reported; readonly aspects: ReadonlyMap<string, Reported> };
  readonly ours: Assessment;
  /** The ways that choose in several readings at once, each with its total. */
  readonly ways: readonly Way[];
  readonly differences: readonly WorksheetDifference[];
  /** Indicators that it scores as we do, from another ratio. */
  readonly ratios: readonly WorksheetDifference[];
  /** Aspects and the total that are not what the worksheet's own scores give. */
  readonly wholes: readonly WholeDifference[];
  readonly broken: readonly BrokenScore[];
}

/** Compares, where the statement of the basis came from a worksheet that its law is the law of; undefined elsewhere. */
export function compareWorksheet(basis: Basis): WorksheetComparison | undefined {
  const { law, choices, statement } = basis;
  const form = worksheetOf(law.id);
  if (!form || !form.scores.aspects.some(({ number }) => statement.scores.has(number))) return undefined;
  const ours = judged(basis, choices);
  const { scored, ratios } = differencesIn(form, basis, ours);
  const total = statement.scores.get(TOTAL);
  const aspects = form.scores.aspects.flatMap(({ number }) => {
    const found = statement.scores.get(number);
    return found ? [[number, found] as const] : [];
  });
  return {
    form,
    printed: { aspects: new Map(aspects), ...(total ? { total } : {}) },
    ours,
    ways: waysOf(basis),
    differences: scored,
    ratios,
    wholes: wholeDifferences(form, statement),
    broken: brokenScores(form, statement),
  };
}

const judged = (basis: Basis, choices: Choices): Assessment => assess(readingAs(basis, choices));

/** A reading whose options name it first and bring others with them: "kkpkk/worksheet", "kkpkk/text". */
function waysOf(basis: Basis): Way[] {
  const { law } = basis;
  return law.readings.filter(isWhole).flatMap(({ options }) =>
    options.flatMap((option): Way[] => {
      const { total } = judged(basis, choose(law, [option.id]));
      return total ? [{ option, total }] : [];
    }),
  );
}

/** Those that are scored otherwise, and those whose ratio alone is another: it takes another figure to move a score. */
function differencesIn(
  form: WorksheetForm,
  basis: Basis,
  ours: Assessment,
): { readonly scored: readonly WorksheetDifference[]; readonly ratios: readonly WorksheetDifference[] } {
  const others = otherWays(basis);
  const [scored, ratios]: [WorksheetDifference[], WorksheetDifference[]] = [[], []];
  for (const { result } of linesOf(ours)) {
    const printed = printedOf(form, basis.statement, result.indicator.number);
    if (!printed) continue;
    const score = isScored(result) ? result.credit.mul(BEST).div(HUNDRED) : undefined;
    const isSame = score?.equals(printed.score) ?? false;
    if (isSame && !hasOtherRatio(result, printed)) continue;
    const because = reasonFor(basis, result, printed, others);
    (isSame ? ratios : scored).push({ result, printed, because, ...(score ? { score } : {}) });
  }
  return { scored, ratios };
}

const BEST = exact(4);

type PrintedScore = WorksheetDifference['printed'];

/** The printed score of 1 to 4, from the points that it was taken over as. */
function printedOf(form: WorksheetForm, statement: Statement, number: string): PrintedScore | undefined {
  const points = statement.scores.get(number);
  const aspect = form.scores.aspects.find((each) => number.startsWith(`${each.number}.`));
  if (!points || !aspect) return undefined;
  const score = points.value.mul(exact(aspect.indicators)).mul(BEST).div(exact(aspect.weight));
  const ratio = statement.ratios.get(number)?.value;
  return { score, origin: points.origin, ...(ratio ? { ratio } : {}) };
}

interface Other {
  readonly option: Option;
  readonly results: ReadonlyMap<string, Result>;
}

/** Every option that was not chosen, those that bring others last, and what it gives. Worked out when the first difference asks. */
function otherWays(basis: Basis): () => readonly Other[] {
  let known: readonly Other[] | undefined;
  return () => (known ??= tryAll(basis));
}

function tryAll(basis: Basis): Other[] {
  const { law, choices } = basis;
  const readings = [...law.readings].sort((a, b) => Number(isWhole(a)) - Number(isWhole(b)));
  return readings.flatMap(({ id, options }) =>
    options
      .filter((option) => choices.get(id)?.id !== option.id)
      .map((option): Other => {
        const under = instead(law, choices, id, option);
        const lines = linesOf(judged(basis, under));
        return { option, results: new Map(lines.map(({ result }) => [result.indicator.number, result])) };
      }),
  );
}

function reasonFor(
  { statement }: Basis,
  result: Result,
  printed: PrintedScore,
  others: () => readonly Other[],
): Because {
  const { number } = result.indicator;
  const doubt = (check: Finding['check']): Finding | undefined =>
    statement.doubts?.find((each) => each.check === check && each.line === number);
  const cell = CELL_FAULTS.flatMap(([check, code]) => {
    const found = doubt(check);
    return found ? [{ code, ...placeOf(found) }] : [];
  })[0];
  if (cell) return cell;
  if (isGap(result) && result.gap.code === 'answers-missing') return { code: 'unanswered' };
  const other = others().find(({ results }) => gives(results.get(number), printed));
  if (other) return { code: 'reading', option: other.option };
  if (isGap(result)) return { code: 'gap' };
  if (sameRatio(result, printed)) return { code: 'steps' };
  const schedule = statement.doubts?.find(({ check }) => check === 'worksheet-schedule-differs');
  return schedule && LOAN_RATIOS.includes(number)
    ? { code: 'schedule', ...placeOf(schedule) }
    : { code: 'formula' };
}

/** What the reading found in the cell itself. */
const CELL_FAULTS = [
  ['worksheet-score-typed', 'typed'],
  ['worksheet-formula-broken', 'broken'],
] as const;

const placeOf = ({ origin }: Finding): { readonly at?: Origin } => (origin ? { at: origin } : {});

/** Those that the classes of loans enter. */
const LOAN_RATIOS = ['C.II.1b', 'C.II.1c'];

function gives(result: Result | undefined, printed: PrintedScore): boolean {
  if (!result || !isScored(result)) return false;
  const score = result.credit.mul(BEST).div(HUNDRED);
  return score.equals(printed.score) && (printed.ratio === undefined || sameRatio(result, printed));
}

/** Programs keep ten digits of a ratio or more. */
const NEAR = exact('1/10000');

/** Both are quotients, and they differ. What the form prints where nothing can be divided says nothing. */
const hasOtherRatio = (result: Result, printed: PrintedScore): boolean =>
  isScored(result) &&
  result.ratio?.percent !== undefined &&
  printed.ratio !== undefined &&
  !sameRatio(result, printed);

/** The same quotient; where there is none, the form prints 0. */
function sameRatio(result: Result, { ratio }: PrintedScore): boolean {
  if (!isScored(result) || !ratio) return false;
  const own = result.ratio?.percent ?? exact(0);
  return own.sub(ratio).abs().compare(NEAR) < 0;
}
