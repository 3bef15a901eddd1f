import type { CellResult, SideBySideResult, SideBySideRow } from '../../domain/analysis/side-by-side-result';
import { indicatorsOf } from '../../domain/rules/rule-set';
import type { RuleSet } from '../../domain/rules/rule-set';
import type { Kind } from '../../domain/statement/kind';
import { GAP_SENTENCES } from '../../rendering/messages';
import { NONE, capitalised, inUnit, plainNumber, pointsRange } from '../../rendering/numbers';
import { bandCell } from '../../rendering/bands';
import { differenceList, differenceSentence } from './difference-words';

/** One rule set's part of a row. */
export interface CellView {
  readonly law: string;
  readonly number: string;
  readonly ratio: string;
  readonly band: string;
  readonly credit: string;
  readonly score: string;
  /** Credit and score in one: "nilai 25, skor 1,50"; that it is missing where it is. */
  readonly said: string;
  /** What differs from the first that has it, in a few words; empty where nothing does. */
  readonly differs: string;
  /** Why there is no score, in a sentence; empty where there is one. */
  readonly gap: string;
  /** False where the rule set has no such indicator. */
  readonly there: boolean;
}

export interface SideBySideView {
  readonly year: string;
  readonly laws: readonly {
    readonly id: string;
    readonly title: string;
    readonly total: string;
    readonly outOf: string;
    readonly grade: string;
    readonly inForce: boolean;
    /** The first thing that differs from the first rule set, in words. */
    readonly first: string;
  }[];
  /** Indicators that two or more have. */
  readonly rows: readonly { readonly label: string; readonly cells: readonly CellView[] }[];
  /** Indicators that only one has. */
  readonly alone: readonly {
    readonly law: string;
    readonly count: string;
    readonly rows: readonly (CellView & { readonly label: string })[];
  }[];
}

/**
 * The same statement under several rule sets, as finished strings.
 *
 * @param ruleSets in the order of the result, as their readings were chosen
 * @param inForce by the place of the rule set: whether it judges the unit at the end of the period
 */
export function sideBySideView(
  result: SideBySideResult,
  ruleSets: readonly RuleSet[],
  kind: Kind,
  inForce: readonly boolean[],
): SideBySideView {
  const titles = result.ruleSets.map((each) => each.title);
  const shared = result.rows.filter((row) => haveIt(row) > 1);
  return {
    year: String(result.year),
    laws: result.ruleSets.map(({ id, title, total, grade }, at) => ({
      id,
      title,
      total: total ? pointsRange(total.least, total.most) : NONE,
      outOf: total ? plainNumber(total.outOf) : '',
      grade: grade ?? (total ? 'belum dapat ditetapkan' : 'tanpa predikat'),
      inForce: inForce[at] ?? false,
      first: at === 0 ? 'Pembanding bagi yang lain.' : firstWords(result, ruleSets, kind, at),
    })),
    rows: shared.map((row) => ({ label: row.label, cells: cellsOf(row, titles) })),
    alone: titles.flatMap((law, at) => {
      const rows = result.rows.filter((row) => haveIt(row) === 1 && row.cells[at]);
      if (rows.length === 0) return [];
      return [{ law, count: String(rows.length), rows: rows.map((row) => aloneRow(row, law, at)) }];
    }),
  };
}

const haveIt = ({ cells }: SideBySideRow): number => cells.filter((cell) => cell !== null).length;

const cellsOf = ({ cells }: SideBySideRow, titles: readonly string[]): CellView[] =>
  cells.map((cell, at) => cellView(cell, titles[at] ?? ''));

function aloneRow(
  { label, cells }: SideBySideRow,
  law: string,
  at: number,
): CellView & { readonly label: string } {
  return { label, ...cellView(cells[at] ?? null, law) };
}

const ABSENT: Omit<CellView, 'law'> = {
  number: NONE,
  ratio: NONE,
  band: '',
  credit: NONE,
  score: NONE,
  said: '',
  differs: '',
  gap: '',
  there: false,
};

function cellView(cell: CellResult | null, law: string): CellView {
  if (!cell) return { ...ABSENT, law };
  const { number, ratio, unit, band, credit, scored, gap, notApplicable, least, most, differences } = cell;
  const score = scored ? pointsRange(least, most) : NONE;
  return {
    law,
    number,
    ratio: ratio === null ? (gap ? 'belum ada' : NONE) : inUnit(ratio, unit),
    band: band ? bandCell(band, unit) : '',
    credit: credit === null ? NONE : plainNumber(credit),
    score,
    said: credit === null ? `skor ${score}` : `nilai ${plainNumber(credit)}, skor ${score}`,
    differs: differences.length === 0 ? '' : `Berbeda: ${differenceList(differences)}.`,
    gap: notApplicable ? 'Tidak berlaku bagi unit ini.' : gap ? gapWords(gap) : '',
    there: true,
  };
}

const gapWords = (gap: NonNullable<CellResult['gap']>): string =>
  GAP_SENTENCES[gap.code](gap.lines.map((line) => capitalised(line.label)));

function firstWords(result: SideBySideResult, ruleSets: readonly RuleSet[], kind: Kind, at: number): string {
  const first = result.ruleSets[at]?.first;
  const [there, here] = [ruleSets[0], ruleSets[at]];
  if (!there || !here) return '';
  const row = result.rows.find((each) => each.label === first?.row);
  if (!first)
    return bothHave(result, at) ? 'Tidak ada yang berbeda.' : 'Tidak ada rasio yang sama untuk dibandingkan.';
  if (!row) return differenceSentence(first, { ruleSet: there }, { ruleSet: here }, kind);
  const side = (ruleSet: RuleSet, cell: CellResult | null | undefined) => {
    const indicator = indicatorsOf(ruleSet).find((each) => each.number === cell?.number);
    return { ruleSet, ...(indicator ? { indicator } : {}) };
  };
  const words = differenceSentence(first, side(there, row.cells[0]), side(here, row.cells[at]), kind);
  return `${row.label}. ${words}`;
}

const bothHave = ({ rows }: SideBySideResult, at: number): boolean =>
  rows.some((row) => row.cells[0] && row.cells[at]);
