import { ZERO, signOf } from '../../domain/decimal';
import type { Finding } from '../../domain/statement/finding';
import type { Figure } from '../../domain/statement/statement';
import type { LineAmount } from './amounts';
import { notice } from './notice';

/** What no collateral covers, by the class of loans it is a part of. */
export const UNCOVERED: ReadonlyMap<string, string> = new Map([
  ['substandard-uncovered', 'substandard-loans'],
  ['doubtful-uncovered', 'doubtful-loans'],
  ['loss-uncovered', 'loss-loans'],
]);

/** Collateral beyond its loans covers no others: of such a class nothing is left uncovered. */
export function withoutExcess(figures: ReadonlyMap<string, Figure>): [string, Figure][] {
  return [...figures].map(([code, figure]) =>
    UNCOVERED.has(code) && signOf(figure.amount) < 0 ? [code, { ...figure, amount: ZERO }] : [code, figure],
  );
}

/**
 * The form takes collateral off a whole class; the law takes it off loan by loan, which may leave more uncovered. Told for
 * each class of which collateral was filled in.
 */
export function collateralTold(amounts: readonly LineAmount[]): Finding[] {
  return amounts.flatMap(({ line, blank, amount, origin }) => {
    const [code] = line.into;
    const told = code !== undefined && UNCOVERED.has(code) && !blank && signOf(amount) !== 0;
    return told ? [notice('worksheet-collateral-by-class', code, amount, origin)] : [];
  });
}
