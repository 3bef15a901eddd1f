import type { Answer, Statement } from '../domain/statement/statement';
import { YEAR_COLUMNS } from './places';

/** What a template is filled with from the start: its years, and perhaps what a unit has already reported. */
export interface Filling {
  readonly firstYear: number;
  readonly statements: readonly Statement[];
}

/** The year of the column that stands in this place, counted from 0. */
export const yearIn = (filling: Filling, place: number): number => filling.firstYear + place;

export function statementIn(filling: Filling, place: number): Statement | undefined {
  return filling.statements.find((each) => each.period.year === yearIn(filling, place));
}

/** The note of the last year that reports the line: the column of notes holds one for all years. */
export function latestNote(filling: Filling, code: string): string | undefined {
  const figures = YEAR_COLUMNS.flatMap((_, place) => statementIn(filling, place)?.figures.get(code) ?? []);
  return figures[figures.length - 1]?.note;
}

/** One answer, where the questions were answered one by one. */
export function answerIn(filling: Filling, place: number, indicator: string, at: number): Answer | undefined {
  const answers = statementIn(filling, place)?.answers.get(indicator)?.answers;
  return typeof answers === 'object' ? answers[at] : undefined;
}
