import type { Citation } from '../domain/citation';
import { plain } from '../domain/decimal';
import type { Indicator, RuleSet } from '../domain/rules/rule-set';
import type { Band } from '../domain/rules/scale';
import { CONFIDENCE_WORDS } from '../rendering/messages';
import { date, plainNumber } from '../rendering/numbers';

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
  readonly sources: readonly { readonly code: string; readonly title: string }[];
}

interface IndicatorBlock {
  readonly number: string;
  readonly label: string;
  readonly weight: string;
  readonly citation: string;
  readonly remarks: readonly string[];
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
    edition: `Edisi data ${date(edition.date)}, sidik ${edition.hash.slice(0, 12)}.`,
    aspects: ruleSet.aspects.map((aspect) => ({
      number: aspect.number,
      label: aspect.label,
      weight: plainNumber(plain(aspect.weight)),
      indicators: aspect.indicators.map(indicatorBlock),
    })),
    grades: ruleSet.grades.map((each) => ({ from: plainNumber(plain(each.from)), label: each.label })),
    readings: ruleSet.readings.map((reading) => ({
      about: reading.about,
      options: reading.options.map((option, at) => ({
        id: option.id,
        label: option.label,
        confidence: CONFIDENCE_WORDS[option.citation.confidence],
        first: at === 0,
      })),
    })),
    sources: ruleSet.sources,
  };
}

function indicatorBlock(indicator: Indicator): IndicatorBlock {
  const { scale } = indicator;
  return {
    number: indicator.number,
    label: indicator.label,
    weight: indicator.weight ? plainNumber(plain(indicator.weight)) : 'rata',
    citation: cited(indicator.citation),
    remarks: indicator.citation.remarks ?? [],
    bands:
      scale.kind === 'bands'
        ? scale.bands.map((band) => ({ band: bandWords(band), credit: plainNumber(plain(band.credit)) }))
        : [],
    questions: indicator.questions ?? [],
  };
}

function cited(citation: Citation): string {
  return `${citation.source}, ${citation.at} · ${CONFIDENCE_WORDS[citation.confidence]} · ${citation.witnesses.join(', ')}`;
}

/** "di atas 10 sampai 15", edges as printed. */
function bandWords(band: Band): string {
  const say = (edge: NonNullable<Band['over']>): string => plainNumber(plain(edge));
  const low = band.over ? `di atas ${say(band.over)}` : band.from ? `${say(band.from)} ke atas` : '';
  const high = band.upTo ? `sampai ${say(band.upTo)}` : band.below ? `di bawah ${say(band.below)}` : '';
  if (band.from && high !== '')
    return `${say(band.from)} ${band.below ? 'sampai di bawah' : 'sampai'} ${say(band.below ?? band.upTo ?? band.from)}`;
  return [low, high].filter((each) => each !== '').join(' ');
}
