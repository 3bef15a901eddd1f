import type { Exact } from '../../decimal';
import type { Affine } from './affine';
import { LAST, copyOf, emptyRow } from './dictionary';
import type { Dictionary } from './dictionary';
import type { Ground } from './extremes';
import { scaleOf } from './region';
import type { Column, Region, SignOf } from './region';

/** Forms over the points of a region, ready to be climbed. */
export interface Program extends Ground {
  /** Of each form its row, and what its row is multiplied by. */
  readonly forms: readonly { readonly row: number; readonly scale: bigint }[];
}

/** Writes forms beside the rows of a region, as rows that are only looked at. */
export function programOf(region: Region, forms: readonly Affine[], signs: SignOf): Program {
  const dictionary = copyOf(region.dictionary);
  const variables = variablesIn(region, forms, signs, dictionary);
  const rows = forms.map((form, at) => formRow(dictionary, form, at, variables));
  const placed = rows.map(({ entries, constant, scale }) => {
    dictionary.entries.push(entries);
    dictionary.constants.push(constant);
    dictionary.basis.push(LAST);
    return { row: dictionary.entries.length - 1, scale };
  });
  return { dictionary, looked: region.looked, forms: placed };
}

/** A variable of the dictionary, and how much of it stands in each form. */
interface Variable extends Pick<Column, 'variable' | 'sign' | 'free'> {
  readonly slopes: readonly (Exact | undefined)[];
}

/** Amounts of one column that also stand alike in every form. */
interface Group {
  readonly slopes: Variable['slopes'];
  members: number;
}

/** Amounts that no row ties, by their sign. */
const LOOSE = {
  '1': { sign: 1, free: false },
  '0': { sign: 1, free: true },
  '-1': { sign: -1, free: false },
} as const;

type Place = Column | (typeof LOOSE)[keyof typeof LOOSE];

/** The variables that forms stand in. A column of which a form counts only some, or each by another slope, is parted. */
function variablesIn(
  region: Region,
  forms: readonly Affine[],
  signs: SignOf,
  dictionary: Dictionary,
): Variable[] {
  let next = region.next;
  return [...groupsIn(region, forms, signs)].flatMap(([place, groups]) => {
    const column = 'variable' in place ? place : undefined;
    const members = groups.reduce((sum, group) => sum + group.members, 0);
    return groups.map(({ slopes }, at) => {
      const { sign, free } = place;
      if (at === 0 && column?.members === members) return { variable: column.variable, sign, free, slopes };
      const variable = next;
      next += free ? 2 : 1;
      addColumn(dictionary, variable, column?.variable, 1n);
      if (free) addColumn(dictionary, variable + 1, column?.variable, -1n);
      return { variable, sign, free, slopes };
    });
  });
}

function groupsIn(region: Region, forms: readonly Affine[], signs: SignOf): Map<Place, Group[]> {
  const places = new Map<Place, Group[]>();
  for (const key of new Set(forms.flatMap((form) => [...form.slopes.keys()]))) {
    const place = region.columns.get(key) ?? LOOSE[`${signs(key)}`];
    const slopes = forms.map((form) => form.slopes.get(key));
    const groups = places.get(place);
    const alike = groups?.find((each) => slopes.every((slope, at) => isSame(slope, each.slopes[at])));
    if (alike) alike.members += 1;
    else if (groups) groups.push({ slopes, members: 1 });
    else places.set(place, [{ slopes, members: 1 }]);
  }
  return places;
}

const isSame = (a: Exact | undefined, b: Exact | undefined): boolean => (a && b ? a.equals(b) : a === b);

/** A variable outside that stands in every row as another does, or against it; as in none where there is no other. */
function addColumn(dictionary: Dictionary, variable: number, like: number | undefined, by: 1n | -1n): void {
  const { basis, outside, entries, divisor } = dictionary;
  const column = like === undefined ? -1 : outside.indexOf(like);
  const row = like === undefined || column >= 0 ? -1 : basis.indexOf(like);
  entries.forEach((each, at) => {
    const entry = column >= 0 ? (each[column] ?? 0n) : at === row ? divisor : 0n;
    each.push(by * entry);
  });
  outside.push(variable);
}

/** A form in the variables outside: a basic one is replaced by its row. */
function formRow(
  dictionary: Dictionary,
  form: Affine,
  at: number,
  variables: readonly Variable[],
): { readonly entries: bigint[]; readonly constant: bigint; readonly scale: bigint } {
  const { outside, divisor } = dictionary;
  const scale = scaleOf(form.slopes, form.constant);
  const row = {
    entries: emptyRow(outside.length),
    constant: form.constant.top * (scale / form.constant.d) * divisor,
    scale,
  };
  for (const { variable, sign, free, slopes } of variables) {
    const slope = slopes[at];
    if (!slope) continue;
    const by = slope.top * (scale / slope.d) * BigInt(sign);
    addVariable(dictionary, row, variable, by);
    if (free) addVariable(dictionary, row, variable + 1, -by);
  }
  return row;
}

function addVariable(
  { basis, outside, entries, constants, divisor }: Dictionary,
  row: { readonly entries: bigint[]; constant: bigint },
  variable: number,
  by: bigint,
): void {
  const column = outside.indexOf(variable);
  if (column >= 0) {
    row.entries[column] = (row.entries[column] ?? 0n) - by * divisor;
    return;
  }
  const from = basis.indexOf(variable);
  row.constant += by * (constants[from] ?? 0n);
  entries[from]?.forEach((entry, place) => {
    if (entry !== 0n) row.entries[place] = (row.entries[place] ?? 0n) + by * entry;
  });
}
