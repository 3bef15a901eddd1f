import type { BandResult } from '../../domain/assessment/result';
import type { DifferenceResult } from '../../domain/analysis/side-by-side-result';
import type { Aspect, Indicator, RuleSet } from '../../domain/rules/rule-set';
import { chartIndex } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { AGGREGATION_WORDS, DIFFERENCE_WORDS } from '../../rendering/messages';
import { capitalised, listed, plainNumber } from '../../rendering/numbers';
import { bandWords } from '../../rendering/bands';

/** An indicator of one rule set, for its words. */
export interface Side {
  readonly ruleSet: RuleSet;
  /** Absent for what concerns the whole rule set. */
  readonly indicator?: Indicator;
}

/** The first thing that differs, in a sentence: what this rule set says, and what the other one says. */
export function differenceSentence(
  difference: DifferenceResult,
  there: Side,
  here: Side,
  kind: Kind,
): string {
  const [a, b] = [there.ruleSet.shortTitle, here.ruleSet.shortTitle];
  const [was, is] = sayings(difference, there, here, kind);
  const what = capitalised(DIFFERENCE_WORDS[difference.kind]);
  return was === '' || is === '' ? `${what} berbeda.` : `${what} berbeda. ${b}: ${is} ${a}: ${was}`;
}

/** Everything that differs, in a few words: "batas tabel nilai, bobot". */
export const differenceList = (differences: readonly DifferenceResult[]): string =>
  listed([...new Set(differences.map((each) => DIFFERENCE_WORDS[each.kind]))]);

function sayings(
  { kind: what, here, there }: DifferenceResult,
  a: Side,
  b: Side,
  kind: Kind,
): readonly [there: string, here: string] {
  switch (what) {
    case 'numerator':
      return [sideOf(a, 'of', kind), sideOf(b, 'of', kind)];
    case 'denominator':
      return [sideOf(a, 'per', kind), sideOf(b, 'per', kind)];
    case 'bands':
      return [bandSaid(there, a), bandSaid(here, b)];
    case 'aggregation':
      return [addsUp(there), addsUp(here)];
    case 'weight':
      return [weightSaid(there), weightSaid(here)];
    case 'grades':
      return [gradeSaid(there), gradeSaid(here)];
    default:
      return ['', ''];
  }
}

const weightSaid = (weight: DifferenceResult['here']): string =>
  typeof weight === 'string' ? `${plainNumber(weight)}.` : '';

const gradeSaid = (grade: DifferenceResult['here']): string =>
  typeof grade === 'string' ? `${grade.replace(/ (\S+)$/, ' mulai $1')}.` : 'tidak ada predikat.';

const addsUp = (how: Aspect['addsUp']): string => `${AGGREGATION_WORDS[how]}.`;

function bandSaid(band: string | BandResult | null, { indicator }: Side): string {
  if (band === null || typeof band === 'string') return 'tidak ada baris lagi.';
  const credit = band.credit === undefined ? (band.words ?? '') : `nilai ${plainNumber(band.credit)}`;
  return `${bandWords(band, indicator?.unit ?? 'percent')}, ${credit}.`;
}

/** What stands above or below the line, in the law's own words where it names it. */
function sideOf({ ruleSet, indicator }: Side, side: 'of' | 'per', kind: Kind): string {
  const formula = indicator?.formula;
  const part = formula?.node === 'percent' ? formula[side] : formula;
  if (!part) return '';
  if (part.node === 'number') return `${part.value} pertanyaan.`;
  if (!('code' in part)) return '';
  const term = ruleSet.terms.find((each) => each.code === part.code);
  if (term) return `${term.label}: ${term.definition}`;
  const label = chartIndex(kind).lines.get(part.code)?.label;
  return label === undefined ? '' : `pos “${label}”.`;
}
