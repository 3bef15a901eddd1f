import type { AssessmentResult, PeriodResult } from '../../domain/assessment/result';
import type { RuleSet } from '../../domain/rules/rule-set';
import { kindWords } from '../../rendering/messages';
import { NONE, date, plainNumber, pointsRange } from '../../rendering/numbers';
import { approximateNote } from '../../views/parts/aspects';
import { inForceDoubt, notInForce } from '../../views/parts/in-force';
import { aspectRow, type AspectRow } from './aspect-rows';

/** How an assessment came out, ratio by ratio, as finished strings. */
export interface RatiosPart {
  readonly title: string;
  readonly unit: string;
  readonly subtitle: string;
  readonly notice: string;
  /** That the time in which the rule set is in force is unverified; empty where the notice says it or it is known. */
  readonly doubt: string;
  readonly total: string;
  readonly outOf: string;
  readonly grade: string;
  readonly certain: boolean;
  readonly aspects: readonly AspectRow[];
  /** What the mark at a ratio means; empty where none is marked. */
  readonly approximate: string;
  readonly law: string;
  readonly lawTitle: string;
}

/**
 * @param id of the assessment
 * @throws Error for a result without a period: never made
 */
export function ratiosPart(id: string, result: AssessmentResult, ruleSet: RuleSet): RatiosPart {
  const period = newestOf(result);
  return {
    title: `${result.unit.name} ${period.year}`,
    unit: result.unit.name,
    subtitle: `${kindWords(result.unit)} · tahun buku berakhir ${date(period.periodEnd)}`,
    ...noticeOf(result, period, ruleSet),
    ...verdict(period),
    aspects: period.aspects.map((aspect) => aspectRow(aspect, id)),
    approximate: approximateNote([period]) ?? '',
    law: `/aturan/${ruleSet.id}`,
    lawTitle: ruleSet.shortTitle,
  };
}

/** The period that the pages of an assessment are about. @throws Error for a result without a period: never made */
export function newestOf({ periods }: AssessmentResult): PeriodResult {
  const newest = periods[periods.length - 1];
  if (!newest) throw new Error('a result without a period');
  return newest;
}

function noticeOf(
  { unit }: AssessmentResult,
  period: PeriodResult,
  ruleSet: RuleSet,
): Pick<RatiosPart, 'notice' | 'doubt'> {
  const why = notInForce(unit.kind, period, ruleSet);
  if (why === null) {
    return { notice: period.total ? '' : ruleSet.caveat, doubt: inForceDoubt(ruleSet) ?? '' };
  }
  return { notice: `Bukan penilaian resmi. ${why}`, doubt: '' };
}

/** A panel has no total: its ratios are read one by one. */
const PANEL = { total: NONE, outOf: NONE, grade: 'Tanpa predikat', certain: true };

function verdict({ total, grade }: PeriodResult): Pick<RatiosPart, 'total' | 'outOf' | 'grade' | 'certain'> {
  if (!total) return PANEL;
  return {
    total: pointsRange(total.least, total.most),
    outOf: plainNumber(total.outOf),
    grade: grade ?? 'Predikat belum dapat ditetapkan',
    certain: grade !== null,
  };
}
