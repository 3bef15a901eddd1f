import type { Answer, AnswerSheet } from '../statement/statement';
import { evidenceAt } from './evidence';
import type { EvidenceAt } from './evidence';
import type { AnswerState, QuestionPlace } from './tap';
import { stateAt } from './with-taps';

/** What an examiner found at a question, and what the unit had said there. */
export interface FoundAt extends QuestionPlace {
  readonly answer: Answer;
  /** Why, or what was seen; empty for none. */
  readonly reason: string;
  readonly own: Answer;
  readonly ownNote: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** What stands beside the answers of one revision. */
export interface AnswersBeside {
  readonly examined: readonly FoundAt[];
  /** Files and photographs of both sides. */
  readonly evidence: readonly EvidenceAt[];
  /** The answers of the year before, where that year is stored. */
  readonly before?: { readonly year: number; readonly answers: ReadonlyMap<string, AnswerSheet> };
}

/** Nothing beside them. */
export const ALONE: AnswersBeside = { examined: [], evidence: [] };

/** What the examiner said at a question; one that was taken back is none. */
export const foundAt = (
  { examined }: Pick<AnswersBeside, 'examined'>,
  place: QuestionPlace,
): FoundAt | undefined =>
  examined.find(
    ({ indicator, question, answer }) =>
      indicator === place.indicator && question === place.question && answer !== 'unanswered',
  );

/** Evidence of the unit from the year before at a question, but for what stands there this year too. */
export function evidenceBefore(
  { evidence, before }: { readonly evidence: readonly EvidenceAt[]; readonly before: readonly EvidenceAt[] },
  place: QuestionPlace,
): EvidenceAt[] {
  const own = (all: readonly EvidenceAt[]): EvidenceAt[] =>
    evidenceAt(all, place).filter(({ as }) => as === 'manager');
  const standing = new Set(own(evidence).map(({ sha256 }) => sha256));
  return own(before).filter(({ sha256 }) => !standing.has(sha256));
}

/** What the unit had said the year before; undefined where nothing is known. */
export function lastYearAt(
  { before }: Pick<AnswersBeside, 'before'>,
  place: QuestionPlace,
): AnswerState | undefined {
  const state = before && stateAt(before, place);
  return state?.answer === 'unanswered' ? undefined : state;
}
