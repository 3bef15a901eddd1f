import type { LineCode } from './chart';
import type { Exact } from '../decimal';
import type { Period } from '../period';
import type { Finding } from './finding';
import type { Kind, SubKind } from './kind';
import type { Loop } from './loop';
import type { Origin } from './origin';

export type { Origin } from './origin';

/** What a unit reported in one place, with its origin. Amounts are in the unit of the line (mostly rupiah). */
export interface Figure {
  readonly amount: Exact;
  readonly origin: Origin;
  /** What the unit wrote beside it; quiets the year-to-year checks of this line. */
  readonly note?: string;
}

/** A ratio (percent) or a score (points) that someone else computed. */
export interface Reported {
  readonly value: Exact;
  readonly origin: Origin;
}

export type Answer = 'yes' | 'no' | 'unanswered' | 'notApplicable';

export const ANSWERS: readonly Answer[] = ['yes', 'no', 'unanswered', 'notApplicable'];

/** Answers to the questions of one indicator: each of them, or only how many are yes. */
export interface AnswerSheet {
  readonly answers: number | readonly Answer[];
  readonly origin: Origin;
  /** Where single answers came from, by their place in the list, when it is not where the list stands. */
  readonly elsewhere?: Readonly<Record<number, Origin>>;
  /** What was written beside single answers, by their place in the list. */
  readonly notes?: Readonly<Record<number, string>>;
}

/** The classes of the ministry's ranking of BUM Desa, lowest first; the last for one that was not ranked. */
export const RANKING_CLASSES = [
  'Perintis',
  'Pemula',
  'Berkembang',
  'Maju',
  'Tidak ikut pemeringkatan',
] as const;

/** The class a BUM Desa was given by decree: a fact that is kept and never computed here. */
export interface Classification {
  readonly name: (typeof RANKING_CLASSES)[number];
  readonly year: number;
  /** Absent only of a BUM Desa that was not ranked. */
  readonly decree?: string;
}

/** A class however it is capitalised, or undefined for none we know. */
function rankingClass(text: string): Classification['name'] | undefined {
  const plain = text.trim().replace(/\s+/g, ' ').toLowerCase();
  return RANKING_CLASSES.find((each) => each.toLowerCase() === plain);
}

/** A class with the year and the decree that gave it; undefined where one of them cannot be read. */
export function classificationOf(
  text: string,
  year: string | undefined,
  decree: string | undefined,
): Classification | undefined {
  const name = rankingClass(text);
  const ranked = name !== 'Tidak ikut pemeringkatan';
  if (!name || !/^(19|20)\d\d$/.test(year ?? '') || (ranked && decree === undefined)) return undefined;
  return { name, year: Number(year), ...(decree === undefined ? {} : { decree }) };
}

/** Who is assessed. */
export interface UnitIdentity {
  readonly name: string;
  readonly kind: Kind;
  /** Badan hukum (legal entity number), when given. */
  readonly legalEntity?: string;
  /** The address or village, district and regency of the seat. */
  readonly seat?: string;
  /** The office that examines the unit. */
  readonly authority?: string;
  /** Of a real-sector cooperative, where it says so; else its name may (`subKindOf`). */
  readonly subKind?: SubKind;
  /** Of a lending cooperative, where it says so. */
  readonly loop?: Loop;
  /** Of a BUM Desa that was ranked. */
  readonly classification?: Classification;
}

/**
 * What a unit reported for one period.
 *
 * A line that is not in `figures` was not reported: that is a gap, never zero. Expenses are positive and
 * contra lines (allowances, accumulated depreciation) negative, however the file prints them.
 */
export interface Statement {
  readonly unit: UnitIdentity;
  readonly period: Period;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly ratios: ReadonlyMap<string, Reported>;
  readonly scores: ReadonlyMap<string, Reported>;
  readonly answers: ReadonlyMap<string, AnswerSheet>;
  /**
   * True when the totals were written by the unit itself, so that a section that adds up proves its absent lines
   * nil. False for our own template, whose totals are our own formulas and prove nothing.
   */
  readonly totalsProve: boolean;
  /** What its reading found doubtful: amounts that can be read in two ways, totals typed over. */
  readonly doubts?: readonly Finding[];
}

/** The figure of a line of the chart, where it was reported. */
export const figureOf = ({ figures }: Statement, line: LineCode): Figure | undefined => figures.get(line);
