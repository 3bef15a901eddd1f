import { exact, plain } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import type { Formula } from '../../domain/rules/formula';
import type { Indicator } from '../../domain/rules/rule-set';
import { rangeOf } from '../../domain/rules/scale';
import type { Band } from '../../domain/rules/scale';
import { spreadsheetFormula } from '../../recompute/expression';
import type { References } from '../../recompute/expression';
import { allText, edgeTexts } from '../../recompute/scale-text';
import { NEGATIVE_DIVISOR, NOT_APPLICABLE, NO_DIVISOR } from '../../recompute/words';

/** What stands instead of a number where something is not known. */
export const OPEN = 'belum lengkap';

/** How many conditions are met; an error while one of them has no answer. */
export function answered(range: string, { count }: Formula & { node: 'answers' }): string {
  const met = `COUNTIF(${range},"Terpenuhi")`;
  const found = count === 'yes' ? met : `(${met}+COUNTIF(${range},"Tidak Terpenuhi"))`;
  return `IF(COUNTBLANK(${range})=0,${found},NA())`;
}

/** The ratio of an indicator as a share; in words where it has no divisor, or where something is not known. */
export function ratioFormula({ formula }: Indicator, at: References): string {
  if (formula.node !== 'percent') return `IFERROR(${spreadsheetFormula(formula, at)}/100,"${OPEN}")`;
  const [of, per] = [spreadsheetFormula(formula.of, at), spreadsheetFormula(formula.per, at)];
  const word = `IF(${per}=0,"${NO_DIVISOR}","${NEGATIVE_DIVISOR}")`;
  return `IFERROR(IF(${per}>0,${of}/${per},${word}),"${OPEN}")`;
}

/** Nilai, 1 for the best to 4: the band of the ratio, or what the law says of a divisor that is none. */
export function creditFormula(indicator: Indicator, ratio: string): string {
  const { denominator, scale } = indicator;
  const { least, most } = rangeOf(scale);
  const words: Readonly<Record<string, string>> = {
    lowest: String(nilai(least)),
    highest: String(nilai(most)),
    notApplicable: `"${NOT_APPLICABLE}"`,
  };
  const otherwise = (rule: string): string => words[rule] ?? `"${OPEN}"`;
  const steps = scale.kind === 'bands' ? scale.bands : [];
  const banded = steps.reduceRight(
    (rest, band) => `IF(${within(band, ratio, least)},${nilai(band.credit)},${rest})`,
    `"${OPEN}"`,
  );
  const byWord = `IF(${ratio}="${NO_DIVISOR}",${otherwise(denominator.zero)},IF(${ratio}="${NEGATIVE_DIVISOR}",${otherwise(denominator.negative)},"${OPEN}"))`;
  return `IF(ISNUMBER(${ratio}),${banded},${byWord})`;
}

/** A negative ratio never earns more than the least. */
function within(band: Band, ratio: string, least: Exact): string {
  const tests = edgeTexts(band, ratio, shareIn);
  return allText(band.credit.compare(least) > 0 ? [...tests, `${ratio}>=0`] : tests);
}

const shareIn = (percent: Exact): string => plain(percent.div(exact(100)));

/** 100 is 1, 25 is 4: the form counts from the best. */
export const nilai = (credit: Exact): number => 5 - Math.round(Number(plain(credit)) / 25);
