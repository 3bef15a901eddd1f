import { openPoints } from '../../domain/assessment/asked-lists';
import type { AskedList } from '../../domain/assessment/asked-lists';
import { ZERO, plain } from '../../domain/decimal';
import {
  KIND_WORDS,
  INAPPLICABLE_WORDS,
  listsDone,
  ofAll,
  totalSoFar,
  waitingWords,
} from '../../rendering/messages';
import { date, points } from '../../rendering/numbers';
import type { Questionnaire } from '../../intake/questionnaire.service';
import type { Closing } from '../shared/closing';
import { trailTo } from '../shared/trail';
import type { Crumb } from '../shared/trail';
import { isShortened } from './short-form';
import { lastYearPart } from './last-year';
import type { LastYearPart } from './last-year';
import { answerRows } from '../../views/parts/answers';
import type { AnswerRow } from '../../views/parts/answers';

/** The lists of a law with how far each is, as finished strings. */
export interface OverviewPage {
  readonly title: string;
  readonly trail: readonly Crumb[];
  readonly unit: string;
  readonly subtitle: string;
  readonly law: string;
  readonly lawHref: string;
  readonly done: string;
  readonly total: string;
  /** The next list that is not answered; empty where every one is. */
  readonly next: string;
  readonly nextTitle: string;
  /** Answers that are not part of the result yet; empty for none. */
  readonly waiting: string;
  readonly finish: string;
  readonly chosenLaw: string;
  readonly byPoints: boolean;
  readonly orders: readonly OrderChoice[];
  readonly laws: readonly OrderChoice[];
  readonly lists: readonly ListRow[];
  readonly inapplicable: string;
  /** Names of lists have a short form that is to be explained. */
  readonly shortened: boolean;
  /** For the sheet to print and tick. */
  readonly sheet: readonly { readonly title: string; readonly questions: readonly AnswerRow[] }[];
  readonly type: string;
  /** What last year's answers could close. */
  readonly lastYear: LastYearPart | undefined;
}

interface OrderChoice {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

interface ListRow {
  readonly href: string;
  readonly number: string;
  readonly label: string;
  readonly aspect: string;
  readonly answered: string;
  readonly stake: string;
  readonly done: boolean;
}

/** In which order the lists stand, and whose they are where it is not the law that applies. */
export interface Asking {
  readonly byPoints: boolean;
  readonly law?: string | undefined;
}

export function overviewPage(asked: Questionnaire, asking: Asking): OverviewPage {
  const { stored, law, lists, waiting } = asked;
  const { unit, period } = stored.statement;
  const base = `/laporan/${stored.id}/kuesioner`;
  const href = (list: AskedList): string => `${base}/${list.number}${queryOf({ law: asking.law })}`;
  const shown = asking.byPoints ? [...lists].sort(mostOpenFirst) : lists;
  const next = shown.find((each) => !isDone(each));
  return {
    title: `Kuesioner ${unit.name} ${stored.year}`,
    trail: trailTo(stored),
    unit: unit.name,
    subtitle: `${KIND_WORDS[unit.kind]} · tahun buku berakhir ${date(period.end)}`,
    law: law.shortTitle,
    lawHref: `/aturan/${law.id}`,
    ...progressOf(asked),
    next: next ? href(next) : '',
    nextTitle: next ? `${next.number} ${next.label}` : '',
    waiting: waiting > 0 ? waitingWords(waiting) : '',
    finish: `${base}/selesai`,
    chosenLaw: asking.law ?? '',
    byPoints: asking.byPoints,
    orders: ordersOf(base, asking),
    laws: lawsOf(asked, base, asking),
    lists: shown.map((list) => listRow(list, href(list))),
    inapplicable: lists[0] ? INAPPLICABLE_WORDS[lists[0].inapplicable] : '',
    shortened: lists.some(({ label }) => isShortened(label)),
    sheet: lists.map((list) => sheetOf(list, asked)),
    type: `/laporan/${stored.id}/ketik`,
    lastYear: lastYearPart(asked),
  };
}

const isDone = ({ answered, questions }: AskedList): boolean => answered === questions.length;

/** Lists that can still bring most stand first; what is equal keeps the law's order. */
const mostOpenFirst = (a: AskedList, b: AskedList): number =>
  (openPoints(b) ?? ZERO).compare(openPoints(a) ?? ZERO);

function progressOf({ lists, assessment }: Questionnaire): Pick<OverviewPage, 'done' | 'total'> {
  const { total } = assessment;
  const answered = lists.reduce((sum, each) => sum + each.answered, 0);
  const questions = lists.reduce((sum, each) => sum + each.questions.length, 0);
  return {
    done: listsDone(lists.filter(isDone).length, lists.length, answered, questions),
    total: total ? totalSoFar(plain(total.least), plain(total.most), plain(total.outOf)) : '',
  };
}

const queryOf = ({ law, order }: { law?: string | undefined; order?: string }): string => {
  const parts = [
    ...(law === undefined ? [] : [`hukum=${law}`]),
    ...(order === undefined ? [] : [`urut=${order}`]),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
};

function ordersOf(base: string, { byPoints, law }: Asking): OrderChoice[] {
  return [
    { label: 'Poin terbanyak dahulu', href: base + queryOf({ law, order: 'poin' }), current: byPoints },
    { label: 'Urutan peraturan', href: base + queryOf({ law, order: 'peraturan' }), current: !byPoints },
  ];
}

function lawsOf({ law, others }: Questionnaire, base: string, asking: Asking): OrderChoice[] {
  if (others.length === 0) return [];
  return [law, ...others].map(({ id, shortTitle }) => ({
    label: shortTitle,
    href: base + queryOf({ law: id, order: asking.byPoints ? 'poin' : 'peraturan' }),
    current: id === law.id,
  }));
}

function listRow(list: AskedList, href: string): ListRow {
  const { number, label, aspect, answered, questions, worth } = list;
  const open = openPoints(list);
  const stake = worth && open ? (isDone(list) ? worth.least : open) : undefined;
  return {
    ...{ href, number, label, aspect },
    answered: ofAll(answered, questions.length),
    stake: stake ? `${points(plain(stake))} poin${isDone(list) ? '' : ' terbuka'}` : '',
    done: isDone(list),
  };
}

function sheetOf(
  { number, label, questions }: AskedList,
  { assessment, before, evidence }: Questionnaire,
): OverviewPage['sheet'][number] {
  const said = {
    answers: assessment.basis.statement.answers,
    ...{ examined: [], evidence },
    ...(before ? { before } : {}),
  };
  return {
    title: `${number} ${label}`,
    questions: answerRows({ number, questions: questions.map((each) => each.question) }, said),
  };
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/questionnaire': OverviewPage & Closing;
  }
}
