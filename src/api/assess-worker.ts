import { move } from 'piscina';
import { assessPeriods, pickRuleSets } from '../assessments/assess-periods';
import type { AssessmentResult } from '../domain/assessment/result';
import { exact, revived } from '../domain/decimal';
import { Refusal } from '../domain/errors';
import type { RefusalCode, RefusalValues } from '../domain/errors';
import type { Statement } from '../domain/statement/statement';
import { editionsIn } from './edition-sent';

/** What the thread is asked: statements that were read, and how they are assessed. */
export interface AssessJob {
  readonly statements: readonly [Statement, ...Statement[]];
  readonly rules: readonly string[];
  readonly readings: readonly string[];
  /** The file of an office's edition that judges in the place of its law. */
  readonly edition?: string | undefined;
  /** From where on the checks speak up: rupiah, and a factor. */
  readonly limits: { readonly rounding: number; readonly jump: number };
  /** With how each value came about, down to each cell. */
  readonly traces: boolean;
  /** With what the law demands beside the score. */
  readonly compliance: boolean;
}

/** What it answers: JSON as UTF-8, or why there is none. */
export type Assessed =
  | Uint8Array
  | { readonly refused: RefusalCode; readonly values: RefusalValues }
  | { readonly bug: string };

/** More than a program reads at once; statements within their limits stay below. */
export const MOST_BYTES = 16 * 1024 * 1024;

/** Years times rule sets of one request: ten years under every rule set there is. */
export const MOST_JUDGEMENTS = 100;

/** Assesses statements and tells the results as JSON. */
export default function assess(job: AssessJob): Assessed | ReturnType<typeof move> {
  try {
    const bytes = new TextEncoder().encode(JSON.stringify(resultsOf(job)));
    if (bytes.length > MOST_BYTES) throw new Refusal('bad-request', { reason: 'answer-too-large' });
    return move(bytes);
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.code, values: error.values };
    return { bug: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

function resultsOf({ statements, rules, readings, edition, limits, traces, compliance }: AssessJob): object {
  const { rounding, jump } = limits;
  const given = revived(statements);
  const editions = editionsIn(edition);
  if (pickRuleSets(given, rules, editions).length * given.length > MOST_JUDGEMENTS)
    throw new Refusal('bad-request', { reason: 'too-many-judgements' });
  const checked = { rounding: exact(rounding), jump: exact(jump) };
  const results = assessPeriods('api', given, rules, readings, checked, {
    compliance,
    editions,
  });
  return traces ? results : results.map(withoutTraces);
}

/** A result that says what came out, and not how. */
function withoutTraces(result: AssessmentResult): object {
  const periods = result.periods.map((period) => ({
    ...period,
    aspects: period.aspects.map((aspect) => ({
      ...aspect,
      indicators: aspect.indicators.map(({ trace: _, ...indicator }) => indicator),
    })),
  }));
  return { ...result, periods };
}
