import type { AskedList, AskedQuestion } from '../../domain/assessment/asked-lists';
import { plain } from '../../domain/decimal';
import { evidenceBefore, lastYearAt } from '../../domain/questionnaire/beside';
import { pitfallOf, proofOf } from '../../domain/questionnaire/guidance/guidance';
import type { Tap } from '../../domain/questionnaire/tap';
import { namesOf } from '../../domain/records';
import { indicatorsOf } from '../../domain/rules/rule-set';
import type { RuleSet } from '../../domain/rules/rule-set';
import type { Answer } from '../../domain/statement/statement';
import {
  ANSWER_BUTTONS,
  ANSWER_WORDS,
  INAPPLICABLE_WORDS,
  WORTH_SHARED,
  contestedWords,
  countedWords,
  ofAll,
  totalSoFar,
  worthWords,
} from '../../rendering/messages';
import type { Questionnaire } from '../../intake/questionnaire.service';
import type { RefusedEvidence } from '../../questionnaires/check-evidence';
import { isShortened } from './short-form';
import type { Closing } from '../shared/closing';
import { proofPart } from '../shared/sent-evidence';
import type { ProofPart } from '../shared/sent-evidence';
import { answeredWords, lastYearText } from '../../views/parts/answers';
import { evidenceRows } from '../../views/parts/evidence';
import type { EvidenceRow } from '../../views/parts/evidence';
import { LONGEST_NOTE, keyOf } from './answer-fields';
import type { Choice } from '../shared/kind-choices';

/** One list of questions on a screen, as finished strings. */
export interface ListPage {
  readonly title: string;
  readonly unit: string;
  readonly back: string;
  readonly result: string;
  readonly aspect: string;
  readonly number: string;
  readonly label: string;
  readonly place: string;
  readonly action: string;
  /** The law that asks, where it is not the one that applies; empty else. */
  readonly law: string;
  readonly inapplicable: string;
  /** Where the law asks this. */
  readonly basis: string;
  /** Its name has a short form that is to be explained. */
  readonly shortened: boolean;
  /** What usually goes wrong with these questions. */
  readonly pitfall: string;
  readonly counted: string;
  readonly progress: Progress;
  readonly contested: number;
  readonly longest: string;
  readonly questions: readonly QuestionRow[];
  readonly previous: string;
  readonly last: boolean;
  /** Questions are open that last year's answers could close by one tap. */
  readonly asLastYear: boolean;
}

/** How far one is: what changes with each tap. */
export interface Progress {
  readonly answered: string;
  readonly worth: string;
  readonly total: string;
}

interface QuestionRow {
  readonly id: string;
  readonly text: string;
  readonly evidence: string;
  readonly key: string;
  readonly note: string;
  readonly seenAnswer: Answer;
  readonly seenNote: string;
  readonly options: readonly Choice[];
  readonly from: string;
  readonly before: string;
  readonly proof: ProofPart;
  /** Last year's files, to be used again. */
  readonly lastProof: readonly EvidenceRow[];
  /** That somebody else answered otherwise; empty where nobody did. */
  readonly contested: string;
}

/** Where in the questionnaire one is, and what of a form that came back is contested or was not kept. */
export interface At {
  readonly list: AskedList;
  /** Given where another law than the one that applies was asked for. */
  readonly law?: string | undefined;
  readonly contested?: readonly Tap[];
  /** Files of a form that were not kept. */
  readonly refused?: readonly RefusedEvidence[];
}

export function listPage(asked: Questionnaire, { list, law, contested = [], refused = [] }: At): ListPage {
  const { stored, lists } = asked;
  const at = lists.indexOf(list);
  const base = `/laporan/${stored.id}/kuesioner`;
  const query = law === undefined ? '' : `?hukum=${law}`;
  const before = lists[at - 1];
  return {
    title: `${list.number} ${list.label}`,
    unit: `${stored.statement.unit.name} ${stored.year}`,
    back: base + query,
    result: `${base}/selesai`,
    aspect: list.aspect,
    number: list.number,
    label: list.label,
    place: `Daftar ${ofAll(at + 1, lists.length)}`,
    action: `${base}/${list.number}`,
    law: law ?? '',
    inapplicable: INAPPLICABLE_WORDS[list.inapplicable],
    basis: basisOf(asked.law, list.number),
    shortened: isShortened(list.label),
    pitfall: pitfallOf(list.number),
    counted: list.countOfYes === undefined ? '' : countedWords(list.countOfYes, list.questions.length),
    progress: progressOf(asked, list),
    contested: contested.length,
    longest: String(LONGEST_NOTE),
    questions: list.questions.map((each, place) =>
      questionRow(asked, { list, contested, refused }, each, place),
    ),
    previous: before ? `${base}/${before.number}${query}` : '',
    last: at === lists.length - 1,
    asLastYear: leavesToLastYear(asked, list),
  };
}

/** "06/Per/Dep.6/IV/2016, Lampiran, manajemen, 1". */
function basisOf(law: RuleSet, number: string): string {
  const citation = indicatorsOf(law).find((each) => each.number === number)?.citation;
  return citation ? `${citation.source}, ${citation.at}` : '';
}

/** How far a list is, and the total with every answer that stands. */
export function progressOf({ assessment }: Questionnaire, list: AskedList): Progress {
  const { worth, answered, questions } = list;
  const { total } = assessment;
  return {
    answered: `${ofAll(answered, questions.length)} dijawab`,
    worth: worth ? worthWords(plain(worth.weight), plain(worth.least), plain(worth.most)) : WORTH_SHARED,
    total: total ? totalSoFar(plain(total.least), plain(total.most), plain(total.outOf)) : '',
  };
}

function questionRow(
  asked: Questionnaire,
  { list, contested, refused }: Required<Pick<At, 'list' | 'contested' | 'refused'>>,
  { question, entry }: AskedQuestion,
  at: number,
): QuestionRow {
  const tap = contested.find((each) => each.indicator === list.number && each.question === at);
  const { answer, origin, note = '' } = entry;
  const { evidence, lastEvidence: before } = asked;
  const here = { indicator: list.number, question: at };
  return {
    id: `p-${at}`,
    text: `${question.number}. ${question.text}`,
    evidence: proofOf(list.number, question),
    key: keyOf(list.number, at),
    note: tap?.sent.note ?? note,
    seenAnswer: answer,
    seenNote: note,
    options: optionsOf(tap ? 'unanswered' : answer),
    from: origin && answer !== 'unanswered' ? answeredWords(origin) : '',
    before: lastYearText(asked, here),
    proof: proofPart(here, evidence, 'manager', refused),
    lastProof: evidenceRows(evidenceBefore({ evidence, before }, here), here),
    contested: tap ? contestedFor(tap, entry) : '',
  };
}

/** True where questions are open that were answered a year before. */
const leavesToLastYear = (asked: Questionnaire, list: AskedList): boolean =>
  list.questions.some(
    ({ entry }, at) =>
      entry.answer === 'unanswered' &&
      lastYearAt(asked, { indicator: list.number, question: at }) !== undefined,
  );

/** What somebody else answered beside what was sent. */
export function contestedFor(
  { sent }: Pick<Tap, 'sent'>,
  { answer, origin, note = '' }: AskedQuestion['entry'],
): string {
  const by = origin?.at === 'form' ? origin.by : 'Berkas';
  const said = (state: Answer, beside: string): string =>
    `${ANSWER_WORDS[state]}${beside === '' ? '' : ` (${beside})`}`;
  return contestedWords(said(answer, note), by, said(sent.answer, sent.note));
}

function optionsOf(chosen: Answer): QuestionRow['options'] {
  return namesOf(ANSWER_BUTTONS).map((value) => ({
    value,
    label: ANSWER_BUTTONS[value],
    chosen: value === chosen,
  }));
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/questionnaire-list': ListPage & Closing;
  }
}
