import type { IndicatorResult, PeriodResult } from '../../domain/assessment/result';
import { CONFIDENCE_WORDS } from '../../rendering/messages';
import { NONE, plainNumber, pointsRange } from '../../rendering/numbers';
import { isScoredAspect, ratioText, scoreText } from '../../views/parts/aspects';
import { ratioPlace } from '../shared/ratio-place';

/** An aspect with its ratios, as finished strings. */
export interface AspectRow {
  readonly number: string;
  readonly label: string;
  readonly score: string;
  readonly weight: string;
  readonly indicators: readonly {
    readonly number: string;
    readonly label: string;
    /** The page that opens this ratio. */
    readonly href: string;
    readonly ratio: string;
    readonly credit: string;
    readonly weight: string;
    readonly score: string;
    /** How sure we are of the rule, where it is not read in the law or agreed by three. */
    readonly doubt: string;
    readonly open: boolean;
  }[];
}

const SURE: ReadonlySet<string> = new Set(['primary', 'agreed']);

/** @param id of the assessment */
export function aspectRow(aspect: PeriodResult['aspects'][number], id: string): AspectRow {
  return {
    number: aspect.number,
    label: aspect.label,
    score: isScoredAspect(aspect) ? pointsRange(aspect.least, aspect.most) : NONE,
    weight: isScoredAspect(aspect) ? plainNumber(aspect.weight) : NONE,
    indicators: aspect.indicators.map((each) => indicatorRow(each, id)),
  };
}

function indicatorRow(each: IndicatorResult, id: string): AspectRow['indicators'][number] {
  return {
    number: each.number,
    label: each.label,
    href: ratioPlace(id, each.number),
    ratio: ratioText(each),
    credit: each.credit === null ? NONE : plainNumber(each.credit),
    weight: each.scored ? plainNumber(each.weight) : NONE,
    score: scoreText(each),
    doubt: SURE.has(each.citation.confidence) ? '' : CONFIDENCE_WORDS[each.citation.confidence],
    open: each.gap !== null,
  };
}
