import { cut } from '../domain/decimal';
import type { Exact } from '../domain/decimal';
import { assess } from '../domain/assessment/assess';
import type { AspectScore, Assessment, ScoreLine } from '../domain/assessment/assess';
import type { Basis } from '../domain/assessment/basis';
import { linesByNumber } from '../domain/assessment/explain';
import { ask, solve } from '../domain/assessment/solve';
import type { Question } from '../domain/assessment/solve';
import { isKnown } from '../domain/assessment/trace';
import type { Formula } from '../domain/rules/formula';
import { chosenText } from './alternatives';
import type { Alternatives } from './alternatives';
import type { Year } from './expression';
import { modelOf } from './law-model';
import type { LawModel } from './law-model';
import { SHEETS, SWITCH_AT, cellIn, placesOf } from './places';
import type { Places } from './places';
import { UNKNOWN } from './words';

/** Everything a workbook is written from: what is judged, every choice of its law, and where each thing stands. */
export interface Source {
  readonly basis: Basis;
  readonly assessment: Assessment;
  readonly model: LawModel;
  readonly places: Places;
  /** This year's question, and last year's inside it. */
  readonly question: Question;
  readonly resultOf: (number: string) => ScoreLine | undefined;
  readonly aspectOf: (number: string) => AspectScore | undefined;
}

export function sourceOf(basis: Basis): Source {
  const model = modelOf(basis.law);
  const assessment = assess(basis);
  const results = linesByNumber(assessment);
  const aspects = new Map(assessment.aspects.map((each) => [each.aspect.number, each]));
  return {
    basis,
    assessment,
    model,
    places: placesOf(model, basis.statement),
    question: ask(basis),
    resultOf: (number) => results.get(number),
    aspectOf: (number) => aspects.get(number),
  };
}

/** More decimals than a double can tell apart. */
const DECIMALS = 25;

/** An exact number as a cell holds it: the nearest one that a double can hold. */
export const inCell = (value: Exact): number => Number(cut(value, DECIMALS));

/** What a formula comes to now: shown by programs that compute nothing. */
export function nowOf({ question }: Source, formula: Formula, year: Year): number | string {
  const asked = year === 'current' ? question : question.before;
  const trace = asked && solve(asked, formula);
  return trace && isKnown(trace) ? inCell(trace.value) : UNKNOWN;
}

/** The cell that holds the option chosen in a reading. */
export const switchCell = ({ places }: Source, reading: string): string =>
  cellIn(SHEETS.switches, places.switchRows.get(reading) ?? 0, SWITCH_AT);

/** The expression of a value that the switches choose. */
export const switched = (source: Source, values: Alternatives<string>): string =>
  chosenText(values, (reading) => switchCell(source, reading));

/** The value that is chosen now. */
export function chosenNow<T>({ basis }: Source, { base, others }: Alternatives<T>): T {
  const taken = others.filter(({ reading, option }) => basis.choices.get(reading)?.id === option.id);
  return taken.at(-1)?.value ?? base;
}
