import { chartIndex } from '../domain/statement/chart';
import type { Kind } from '../domain/statement/kind';
import type { Statement } from '../domain/statement/statement';

/** One year has a balance sheet alone and the other an income statement alone: a title was not renewed. */
export function areApart(kind: Kind, statements: readonly Statement[]): boolean {
  const parts = statements.map((each) => partsOf(kind, each));
  const [one, other] = parts;
  return parts.length === 2 && one?.length === 1 && other?.length === 1 && one[0] !== other[0];
}

/** The year that a person said, where it is that of one of these. */
export const yearSettled = (statements: readonly Statement[], said: number | undefined): number | undefined =>
  statements.some(({ period }) => period.year === said) ? said : undefined;

/** Which of the two main parts of a statement has figures. */
function partsOf(kind: Kind, { figures }: Statement): readonly string[] {
  const { lines } = chartIndex(kind);
  const found = new Set([...figures.keys()].map((code) => lines.get(code)?.part));
  return ['balance-sheet', 'income-statement'].filter((part) => [...found].some((each) => each === part));
}
