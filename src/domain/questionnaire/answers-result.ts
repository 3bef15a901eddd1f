import { findRuleSet } from '../rules/registry';
import { indicatorsOf } from '../rules/rule-set';
import type { Question } from '../rules/rule-set';
import { entriesOf, isList } from '../statement/answers';
import type { Answer, AnswerSheet, Origin, Statement } from '../statement/statement';
import { askedBy } from './asked-by';

/** One answer, for programs. */
export interface AnswerOf {
  /** The law's number. */
  readonly question: string;
  readonly text: string;
  readonly answer: Answer;
  readonly note: string | null;
  /** Where it came from; null where nobody answered. */
  readonly source: Origin | null;
  /** Who gave it, and on which day (ISO date); null where a file says it. */
  readonly by: string | null;
  readonly on: string | null;
}

/** The answers to the questions of one indicator, for programs. */
export interface AnswersOf {
  readonly indicator: string;
  readonly label: string;
  /** The id of the rule set that asks. */
  readonly rules: string;
  /** How many are yes, where only that is known; null where each answer is. */
  readonly yes: number | null;
  readonly answers: readonly AnswerOf[];
}

/** Every answer of one revision, for programs. */
export interface AnswersResult {
  readonly statement: string;
  readonly year: number;
  readonly revision: number;
  readonly lists: readonly AnswersOf[];
}

/** The answers of a statement to what some law asks; what none asks today is left out. */
export function answersResult({ unit, answers }: Statement): Pick<AnswersResult, 'lists'> {
  const lists = [...answers].flatMap(([number, sheet]): AnswersOf[] => {
    const rules = askedBy(unit.kind, number) ?? '';
    const ruleSet = findRuleSet(rules);
    const indicator = ruleSet && indicatorsOf(ruleSet).find((each) => each.number === number);
    if (!indicator?.questions) return [];
    const yes = isList(sheet) ? null : Number(sheet.answers);
    const told = yes === null ? toldOf(indicator.questions, sheet) : [];
    return [{ indicator: number, label: indicator.label, rules, yes, answers: told }];
  });
  return { lists };
}

function toldOf(questions: readonly Question[], sheet: AnswerSheet): AnswerOf[] {
  const entries = entriesOf(sheet);
  return questions.map(({ number: question, text }, at) => {
    const { answer = 'unanswered', origin, note = null } = entries[at] ?? {};
    const source = answer === 'unanswered' ? null : (origin ?? null);
    const { by, on } = source?.at === 'form' ? source : { by: null, on: null };
    return { question, text, answer, note, source, by, on };
  });
}
