import { KINDS } from '../../../domain/statement/kind';
import type { Kind } from '../../../domain/statement/kind';
import type { Unit } from '../../../units/unit';
import { among, object, orNull, text } from '../../document/schema';

/** A cooperative, or a unit of a BUM Desa, as it is registered. What is not known is null. */
export interface UnitTold {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly legalEntity: string | null;
  readonly seat: string | null;
  readonly authority: string | null;
  /** Kode wilayah of the seat. */
  readonly area: string | null;
  readonly nik: string | null;
  /** The cooperative with which it files. */
  readonly partOf: string | null;
  /** ISO date on which it ceased; null while it stands. */
  readonly closedOn: string | null;
  /** ISO time at which it was taken out of the register; null for all that are in it. */
  readonly deletedAt: string | null;
  /** ISO time. */
  readonly createdAt: string;
}

export const RegisteredUnit = object<UnitTold>(
  {
    id: text,
    name: text,
    kind: among(KINDS),
    legalEntity: orNull(text),
    seat: orNull(text),
    authority: orNull(text),
    area: orNull(text),
    nik: orNull(text),
    partOf: orNull(text),
    closedOn: orNull(text),
    deletedAt: orNull(text),
    createdAt: text,
  },
  'A unit as it is registered',
);

export const unitTold = ({ areaCode: area, partOfId: partOf, ...unit }: Unit): UnitTold => ({
  ...{ id: unit.id, name: unit.name, kind: unit.kind, legalEntity: unit.legalEntity, seat: unit.seat },
  ...{
    authority: unit.authority,
    area,
    nik: unit.nik,
    partOf,
    closedOn: unit.closedOn,
    deletedAt: unit.deletedAt,
    createdAt: unit.createdAt,
  },
});
