import type { PeriodResult } from '../../domain/assessment/result';
import type { GapCode } from '../../domain/assessment/trace';
import { plain } from '../../domain/decimal';
import type { RuleSet } from '../../domain/rules/rule-set';
import { CONFIDENCE_WORDS, excludedWords } from '../../rendering/messages';
import { capitalised, plainNumber, points, pointsRange } from '../../rendering/numbers';

export interface VerdictPart {
  /** "36,00–86,50", or null for a panel without total. */
  readonly score: string | null;
  readonly outOf: string;
  /** The predicate, or that none can be given yet. */
  readonly predicate: string;
  readonly open: boolean;
  /** Which predicates are out of reach although figures are missing; empty while none is. */
  readonly excluded: string;
  /** How many indicators wait for figures, in a sentence; null when none does. */
  readonly missingIntro: string | null;
  /** The missing figures themselves, each once. */
  readonly missing: readonly string[];
  readonly grades: readonly { readonly label: string; readonly from: string }[];
  readonly restsOn: readonly { readonly words: string; readonly points: string; readonly none: boolean }[];
  readonly views: readonly { readonly label: string; readonly score: string; readonly outOf: string }[];
  readonly range: string | null;
}

const gapsOf = (period: PeriodResult): PeriodResult['aspects'][number]['indicators'][number][] =>
  period.aspects.flatMap((aspect) => aspect.indicators.filter((indicator) => indicator.gap !== null));

const ANSWERS = 'answers-missing' satisfies GapCode;
/** So many questionnaires are named each; more are counted. */
const ANSWERS_ONE_BY_ONE = 6;

function missingOf(period: PeriodResult): { intro: string | null; lines: string[] } {
  const gaps = gapsOf(period);
  if (gaps.length === 0) return { intro: null, lines: [] };
  const waiting = gaps.filter((each) => each.gap?.code === ANSWERS);
  const answers =
    waiting.length > ANSWERS_ONE_BY_ONE
      ? [`Jawaban ${waiting.length} daftar pertanyaan (bagian 6 dan 9)`]
      : waiting.map((each) => `Jawaban ${each.number} ${each.label}`);
  const figures = gaps.filter((each) => each.gap?.code !== ANSWERS);
  const lines = figures.flatMap((each) => each.gap?.lines.map((line) => capitalised(line.label)) ?? []);
  const labels = [...lines, ...answers];
  const count = period.aspects.flatMap((aspect) => aspect.indicators).length;
  return {
    intro: `${gaps.length} dari ${count} rasio belum dapat dinilai. Yang belum ada:`,
    lines: [...new Set(labels)],
  };
}

function rangeOf(period: PeriodResult): string | null {
  if (!period.range) return null;
  const { least, most } = period.range;
  const between = least === most ? `tetap ${points(least)}` : `antara ${points(least)} dan ${points(most)}`;
  return `Bila cara membaca peraturan diganti satu per satu, jumlah skornya ${between} (bagian 7).`;
}

/** The verdict of the latest year, and what it rests on. */
export function verdictPart(period: PeriodResult, ruleSet: RuleSet): VerdictPart {
  const { total, grade, confidence, views } = period;
  const missing = missingOf(period);
  return {
    score: total && pointsRange(total.least, total.most),
    outOf: total ? plainNumber(total.outOf) : '',
    predicate: grade ?? (total ? 'Belum dapat ditetapkan' : 'Tanpa predikat'),
    open: total !== null && grade === null,
    excluded: grade === null ? excludedWords(period.excludedGrades) : '',
    missingIntro: missing.intro,
    missing: missing.lines,
    grades: ruleSet.grades.map(({ label, from, above }) => ({
      label,
      from: `${above ? '> ' : ''}${plainNumber(plain(from))}`,
    })),
    restsOn: confidence.map((each) => ({
      words: CONFIDENCE_WORDS[each.confidence],
      points: plainNumber(each.points),
      none: each.points === '0',
    })),
    views: views.map((view) => ({
      label: view.label,
      score: pointsRange(view.least, view.most),
      outOf: plainNumber(view.outOf),
    })),
    range: rangeOf(period),
  };
}
