import { builtInUnder, NATION } from '../../src/domain/area/area';
import { dice } from '../support/population';

/** What becomes of a row: nothing, a change, a question, a new unit. */
type Fate = 'same' | 'changed' | 'similar' | 'added';

/** A unit as a register lists it. */
export interface Listed {
  readonly name: string;
  readonly kind: 'ksp' | 'kspps' | 'bumdes';
  readonly nik: string;
  readonly area: string;
  readonly fate: Fate;
}

/** The headings of a register. */
export const ROW = ['Nama Koperasi', 'Jenis', 'NIK', 'Kode Wilayah'];

const SYLLABLES =
  'ba da ga ja ka la ma na pa ra sa ta wa bi di gi ki li mi ni pi ri si ti bu du gu ku lu mu nu pu ru su tu'.split(
    ' ',
  );
const KINDS = ['ksp', 'kspps', 'bumdes'] as const;
const PREFIX = { ksp: 'KSP', kspps: 'KSPPS', bumdes: 'BUM Desa' } as const;
const AREAS = builtInUnder(NATION).flatMap(({ code }) => builtInUnder(code).map((each) => each.code));
const FATES: readonly Fate[] = ['same', 'changed', 'similar', 'added'];

/** Units with names of three words of four syllables: none is like another by chance. Two thirds have a NIK. */
export function unitsOf(count: number, seed = 20261130): Listed[] {
  const roll = dice(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(roll() * from.length)]!;
  const word = (): string => {
    const text = Array.from({ length: 4 }, () => pick(SYLLABLES)).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return Array.from({ length: count }, (_, at) => {
    const kind = pick(KINDS);
    const nik = roll() < 2 / 3 ? `${seed}${String(at).padStart(6, '0')}` : '';
    return {
      name: `${PREFIX[kind]} ${word()} ${word()} ${word()}`,
      kind,
      nik,
      area: pick(AREAS),
      fate: 'added',
    };
  });
}

/** Rows of a register beside these units, a quarter of each fate. */
export function rowsOf(known: readonly Listed[], count: number): Listed[] {
  const added = unitsOf(count, 19450817);
  return added.map((fresh, at) => {
    const unit = known[(at * 7919) % known.length] ?? fresh;
    const fate = FATES[at % FATES.length] ?? 'added';
    if (fate === 'same') return { ...unit, fate };
    if (fate === 'changed')
      return {
        ...unit,
        nik: unit.nik || fresh.nik || `3${String(at).padStart(15, '0')}`,
        name: unit.nik ? `${unit.name} Jaya` : unit.name,
        fate,
      };
    if (fate === 'similar') return { ...unit, nik: '', name: `${unit.name.slice(0, -1)}o`, fate };
    return { ...fresh, fate };
  });
}

/** How many rows have which fate. */
export function changedIn(rows: readonly Listed[]): Readonly<Record<Fate, number>> {
  const of = (fate: Fate): number => rows.filter((each) => each.fate === fate).length;
  return { same: of('same'), changed: of('changed'), similar: of('similar'), added: of('added') };
}
