import { bareAreaName, builtInName } from '../area/area';
import type { Kind } from '../statement/kind';
import { compareNumbers, legalKey, nikKey } from './numbers';
import { areKin } from './part-kinds';
import { compareSeats } from './seat';
import type { Verdict } from './seat';
import { differInForm } from './unit-name';
import type { UnitName } from './unit-name';

/** What a file says of the unit it is of. */
export interface Said {
  readonly name: string;
  readonly kind: Kind;
  readonly legalEntity?: string;
  readonly nik?: string;
  readonly seat?: string;
}

/** A unit that a file may be of. */
export interface Registered {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly legalEntity: string | null;
  readonly nik: string | null;
  readonly seat: string | null;
  readonly areaCode: string | null;
  /** The registered unit that it is, where it was registered twice. */
  readonly mergedIntoId: string | null;
}

/** What speaks for a unit. */
export type Agrees = 'same-nik' | 'same-legal' | 'same-name' | 'near-name' | 'same-seat' | 'settled-before';

/** What speaks against it. */
export type Differs =
  | 'other-nik'
  | 'other-legal'
  | 'other-seat'
  | 'other-kind'
  | 'other-form'
  | 'part-of-one'
  | 'year-stored';

/** A unit that a file may be of, with what speaks for it and against it. */
export interface Candidate {
  readonly unitId: string;
  /** How much of the names is alike, 0–1. */
  readonly likeness: number;
  readonly agrees: readonly Agrees[];
  readonly differs: readonly Differs[];
}

/** Two names, and what is known of them beside. */
interface Names {
  readonly said: UnitName;
  readonly registered: UnitName;
  readonly likeness: number;
  /** Somebody said of an earlier file with the same words that it is of this unit. */
  readonly settled: boolean;
}

/** Everything that speaks for a unit and against it. */
export function evidenceOf(said: Said, unit: Registered, names: Names): Candidate {
  const legal = compareNumbers(legalKey, said.legalEntity, unit.legalEntity);
  const nik = compareNumbers(nikKey, said.nik, unit.nik);
  const seat = seatVerdict(said.seat, unit);
  return {
    unitId: unit.id,
    likeness: names.likeness,
    agrees: [
      ...(nik === 'same' ? (['same-nik'] as const) : []),
      ...(legal === 'same' ? (['same-legal'] as const) : []),
      ...nameAgrees(names),
      ...(seat === 'same' ? (['same-seat'] as const) : []),
      ...(names.settled ? (['settled-before'] as const) : []),
    ],
    differs: [
      ...(nik === 'other' ? (['other-nik'] as const) : []),
      ...(legal === 'other' ? (['other-legal'] as const) : []),
      ...(seat === 'other' ? (['other-seat'] as const) : []),
      ...kindDiffers(said.kind, unit.kind),
      ...(differInForm(names.said, names.registered) ? (['other-form'] as const) : []),
    ],
  };
}

/** A cooperative and its savings and loan unit are two units of one filing. */
function kindDiffers(said: Kind, registered: Kind): readonly Differs[] {
  if (said === registered) return [];
  return areKin(said, registered) ? ['part-of-one'] : ['other-kind'];
}

function nameAgrees({ said, registered, likeness }: Names): readonly Agrees[] {
  if (said.own === registered.own) return ['same-name'];
  return likeness > 0 ? ['near-name'] : [];
}

/** The seat that is said, beside the address and the area of a unit. */
function seatVerdict(said: string | undefined, { seat, areaCode }: Registered): Verdict {
  if (said === undefined) return 'unknown';
  const verdict = seat === null ? 'unknown' : compareSeats(said, seat);
  if (verdict !== 'unknown' || areaCode === null) return verdict;
  const regency = builtInName(areaCode.slice(0, 5));
  if (regency === undefined || areaCode.length < 5) return 'unknown';
  const written = /^kota\b/i.test(regency) ? regency : `Kabupaten ${bareAreaName(regency)}`;
  return compareSeats(said, written);
}
