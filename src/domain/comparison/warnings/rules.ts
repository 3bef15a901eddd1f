import type { WarningRule } from './rule';

/**
 * The early warnings, in the order in which they are told. Thresholds are the program's own choice: round numbers that
 * a supervisor can explain, to be set otherwise by whoever runs it.
 */
export const WARNING_RULES: readonly WarningRule[] = [
  { id: 'surplus-negative', test: { kind: 'under', of: 'surplus', limit: '0' } },
  { id: 'equity-below-deposits', test: { kind: 'less-than', of: 'equity', than: 'deposits' } },
  { id: 'reserves-drop', test: { kind: 'drops', of: 'reserves', percent: '25' } },
  { id: 'arrears-high', test: { kind: 'over', of: 'arrears-rate', limit: '20' } },
  { id: 'arrears-rise', test: { kind: 'rises', of: 'arrears-rate', times: 2, least: '1' } },
  { id: 'arrears-age', test: { kind: 'rises', of: 'oldest-arrears', times: 1, least: '5' } },
  {
    id: 'borrowers-in-arrears-rise',
    test: { kind: 'rises', of: 'borrowers-in-arrears', times: 1, least: '5' },
  },
  { id: 'allowance-lags', test: { kind: 'parts', falls: 'allowance', rises: 'problem-loans', least: '1' } },
  { id: 'surplus-falls', test: { kind: 'falls', of: 'surplus', times: 2, least: '0' } },
  { id: 'equity-falls', test: { kind: 'falls', of: 'equity', times: 2, least: '0' } },
  { id: 'total-falls', test: { kind: 'falls', of: 'total', times: 2, least: '0' } },
  { id: 'credit-falls', test: { kind: 'credits-fall', times: 2 } },
  {
    id: 'loans-outgrow-funding',
    test: { kind: 'outgrows', of: 'loans', than: 'funding', times: '1.5', percent: '20' },
  },
  { id: 'assets-leap', test: { kind: 'leaps', of: 'assets', percent: '50' } },
  {
    id: 'liquidity-falls-lending-rises',
    test: { kind: 'parts', falls: 'cash-ratio', rises: 'lending', least: '5' },
  },
  { id: 'near-lower-grade', test: { kind: 'near-grade', points: '2' } },
  { id: 'near-lower-band', test: { kind: 'near-band', percent: '5' } },
];

/** A threshold that was set otherwise, or why it cannot be. */
export type ThresholdFault = { readonly found: string };

/**
 * The rules with thresholds set otherwise: `arrears-high.limit=15; near-lower-band.percent=3`.
 *
 * @returns the rules, or the first part that names no threshold or gives it no number
 */
export function withThresholds(text: string): readonly WarningRule[] | ThresholdFault {
  const parts = text.split(';').map((part) => part.trim());
  let rules = WARNING_RULES;
  for (const part of parts.filter((each) => each !== '')) {
    const changed = withThreshold(rules, part);
    if (!changed) return { found: part };
    rules = changed;
  }
  return rules;
}

function withThreshold(rules: readonly WarningRule[], part: string): readonly WarningRule[] | undefined {
  const match = /^([a-z-]+)\.([a-z]+)\s*=\s*(-?\d{1,6}(?:\.\d{1,6})?)$/.exec(part);
  const [, id, name = '', value = ''] = match ?? [];
  const rule = rules.find((each) => each.id === id);
  if (!rule || !(name in thresholdsOf(rule))) return undefined;
  const whole = name === 'times' && typeof thresholdsOf(rule)[name] === 'number';
  if (whole && !/^[1-9]$/.test(value)) return undefined;
  const test = { ...rule.test, [name]: whole ? Number(value) : value };
  return rules.map((each) => (each === rule ? { ...each, test } : each));
}

const NO_THRESHOLDS: ReadonlySet<string> = new Set(['kind', 'of', 'than', 'falls', 'rises']);

/** The thresholds of a rule by name. */
export function thresholdsOf({ test }: WarningRule): Readonly<Record<string, string | number>> {
  const entries = Object.entries<string | number>(test);
  return Object.fromEntries(entries.filter(([name]) => !NO_THRESHOLDS.has(name)));
}
