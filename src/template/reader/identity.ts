import { textOf } from '../../domain/grid';
import type { Cell } from '../../domain/grid';
import { chartOf } from '../../domain/statement/chart';
import type { Fault } from '../../domain/statement/fault';
import { KINDS, SUB_KINDS, isKind } from '../../domain/statement/kind';
import type { Kind, SubKind } from '../../domain/statement/kind';
import { LOOPS, LOOP_WORDS, lends, loopWritten } from '../../domain/statement/loop';
import type { Loop } from '../../domain/statement/loop';
import { classificationOf } from '../../domain/statement/statement';
import type { Classification, UnitIdentity } from '../../domain/statement/statement';
import { subKindWritten } from '../../domain/statement/sub-kind';
import { isoIn, readDay } from '../period-end';
import { COLUMNS, IDENTITY, KIND_NAMES, USUAL_END, YEAR_COLUMNS } from '../places';
import { cellOf, isBlank } from './rows';
import type { CodedRow, YearColumn } from './rows';
import type { ReadOptions } from '../../reading/layout';
import { yearIn } from '../../reading/lexicon/years';

type Field = keyof typeof IDENTITY;

const cellIn = (
  rows: readonly CodedRow[],
  field: Field,
): { readonly row: CodedRow; readonly cell: Cell } | undefined => {
  const row = rows.find((each) => each.code === IDENTITY[field]);
  return row && { row, cell: cellOf(row, COLUMNS.firstYear) };
};

function textIn(rows: readonly CodedRow[], field: Field): string | undefined {
  const found = cellIn(rows, field);
  return found && !isBlank(found.cell) ? textOf(found.cell).trim() : undefined;
}

const LONGEST_NAME = 200;

/** Who reports; the file's name where no name was typed, as in every other form. */
export function readUnit(
  rows: readonly CodedRow[],
  kind: Kind,
  options: ReadOptions,
  faults: Fault[],
): UnitIdentity {
  const typed = textIn(rows, 'name') ?? options.name ?? options.file.replace(/\.[a-z]+$/i, '');
  const name = typed.slice(0, LONGEST_NAME);
  const [legalEntity, seat, authority] = [
    textIn(rows, 'legalEntity'),
    textIn(rows, 'seat'),
    textIn(rows, 'authority'),
  ];
  const classification = readClassification(rows, faults);
  const subKind = kind === 'riil' ? readSubKind(rows, faults) : undefined;
  const loop = lends(kind) ? readLoop(rows, faults) : undefined;
  return {
    name,
    kind,
    ...(loop === undefined ? {} : { loop }),
    ...(subKind === undefined ? {} : { subKind }),
    ...(classification === undefined ? {} : { classification }),
    ...(legalEntity === undefined ? {} : { legalEntity }),
    ...(seat === undefined ? {} : { seat }),
    ...(authority === undefined ? {} : { authority }),
  };
}

/** What a real-sector cooperative does, as it was chosen from the list. */
function readSubKind(rows: readonly CodedRow[], faults: Fault[]): SubKind | undefined {
  const text = textIn(rows, 'subKind');
  const place = cellIn(rows, 'subKind');
  if (text === undefined || !place) return undefined;
  const found = subKindWritten(text);
  if (!found) {
    const { row, cell } = place;
    const expected = SUB_KINDS.join(', ');
    faults.push({ code: 'unknown-kind', sheet: row.sheet.name, cell: cell.address, found: text, expected });
  }
  return found;
}

/** Whom a cooperative that lends serves, as it was chosen from the list. */
function readLoop(rows: readonly CodedRow[], faults: Fault[]): Loop | undefined {
  const text = textIn(rows, 'loop');
  const place = cellIn(rows, 'loop');
  if (text === undefined || !place) return undefined;
  const found = loopWritten(text);
  if (!found) {
    const { row, cell } = place;
    const expected = LOOPS.map((each) => LOOP_WORDS[each]).join(', ');
    faults.push({
      code: 'loop-unreadable',
      sheet: row.sheet.name,
      cell: cell.address,
      found: text,
      expected,
    });
  }
  return found;
}

/** The class of a BUM Desa with year and decree; a class without them is no fact. */
function readClassification(rows: readonly CodedRow[], faults: Fault[]): Classification | undefined {
  const text = textIn(rows, 'rankingClass');
  const place = cellIn(rows, 'rankingClass');
  if (text === undefined || !place) return undefined;
  const found = classificationOf(text, textIn(rows, 'rankingYear'), textIn(rows, 'rankingDecree'));
  if (!found) {
    const { row, cell } = place;
    faults.push({ code: 'class-unreadable', sheet: row.sheet.name, cell: cell.address, found: text });
  }
  return found;
}

/** The kind that was chosen from the list, else the one the template was made for. */
export function readKind(rows: readonly CodedRow[], marked: Kind, faults: Fault[]): Kind {
  const text = textIn(rows, 'kind');
  const found = cellIn(rows, 'kind');
  if (text === undefined || !found) return marked;
  const kind = kindWritten(text);
  const place = { sheet: found.row.sheet.name, cell: found.cell.address, found: text };
  if (!isKind(kind)) faults.push({ code: 'unknown-kind', ...place });
  else if (chartOf(kind).length === 0) faults.push({ code: 'no-chart', ...place });
  else return kind;
  return marked;
}

/** The kind that a cell names, however it is spaced and capitalised; the text itself where it is none. */
function kindWritten(text: string): string {
  const word = squeezed(text);
  return KINDS.find((kind) => kind === word || squeezed(KIND_NAMES[kind]) === word) ?? word;
}

const squeezed = (text: string): string => text.toLowerCase().replace(/\s/g, '');

/** The columns with the years above them. A column without a year, or with a faulty one, has none. */
export function readYears(rows: readonly CodedRow[], faults: Fault[]): YearColumn[] {
  const row = rows.find((each) => each.code === IDENTITY.years);
  const day = readDay(textIn(rows, 'periodEnd') ?? USUAL_END);
  const end = cellIn(rows, 'periodEnd');
  if (!day && end) {
    faults.push({
      code: 'period-end-unreadable',
      sheet: end.row.sheet.name,
      cell: end.cell.address,
      found: textOf(end.cell),
    });
  }
  const seen = new Set<number>();
  return YEAR_COLUMNS.map((column) => {
    const used = isUsed(rows, row, column);
    const year = row && used ? readYear(row, column, seen, faults) : undefined;
    return {
      column,
      year,
      unused: !used || !row || isBlank(cellOf(row, column)),
      end: year !== undefined && day ? isoIn(year, day) : undefined,
      figures: new Map(),
      findings: [],
      answers: new Map(),
    };
  });
}

/** True where a sheet has anything in this column: the years above a column that nobody filled in do not matter. */
function isUsed(rows: readonly CodedRow[], years: CodedRow | undefined, column: number): boolean {
  return rows.some((each) => {
    if (each.sheet === years?.sheet) return false;
    const cell = cellOf(each, column);
    return !isBlank(cell) && cell.formula !== true;
  });
}

function readYear(row: CodedRow, column: number, seen: Set<number>, faults: Fault[]): number | undefined {
  const cell = cellOf(row, column);
  if (isBlank(cell)) return undefined;
  const place = { sheet: row.sheet.name, cell: cell.address };
  const { content } = cell;
  if (content.kind === 'formula-without-value') {
    faults.push({ code: 'formula-without-value', ...place, found: `=${content.formula}` });
    return undefined;
  }
  const text = textOf(cell).trim();
  const year = yearIn(text)?.year;
  if (content.kind === 'error') faults.push({ code: 'cell-error', ...place, found: text });
  else if (year === undefined) faults.push({ code: 'year-unreadable', ...place, found: text });
  else if (seen.has(year)) faults.push({ code: 'year-twice', ...place, found: String(year) });
  else {
    seen.add(year);
    return year;
  }
  return undefined;
}
