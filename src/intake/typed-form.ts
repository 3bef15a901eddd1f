import { chartOf } from '../domain/statement/chart';
import { ANSWERS } from '../domain/statement/statement';
import type { Answer, Statement } from '../domain/statement/statement';
import { typedAnswers, typedFigures } from '../domain/statement/typed';
import type { Asked, Stamp, TypedFault } from '../domain/statement/typed';
import type { Kind } from '../domain/statement/kind';
import { questionnaireSetsOf } from '../template/law';

/** What was typed, as it was typed. */
export interface TypedForm {
  /** By line. */
  readonly figures: ReadonlyMap<string, string>;
  /** By indicator and question, counted from 0: "3.1:0". */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** A statement as a form leaves it, and what cannot be read in the form. */
export interface TypedStatement {
  readonly statement: Statement;
  readonly faults: readonly TypedFault[];
}

export const FIGURE_FIELD = 'f:';
export const ANSWER_FIELD = 'a:';

/** The form in the fields that were sent. */
export function typedFormOf(fields: ReadonlyMap<string, string>): TypedForm {
  const under = (prefix: string): [string, string][] =>
    [...fields].flatMap(([name, value]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
    );
  const answers = under(ANSWER_FIELD).flatMap(([name, value]): [string, Answer][] => {
    const answer = ANSWERS.find((each) => each === value);
    return answer ? [[name, answer]] : [];
  });
  return { figures: new Map(under(FIGURE_FIELD)), answers: new Map(answers) };
}

/** The statement that a form makes of the one it began with; doubts about what was typed over are settled. */
export function typedStatement(before: Statement, form: TypedForm, stamp: Stamp): TypedStatement {
  const { kind } = before.unit;
  const { figures, faults } = typedFigures(chartOf(kind), before.figures, form.figures, stamp);
  const answers = form.answers.size === 0 ? before.answers : answersIn(form, before, stamp);
  const { doubts = [], ...rest } = before;
  const left = doubts.filter(({ line }) => figures.get(line) === before.figures.get(line));
  const statement = { ...rest, figures, answers, ...(left.length > 0 ? { doubts: left } : {}) };
  return { statement, faults };
}

/** The answers of a form that asks; what it does not ask stays as it was. */
function answersIn(
  form: TypedForm,
  { unit, answers: before }: Statement,
  stamp: Stamp,
): Statement['answers'] {
  const answerOf = (indicator: string, at: number): Answer => {
    const stood = before.get(indicator)?.answers;
    const old = typeof stood === 'object' ? stood[at] : undefined;
    return form.answers.get(`${indicator}:${at}`) ?? old ?? 'unanswered';
  };
  return typedAnswers(askedOf(unit.kind), before, answerOf, stamp);
}

function askedOf(kind: Kind): Asked[][] {
  return questionnaireSetsOf(kind).map(({ groups }) =>
    groups.map(({ indicator, label, questions }) => ({ indicator, label, count: questions.length })),
  );
}
