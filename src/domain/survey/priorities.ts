import { exact, plain, sumOf, type Exact } from '../decimal';

/** What importance and experience together ask for (Martilla and James, importance–performance analysis, 1977). */
export type Quadrant =
  /** Important, and not well done. */
  | 'improve'
  /** Important, and well done. */
  | 'keep'
  /** Neither important nor well done. */
  | 'later'
  /** Well done, and of little importance. */
  | 'enough';

/** A thing that members were asked of, in its quarter. */
export interface Priority {
  readonly id: string;
  readonly label: string;
  /** Decimal texts: the means of those who answered. */
  readonly experience: string;
  readonly importance: string;
  readonly quadrant: Quadrant;
}

/** The picture of importance and experience: where its two lines cross, and every thing in it. */
export interface Priorities {
  /** The mean of the means that are shown; what lies on a line counts as above it. */
  readonly experience: string;
  readonly importance: string;
  /** As they come: from the widest gap. */
  readonly items: readonly Priority[];
}

/** What members say of one thing; null where too few answered to show it. */
interface Said {
  readonly id: string;
  readonly label: string;
  readonly mean: string | null;
  readonly importance: string | null;
}

/** @returns null where importance was not asked, or too few answered to show any of it */
export function prioritiesOf(items: readonly Said[]): Priorities | null {
  const asked = items.flatMap(({ id, label, mean, importance }) =>
    mean === null || importance === null ? [] : { id, label, mean, importance },
  );
  if (asked.length === 0) return null;
  const lines = {
    experience: averageOf(asked.map(({ mean }) => mean)),
    importance: averageOf(asked.map(({ importance }) => importance)),
  };
  return {
    experience: plain(lines.experience),
    importance: plain(lines.importance),
    items: asked.map(({ id, label, mean, importance }) => ({
      ...{ id, label, experience: mean, importance },
      quadrant: quadrantOf(reaches(mean, lines.experience), reaches(importance, lines.importance)),
    })),
  };
}

const averageOf = (texts: readonly string[]): Exact => sumOf(texts.map(exact)).div(texts.length);

const reaches = (text: string, line: Exact): boolean => exact(text).compare(line) >= 0;

function quadrantOf(wellDone: boolean, important: boolean): Quadrant {
  if (important) return wellDone ? 'keep' : 'improve';
  return wellDone ? 'enough' : 'later';
}
