import type { Explained, Relation } from '../../domain/survey/relations';
import type { SurveyQuality } from '../../domain/survey/quality';
import { alphaWords } from '../../rendering/messages';
import { chance, figure } from '../../views/survey/number-words';

/** How far the answers can be relied on, as finished strings. */
export interface QualityPart {
  readonly alpha: string;
  readonly needed: string;
  readonly rows: readonly {
    readonly label: string;
    readonly missing: string;
    readonly r: string;
    readonly valid: string;
    readonly without: string;
  }[];
}

export const qualityPart = ({ n, neededR, alpha, items }: SurveyQuality): QualityPart => ({
  alpha: alphaWords(alpha === null ? null : figure(alpha), n),
  needed: figure(neededR),
  rows: items.map(({ name, label, missing, r, valid, alphaWithout }) => ({
    label: `${name} ${label}`,
    missing: `${figure(missing * 100, 1)} %`,
    r: figure(r),
    valid: valid === null ? 'tidak dapat dihitung' : valid ? 'sahih' : 'tidak sahih',
    without: figure(alphaWithout),
  })),
});

/** So many pairs are shown: the closest. */
const SHOWN = 10;

/** Pairs of dimensions, the closest first. */
export const relationRows = (relations: readonly Relation[]): { pair: string; rho: string; test: string }[] =>
  relations.slice(0, SHOWN).map(({ one, other, n, rho, t, p }) => ({
    pair: `${one} – ${other}`,
    rho: figure(rho),
    test: `n = ${n}, t = ${figure(t, 2)}, ${chance(p)}`,
  }));

/** One dimension explained by the others. */
export interface ExplainedPart {
  readonly title: string;
  readonly fit: string;
  readonly rows: readonly { readonly label: string; readonly value: string; readonly test: string }[];
}

export function explainedPart({ dimension, by, found }: Explained): ExplainedPart {
  const coefficients = [found.intercept, ...found.slopes];
  return {
    title: `Regresi linear: ${dimension}`,
    fit: `R² = ${figure(found.rSquared)}, n = ${found.n}, derajat bebas ${found.freedom}`,
    rows: ['Konstanta', ...by].map((label, at) => {
      const { value = null, t = NaN, p = NaN } = coefficients[at] ?? {};
      return { label, value: figure(value), test: `t = ${figure(t, 2)}, ${chance(p)}` };
    }),
  };
}
