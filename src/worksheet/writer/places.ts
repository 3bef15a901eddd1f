import { addressOf } from '../../domain/grid';
import { proofOf } from '../../domain/questionnaire/guidance/guidance';
import { chartIndex } from '../../domain/statement/chart';
import type { Line, LineCode, StatementPart } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { indicatorsOf } from '../../domain/rules/rule-set';
import type { Indicator, RuleSet } from '../../domain/rules/rule-set';
import { moneyOf } from '../forms/form';
import type { Heading, MoneyLine, WorksheetForm } from '../forms/form';
import type { References, Year } from '../../recompute/expression';
import { answered } from './formula';

export const INPUT = 'Input';
const TERMS = 'ISTILAH';
export const TERMS_SHEET = TERMS;
/** The parts of a statement that have a sheet, each with its name there. */
export const PART_SHEETS: readonly (readonly [StatementPart, string, string])[] = [
  ['balance-sheet', 'BS', 'NERACA'],
  ['income-statement', 'PHU', 'PERHITUNGAN HASIL USAHA'],
  ['loan-schedule', 'NPL', 'PINJAMAN MENURUT KOLEKTIBILITAS'],
];
export const SCORE_SHEETS: Readonly<Record<string, string>> = { A: 'TK', B: 'PR', C: 'K', D: 'P' };
/** Columns, counted from 0: of the two years, of a sheet of lines and of the sheet of inputs alike. */
export const YEAR_AT: Readonly<Record<Year, number>> = { current: 3, last: 4 };
/** Columns of a sheet of scores, counted from 0. */
export const SCORE_AT = { ratio: 2, credit: 3, standard: 4, category: 5, score: 6 } as const;

/** One row of the sheet of inputs; the row is counted from 1. */
export type InputRow =
  | { readonly kind: 'heading'; readonly heading: Heading; readonly row: number }
  | {
      readonly kind: 'condition';
      readonly heading: Heading;
      readonly at: number;
      readonly text: string;
      readonly evidence: string;
      readonly row: number;
    }
  | { readonly kind: 'years'; readonly row: number }
  | { readonly kind: 'money'; readonly line: MoneyLine; readonly group: string; readonly row: number };

/** Where everything stands in the workbook. */
export interface Places {
  readonly input: readonly InputRow[];
  /** Lines of the chart by the sheet of their part, in its order; the first stands in {@link FIRST_ROW}. */
  readonly lines: ReadonlyMap<StatementPart, readonly Line[]>;
  /** Indicators of each aspect's sheet, in order; the first stands in {@link FIRST_ROW}. */
  readonly indicators: ReadonlyMap<string, readonly Indicator[]>;
  readonly terms: readonly string[];
  readonly references: References;
  /** Where an indicator's score stands. */
  readonly scoreOf: (number: string) => { readonly sheet: string; readonly row: number };
}

export const FIRST_ROW = 4;

export function placesOf(form: WorksheetForm, law: RuleSet, kind: Kind): Places {
  const input = inputRows(form, law);
  const lines = new Map(PART_SHEETS.map(([part]) => [part, linesOf(form, kind, part)] as const));
  const indicators = new Map(law.aspects.map((aspect) => [aspect.number, aspect.indicators] as const));
  const terms = law.terms.map(({ code }) => code);
  return {
    input,
    lines,
    indicators,
    terms,
    references: referencesIn(input, lines, terms),
    scoreOf: (number) => {
      const aspect = [...indicators].find(([, list]) => list.some((each) => each.number === number));
      const at = aspect?.[1].findIndex((each) => each.number === number) ?? 0;
      return { sheet: SCORE_SHEETS[aspect?.[0] ?? ''] ?? '', row: FIRST_ROW + at };
    },
  };
}

function inputRows(form: WorksheetForm, law: RuleSet): InputRow[] {
  const rows: InputRow[] = [];
  const next = (): number => FIRST_ROW + rows.length;
  const asked = new Map(indicatorsOf(law).map(({ number, questions = [] }) => [number, questions]));
  for (const heading of form.conditions) {
    const questions = asked.get(heading.number) ?? [];
    if (!heading.conditions) rows.push({ kind: 'heading', heading, row: next() });
    questions.forEach((question, at) => {
      const evidence = proofOf(heading.number, question);
      rows.push({ kind: 'condition', heading, at, text: question.text, evidence, row: next() });
    });
  }
  rows.push({ kind: 'years', row: next() });
  for (const { words, lines } of form.groups)
    for (const line of lines) rows.push({ kind: 'money', line, group: words, row: next() });
  return rows;
}

/** Lines of a part that the form has rows for, and the sums of such lines. */
function linesOf(form: WorksheetForm, kind: Kind, part: StatementPart): Line[] {
  const index = chartIndex(kind);
  const coded = new Set(moneyOf(form).flatMap(({ into }) => into));
  const has = (code: LineCode): boolean =>
    coded.has(code) || code === CURRENT_LOANS || (index.parts.get(code) ?? []).some((each) => has(each.code));
  return [...index.lines.values()].filter((line) => line.part === part && has(line.code));
}

export const CURRENT_LOANS = 'current-loans';

interface Place {
  readonly sheet: string;
  readonly row: number;
}

function referencesIn(
  input: readonly InputRow[],
  lines: Places['lines'],
  terms: readonly string[],
): References {
  const rows = new Map(
    PART_SHEETS.flatMap(([part, sheet]) =>
      (lines.get(part) ?? []).map(({ code }, at): [string, Place] => [code, { sheet, row: FIRST_ROW + at }]),
    ),
  );
  const cell = (sheet: string, row: number, year: Year): string =>
    `${sheet}!${addressOf(row - 1, YEAR_AT[year])}`;
  const line = (code: string, year: Year): string => {
    const place = rows.get(code);
    return place ? cell(place.sheet, place.row, year) : '0';
  };
  return {
    line,
    term: (code, year) =>
      terms.includes(code) ? cell(TERMS, FIRST_ROW + terms.indexOf(code), year) : line(code, year),
    answers: (counted) => {
      const own = input.filter((row) => row.kind === 'condition' && row.heading.number === counted.of);
      const [first, last] = [own[0], own.at(-1)];
      const column = YEAR_AT.current;
      const range = `${INPUT}!${addressOf((first?.row ?? 1) - 1, column)}:${addressOf((last?.row ?? 1) - 1, column)}`;
      return answered(range, counted);
    },
  };
}
