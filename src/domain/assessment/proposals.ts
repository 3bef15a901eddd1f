import type { Exact } from '../decimal';
import { line, lines, number, percent, previous, term } from '../rules/formula';
import type { Formula } from '../rules/formula';
import type { Question } from '../rules/rule-set';
import type { Answer } from '../statement/statement';
import type { Assessment } from './assess';
import { linesOf } from './explain';
import { ask, solve } from './solve';
import { isKnown } from './trace';

/** An answer that follows from two balance sheets: to be confirmed by whoever answers, never taken by itself. */
export interface Proposal {
  /** Number of the questionnaire. */
  readonly indicator: string;
  readonly question: Question;
  readonly answer: Extract<Answer, 'yes' | 'no'>;
  /** This year's amount in percent of last year's. */
  readonly found: Exact;
  /** What the question asks for, in percent of last year. */
  readonly needed: Exact;
}

/** What a question asks: each of several understandings of the quantity, and what it is to reach. */
interface Growth {
  readonly of: readonly Formula[];
  readonly needed: Formula;
}

const grown = (of: Formula): Formula => percent(of, previous(of));
const TENTH_MORE = number('110');

/** Questions of the savings-and-loan questionnaire on capital, by their number in the law. */
const GROWTHS: Readonly<Record<string, Growth>> = {
  '19': { of: [term('own-capital')], needed: grown(line('total-assets')) },
  '20': {
    of: [
      lines('principal-deposits', 'mandatory-deposits'),
      lines('principal-deposits', 'mandatory-deposits', 'equivalent-deposits'),
    ],
    needed: TENTH_MORE,
  },
  '22': {
    of: [
      lines('voluntary-savings', 'time-deposits-short', 'time-deposits-long'),
      lines('member-savings', 'time-deposits-long'),
    ],
    needed: TENTH_MORE,
  },
};

/** The questionnaire that asks them, in every law that has it. */
const CAPITAL = '3.3';

/**
 * Answers that the figures of both years give, for questions that nobody answered. Where a question may mean several
 * quantities, all of them must give the same answer; where a figure is missing, nothing is proposed.
 */
export function proposalsOf(assessment: Assessment): Proposal[] {
  const { basis } = assessment;
  const asked = linesOf(assessment).find(({ result }) => result.indicator.number === CAPITAL);
  const questions = asked?.result.indicator.questions ?? [];
  const given = basis.statement.answers.get(CAPITAL)?.answers;
  if (typeof given === 'number' || !basis.before) return [];
  return questions.flatMap((question, at) => {
    const growth = GROWTHS[question.number];
    const open = given === undefined || (given[at] ?? 'unanswered') === 'unanswered';
    return growth && open ? proposed(assessment, question, growth) : [];
  });
}

function proposed({ basis }: Assessment, question: Question, { of, needed }: Growth): Proposal[] {
  const context = ask(basis);
  const [least, ...found] = [needed, ...of.map(grown)].map((each) => {
    const trace = solve(context, each);
    return isKnown(trace) ? trace.value : undefined;
  });
  if (!least || found.some((each) => each === undefined)) return [];
  const reached = found.map((each) => each !== undefined && each.compare(least) >= 0);
  const [first] = found;
  if (!first || reached.some((each) => each !== reached[0])) return [];
  return [{ indicator: CAPITAL, question, answer: reached[0] ? 'yes' : 'no', found: first, needed: least }];
}
