import { contains, NATION, type AreaCode } from '../area/area';
import type { Kind } from '../statement/kind';
import type { NewArea, Register, RegisterFault, RegisterNote, RegisterRow } from './register';
import { NearNames } from '../matching/near';
import { compareNumbers, legalKey, nikKey, numberKeys } from '../matching/numbers';
import { differInForm, unitName } from '../matching/unit-name';

/** A unit that is registered already. */
export interface KnownUnit {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly legalEntity: string | null;
  readonly nik: string | null;
  readonly areaCode: AreaCode | null;
  readonly seat: string | null;
  readonly authority: string | null;
}

/** What a register may change of a unit. */
const CHANGEABLE = ['name', 'legalEntity', 'nik', 'areaCode', 'seat', 'authority'] as const;

export type Changeable = (typeof CHANGEABLE)[number];

/** One thing that the register says otherwise. */
export interface RegisterChange {
  readonly field: Changeable;
  readonly was: string | null;
  readonly is: string;
}

/** A row that is perhaps a unit, or a row, that is there already: somebody has to say. */
export interface PossibleDouble {
  readonly row: RegisterRow;
  readonly name: string;
  /** The unit it resembles; absent where it resembles an earlier row of the file. */
  readonly unitId?: string;
  readonly why: 'same-number' | 'similar-name';
}

/** What taking in a register would do. */
export interface RegisterPlan {
  readonly added: readonly RegisterRow[];
  readonly changed: readonly {
    readonly row: RegisterRow;
    readonly unit: KnownUnit;
    readonly changes: readonly RegisterChange[];
  }[];
  readonly same: number;
  readonly doubles: readonly PossibleDouble[];
  readonly faults: readonly RegisterFault[];
  /** What of the file is left out. */
  readonly notes: readonly RegisterNote[];
  readonly areas: readonly NewArea[];
}

/**
 * Compares a register with the units that are known. A row is a known unit by its NIK, else by its legal entity number,
 * else by name, kind and area. A row that merely resembles a unit, or another row, is a possible double.
 */
export function planOf(register: Register, units: readonly KnownUnit[]): RegisterPlan {
  const index = indexOf(units);
  const seen = new Map<string, RegisterRow>();
  const added: RegisterRow[] = [];
  const changed: RegisterPlan['changed'][number][] = [];
  const doubles: PossibleDouble[] = [];
  let same = 0;
  for (const row of register.rows) {
    const unit = index.find(row);
    const double = doubleIn(seen, row) ?? (unit ? undefined : index.resembling(row));
    for (const key of keysOf(row)) if (!seen.has(key)) seen.set(key, row);
    if (double) doubles.push(double);
    else if (!unit) added.push(row);
    else {
      const changes = changesOf(unit, row);
      if (changes.length === 0) same += 1;
      else changed.push({ row, unit, changes });
    }
  }
  const { faults, notes, areas } = register;
  return { added, changed, same, doubles, faults, notes, areas };
}

/** What a row is known by: numbers, and name with kind and area. */
function keysOf(row: Pick<RegisterRow, 'name' | 'kind' | 'legalEntity' | 'nik' | 'area'>): string[] {
  const { name, kind, area = NATION } = row;
  const { own, forms } = unitName(name);
  return [...numberKeys(row), `name ${kind} ${area} ${forms.join(' ')} ${own}`];
}

function doubleIn(seen: ReadonlyMap<string, RegisterRow>, row: RegisterRow): PossibleDouble | undefined {
  for (const key of keysOf(row)) {
    const earlier = seen.get(key);
    if (earlier)
      return { row, name: earlier.name, why: key.startsWith('name') ? 'similar-name' : 'same-number' };
  }
  return undefined;
}

interface Index {
  readonly find: (row: RegisterRow) => KnownUnit | undefined;
  readonly resembling: (row: RegisterRow) => PossibleDouble | undefined;
}

/** Units whose names are compared, with these names in the same order. */
interface Neighbours {
  readonly names: NearNames;
  readonly units: KnownUnit[];
}

function indexOf(units: readonly KnownUnit[]): Index {
  const byKey = new Map<string, KnownUnit>();
  const byName = new Map<string, KnownUnit[]>();
  const near = new Map<string, Neighbours>();
  const push = (map: Map<string, KnownUnit[]>, key: string, unit: KnownUnit): void => {
    const list = map.get(key);
    if (list) list.push(unit);
    else map.set(key, [unit]);
  };
  for (const unit of units) {
    const { own } = unitName(unit.name);
    for (const key of numberKeys(unit)) byKey.set(key, unit);
    push(byName, nameKey(unit.kind, own), unit);
    const key = nearOf(unit.areaCode, own);
    const beside = near.get(key) ?? { names: new NearNames(), units: [] };
    beside.names.add(own);
    beside.units.push(unit);
    near.set(key, beside);
  }
  return {
    find: (row) => byNumber(byKey, row) ?? byNameIn(byName, row),
    resembling: (row) => resembling(near.get(nearOf(row.area, unitName(row.name).own)), row),
  };
}

const nameKey = (kind: Kind, own: string): string => `${kind} ${own}`;

/** Names are compared within a regency; without one, where they begin alike. */
function nearOf(area: AreaCode | null | undefined, own: string): string {
  return area ? area.slice(0, 5) : `?${own.slice(0, 3)}`;
}

function byNumber(byKey: ReadonlyMap<string, KnownUnit>, row: RegisterRow): KnownUnit | undefined {
  const found = numberKeys(row).map((key) => byKey.get(key));
  return found.find((each) => each !== undefined);
}

/** A unit of the same name and kind, where only one is in the same area or in none that is known. */
function byNameIn(
  byName: ReadonlyMap<string, readonly KnownUnit[]>,
  row: RegisterRow,
): KnownUnit | undefined {
  const { area = NATION } = row;
  const possible = (byName.get(nameKey(row.kind, unitName(row.name).own)) ?? []).filter(
    ({ areaCode, ...unit }) =>
      (areaCode === null || contains(area, areaCode) || contains(areaCode, area)) && !contradicts(unit, row),
  );
  return possible.length === 1 ? possible[0] : undefined;
}

/** Numbers, or sorts of cooperatives, that both have and that differ: two units. */
function contradicts(unit: Pick<KnownUnit, 'name' | 'nik' | 'legalEntity'>, row: RegisterRow): boolean {
  return (
    compareNumbers(nikKey, unit.nik, row.nik) === 'other' ||
    compareNumbers(legalKey, unit.legalEntity, row.legalEntity) === 'other' ||
    differInForm(unitName(unit.name), unitName(row.name))
  );
}

/** The first of the neighbours whose name is nearly that of a row. */
function resembling(beside: Neighbours | undefined, row: RegisterRow): PossibleDouble | undefined {
  const places = [...(beside?.names.near(unitName(row.name).own).keys() ?? [])].sort((a, b) => a - b);
  const found = places
    .flatMap((at) => beside?.units[at] ?? [])
    .find((unit) => unit.kind === row.kind && !contradicts(unit, row));
  return found && { row, name: found.name, unitId: found.id, why: 'similar-name' };
}

function changesOf(unit: KnownUnit, row: RegisterRow): RegisterChange[] {
  const says: Partial<Record<Changeable, string | undefined>> = { ...row, areaCode: row.area };
  return CHANGEABLE.flatMap((field) => {
    const [was, is] = [unit[field], says[field]];
    if (is === undefined || is === was || (field === 'areaCode' && was !== null && contains(is, was)))
      return [];
    return [{ field, was, is }];
  });
}
