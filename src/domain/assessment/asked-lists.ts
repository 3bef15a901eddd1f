import type { Exact } from '../decimal';
import { nodesOf } from '../rules/formula';
import { indicatorsOf } from '../rules/rule-set';
import type { Indicator, Question, RuleSet } from '../rules/rule-set';
import { entriesOf, isList } from '../statement/answers';
import type { Entry } from '../statement/answers';
import type { Statement } from '../statement/statement';
import type { Assessment, Interval } from './assess';
import { linesByNumber } from './explain';

/** One question and what stands there; `unanswered` where nobody answered it. */
export interface AskedQuestion {
  readonly question: Question;
  readonly entry: Entry;
}

/** The questions of one indicator, what stands there, and what they are worth. */
export interface AskedList {
  /** The indicator's number in the law. */
  readonly number: string;
  readonly label: string;
  /** Of the aspect it belongs to. */
  readonly aspect: string;
  readonly questions: readonly AskedQuestion[];
  /** How many are answered, `notApplicable` too; all of them where only the number of yes is known. */
  readonly answered: number;
  /** How many are yes, where only that is known. */
  readonly countOfYes?: number;
  /** In points of the total; absent where the list is read together with others, and of a panel. */
  readonly worth?: Worth;
  /** What "tidak berlaku" does: it counts as a no, or the question is left out. */
  readonly inapplicable: 'counts-as-no' | 'left-out';
}

/** What a list can bring, and what it brings so far. */
export interface Worth extends Interval {
  readonly weight: Exact;
}

/** Whether a rule set asks questions. */
export const asks = (ruleSet: RuleSet): boolean =>
  indicatorsOf(ruleSet).some(({ questions }) => questions !== undefined);

/** The lists of the law of an assessment, in its order. */
export function askedLists(assessment: Assessment): AskedList[] {
  const { law, ruleSet, statement } = assessment.basis;
  const read = new Map(indicatorsOf(ruleSet).map((each) => [each.number, each]));
  const lines = linesByNumber(assessment);
  return law.aspects.flatMap(({ label: aspect, indicators }) =>
    indicators.flatMap((indicator): AskedList[] => {
      const { number, label } = indicator;
      const line = lines.get(number);
      const worth = line && { weight: line.weight, ...line.points };
      const inapplicable = leavesOut(read.get(number) ?? indicator) ? 'left-out' : 'counts-as-no';
      const standing = standingIn(statement, indicator);
      return standing
        ? [{ number, label, aspect, ...standing, inapplicable, ...(worth ? { worth } : {}) }]
        : [];
    }),
  );
}

const leavesOut = ({ formula }: Indicator): boolean =>
  [...nodesOf(formula)].some((each) => each.node === 'answers' && each.count === 'applicable');

/** What a statement says in the list of an indicator, if it asks. */
function standingIn(
  { answers }: Statement,
  { number, questions }: Indicator,
): Pick<AskedList, 'questions' | 'answered' | 'countOfYes'> | undefined {
  if (!questions) return undefined;
  const sheet = answers.get(number);
  const entries = sheet ? entriesOf(sheet) : [];
  const asked = questions.map((question, at): AskedQuestion => {
    return { question, entry: entries[at] ?? { answer: 'unanswered' } };
  });
  if (sheet && !isList(sheet))
    return { questions: asked, answered: questions.length, countOfYes: Number(sheet.answers) };
  return { questions: asked, answered: asked.filter(({ entry }) => entry.answer !== 'unanswered').length };
}

/** How many points of the total a list leaves open. */
export const openPoints = ({ worth }: AskedList): Exact | undefined => worth?.most.sub(worth.least);
