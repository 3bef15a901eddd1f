import { KINDS } from '../../domain/statement/kind';
import { rulesFor } from '../lexicon';
import { lineIndex } from '../lexicon/line-index';
import { AMONG_ASSETS, IN_BALANCE, IN_INCOME } from '../lexicon/places';
import { remembered } from '../../domain/remembered';
import { normalised } from '../lexicon/words';
import { titlesList } from '../lexicon/statements';
import { GOES_ON, LEFT_OPEN, NUMBERED, OF_ANOTHER, PAGE_NUMBER, QUALIFIES } from '../lexicon/wrapped';
import { CAPITAL_HEADINGS, LONGEST_REST } from '../weights';

/** As much of a row as its name needs. */
interface Named {
  /** From 0. */
  readonly row: number;
  readonly number?: string | undefined;
  readonly label: string;
  readonly indent?: number;
  readonly bold?: boolean;
  readonly cells: readonly unknown[];
}

/**
 * Names that were broken over two lines in print, put together: the amount stands beside the first line, the rest of
 * the name alone below it. Left apart the first line may name another account: "Jumlah Aset Tidak" / "Lancar".
 */
export function unwrapped<R extends Named>(rows: readonly R[]): readonly R[] {
  if (!rows.some((row) => row.cells.length === 0)) return rows;
  const parted = hasCapitalHeadings(rows);
  const hasUnits = rows.filter((row) => row.cells.length === 0 && ONE_UNIT.test(row.label)).length > 1;
  const joined: R[] = [];
  for (const [at, row] of rows.entries()) {
    const above = joined[joined.length - 1];
    const isUnit = hasUnits && ONE_UNIT.test(row.label);
    if (above && !isUnit && goesOn(above, row, parted) && !leadsOn(above, row, rows[at + 1]))
      joined[joined.length - 1] = { ...above, label: together(above.label, row.label) };
    else joined.push(row);
  }
  return joined;
}

/** Headings over what each of several units earns. */
const ONE_UNIT = /^unit \p{L}/iu;

/** "PKP-" / "RI" is one word, "Lain-" / "lain" a double one. */
function together(label: string, rest: string): string {
  const [, word] = /(\p{L}+)-$/u.exec(label) ?? [];
  if (word === undefined) return `${label} ${rest}`;
  const isDouble = rest.toLowerCase().startsWith(word.toLowerCase());
  return isDouble ? `${label}${rest}` : `${label.slice(0, -1)}${rest}`;
}

function goesOn(above: Named, below: Named, parted: boolean): boolean {
  if (!isAlone(below) || below.row !== above.row + 1 || above.label === '') return false;
  if (LEFT_OPEN.test(above.label) || GOES_ON.test(below.label)) return true;
  return mayBeRest(above, below.label) && isRest(above, below.label, parted);
}

/** Written as a heading is: with a colon, in bold below what is not, or over rows that are set in deeper than it. */
const leadsOn = (above: Named, { label, bold, indent = 0 }: Named, next: Named | undefined): boolean =>
  /:$/.test(label) ||
  (bold === true && above.bold !== true) ||
  (next !== undefined && next.cells.length > 0 && (next.indent ?? 0) > Math.max(indent, above.indent ?? 0));

const isAlone = ({ cells, number, label }: Named): boolean =>
  cells.length === 0 &&
  number === undefined &&
  !NUMBERED.test(label) &&
  !PAGE_NUMBER.test(label) &&
  label !== '';

/** As short and written as the rest of that name, and no place of a statement. */
const mayBeRest = (above: Named, label: string): boolean =>
  label.split(' ').length <= LONGEST_REST &&
  isCapital(label) === isCapital(above.label) &&
  !namesPlace(label) &&
  !titlesList(normalised(label));

function isRest(above: Named, label: string, parted: boolean): boolean {
  const isWhole = isName(`${above.label} ${label}`);
  // The name of an account is a heading, unless the line above speaks of something of it: "Akumulasi Penyusutan" / "Gedung".
  if (isName(label)) return isWhole && OF_ANOTHER.test(above.label);
  // Where headings are written large, what is written as the accounts are is no heading.
  return isWhole || (above.cells.length > 0 && parted && !isCapital(label) && !bringsItsOwn(above, label));
}

/** It names a line that the line above does not, beside it as well as alone: "Peralatan" / "Sewa", and not "Utang Bank" / "BRI". */
function bringsItsOwn(above: Named, label: string): boolean {
  if (/^\p{Ll}/u.test(label) || QUALIFIES.test(label)) return false;
  const linesIn = (text: string): ReadonlySet<string> =>
    new Set(rulesFor(normalised(text)).map(({ line }) => line));
  const [before, together] = [linesIn(above.label), linesIn(`${above.label} ${label}`)];
  return [...linesIn(label)].some((line) => together.has(line) && !before.has(line));
}

const isName = remembered((label): boolean => {
  const text = normalised(label);
  return KINDS.some((kind) => lineIndex(kind).byLabel.has(text));
});

const namesPlace = remembered((label): boolean => {
  const text = normalised(label);
  return PLACES.some(([words]) => words.test(text));
});

const PLACES = [...AMONG_ASSETS, ...IN_BALANCE, ...IN_INCOME];

const isCapital = (label: string): boolean => /\p{Lu}{2}/u.test(label) && !/\p{Ll}/u.test(label);

const hasCapitalHeadings = (rows: readonly Named[]): boolean =>
  rows.filter(({ cells, label }) => cells.length === 0 && isCapital(label)).length >= CAPITAL_HEADINGS;
