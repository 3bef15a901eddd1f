import { entriesOf, listOf } from '../statement/answers';
import type { Entry } from '../statement/answers';
import type { AnswerSheet, Statement } from '../statement/statement';
import type { Stamp } from '../statement/typed';
import type { AnswerState, QuestionPlace } from './tap';

/** An answer that was given by itself, with who gave it and when. */
export interface GivenAnswer extends QuestionPlace {
  readonly state: AnswerState;
  readonly stamp: Stamp;
}

/** A list that can be answered: its name, and how many questions it has. */
export interface AnswerableList {
  readonly label: string;
  readonly count: number;
}

/** The statement with these answers put over its own; a question of no list is passed over. */
export function withTaps(
  statement: Statement,
  given: readonly GivenAnswer[],
  lists: ReadonlyMap<string, AnswerableList>,
): Statement {
  const answers = new Map(statement.answers);
  for (const [indicator, list] of lists) {
    const own = given.filter((each) => each.indicator === indicator && each.question < list.count);
    if (own.length > 0) answers.set(indicator, answered(answers.get(indicator), own, list));
  }
  return { ...statement, answers };
}

/** A mere count of yes gives way: what is answered question by question says more. */
function answered(
  before: AnswerSheet | undefined,
  given: readonly GivenAnswer[],
  { label, count }: AnswerableList,
): AnswerSheet {
  const old = before ? entriesOf(before) : [];
  const entries = Array.from({ length: count }, (_, at): Entry => {
    const own = given.findLast(({ question }) => question === at);
    return own ? entryOf(own, label) : (old[at] ?? { answer: 'unanswered' });
  });
  const home = (old.length > 0 ? before?.origin : undefined) ?? originOf(given[0], label);
  return listOf(entries, home);
}

function entryOf(given: GivenAnswer, label: string): Entry {
  const { answer, note } = given.state;
  return { answer, origin: originOf(given, label), ...(note === '' ? {} : { note }) };
}

const originOf = (given: GivenAnswer | undefined, field: string): NonNullable<Entry['origin']> => ({
  at: 'form',
  field,
  by: given?.stamp.by ?? '',
  on: given?.stamp.on ?? '',
});

/** What a statement says at a question. */
export function stateAt(
  { answers }: Pick<Statement, 'answers'>,
  { indicator, question }: QuestionPlace,
): AnswerState {
  const sheet = answers.get(indicator);
  const entry = sheet && entriesOf(sheet)[question];
  return { answer: entry?.answer ?? 'unanswered', note: entry?.note ?? '' };
}
