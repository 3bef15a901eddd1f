import { onceOf } from '../../domain/kept';
import type { LineCode } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';

/**
 * A worksheet of an authority, as data: what it asks for, by which codes and words, and where it prints its scores.
 * A later form is another of these, for the same reader.
 */
export interface WorksheetForm {
  readonly id: string;
  /** As it calls itself, for people. */
  readonly title: string;
  readonly ruleSet: string;
  /** Kinds of unit it is made for; the first where nobody says. */
  readonly kinds: readonly [Kind, ...Kind[]];
  /** Above the columns of amounts. */
  readonly years: { readonly current: string; readonly last: string };
  /** Above the columns of the conditions. */
  readonly columns: { readonly condition: string; readonly answer: string };
  readonly groups: readonly FormGroup[];
  readonly conditions: readonly Heading[];
  readonly identity: Readonly<Record<IdentityField, readonly string[]>>;
  readonly schedule: Schedule;
  /** Into which row an amount goes that has none of its own, by the total it is a part of. */
  readonly rest: Readonly<Record<string, { readonly plus: string; readonly contra?: string }>>;
  readonly scores: ScoreSheets;
}

export type IdentityField =
  | 'name'
  | 'number'
  | 'date'
  | 'street'
  | 'village'
  | 'district'
  | 'regency'
  | 'province';

/** Amounts under one heading of the form. */
export interface FormGroup {
  readonly words: string;
  readonly lines: readonly MoneyLine[];
}

/** One row of amounts: a code with its words, for this year and the last. */
export interface MoneyLine {
  /** Unique here: the form's own code, with a letter where it gives one code to several rows. */
  readonly id: string;
  /** As the form prints it. */
  readonly code: string;
  readonly words: string;
  /** Lines of the chart that its amount is added to; none for what no line holds. */
  readonly into: readonly LineCode[];
  /** Written positive and taken away, as an allowance is. */
  readonly contra?: true;
  /** The form uses it of this year only: last year's blank says nothing. */
  readonly thisYearOnly?: true;
  /** Somebody added the row, and a person said what it is. */
  readonly said?: true;
}

/** A heading among the conditions; with the conditions below it where it is one list. */
export interface Heading {
  /** Of the law: "A.I", or the indicator that the list answers. */
  readonly number: string;
  readonly words: string;
  /** Stems of the words by which each condition is known among its neighbours; absent for a mere heading. */
  readonly conditions?: readonly string[];
}

/** A second place for classes of loans and their collateral, which the form computes with. */
export interface Schedule {
  /** In the title of its sheet. */
  readonly title: string;
  /** Rows by their first words; `line` is the row of amounts that says the same. */
  readonly rows: readonly { readonly line: string; readonly words: string; readonly column: string }[];
}

/** Where the form prints what it computes. */
export interface ScoreSheets {
  /** Above the columns of a sheet of scores. */
  readonly columns: {
    readonly ratio: string;
    readonly credit: string;
    readonly standard: string;
    readonly score: string;
  };
  /** Headings and indicators in the form's order. */
  readonly rows: readonly Heading[];
  readonly aspects: readonly ScoredAspect[];
  /** In the row of the total, whose score stands below the heading `score`. */
  readonly total: string;
}

/** An aspect of the form: its words, and what its indicators weigh together, in points of the total. */
export interface ScoredAspect {
  readonly number: string;
  readonly words: readonly string[];
  readonly weight: string;
  readonly indicators: number;
}

export const group = (words: string, lines: readonly MoneyLine[]): FormGroup => ({ words, lines });

export const money = (id: string, words: string, ...into: readonly LineCode[]): MoneyLine => ({
  id,
  code: id.replace(/[a-z]$/, ''),
  words,
  into,
});

export const contra = (id: string, words: string, ...into: readonly LineCode[]): MoneyLine => ({
  ...money(id, words, ...into),
  contra: true,
});

export const thisYear = (id: string, words: string, ...into: readonly LineCode[]): MoneyLine => ({
  ...money(id, words, ...into),
  thisYearOnly: true,
});

/** What is taken off a line, asked of this year only: collateral, for instance. */
export const lessThisYear = (id: string, words: string, ...into: readonly LineCode[]): MoneyLine => ({
  ...contra(id, words, ...into),
  thisYearOnly: true,
});

export const heading = (number: string, words: string): Heading => ({ number, words });

export const asks = (number: string, words: string, conditions: readonly string[]): Heading => ({
  number,
  words,
  conditions,
});

/** Every row of amounts, in the form's order. */
export const moneyOf: (form: WorksheetForm) => readonly MoneyLine[] = onceOf(({ groups }) =>
  groups.flatMap(({ lines }) => [...lines]),
);
