import { areaCodeOf, type Area, type AreaCode } from '../area/area';
import { cellAt, textOf, type Grid, type Sheet } from '../grid';
import { registerHeading, type RegisterColumn, type RegisterHeading } from './columns';
import { kindIn } from './kind-words';
import { columnNotes, passedRow, passedSheet } from './passed';
import type { NewArea, Register, RegisterFaultCode, RegisterRow } from './register';
import { areaColumnsOf, listedArea, namedDistrict, placeOf, saidArea, type Words } from './row-place';

/**
 * Reads a register of units: columns are found by the words of their headings, on every sheet that has them. Every row,
 * column and sheet is taken or told.
 *
 * @param districts the areas below what is built in that are known already
 * @returns undefined where no sheet has a heading with a name
 */
export function readRegister(grid: Grid, districts: readonly Area[]): Register | undefined {
  const found = grid.sheets.map((sheet) => ({ sheet, heading: registerHeading(sheet) }));
  if (found.every(({ heading }) => heading === undefined)) return undefined;
  const read = found.map(({ sheet, heading }) =>
    heading ? readSheet(sheet, heading, districts) : passedSheet(sheet),
  );
  return {
    rows: read.flatMap((each) => each.rows),
    faults: read.flatMap((each) => each.faults),
    notes: read.flatMap((each) => each.notes),
    areas: read.flatMap((each) => each.areas),
  };
}

/** What one row comes to. */
type Read = Partial<Register>;

/** One row: what it says, and where each column of it stands. */
interface RegisterLine {
  readonly words: Words;
  readonly at: (column: RegisterColumn) => string;
  /** Where what is left out of it is told. */
  readonly passed: () => Read;
}

function readSheet(sheet: Sheet, heading: RegisterHeading, districts: readonly Area[]): Register {
  const areas = new Map<AreaCode, NewArea>();
  const read: Read[] = [];
  const one = isAreaList(heading) ? areaLine : unitLine;
  for (let row = heading.row + 1; row < sheet.rows.length; row += 1) {
    const found = one(lineOf(sheet, heading, row), [...districts, ...areas.values()]);
    for (const area of found.areas ?? []) areas.set(area.code, area);
    read.push(found);
  }
  return {
    rows: read.flatMap(({ rows = [] }) => rows),
    faults: read.flatMap(({ faults = [] }) => faults),
    notes: [...columnNotes(sheet, heading), ...read.flatMap(({ notes = [] }) => notes)],
    areas: [...areas.values()],
  };
}

/** A list of areas has codes and names, and nothing that only a unit has. */
function isAreaList({ columns }: RegisterHeading): boolean {
  return (
    columns.has('areaCode') &&
    !(['kind', 'nik', 'legalEntity', 'seat'] as const).some((each) => columns.has(each))
  );
}

function lineOf(sheet: Sheet, { columns }: RegisterHeading, row: number): RegisterLine {
  const entries = [...columns].map(
    ([column, at]) => [column, clean(textOf(cellAt(sheet, row, at)))] as const,
  );
  return {
    words: Object.fromEntries(entries.filter(([, text]) => text !== '')),
    at: (column) => `${sheet.name}!${cellAt(sheet, row, columns.get(column) ?? 0).address}`,
    passed: () => ({ notes: passedRow(sheet, row) }),
  };
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200);

const fault = (code: RegisterFaultCode, at: string, found: string): Read => ({
  faults: [{ code, at, found }],
});

/** A row of a list of areas. The code of a village is none of an area that is kept. */
function areaLine({ words, at, passed }: RegisterLine, known: readonly Area[]): Read {
  const { areaCode, name = words.district } = words;
  if (areaCode === undefined || areaCode.replace(/\D/g, '').length > 6) return passed();
  if (name === undefined) return fault('name-missing', at('name'), '');
  const code = areaCodeOf(areaCode);
  const areas = code === undefined ? undefined : listedArea(code, words.district ?? name, known);
  return areas ? { areas } : fault('area-unknown', at('areaCode'), areaCode);
}

/** A row of a unit, or why it is not one. */
function unitLine(line: RegisterLine, known: readonly Area[]): Read {
  const { words, at, passed } = line;
  const { name } = words;
  if (Object.keys(words).length === 0 || isCount(words)) return passed();
  if (name === undefined) return fault('name-missing', at('name'), '');
  const kind = kindIn(words.kind ?? '') ?? kindIn(name);
  if (kind === undefined)
    return fault('kind-unknown', at(words.kind === undefined ? 'name' : 'kind'), words.kind ?? name);
  const areas = namedDistrict(words, known);
  const place = placeOf(words, [...known, ...areas]);
  if (place === undefined)
    return fault('area-unknown', at(areaColumnsOf(words)[0] ?? 'name'), saidArea(words));
  const row: RegisterRow = { name, kind, ...detailsOf(words), ...place, at: at('name') };
  return { rows: [row], areas, ...districtNote(row, line) };
}

/** A kecamatan that is not known is told with the cell that names it. */
function districtNote({ unknownDistrict: found }: RegisterRow, { words, at }: RegisterLine): Read {
  if (found === undefined) return {};
  const column = found === words.areaCode ? 'areaCode' : 'district';
  return { notes: [{ code: 'district-unknown', at: at(column), found }] };
}

/** A row that numbers the columns or adds them up, and has nothing that only a unit has. */
function isCount(words: Words): boolean {
  const { name, kind, legalEntity, nik } = words;
  if (Object.values(words).every((text) => /^[\d.,()]+$/.test(text)))
    return nik === undefined || name !== undefined;
  return /^(jumlah|total)\b/i.test(name ?? '') && (kind ?? legalEntity ?? nik) === undefined;
}

const DETAILS = ['legalEntity', 'nik', 'seat', 'authority'] as const;

function detailsOf(words: Words): Partial<Record<(typeof DETAILS)[number], string>> {
  return Object.fromEntries(
    DETAILS.flatMap((each) => (words[each] === undefined ? [] : [[each, words[each]]])),
  );
}
