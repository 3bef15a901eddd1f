import { onceOf } from '../kept';
import { nodesOf } from '../rules/formula';
import type { Formula } from '../rules/formula';

/** The questionnaires that a formula counts, looked for once. */
export const asksOf = onceOf((formula: Formula): readonly string[] => [
  ...new Set([...nodesOf(formula)].flatMap((node) => (node.node === 'answers' ? [node.of] : []))),
]);

/** The same of a formula that counts nothing else; none of any other. */
export const asksAloneOf = onceOf((formula: Formula): readonly string[] =>
  [...nodesOf(formula)].every(({ node }) => OF_ANSWERS.has(node)) ? asksOf(formula) : [],
);

const OF_ANSWERS: ReadonlySet<Formula['node']> = new Set(['answers', 'number', 'percent', 'sum', 'times']);
