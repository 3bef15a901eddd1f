import type { Citation } from '../../domain/citation';
import { plain } from '../../domain/decimal';
import type { Indicator, RuleSet, WeightRow } from '../../domain/rules/rule-set';
import { bandResult } from '../../domain/assessment/indicator-result';
import { CONFIDENCE_WORDS, DENOMINATOR_WORDS } from '../../rendering/messages';
import { date, plainNumber } from '../../rendering/numbers';
import { bandCell, bandWords } from '../../rendering/bands';
import { inForceDoubt } from '../parts/in-force';
import { restsOn } from '../parts/origins';

/** The law as the system reads it, as finished strings. */
export interface RulesPage {
  readonly title: string;
  readonly name: string;
  readonly caveat: string;
  readonly edition: string;
  readonly aspects: readonly {
    readonly number: string;
    readonly label: string;
    readonly weight: string;
    readonly indicators: readonly IndicatorBlock[];
  }[];
  readonly grades: readonly { readonly from: string; readonly label: string }[];
  readonly readings: readonly {
    readonly about: string;
    readonly options: readonly {
      readonly id: string;
      readonly label: string;
      readonly confidence: string;
      readonly first: boolean;
    }[];
  }[];
  readonly inForce: string;
  readonly terms: readonly {
    readonly label: string;
    readonly definition: string;
    readonly citation: string;
  }[];
  readonly weights: readonly { readonly title: string; readonly rows: readonly WeightLine[] }[];
  readonly collectibility: {
    readonly citation: string;
    readonly classes: readonly {
      readonly label: string;
      readonly share: string;
      readonly rules: readonly string[];
    }[];
  };
  readonly conditions: { readonly citation: string; readonly list: readonly string[] };
  readonly json: string;
  /** Where the law is held against its annex. */
  readonly check: string;
  /** Where the law may be supposed otherwise; empty for one without predicates. */
  readonly suppose: string;
  readonly sources: readonly { readonly code: string; readonly title: string }[];
}

interface WeightLine {
  readonly label: string;
  readonly weight: string;
  readonly confidence: string;
}

interface IndicatorBlock {
  readonly number: string;
  readonly id: string;
  readonly label: string;
  readonly weight: string;
  readonly citation: string;
  readonly remarks: readonly string[];
  readonly scale: string;
  readonly otherwise: string;
  readonly bands: readonly { readonly band: string; readonly credit: string }[];
  readonly questions: readonly { readonly number: string; readonly text: string }[];
}

export function rulesPage(
  ruleSet: RuleSet,
  edition: { readonly date: string; readonly hash: string },
): RulesPage {
  return {
    title: ruleSet.shortTitle,
    name: ruleSet.title,
    caveat: ruleSet.caveat,
    edition: `Edisi data ${date(edition.date)}, sidik data (SHA-256) ${edition.hash.slice(0, 12)}.`,
    aspects: ruleSet.aspects.map((aspect) => ({
      number: aspect.number,
      label: aspect.label,
      weight: plainNumber(plain(aspect.weight)),
      indicators: aspect.indicators.map(indicatorBlock),
    })),
    grades: ruleSet.grades.map(({ from, above, label }) => ({
      from: `${above ? '> ' : ''}${plainNumber(plain(from))}`,
      label,
    })),
    readings: ruleSet.readings.map((reading) => ({
      about: reading.about,
      options: reading.options.map((option, at) => ({
        id: option.id,
        label: option.label,
        confidence: CONFIDENCE_WORDS[option.citation.confidence],
        first: at === 0,
      })),
    })),
    ...annexes(ruleSet),
    json: `/api/rules/${ruleSet.id}`,
    check: `/aturan/${ruleSet.id}/periksa`,
    suppose: ruleSet.grades.length > 0 ? `/aturan/${ruleSet.id}/andai` : '',
    sources: ruleSet.sources,
  };
}

function annexes(
  ruleSet: RuleSet,
): Pick<RulesPage, 'inForce' | 'terms' | 'weights' | 'collectibility' | 'conditions'> {
  const { inForce, collectibility, conditions } = ruleSet;
  const until = inForce.until === undefined ? 'sekarang' : date(inForce.until);
  return {
    inForce: `Dipakai untuk tahun buku yang berakhir sejak ${date(inForce.from)} sampai ${until}. ${inForceDoubt(ruleSet) ?? (inForce.citation.remarks ?? []).join(' ')}`,
    terms: ruleSet.terms.map(({ label, definition, citation }) => ({
      label,
      definition,
      citation: cited(citation),
    })),
    weights: [
      { title: 'Bobot pengakuan modal', rows: ruleSet.capitalWeights.map(weightLine) },
      { title: 'Bobot risiko aset', rows: ruleSet.riskWeights.map(weightLine) },
    ].filter((each) => each.rows.length > 0),
    collectibility: {
      citation: cited(collectibility.citation),
      classes: collectibility.classes.map(({ label, share, rules }) => ({
        label,
        share: `${plainNumber(plain(share.mul(100)))} %`,
        rules,
      })),
    },
    conditions: { citation: cited(conditions.citation), list: conditions.list.map((each) => each.text) },
  };
}

const weightLine = ({ label, weight, citation }: WeightRow): WeightLine => ({
  label,
  weight: `${plainNumber(plain(weight))} %`,
  confidence: CONFIDENCE_WORDS[citation.confidence],
});

function indicatorBlock(indicator: Indicator): IndicatorBlock {
  const { scale } = indicator;
  return {
    number: indicator.number,
    id: indicator.id,
    label: indicator.label,
    weight: indicator.weight ? plainNumber(plain(indicator.weight)) : 'rata',
    citation: cited(indicator.citation),
    remarks: indicator.citation.remarks ?? [],
    scale: scaleSentence(scale),
    otherwise: `Bila pembaginya nol: ${DENOMINATOR_WORDS[indicator.denominator.zero]}; bila negatif: ${DENOMINATOR_WORDS[indicator.denominator.negative]}.`,
    bands: bandRows(indicator),
    questions: indicator.questions ?? [],
  };
}

/** The rows of the table: each band with its credit, or with the law's word where it has no credit of its own. */
function bandRows({ scale, unit }: Indicator): IndicatorBlock['bands'] {
  if (scale.kind === 'bands') {
    return scale.bands.map((band) => ({
      band: bandCell(bandResult(band), unit),
      credit: plainNumber(plain(band.credit)),
    }));
  }
  const words = scale.kind === 'share' ? [] : (scale.words ?? []);
  return words.map((band) => ({ band: bandWords(bandResult(band), unit), credit: band.words }));
}

/** How a ratio becomes a credit, where that is no table. */
function scaleSentence(scale: Indicator['scale']): string {
  switch (scale.kind) {
    case 'bands':
      return '';
    case 'linear':
      return `Nilai = ${plainNumber(plain(scale.slope))} × rasio + ${plainNumber(plain(scale.intercept))}, paling rendah 0 dan paling tinggi 100.`;
    case 'share':
      return 'Nilai = bagian pertanyaan yang dijawab ya, dalam persen.';
    case 'none':
      return 'Ditampilkan tanpa nilai.';
  }
}

function cited(citation: Citation): string {
  return `${citation.source}, ${citation.at} · ${restsOn(citation)}`;
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/rules': RulesPage;
  }
}
