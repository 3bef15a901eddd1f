import type { LineCode } from './chart';

/** Two lines that are one amount: the two sides of the balance sheet, and the surplus in both statements. */
export const TWINS = {
  sides: ['total-assets', 'liabilities-and-equity'],
  statements: ['current-surplus', 'surplus-after-tax'],
} as const satisfies Readonly<Record<string, readonly [LineCode, LineCode]>>;
