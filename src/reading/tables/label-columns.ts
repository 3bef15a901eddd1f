import { textOf } from '../../domain/grid';
import type { Cell } from '../../domain/grid';
import { NO_NAME } from '../lexicon/columns';
import { remembered } from '../../domain/remembered';
import { isAmount } from './columns';

/** The columns in which the labels of a table stand. */
export interface Labels {
  readonly left: number;
  /** The first column of amounts. */
  readonly right: number;
  /** Columns that are not read. */
  readonly aside: ReadonlySet<number>;
}

/** What the label columns of a row say. */
export interface Name {
  /** The account code, or a running number. */
  readonly number: string | undefined;
  readonly label: string;
  /** How far the label is moved to the right: 0 for the outermost. */
  readonly indent: number;
  /** The label is written in bold letters. */
  readonly bold: boolean;
}

/** What a label is cut to. */
const LONGEST_LABEL = 300;

/** Reads the label columns of a row: what stands in one cell is worked out once for each text, from file to file. */
export function nameOf(cells: readonly Cell[], labels: Labels): Name {
  const words = wordsOf(cells, labels);
  const { text, glued: parted } = joinedIn(words.text);
  const { indent, bold } = words;
  return words.number === undefined
    ? { number: parted.number, label: parted.label, indent, bold }
    : { number: words.number, label: text, indent, bold };
}

/** The words of a row with one space between each, and as what they are where a code stands before them. */
const joinedIn = remembered((words) => {
  const text = words.replace(/\s+/g, ' ').slice(0, LONGEST_LABEL);
  return { text, glued: glued(text) };
});

/** An account code that stands before the words in one cell: "1.1.4 — Piutang", "1110-1- Kas", "[1101] Kas", "1101Kas". */
function glued(lettered: string): { readonly number: string | undefined; readonly label: string } {
  const text = lettered.replace(/^[A-Z]\d{1,3}(?:[.-]\d{1,4}){1,5}[.:)]?\s+(?=\p{L})/u, '');
  const { number, label } = GLUED.exec(text)?.groups ?? {};
  return number === undefined || label === undefined ? { number: undefined, label: text } : { number, label };
}

const GLUED =
  /^[[(]?(?<number>\d{3,8}|\d{1,4}(?:[.-]\d{1,6}){1,5})(?:[\])]\s*|\s*[-–—:.]+\s*|\s+(?=\p{L})|(?=\p{Lu}\p{L}))(?<label>\p{L}.+)$/u;

/** An account code, alone in its cell: "1110", "1.1.04", "1-1100". */
const CODE = /^(?:\d{1,8}|\d{1,4}(?:[.-]\d{1,4}){1,5}[.-]?|\d-\d{5,6})$/;
/** A code that begins with the letter of a part: "A1.1"; it tells no class of accounts, and is no part of the name. */
const LETTERED = /^[A-Z]\d{1,3}(?:[.-]\d{1,4}){0,5}[.-]?$/;
/** A label that begins a column further right is indented further than any label in its own column can be. */
const STEP = 100;

/** Spaces before a label: two are a step. */
const leading = (text: string): number => Math.floor((/^\s*/.exec(text)?.[0].length ?? 0) / 2);

/** Of two numbers before the words the nearer one is the code, unless it is short and only counts the rows. */
const codeOf = (first: string | undefined, nearer: string): string =>
  first !== undefined && nearer.length < SHORTEST_CODE && first.length > nearer.length ? first : nearer;

const SHORTEST_CODE = 3;

/** What a cell among the labels says. */
interface Said {
  readonly text: string;
  /** The account code that it is, as long as no word stands before it. */
  readonly code: string | undefined;
  /** A code with a letter: no part of a name that stands behind it. */
  readonly isLettered: boolean;
  /** A reference to a note or a currency: no part of a name that stands before it. */
  readonly isNoName: boolean;
  /** How far it is set in by spaces. */
  readonly indent: number;
}

const saidIn = remembered((written): Said => {
  const text = written.slice(0, LONGEST_LABEL).trim();
  return {
    text,
    code: CODE.test(text) ? text.replace(/[.-]$/, '') : undefined,
    isLettered: LETTERED.test(text),
    isNoName: NO_NAME.test(text),
    indent: leading(written),
  };
});

/** What the label columns of a row say: digits that stand alone at its beginning, and words. */
interface Words {
  number: string | undefined;
  text: string;
  indent: number;
  bold: boolean;
}

function wordsOf(cells: readonly Cell[], { left, right, aside }: Labels): Words {
  const words: Words = { number: undefined, text: '', indent: 0, bold: false };
  const end = Math.min(right, cells.length);
  for (let at = left; at < end; at += 1) {
    const cell = cells[at];
    if (!cell || cell.content.kind === 'blank' || aside.has(at)) continue;
    const said = saidIn(textOf(cell));
    if (said.text === '') continue;
    if (words.text !== '') addBehind(words, cell, said);
    else if (said.code !== undefined) words.number = codeOf(words.number, said.code);
    else if (!said.isLettered) {
      words.text = said.text;
      words.indent = (at - left) * STEP + (cell.indent ?? 0) + said.indent;
      words.bold = cell.bold === true;
    }
  }
  return words;
}

/** An amount behind the words that is not read, a reference to a note, a currency: none is a part of the name. */
function addBehind(words: Words, cell: Cell, { text, isNoName }: Said): void {
  if (!isNoName && !isAmount(cell)) words.text += ` ${text}`;
}
