import type { AssessmentResult, IndicatorResult, PeriodResult } from '../../domain/assessment/result';
import type { RuleSet } from '../../domain/rules/rule-set';
import { bandCell } from '../../rendering/bands';
import { kindWords } from '../../rendering/messages';
import { NONE, date } from '../../rendering/numbers';
import { assessmentReport, latestOf } from './assessment-report';
import type { AssessmentReport, ReportOptions } from './assessment-report';
import { ratioText } from '../parts/aspects';

/** Ways from the page on screen to its picture, its PDF and back. */
export interface OnePageLinks {
  readonly back: string;
  readonly picture: string;
  readonly pdf: string;
}

/** One side for those who read nothing else, as finished strings. */
export interface OnePage {
  readonly report: AssessmentReport;
  readonly kind: string;
  /** The ratios of a panel without total; empty where the aspects are drawn instead. */
  readonly ratios: readonly {
    readonly number: string;
    readonly label: string;
    /** In the year before. */
    readonly before: string;
    readonly ratio: string;
    readonly words: string;
  }[];
  /** The years of the two columns; the first is empty where the year before is not there. */
  readonly before: string;
  readonly now: string;
  /** Whether a ratio has a row of a table to be compared with. */
  readonly limits: boolean;
  /** Ratios that did not fit, counted; empty when all are there. */
  readonly more: string;
  readonly foot: readonly string[];
  readonly links: OnePageLinks | null;
}

/** What the one side says besides the result. */
export type SideOptions = Pick<ReportOptions, 'printedOn' | 'step' | 'filedWith'>;

/** So many ratios of a panel fit on the side. */
const RATIOS = 14;

/** The first page of a result by itself: five sentences, the total or the ratios, and what they rest on. */
export function onePage(
  result: AssessmentResult,
  ruleSet: RuleSet,
  options: SideOptions,
  links: OnePageLinks | null = null,
): OnePage {
  const latest = latestOf(result);
  const report = assessmentReport(result, ruleSet, options);
  const shown = latest.total ? [] : ratiosOf(latest);
  const left = shown.length - RATIOS;
  const before = result.periods.find((each) => each.year === latest.year - 1);
  const earlier = new Map((before ? ratiosOf(before) : []).map((each) => [each.number, ratioText(each)]));
  return {
    report,
    kind: kindWords(result.unit),
    ratios: shown.slice(0, RATIOS).map((each) => ratioRow(each, earlier)),
    before: before ? String(before.year) : '',
    now: String(latest.year),
    limits: shown.some((each) => each.band !== null),
    more: left > 0 ? `${left} rasio lain ada di laporan lengkap.` : '',
    foot: [
      `Dasar: ${ruleSet.shortTitle}, edisi data ${result.edition.hash.slice(0, 12)} (${date(result.edition.date)})${result.edition.local ? ', edisi setempat' : ''}`,
      ...(report.source === null ? [] : [report.source]),
      `Berkas: ${report.file} · dicetak ${date(options.printedOn)}`,
      'Setiap angka dapat ditelusuri sampai ke sel asalnya dalam laporan lengkap.',
    ],
    links,
  };
}

/** What was computed comes first; what does not apply is left out. */
function ratiosOf({ aspects }: PeriodResult): IndicatorResult[] {
  const asked = aspects.flatMap((aspect) => [...aspect.indicators]).filter((each) => !each.notApplicable);
  return [...asked.filter((each) => each.ratio !== null), ...asked.filter((each) => each.ratio === null)];
}

function ratioRow(each: IndicatorResult, earlier: ReadonlyMap<string, string>): OnePage['ratios'][number] {
  const { number, label, band, unit } = each;
  const words = band ? bandCell(band, unit) : NONE;
  return { number, label, before: earlier.get(number) ?? NONE, ratio: ratioText(each), words };
}
