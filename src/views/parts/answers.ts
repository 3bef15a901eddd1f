import { isList, originAt } from '../../domain/statement/answers';
import type { Question } from '../../domain/rules/rule-set';
import { proofOf } from '../../domain/questionnaire/guidance/guidance';
import { foundAt, lastYearAt } from '../../domain/questionnaire/beside';
import type { AnswersBeside, FoundAt } from '../../domain/questionnaire/beside';
import type { QuestionPlace } from '../../domain/questionnaire/tap';
import type { AnswerSheet, Origin } from '../../domain/statement/statement';
import { ANSWER_WORDS, actorWords, examinedWords, lastYearWords } from '../../rendering/messages';
import { date } from '../../rendering/numbers';
import { evidenceRows } from './evidence';
import type { EvidenceRow } from './evidence';
import { placeWords } from './places';

/** The answers of one revision with what stands beside them. */
export interface SaidAnswers extends AnswersBeside {
  readonly answers: ReadonlyMap<string, AnswerSheet>;
}

/** The questions of one indicator. */
interface AskedQuestions {
  readonly number: string;
  readonly questions: readonly Question[];
}

/** One question with its answer, as finished strings. */
export interface AnswerRow {
  readonly number: string;
  readonly text: string;
  readonly evidence: string;
  /** "ya", "belum dijawab"; empty where only the number of yes is known. */
  readonly answer: string;
  readonly note: string;
  /** Where it came from, or who gave it and when; empty where there is no answer. */
  readonly from: string;
  /** "Pemeriksa: tidak (sebab), Rani, 3 Mei 2026; pengurus menjawab ya"; empty where nobody examined it. */
  readonly examined: string;
  /** "2024: ya (Notulen 3 Mei)"; empty where that is not known. */
  readonly before: string;
  /** Files and photographs beside it. */
  readonly proof: readonly EvidenceRow[];
}

/** Each question of a list with what stands there. */
export function answerRows({ number, questions }: AskedQuestions, said: SaidAnswers): AnswerRow[] {
  const sheet = said.answers.get(number);
  return questions.map((question, at) => ({
    ...ownRow({ ...question, evidence: proofOf(number, question) }, at, sheet),
    ...besideRow(said, number, at),
  }));
}

function ownRow(
  { number, text, evidence = '' }: Question,
  at: number,
  sheet: AnswerSheet | undefined,
): Omit<AnswerRow, 'examined' | 'before' | 'proof'> {
  const asked = { number, text, evidence };
  if (!sheet) return { ...asked, answer: ANSWER_WORDS.unanswered, note: '', from: '' };
  if (!isList(sheet)) return { ...asked, answer: '', note: '', from: '' };
  const answer = sheet.answers[at] ?? 'unanswered';
  const from = answer === 'unanswered' ? '' : answeredWords(originAt(sheet, at));
  return { ...asked, answer: ANSWER_WORDS[answer], note: sheet.notes?.[at] ?? '', from };
}

function besideRow(
  said: SaidAnswers,
  indicator: string,
  question: number,
): Pick<AnswerRow, 'examined' | 'before' | 'proof'> {
  const found = foundAt(said, { indicator, question });
  return {
    examined: found ? foundWords(found) : '',
    before: lastYearText(said, { indicator, question }),
    proof: evidenceRows(said.evidence, { indicator, question }),
  };
}

/** "2024: ya (Notulen 3 Mei)", what was answered a year before; empty where that is not known. */
export function lastYearText(beside: Pick<AnswersBeside, 'before'>, place: QuestionPlace): string {
  const last = lastYearAt(beside, place);
  if (!beside.before || !last) return '';
  return lastYearWords(beside.before.year, ANSWER_WORDS[last.answer], last.note);
}

const foundWords = ({ answer, reason, own, by, on }: FoundAt): string =>
  examinedWords({ answer, reason, own, who: `${actorWords(by)}, ${date(on)}` });

/** "Dari lembar KUESIONER, sel D5:D16", or who gave the answer and when. */
export function answeredWords(origin: Origin): string {
  if (origin.at !== 'form') return `Dari ${placeWords(origin)}`;
  return `Dijawab ${actorWords(origin.by)}, ${date(origin.on)}`;
}
