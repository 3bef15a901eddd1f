import type { Grid } from '../domain/grid';
import type { Fault } from '../domain/statement/fault';
import type { Kind, PartKind } from '../domain/statement/kind';
import type { Statement } from '../domain/statement/statement';
import type { ScaleSaid } from './scale-said';

/**
 * Why a row was read as a line: by its account code, its label, its words, its place, a slip of spelling mended, the
 * group it stands under, the section it fills up, the total it prints, what a person said, or our own template.
 */
export type Reason =
  | 'code'
  | 'code-and-label'
  | 'label'
  | 'label-and-section'
  | 'words'
  | 'spelling'
  | 'group'
  | 'section'
  | 'total'
  | 'corrected'
  | 'template'
  | 'unknown';

/**
 * Why a row is read otherwise than by its own words: a person said so; it stands between neighbours of one side; it is
 * a part of the group above it, or what is left of its section; its first noun says what it is; its total adds up others than its parts, leaves parts
 * out, is named by them, or is just a sum; it stands beside parts of its own; it is a detail of a whole, has a twin here or under another heading, or
 * repeats or contradicts another table; it speaks of a loss that is added up as a gain; nothing is known of it but
 * that a total adds it up; it is hidden and no total adds it up; nothing but its words speaks for it, or nothing but a
 * bare noun that both sides have; nobody said of what kind the unit is, and it is another line for another kind; its
 * name says another year than its newest amount; its heading makes another line of its name;
 * it is a step of the income statement that stands elsewhere than its words say; it is what the PHU of the same year ends with;
 * nothing is lent in the whole file; what its words speak of stands on another side than the row.
 */
export type Why =
  | 'said'
  | 'between-neighbours'
  | 'part-of-group'
  | 'rest-of-section'
  | 'head-decides'
  | 'adds-up-others'
  | 'leaves-out-parts'
  | 'named-by-parts'
  | 'adds-up'
  | 'whole-beside-parts'
  | 'detail-of-whole'
  | 'loss-added-up'
  | 'part-of-sum'
  | 'hidden-outside-sums'
  | 'same-words'
  | 'same-words-elsewhere'
  | 'repeats-another'
  | 'differs-elsewhere'
  | 'one-evidence'
  | 'bare-name'
  | 'kind-open'
  | 'names-another-year'
  | 'ruled-by-heading'
  | 'step-elsewhere'
  | 'equals-surplus'
  | 'nothing-lent'
  | 'other-side';

/** One change of what a row is read as, and what it was then. */
export interface Because {
  readonly why: Why;
  readonly line: string | null;
  readonly state: RowReading['state'];
  readonly confidence: number;
}

/** Which cell was read as which line, and why. */
export interface Mapping {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly line: string;
  readonly year: number;
  /** 0–1. */
  readonly confidence: number;
  readonly reason: Reason;
}

/** What a row of the file was read as, and what else it might be. */
export interface RowReading {
  /**
   * Names the row by what it says and where it stands, not by its number: equal in next year's file of the same
   * layout. A correction is remembered by it.
   */
  readonly key: string;
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** The account code beside the label. */
  readonly number?: string;
  readonly label: string;
  /** The headings it stands under, outermost first. */
  readonly under: readonly string[];
  /** Its amounts in rupiah, null where the cell holds none that can be read. */
  readonly cells: readonly {
    readonly year: number;
    readonly cell: string;
    readonly text: string;
    readonly amount: string | null;
  }[];
  /** The line taken, or proposed while doubtful; null for none. */
  readonly line: string | null;
  /**
   * `taken`: its figures stand in the statement; `doubtful`: asked, nothing taken; `detail`: a part of a line that was
   * read as a whole, not added up twice; `sum`: adds up several lines; `none`: no line of the chart.
   */
  readonly state: 'taken' | 'doubtful' | 'detail' | 'sum' | 'none';
  readonly confidence: number;
  readonly reason: Reason;
  /** What changed since the row was first read by its own words, in order; left out where nothing did. */
  readonly because?: readonly Because[];
  readonly candidates: readonly { readonly line: string; readonly confidence: number }[];
}

/** A person's decision on a row; null: no line, leave it out. */
export interface Correction {
  readonly key: string;
  readonly line: string | null;
}

/**
 * Why something was left out: its row is asked about, means no line of the chart, or stands in a hidden row; its column
 * is not the statement (notes, shares, a plan); a person said that it is of another stretch of time; it stands beside the table; its sheet is a plan, a book or a list, of
 * another unit, hidden, or holds no table; its page of a document is no statement.
 */
export type WhyLeft =
  | 'asked'
  | 'no-line'
  | 'hidden-row'
  | 'other-period'
  | 'column'
  | 'outside'
  | 'plan'
  | 'other-document'
  | 'other-unit'
  | 'other-page'
  | 'hidden-sheet'
  | 'no-table';

/** A row, a column, a cell or a sheet with amounts that were taken for no line. */
export interface Unread {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  /** Left out by our own template and by worksheets, of which only rows are told. */
  readonly why?: WhyLeft;
  /** Its text in the cell. */
  readonly amount?: string;
}

/** What became of every amount other than nil in the sheets that were read: how many cells there are of each kind. */
export interface AmountsTold {
  readonly all: number;
  readonly taken: number;
  /** Add up others. */
  readonly sums: number;
  /** A part of a line that was read as a whole. */
  readonly details: number;
  readonly asked: number;
  /** Mean no line, or stand beside the tables: told one by one. */
  readonly left: number;
  /** In columns that are not the statement: told by column. */
  readonly aside: number;
  /** How much of what is no such column was taken, or is a sum or a detail: "0.97", cut. */
  readonly share: string;
}

/** A table that was read: where it stands, which columns of it are which years, and by what its amounts are multiplied. */
export interface FrameTable {
  readonly sheet: string;
  /** The row of its header, from 0; -1 where the sheet's name or a person says the year. */
  readonly header: number;
  /** Its first row, from 0. */
  readonly first: number;
  /** A decimal text: "1000" for thousands. */
  readonly scale: string;
  readonly columns: readonly {
    /** Its letters. */
    readonly column: string;
    readonly head: string;
    readonly year: number;
    readonly end?: string;
    readonly side?: 'debit' | 'credit';
    /** What the file calls these amounts where it says that they may still change: "DRAFT", "2024 (Unaudited)". */
    readonly draft?: string;
  }[];
  /** Columns of which nothing says which is the statement: one is chosen, or they are added up. */
  readonly open?: readonly OpenColumn[];
  /** How surely each of it is so, and by what. */
  readonly evidence: FrameEvidence;
}

/** What a part of the frame was taken by, and how surely (0–1). */
export interface TakenBy<By extends string> {
  readonly by: By;
  readonly confidence: number;
}

/**
 * By what a table was read so. Year: a person's word, the head of the columns, a title, the sheet's name. Columns: a
 * person's word, their heads, or what their figures add up to. Scale: a person's word, words of the sheet, the number
 * format that does what those words say, or nothing at all, which is rupiah.
 */
export interface FrameEvidence {
  readonly year: TakenBy<'said' | 'head' | 'title' | 'sheet-name'>;
  readonly columns: TakenBy<'said' | 'head' | 'figures'>;
  readonly scale: TakenBy<'said' | 'words' | 'format' | 'unsaid'>;
}

/** A column that may hold the statement as well as another. */
export interface OpenColumn {
  /** Its letters. */
  readonly column: string;
  /** What stands over it, or its first amount. */
  readonly label: string;
}

/** How a file was understood before its rows: sheets, tables, columns, years and scale. */
export interface Frame {
  readonly tables: readonly FrameTable[];
  /**
   * What was read and may be meant otherwise: a part of a year, amounts so small or large that they are told in another
   * unit. It is asked before the file is stored.
   */
  readonly doubts?: readonly Fault[];
}

/** What a person says of the stretch of time of a file. */
export const PERIODS = ['whole', 'part', 'balance'] as const;
export type PeriodSaid = (typeof PERIODS)[number];

/** What a person said of the frame of a file; it counts before what the file says. */
export interface FrameAnswers {
  /** The name of the only sheet that is read; of several that belong together "Neraca+PHU". */
  readonly sheet?: string;
  /** The year of the books, where no column says it. */
  readonly year?: number;
  /** By what amounts are multiplied: 1, 1000, 1000000; all, or those of a part. */
  readonly scale?: ScaleSaid;
  /** The letters of the column that holds the statement; of several, "B+C", those of one year are added up. */
  readonly column?: string;
  /** Whether it tells of a whole book year or of a part of one; `balance`: only its balance sheet does, and its income statement is left out. */
  readonly period?: PeriodSaid;
}

/** What a file says: a statement for each period, by year, and how it was understood. */
export interface FileReading {
  readonly statements: readonly Statement[];
  readonly mapping: readonly Mapping[];
  readonly unread: readonly Unread[];
  /** Left out by our own template and by JSON, which know each cell. */
  readonly amounts?: AmountsTold;
  /** Every row with amounts, in the order of the file; none for our own template, which asks nothing. */
  readonly rows: readonly RowReading[];
  /** Left out by our own template and by JSON, whose frame is fixed. */
  readonly frame?: Frame;
  /** The rule set that the form was made for, where it is one of a single law. */
  readonly ruleSet?: string;
  /** Of a cooperative that trades: the file shows its savings and loan unit by itself too, to be read a second time as that. */
  readonly savingsUnit?: PartKind;
}

/** A file is read whole, or refused with every fault it has. */
export type ReadOutcome =
  | { readonly reading: FileReading }
  | {
      readonly faults: readonly Fault[];
      /** What was understood of its frame, where that is what the faults are about. */
      readonly frame?: Frame;
    };

export interface ReadOptions {
  readonly file: string;
  /** The kind of unit, where the file does not say it. */
  readonly kind?: Kind;
  /** The unit's name, where the file does not say it. */
  readonly name?: string;
  /** What a person decided on rows of this layout, now or in an earlier year. */
  readonly corrections?: readonly Correction[];
  /** What a person said of sheets, columns, year and scale. */
  readonly frame?: FrameAnswers;
}

/** A known form of workbook. */
export interface Layout {
  readonly id: string;
  recognises(grid: Grid): boolean;
  read(grid: Grid, options: ReadOptions): ReadOutcome;
}
