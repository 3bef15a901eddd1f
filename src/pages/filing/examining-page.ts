import type { AskedList } from '../../domain/assessment/asked-lists';
import { pitfallOf, proofOf } from '../../domain/questionnaire/guidance/guidance';
import { differs, unreasoned } from '../../domain/filing/examined';
import type { ExaminedAnswer } from '../../domain/filing/examined';
import { takesExamination } from '../../domain/filing/stages';
import { namesOf } from '../../domain/records';
import type { Answer } from '../../domain/statement/statement';
import type { OpenFiling } from '../../examination/desk.service';
import { ANSWER_BUTTONS, ANSWER_WORDS, ofAll } from '../../rendering/messages';
import type { RefusedEvidence } from '../../questionnaires/check-evidence';
import { proofPart } from '../shared/sent-evidence';
import type { ProofPart } from '../shared/sent-evidence';
import { answeredWords } from '../../views/parts/answers';
import { concernPlace, filingPlace } from '../shared/filing-place';

interface Head {
  readonly title: string;
  readonly unit: string;
  readonly unitHref: string;
  readonly filing: string;
  readonly year: string;
  readonly overview: string;
  /** Whether answers are taken now. */
  readonly open: boolean;
}

/** The lists under examination, as finished strings. */
export interface ExaminingPage extends Head {
  readonly lists: readonly {
    readonly href: string;
    readonly label: string;
    readonly own: string;
    readonly examined: string;
    /** Differences without a reason; empty for none. */
    readonly asks: string;
  }[];
}

/** One list with the unit's answers and the examiner's side by side. */
export interface ExaminingListPage extends Head {
  readonly action: string;
  readonly concern: string;
  /** What usually goes wrong with these questions. */
  readonly pitfall: string;
  readonly questions: readonly {
    readonly id: string;
    readonly at: number;
    readonly text: string;
    readonly evidence: string;
    readonly own: string;
    readonly ownNote: string;
    readonly from: string;
    readonly options: readonly { readonly value: Answer; readonly label: string; readonly chosen: boolean }[];
    readonly reason: string;
    /** The examiner says otherwise, and why is not written yet. */
    readonly asks: boolean;
    readonly differs: boolean;
    readonly proof: ProofPart;
  }[];
}

const examinedIn = ({ examined }: OpenFiling, { number }: AskedList): ExaminedAnswer[] =>
  examined.filter(({ indicator }) => indicator === number);

export function examiningPage(open: OpenFiling): ExaminingPage {
  const { lists } = open;
  return {
    ...headOf(open, 'Pemeriksaan kuesioner'),
    lists: lists.map((list) => {
      const found = examinedIn(open, list).filter(({ answer }) => answer !== 'unanswered');
      const asks = found.filter(unreasoned).length;
      return {
        href: `${headOf(open, '').overview}/${list.number}`,
        label: `${list.number} ${list.label}`,
        own: `${ofAll(list.answered, list.questions.length)} dijawab pengurus`,
        examined: `${found.length} diperiksa, ${found.filter(differs).length} berbeda`,
        asks: asks > 0 ? `${asks} tanpa sebab` : '',
      };
    }),
  };
}

/** @param refused files that were just sent and not kept */
export function examiningListPage(
  open: OpenFiling,
  list: AskedList,
  refused: readonly RefusedEvidence[] = [],
): ExaminingListPage {
  const head = headOf(open, `${list.number} ${list.label}`);
  return {
    ...head,
    action: `${head.overview}/${list.number}`,
    concern: concernPlace(head.filing, 'answer', list.number),
    pitfall: pitfallOf(list.number),
    questions: list.questions.map((asked, at) => ({
      ...questionRow(
        list.number,
        asked,
        at,
        examinedIn(open, list).find(({ question }) => question === at),
      ),
      proof: proofPart({ indicator: list.number, question: at }, open.evidence, 'examiner', refused),
    })),
  };
}

type QuestionRow = Omit<ExaminingListPage['questions'][number], 'proof'>;

function questionRow(
  number: string,
  asked: AskedList['questions'][number],
  at: number,
  found: ExaminedAnswer | undefined,
): QuestionRow {
  const { question } = asked;
  const answer = found?.answer ?? 'unanswered';
  return {
    id: `p-${at}`,
    at,
    text: `${question.number}. ${question.text}`,
    evidence: proofOf(number, question),
    ...ownPart(asked, found),
    options: namesOf(ANSWER_BUTTONS).map((value) => ({
      value,
      label: ANSWER_BUTTONS[value],
      chosen: value === answer,
    })),
    reason: found?.reason ?? '',
    asks: found !== undefined && unreasoned(found),
    differs: found !== undefined && differs(found),
  };
}

/** What the unit says: as it was when it was examined, else as it stands. */
function ownPart(
  { entry }: AskedList['questions'][number],
  found: ExaminedAnswer | undefined,
): Pick<QuestionRow, 'own' | 'ownNote' | 'from'> {
  if (found) return { own: ANSWER_WORDS[found.own], ownNote: found.ownNote, from: '' };
  const { answer, origin, note = '' } = entry;
  const from = origin && answer !== 'unanswered' ? answeredWords(origin) : '';
  return { own: ANSWER_WORDS[answer], ownNote: note, from };
}

function headOf({ filing, statement }: OpenFiling, title: string): Head {
  const place = filingPlace(filing);
  return {
    title,
    unit: statement.statement.unit.name,
    unitHref: `/unit/${filing.unitId}`,
    filing: place,
    year: String(filing.year),
    overview: `${place}/pemeriksaan`,
    open: takesExamination(filing.stage),
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/examining': ExaminingPage;
    'pages/examining-list': ExaminingListPage;
  }
}
