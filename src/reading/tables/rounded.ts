import { exact } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';

/** "1,25E+09", "2E+08": what a narrow column prints of a large amount. */
const PRINTED = /^\s*(?:rp\.?\s*)?(-?)(\d)(?:[.,](\d{1,14}))?E\+?(\d{1,2})\s*$/i;
const MOST_FIGURES = 18;

/**
 * The least and the most rupiah that an amount in scientific notation stands for; equal where all of its figures are
 * printed. Undefined for any other text.
 */
export function roundedIn(text: string): readonly [Exact, Exact] | undefined {
  const [, sign = '', whole, decimals = '', exponent = ''] = PRINTED.exec(text) ?? [];
  const cut = Number(exponent) - decimals.length;
  if (whole === undefined || Number(exponent) > MOST_FIGURES) return undefined;
  if (cut <= 0) return inFull(`${sign}${whole}${decimals}`, -cut);
  const printed = exact(`${sign}${whole}${decimals}${'0'.repeat(cut)}`);
  const half = exact(`5${'0'.repeat(cut - 1)}`);
  return sign === '-'
    ? [printed.add(half).sub(1), printed.sub(half)]
    : [printed.sub(half), printed.add(half).sub(1)];
}

/** All figures are printed, and behind the rupiah nothing but zeros. */
function inFull(figures: string, beyond: number): readonly [Exact, Exact] | undefined {
  const [whole, rest] = [figures.slice(0, figures.length - beyond), figures.slice(figures.length - beyond)];
  if (/[1-9]/.test(rest)) return undefined;
  return [exact(whole), exact(whole)];
}
