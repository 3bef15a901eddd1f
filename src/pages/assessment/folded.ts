import type { FindingRow, FindingsPart } from '../../views/parts/findings';
import type { TasksPart } from '../../views/parts/tasks';

/** A finding, and its place among all of them. */
interface PlacedFinding extends FindingRow {
  readonly at: number;
}

/** Findings in the order in which they are read: what stands in sight, and what is folded away. */
export interface FoldedFindings {
  readonly open: readonly PlacedFinding[];
  /** They stop nothing, or were explained. */
  readonly folded: readonly PlacedFinding[];
}

/** So many are all in sight. */
const FEW = 3;

/** What stops something first and always in sight, then what still asks for a word: where there are many, only the first of these. */
export function foldedFindings(part: FindingsPart): FindingsPart & FoldedFindings {
  const placed = part.rows.map((row, at): PlacedFinding => ({ ...row, at }));
  const stops = placed.filter((each) => each.stops);
  const asks = placed.filter((each) => !each.stops && each.warns && each.explanation === '');
  const rest = placed.filter((each) => !stops.includes(each) && !asks.includes(each));
  const others = [...asks, ...rest];
  const inSight = placed.length <= FEW ? FEW : 1;
  return { ...part, open: [...stops, ...others.slice(0, inSight)], folded: others.slice(inSight) };
}

/** Tasks of which the first are in sight. */
export interface FoldedTasks {
  readonly first: TasksPart['rows'];
  readonly later: TasksPart['rows'];
  /** The number of the first of the others. */
  readonly laterFrom: number;
}

/** The tasks that close most are in sight, the others are folded. */
export const foldedTasks = (part: TasksPart): TasksPart & FoldedTasks => ({
  ...part,
  first: part.rows.slice(0, FEW),
  later: part.rows.slice(FEW),
  laterFrom: FEW + 1,
});
