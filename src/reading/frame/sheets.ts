import { isFilled, textOf } from '../../domain/grid';
import type { Cell, Grid, Sheet } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import { isPartKind } from '../../domain/statement/kind';
import type { Kind } from '../../domain/statement/kind';
import type { FrameAnswers, Unread, WhyLeft } from '../layout';
import { isActual, isNoActual, isPlan } from '../lexicon/columns';
import { OTHER_HEADS, PLAN_TITLE, documentNamed } from '../lexicon/documents';
import { OPENS_STATEMENT, SHEETS, STATEMENTS, TRIAL_BALANCE } from '../lexicon/titles';
import { statementsIn } from '../lexicon/statements';
import { normalised } from '../lexicon/words';
import { isAmount } from '../tables/columns';
import { headerYear } from '../tables/headers';
import { topRows } from '../tables/top-rows';
import { partOfYear } from './months';
import { upright } from './upright';
import { whoseOn } from './whose';

/** The sheets that are read, those that are told as left aside, and the faults that name a choice among them. */
export interface ChosenSheets {
  readonly sheets: readonly Sheet[];
  readonly aside: readonly Unread[];
  readonly faults: readonly Fault[];
  /** A person named them: none of them is left out. */
  readonly isSaid?: true;
}

/** The sheets of a file that may hold statements: not hidden, no plan, no book, journal or list, of the unit that is meant. */
export function sheetsOf(grid: Grid, kind: Kind | undefined, said: FrameAnswers): ChosenSheets {
  const visible = grid.sheets.filter((sheet) => !sheet.hidden);
  const named = sheetsNamed(visible, said.sheet);
  if (named.length > 0) return { sheets: named.map(upright), aside: [], faults: [], isSaid: true };
  const meant = ofUnit(visible, kind);
  const { own, plans } = parted(meant);
  const documents = own.map(documentOf);
  const others = documents.flatMap((each) => each ?? []);
  const left = withoutTrials(own.filter((_, at) => documents[at] === undefined));
  const faults: Fault[] = left.length === 0 ? [...others, ...plans.flatMap(planIn)].slice(0, 1) : [];
  const told = [
    ...aside(plans, 'plan'),
    ...aside(without(own, left), 'other-document'),
    ...aside(without(visible, meant), 'other-unit'),
    ...aside(without(grid.sheets, visible), 'hidden-sheet'),
  ];
  return { sheets: left.map(upright), aside: told, faults: [...faults, ...partOfYear(left)] };
}

/** The sheet that a person named, or several of which they said that they belong together: "Neraca+PHU". */
function sheetsNamed(sheets: readonly Sheet[], said: string | undefined): readonly Sheet[] {
  if (said === undefined) return [];
  const called = (text: string): readonly Sheet[] =>
    sheets.filter(({ name }) => name.trim().toLowerCase() === text.trim().toLowerCase());
  const one = called(said);
  const each = said.split('+').map(called);
  return one.length > 0 || each.some((found) => found.length === 0) ? one : [...new Set(each.flat())];
}

/** Balances of all accounts, mostly before they were adjusted, are no statement where both statements stand beside them. */
function withoutTrials(sheets: readonly Sheet[]): readonly Sheet[] {
  const others = sheets.filter((sheet) => !saidOn(sheet).some((text) => TRIAL_BALANCE.test(text)));
  if (others.length === sheets.length) return sheets;
  const opened = others.flatMap(saidOn).filter((text) => OPENS_STATEMENT.test(text));
  const shown = new Set(opened.flatMap(statementsIn));
  return shown.has('balance') && shown.has('income') ? others : sheets;
}

/** The name of a sheet, and its titles. */
const saidOn = (sheet: Sheet): readonly string[] => [
  normalised(sheet.name),
  ...titlesOf(sheet).map(({ text }) => text),
];

const planIn = ({ name }: Sheet): Fault | [] =>
  isPlan(name) ? { code: 'other-document', sheet: name, cell: 'A1', found: PLAN } : [];
const without = (sheets: readonly Sheet[], those: readonly Sheet[]): readonly Sheet[] =>
  sheets.filter((sheet) => !those.includes(sheet));

/** Sheets that are left out whole, where they hold amounts. */
export const aside = (sheets: readonly Sheet[], why: WhyLeft): readonly Unread[] =>
  sheets.filter(hasAmounts).map(({ name }) => ({ sheet: name, cell: 'A1', label: name, why }));

const hasAmounts = ({ rows }: Sheet): boolean =>
  rows.some((row) => row.some((cell) => isAmount(cell) && /[1-9]/.test(textOf(cell))));

function parted(sheets: readonly Sheet[]): {
  readonly own: readonly Sheet[];
  readonly plans: readonly Sheet[];
} {
  const named = sheets.filter((sheet) => isNoActual(sheet.name) && !headsActual(sheet));
  // Sheets of quarters alone are all that there is.
  const plans = named.length < sheets.length ? named : named.filter(({ name }) => isPlan(name));
  return { own: without(sheets, plans), plans };
}

/** A plan beside which stands what came about: "RAPB 2023 | Realisasi 2023". */
const headsActual = (sheet: Sheet): boolean =>
  topRows(sheet, HEAD_ROWS).some((row) => {
    const texts = (sheet.rows[row] ?? []).filter(({ content }) => content.kind === 'text').map(textOf);
    return texts.length > 1 && texts.some((text) => isPlan(text)) && texts.some(isActual);
  });

/**
 * In a multi-purpose cooperative the sheets of its savings and loan unit are meant, where it has sheets of its own; of a
 * real-sector cooperative those in which its units are one, where it has such.
 */
function ofUnit(sheets: readonly Sheet[], kind: Kind | undefined): readonly Sheet[] {
  if (kind === 'riil') return ofWhole(sheets);
  const own = sheets.filter(({ name }) => SHEETS.ofSavings.test(name));
  const others = sheets.filter(({ name }) => SHEETS.ofOthers.test(name) && !SHEETS.ofSavings.test(name));
  return isPartKind(kind) && own.length > 0 && others.length > 0
    ? sheets.filter((sheet) => !others.includes(sheet))
    : sheets;
}

/** Without the sheets of single units, where others show them together. */
function ofWhole(sheets: readonly Sheet[]): readonly Sheet[] {
  const isWhole = (sheet: Sheet): boolean => whoseOn(sheet).is === 'whole';
  if (!sheets.some(isWhole)) return sheets;
  const ofOne = ({ name }: Sheet): boolean => SHEETS.ofSavings.test(name) || SHEETS.ofOthers.test(name);
  return sheets.filter((sheet) => isWhole(sheet) || !ofOne(sheet));
}

const TITLE_ROWS = 6;

/** What a plan is called. */
const PLAN = 'rencana anggaran';

/** What a sheet is instead of a statement, as its title says, where no title names a statement. */
function documentOf(sheet: Sheet): Fault | undefined {
  const titles = titlesOf(sheet);
  if (titles.some(({ text }) => statementIn(text))) return undefined;
  for (const title of titles) {
    const found = documentIn(title);
    if (found) return { code: 'other-document', sheet: sheet.name, cell: title.cell.address, found };
  }
  return headedAs(sheet);
}

/** What the heads of its columns say that it is. */
function headedAs(sheet: Sheet): Fault | undefined {
  for (const row of topRows(sheet, HEAD_ROWS)) {
    const cells = (sheet.rows[row] ?? []).filter(({ content }) => content.kind === 'text');
    const heads = cells.map((cell) => normalised(textOf(cell).slice(0, LONGEST_HEAD)));
    const found = OTHER_HEADS.find(
      ([, all, none]) =>
        all.every((words) => heads.some((head) => words.test(head))) &&
        !heads.some((head) => none?.test(head)),
    );
    const [first] = cells;
    if (found && first)
      return { code: 'other-document', sheet: sheet.name, cell: first.address, found: found[0] };
  }
  return undefined;
}

/** Heads of columns stand no deeper, and are shorter. */
const HEAD_ROWS = 12;
const LONGEST_HEAD = 40;

interface Title {
  readonly cell: Cell;
  readonly text: string;
  readonly isAlone: boolean;
}

function titlesOf(sheet: Sheet): Title[] {
  return topRows(sheet, TITLE_ROWS).flatMap((row) => {
    const filled = (sheet.rows[row] ?? []).filter(isFilled);
    // Years beside names are the heads of balances: "Kode Akun | Nama Akun | 2024".
    if (filled.length > 2 && filled.some((cell) => headerYear(cell) !== undefined)) return [];
    return filled
      .filter(({ content }) => content.kind === 'text' && content.text.length <= LONGEST_TITLE)
      .map((cell) => ({ cell, text: normalised(textOf(cell)), isAlone: filled.length === 1 }));
  });
}

function documentIn({ text, isAlone }: Title): string | undefined {
  if (isOfLoans(text)) return undefined;
  if (isAlone && PLAN_TITLE.test(text)) return PLAN;
  return documentNamed(text);
}

/** The quality of loans heads a column of a list of loans too: it says only of its own title what stands there. */
const statementIn = (text: string): boolean =>
  STATEMENTS.some(([words, zone]) => zone !== 'loans' && words.test(text));
const isOfLoans = (text: string): boolean =>
  STATEMENTS.some(([words, zone]) => zone === 'loans' && words.test(text));

const LONGEST_TITLE = 120;
