import type { AssessmentResult, PartResult } from '../../domain/assessment/result';
import { besidePart, type BesidePart } from '../../views/parts/beside';
import { newestOf } from './ratios-part';

/** The whole of a cooperative on the page of one of its parts, with the way to each of the others. */
export interface BesideLinked extends Pick<BesidePart, 'sentence'> {
  readonly rows: readonly (BesidePart['rows'][number] & {
    /** Empty for the one that the page is of, and for one that is not judged. */
    readonly href: string;
  })[];
}

/** All that was handed in together; null for a unit that files alone. */
export function besideLinked(
  result: AssessmentResult,
  filedWith: readonly PartResult[],
): BesideLinked | null {
  const beside = besidePart(result, newestOf(result), filedWith);
  if (!beside) return null;
  const assessments = [null, ...filedWith.map(({ assessment }) => assessment)];
  const rows = beside.rows.map((row, at) => ({ ...row, href: placeOf(assessments[at] ?? null) }));
  return { ...beside, rows };
}

const placeOf = (assessment: string | null): string =>
  assessment === null ? '' : `/penilaian/${assessment}`;
