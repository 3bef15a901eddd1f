import { linesOf } from '../../../domain/assessment/explain';
import type { Assessment, Interval } from '../../../domain/assessment/assess';
import { rangeResult } from '../../../domain/assessment/indicator-result';
import { isScored } from '../../../domain/assessment/score';
import type { Result } from '../../../domain/assessment/score';
import { cut, plain } from '../../../domain/decimal';
import { assessorOf } from '../../../domain/analysis/dossier';
import type { Dossier } from '../../../domain/analysis/dossier';
import { ratioIn } from '../../../domain/analysis/effects';
import type { Scenario } from '../../../domain/analysis/scenario-link';
import { suppose } from '../../../domain/analysis/what-if';
import type { Note } from '../../../domain/analysis/what-if';
import { inUnit, openRange, pointsRange, rupiah } from '../../../rendering/numbers';

/** What a scenario comes to, as it is shown; null where there is nothing to show. */
export interface Outcome {
  readonly total: string | null;
  /** Null while the total leaves it open, and for a panel. */
  readonly grade: string | null;
  readonly indicators: ReadonlyMap<string, { readonly ratio: string | null; readonly score: string | null }>;
  readonly notes: readonly Note[];
  /** Lines booked against others: what they are now. */
  readonly counters: ReadonlyMap<string, string>;
}

/** Judges scenarios as the service judges statements: with the same code. */
export function judgeOf(dossier: Dossier): (scenario: Scenario) => Outcome {
  const assess = assessorOf(dossier);
  return ({ amounts, balanced }) => {
    const { statement, notes, counters } = suppose(dossier.basis.statement, amounts, balanced);
    const written = [...counters].map(([code, amount]) => [code, rupiah(plain(amount))] as const);
    return { ...outcomeOf(assess(statement)), notes, counters: new Map(written) };
  };
}

function outcomeOf(assessment: Assessment): Omit<Outcome, 'notes' | 'counters'> {
  const indicators = linesOf(assessment).map(({ result, points }) => {
    const { number, scale } = result.indicator;
    return [
      number,
      { ratio: shownRatio(result), score: scale.kind === 'none' ? null : range(points) },
    ] as const;
  });
  const { total, grade } = assessment;
  return {
    total: total ? range(total) : null,
    grade: grade?.label ?? null,
    indicators: new Map(indicators),
  };
}

/** The ratio as the page shows it: between what it lies, with a mark, where its credit is certain without it. */
function shownRatio(result: Result): string | null {
  const { unit } = result.indicator;
  const open = isScored(result) && result.basis === 'harmless' ? openRange(rangeResult(result), unit) : null;
  if (open !== null) return `${open}*`;
  const ratio = ratioIn(result);
  return ratio ? inUnit(cut(ratio, 10), unit) : null;
}

const range = ({ least, most }: Interval): string => pointsRange(plain(least), plain(most));
