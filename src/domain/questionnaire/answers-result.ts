import { findRuleSet } from '../rules/registry';
import { indicatorsOf } from '../rules/rule-set';
import type { Question } from '../rules/rule-set';
import { entriesOf, isList } from '../statement/answers';
import type { Answer, AnswerSheet, Origin, Statement } from '../statement/statement';
import { askedBy } from './asked-by';
import { evidenceAt } from './evidence';
import type { EvidenceAt } from './evidence';
import { ALONE, foundAt, lastYearAt } from './beside';
import type { AnswersBeside, FoundAt } from './beside';
import type { QuestionPlace } from './tap';

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
  /** What the unit answered the year before; null where that is not known. */
  readonly before: Answer | null;
  /** What the examiner found of the unit's year; null where nobody examined it. */
  readonly examined: ExaminedOf | null;
  /** Files and photographs beside it, of the unit and of the examiner. */
  readonly evidence: readonly EvidenceOf[];
}

/** A file or photograph beside an answer, for programs. */
export type EvidenceOf = Omit<EvidenceAt, 'unitId' | 'indicator' | 'question'>;

/** An examiner's answer beside the unit's own, for programs. */
export interface ExaminedOf {
  readonly answer: Answer;
  /** What the unit had said when it was examined. */
  readonly own: Answer;
  readonly reason: string | null;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
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

/** The answers of a statement to what some law asks, with what stands beside them; what none asks today is left out. */
export function answersResult(
  { unit, answers }: Pick<Statement, 'unit' | 'answers'>,
  beside: AnswersBeside = ALONE,
): Pick<AnswersResult, 'lists'> {
  const numbers = new Set([...answers.keys(), ...beside.evidence.map(({ indicator }) => indicator)]);
  const lists = [...numbers].flatMap((number): AnswersOf[] => {
    const sheet = answers.get(number);
    const rules = askedBy(unit.kind, number) ?? '';
    const ruleSet = findRuleSet(rules);
    const indicator = ruleSet && indicatorsOf(ruleSet).find((each) => each.number === number);
    if (!indicator?.questions) return [];
    const yes = !sheet || isList(sheet) ? null : Number(sheet.answers);
    const told = yes === null ? toldOf({ number, questions: indicator.questions }, sheet, beside) : [];
    return [{ indicator: number, label: indicator.label, rules, yes, answers: told }];
  });
  return { lists };
}

interface Asked {
  readonly number: string;
  readonly questions: readonly Question[];
}

function toldOf(
  { number: indicator, questions }: Asked,
  sheet: AnswerSheet | undefined,
  beside: AnswersBeside,
): AnswerOf[] {
  const entries = sheet ? entriesOf(sheet) : [];
  return questions.map(({ number: question, text }, at) => {
    const { answer = 'unanswered', origin, note = null } = entries[at] ?? {};
    const source = answer === 'unanswered' ? null : (origin ?? null);
    const { by, on } = source?.at === 'form' ? source : { by: null, on: null };
    const told = { question, text, answer, note, source, by, on };
    return { ...told, ...besideOf(beside, { indicator, question: at }) };
  });
}

function besideOf(
  beside: AnswersBeside,
  place: QuestionPlace,
): Pick<AnswerOf, 'before' | 'examined' | 'evidence'> {
  const found = foundAt(beside, place);
  return {
    before: lastYearAt(beside, place)?.answer ?? null,
    examined: found ? examinedOf(found) : null,
    evidence: evidenceAt(beside.evidence, place).map(evidenceOf),
  };
}

const evidenceOf = ({ id, name, type, size, sha256, as, source, by, on }: EvidenceAt): EvidenceOf => ({
  ...{ id, name, type, size, sha256, as, source, by, on },
});

const examinedOf = ({ answer, own, reason, by, on }: FoundAt): ExaminedOf => ({
  ...{ answer, own, by, on },
  reason: reason === '' ? null : reason,
});
