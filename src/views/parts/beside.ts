import type { AssessmentResult, FiledPart, PeriodResult } from '../../domain/assessment/result';
import { shortTitleOf } from '../../domain/rules/registry';
import { besideSentence, kindWords } from '../../rendering/messages';
import { outcomeWords } from './outcome';

/** The whole of a cooperative whose parts are judged by different laws, as finished strings. */
export interface BesidePart {
  readonly sentence: string;
  /** The one that the report is of first. */
  readonly rows: readonly BesideRow[];
}

interface BesideRow {
  readonly name: string;
  readonly law: string;
  /** "77,35 dari 100", or empty. */
  readonly total: string;
  readonly grade: string;
}

/** All that was handed in together; null for a unit that files alone. */
export function besidePart(
  { unit, ruleSet }: Pick<AssessmentResult, 'unit' | 'ruleSet'>,
  latest: PeriodResult,
  others: readonly FiledPart[] = [],
): BesidePart | null {
  if (others.length === 0) return null;
  const own = kindWords(unit);
  const rest = others.map((part) =>
    rowOf(kindWords(part), part.ruleSet, part.ruleSet === null ? undefined : part),
  );
  return { sentence: besideSentence(own), rows: [rowOf(own, ruleSet, latest), ...rest] };
}

function rowOf(name: string, law: string | null, judged: Parameters<typeof outcomeWords>[0]): BesideRow {
  const { total, outOf, grade } = outcomeWords(judged);
  return {
    name,
    law: law === null ? '' : shortTitleOf(law),
    total: total === '' ? '' : `${total} dari ${outOf}`,
    grade,
  };
}
