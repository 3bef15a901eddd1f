import {
  areaCodeOf,
  areaNamed,
  bareAreaName,
  builtInName,
  NATION,
  parentOf,
  type Area,
  type AreaCode,
} from '../area/area';
import { cellAt, textOf, type Grid, type Sheet } from '../grid';
import { registerHeading, type RegisterColumn, type RegisterHeading } from './columns';
import { kindIn } from './kind-words';
import type { NewArea, Register, RegisterFault, RegisterRow } from './register';

/**
 * Reads a register of units: columns are found by the words of their headings, on every sheet that has them.
 *
 * @param districts the kecamatan that are known already
 * @returns undefined where no sheet has a heading with a name
 */
export function readRegister(grid: Grid, districts: readonly Area[]): Register | undefined {
  const read = grid.sheets.flatMap((sheet) => {
    const heading = registerHeading(sheet);
    return heading ? [readSheet(sheet, heading, districts)] : [];
  });
  if (read.length === 0) return undefined;
  return {
    rows: read.flatMap((each) => each.rows),
    faults: read.flatMap((each) => each.faults),
    areas: read.flatMap((each) => each.areas),
  };
}

type Words = Partial<Readonly<Record<RegisterColumn, string>>>;

function readSheet(sheet: Sheet, heading: RegisterHeading, districts: readonly Area[]): Register {
  const areas = new Map<AreaCode, NewArea>();
  const rows: RegisterRow[] = [];
  const faults: RegisterFault[] = [];
  for (let row = heading.row + 1; row < sheet.rows.length; row += 1) {
    const words = wordsOf(sheet, heading, row);
    if (Object.keys(words).length === 0) continue;
    const at = `${sheet.name}!${cellAt(sheet, row, heading.columns.get('name') ?? 0).address}`;
    const known = [...districts, ...areas.values()];
    const found = isAreaList(heading) ? undefined : rowOf(words, at, known);
    if (found && 'code' in found) faults.push(found);
    else if (found) rows.push(found);
    const area = newAreaOf(words, isAreaList(heading), known);
    if (area) areas.set(area.code, area);
  }
  return { rows, faults, areas: [...areas.values()] };
}

/** A list of areas has codes and names, and nothing that only a unit has. */
function isAreaList({ columns }: RegisterHeading): boolean {
  return (
    columns.has('areaCode') &&
    !(['kind', 'nik', 'legalEntity', 'seat'] as const).some((each) => columns.has(each))
  );
}

function wordsOf(sheet: Sheet, { columns }: RegisterHeading, row: number): Words {
  const entries = [...columns].map(
    ([column, at]) => [column, clean(textOf(cellAt(sheet, row, at)))] as const,
  );
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200);

/** A unit, or why it is not one; nothing for a row that only counts or totals. */
function rowOf(
  words: Words,
  at: string,
  districts: readonly Area[],
): RegisterRow | RegisterFault | undefined {
  const { name, legalEntity, nik } = words;
  if (name === undefined) return (nik ?? legalEntity) ? { code: 'name-missing', at, found: '' } : undefined;
  if (/^(\d+$|(jumlah|total)\b)/i.test(name)) return undefined;
  const said = words.kind ?? name;
  const kind = kindIn(words.kind ?? '') ?? kindIn(name);
  if (kind === undefined) return { code: 'kind-unknown', at, found: said };
  const place = placeOf(words, districts);
  if (place === undefined) return { code: 'area-unknown', at, found: saidArea(words) };
  return { name, kind, ...detailsOf(words), ...place, at };
}

const DETAILS = ['legalEntity', 'nik', 'seat', 'authority'] as const;

function detailsOf(words: Words): Partial<Record<(typeof DETAILS)[number], string>> {
  return Object.fromEntries(
    DETAILS.flatMap((each) => (words[each] === undefined ? [] : [[each, words[each]]])),
  );
}

function saidArea({ areaCode, district, regency, province }: Words): string {
  return [areaCode, district, regency, province].filter((each) => each !== undefined).join(', ');
}

/** Where a row says the unit is; undefined where it says so and is not understood. */
function placeOf(
  words: Words,
  districts: readonly Area[],
): Pick<RegisterRow, 'area' | 'unknownDistrict'> | undefined {
  const { areaCode, district } = words;
  if (areaCode !== undefined) {
    const code = areaCodeOf(areaCode);
    return code !== undefined && isKnown(code) ? { area: code } : undefined;
  }
  const area = regencyOf(words);
  if (area === undefined) return saidArea(words) === '' ? {} : undefined;
  if (district === undefined) return { area };
  const found = districts.find(
    (each) => parentOf(each.code) === area && bareAreaName(each.name) === bareAreaName(district),
  );
  return found ? { area: found.code } : { area, unknownDistrict: district };
}

/** A regency or province that is built in, or lies in one that is. */
function isKnown(code: AreaCode): boolean {
  return builtInName(code) !== undefined || (code.length > 2 && builtInName(code.slice(0, 2)) !== undefined);
}

function regencyOf({ regency, province }: Words): AreaCode | undefined {
  const within = province === undefined ? undefined : areaNamed(province);
  if (province !== undefined && !within) return undefined;
  if (regency === undefined) return within?.code;
  return areaNamed(regency, within?.code ?? NATION)?.code;
}

/** A code below what is built in, with its name. */
function newAreaOf(words: Words, isList: boolean, known: readonly Area[]): NewArea | undefined {
  const code = words.areaCode === undefined ? undefined : areaCodeOf(words.areaCode);
  const name = isList ? (words.district ?? words.name) : words.district;
  if (code === undefined || name === undefined || builtInName(code) !== undefined || !isKnown(code))
    return undefined;
  const same = known.find((each) => each.code === code);
  return same?.name === name ? undefined : { code, name };
}
