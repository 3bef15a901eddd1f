import type { IndicatorResult, PeriodResult } from '../../domain/assessment/result';
import { plain } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { namesOf } from '../../domain/records';
import { indicatorsOf } from '../../domain/rules/rule-set';
import type { Condition, RuleSet, WeightRow } from '../../domain/rules/rule-set';
import { CONFIDENCE_WORDS } from '../../rendering/messages';
import { NO_BREAK, plainNumber } from '../../rendering/numbers';
import { answerRows } from './answers';
import type { AnswerRow, SaidAnswers } from './answers';
import { citationText } from './origins';

export interface QuestionnairePart {
  readonly number: string;
  readonly label: string;
  /** "10 dari 12 dijawab ya", or null while it waits for answers. */
  readonly answered: string | null;
  /** Whether single answers are shown: some are given, or the examiner said something. */
  readonly told: boolean;
  /** Whether there is room to tick: nothing is known of it. */
  readonly boxes: boolean;
  readonly questions: readonly AnswerRow[];
}

/** The questionnaires of the rule set with each answer, with their numbers of yes, or with empty boxes to fill in. */
export function questionnairesPart(
  period: PeriodResult,
  ruleSet: RuleSet,
  said: SaidAnswers = UNKNOWN,
): QuestionnairePart[] {
  const results = new Map(
    period.aspects.flatMap((aspect) => aspect.indicators.map((each) => [each.number, each] as const)),
  );
  return indicatorsOf(ruleSet).flatMap(({ number, label, questions }) => {
    if (!questions) return [];
    const rows = answerRows({ number, questions }, said);
    const answered = answeredText(results.get(number));
    const told = rows.some((row) => row.from !== '' || row.examined !== '' || row.proof.length > 0);
    return { number, label, answered, told, boxes: answered === null && !told, questions: rows };
  });
}

const UNKNOWN: SaidAnswers = { answers: new Map(), examined: [], evidence: [] };

function answeredText(result: IndicatorResult | undefined): string | null {
  if (!result || result.numerator === null || result.denominator === null) return null;
  return `${plainNumber(result.numerator)} dari ${plainNumber(result.denominator)} dijawab ya`;
}

export interface ConditionsPart {
  readonly groups: readonly { readonly effect: string; readonly list: readonly string[] }[];
  readonly citation: string;
}

const EFFECTS: Record<Condition['effect'], string> = {
  'one-lower': 'Dapat menurunkan predikat satu tingkat',
  lowest: 'Dapat menurunkan predikat ke tingkat terendah',
};

/** What may lower the predicate: for the assessor to tick, never applied here. */
export function conditionsPart({ conditions }: RuleSet): ConditionsPart {
  const effects = namesOf(EFFECTS);
  const groups = effects.map((effect) => ({
    effect: EFFECTS[effect],
    list: conditions.list.filter((each) => each.effect === effect).map((each) => each.text),
  }));
  return {
    groups: groups.filter((group) => group.list.length > 0),
    citation: citationText(conditions.citation),
  };
}

export interface WeightsTable {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly weight: string; readonly confidence: string }[];
}

export interface AnnexPart {
  readonly weights: readonly WeightsTable[];
  readonly classes: readonly {
    readonly label: string;
    readonly share: string;
    readonly rules: readonly string[];
  }[];
  readonly classesCitation: string;
  readonly gradesCitation: string;
  readonly sources: RuleSet['sources'];
}

const inPercent = (value: Exact): string => `${plainNumber(plain(value))}${NO_BREAK}%`;

function weightsTable(title: string, rows: readonly WeightRow[]): WeightsTable {
  return {
    title,
    rows: rows.map((row) => ({
      label: row.label,
      weight: inPercent(row.weight),
      confidence: CONFIDENCE_WORDS[row.citation.confidence],
    })),
  };
}

/** Weights, classes of collectibility and sources of the rule set. */
export function annexPart(ruleSet: RuleSet): AnnexPart {
  const weights = [
    weightsTable('Bobot pengakuan modal tertimbang', ruleSet.capitalWeights),
    weightsTable('Bobot risiko aset (ATMR)', ruleSet.riskWeights),
  ];
  return {
    weights: weights.filter((table) => table.rows.length > 0),
    classes: ruleSet.collectibility.classes.map((each) => ({
      label: each.label,
      share: inPercent(each.share.mul(100)),
      rules: each.rules,
    })),
    classesCitation: citationText(ruleSet.collectibility.citation),
    gradesCitation: citationText(ruleSet.gradeCitation),
    sources: ruleSet.sources,
  };
}
