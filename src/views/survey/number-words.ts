import { decimal, MINUS } from '../../rendering/numbers';

/** A decimal text with so many decimals, or nothing where there is none. */
export const said = (text: string | null, places = 2): string =>
  text === null ? '–' : decimal(text, places);

/** A statistic as it is shown: three decimals; those of a test are never shown as nil. */
export const figure = (value: number | null, places = 3): string => {
  if (value === null || !Number.isFinite(value)) return '–';
  return decimal(value.toFixed(12), places);
};

/** "p < 0,001" or "p = 0,012". */
export const chance = (p: number): string => (p < 0.001 ? 'p < 0,001' : `p = ${figure(p)}`);

/** A change with its sign: "+3,20". */
export const signed = (text: string): string => {
  const shown = said(text);
  return shown.startsWith(MINUS) ? shown : `+${shown}`;
};
