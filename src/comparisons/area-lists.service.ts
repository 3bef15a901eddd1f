import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import type { AreaCode } from '../domain/area/area';
import { fallenUnits, type Fallen } from '../domain/comparison/fallen';
import { owes } from '../domain/filing/ends';
import { judgedIn, lastReported, registeredIn, seatsOf, type RegisteredUnit } from './area-lists.store';
import { officialsOnly } from '../domain/access/officials-only';

/** A unit of which nothing is assessed for a year, and the last year before it that is; null for none. */
export interface UnreportedUnit extends RegisteredUnit {
  readonly lastYear: number | null;
}

/** A unit whose predicate fell, by its name. */
export interface NamedFallen extends Fallen {
  readonly name: string;
}

/** A unit with where it is written to. */
export interface AddressedUnit extends RegisteredUnit {
  readonly seat: string | null;
}

/** The lists of an area that its papers print whole: who has not reported, and whose predicate fell. */
@Injectable()
export class AreaListsService {
  constructor(private readonly reader: Reader) {}

  /** By area, then by name. @throws Refusal `officials-only`, `area-not-found` */
  async unreported(caller: Caller, area: AreaCode, year: number): Promise<UnreportedUnit[]> {
    officialsOnly(caller, area);
    const units = await registeredIn(this.reader, area);
    const reported = new Set((await judgedIn(this.reader, area, [year])).map(({ unitId }) => unitId));
    const last = await lastReported(this.reader, area, year);
    return units
      .filter((unit) => owes(unit, year) && !reported.has(unit.id))
      .map((unit) => ({ ...unit, lastYear: last.get(unit.id) ?? null }))
      .sort((a, b) => ((a.areaCode ?? '') < (b.areaCode ?? '') ? -1 : a.areaCode === b.areaCode ? 0 : 1));
  }

  /** To whom papers of a year are sent: units that have reported it, by name. @throws Refusal `officials-only`, `area-not-found` */
  async addressed(caller: Caller, area: AreaCode, year: number): Promise<AddressedUnit[]> {
    officialsOnly(caller, area);
    const reported = new Set((await judgedIn(this.reader, area, [year])).map(({ unitId }) => unitId));
    const units = (await registeredIn(this.reader, area)).filter(({ id }) => reported.has(id));
    const seats = await seatsOf(
      this.reader,
      units.map(({ id }) => id),
    );
    return units.map((unit) => ({ ...unit, seat: seats.get(unit.id) ?? null }));
  }

  /** The greatest loss first. @throws Refusal `officials-only`, `area-not-found` */
  async fallen(caller: Caller, area: AreaCode, year: number): Promise<NamedFallen[]> {
    officialsOnly(caller, area);
    const units = new Map((await registeredIn(this.reader, area)).map(({ id, name }) => [id, name]));
    const fallen = fallenUnits(await judgedIn(this.reader, area, [year - 1, year]), year);
    return fallen.flatMap((each) => {
      const name = units.get(each.unitId);
      return name === undefined ? [] : [{ ...each, name }];
    });
  }
}
