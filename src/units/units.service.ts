import { Injectable } from '@nestjs/common';
import { AskedTogether } from '../database/asked-together';
import { hold } from '../database/hold';
import { Reader, type Rows, type WriteScope } from '../database/unit-of-work';
import { lotsOf } from '../domain/lots';
import { mayOpenUnit, mayRegister, reachesAll, type Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { isPartKind, type Kind } from '../domain/statement/kind';
import type { Registered } from '../domain/matching/evidence';
import { areKin } from '../domain/matching/part-kinds';
import { unitName } from '../domain/matching/unit-name';
import type { UnitIdentity } from '../domain/statement/statement';
import type { Unit } from './unit';
import type { UnitEntity } from './unit.entity';
import { registeredUnits } from './registered.store';
import {
  bindPart,
  byOwnName,
  completeUnit,
  insertUnit,
  mergedUnit,
  namesakes,
  namesakesIn,
  openedUnit,
  partsIn,
  searchUnits,
  unitsAfter,
} from './units.store';
import { findUnit } from './find-unit';
import { pickUnit } from './pick-unit';
import { holdNames, holdUnits, unitKnown } from './unit-held';
import { boundIfCertain } from './kin.store';
import type { RegisterDetails, UnitPlace, UnitScope, UnitSearch } from './units.store';

export type { UnitPlace } from './units.store';

/** The unit a file is of, where that was said: one that is registered, or one of its own. */
export type Owner = { readonly unitId: string } | 'new';

/** So many units are named in one query: databases take only so many values. */
const IDS_AT_ONCE = 1000;

/** The cooperatives and units of BUM Desa that are assessed. */
@Injectable()
export class UnitsService {
  private readonly named: AskedTogether<readonly UnitEntity[]>;

  constructor(private readonly reader: Reader) {
    this.named = new AskedTogether((names) => byOwnName(reader, names));
  }

  /** False for a unit that the caller may not open, as for one that is not there. Who reaches all is not asked. */
  async withinReach(caller: Caller, id: string, from: Rows = this.reader): Promise<boolean> {
    if (reachesAll(caller)) return true;
    const unit = await findUnit(from, id);
    return unit !== null && mayOpenUnit(caller, unit);
  }

  /** @throws Refusal `unit-not-found` */
  async get(caller: Caller, id: string, from: Rows = this.reader): Promise<Unit> {
    return openedUnit(from, caller, id);
  }

  /** A part of the list of units by name, and how many there are in all. */
  async search(caller: Caller, search: UnitSearch): Promise<{ units: Unit[]; count: number }> {
    return searchUnits(this.reader, caller, search);
  }

  /** Units by name after a place of that order, which stays while others are added. */
  async after(
    caller: Caller,
    last: UnitPlace | undefined,
    search: UnitScope & { readonly limit: number },
  ): Promise<(Unit & UnitPlace)[]> {
    return unitsAfter(this.reader, caller, last, search);
  }

  /** Every unit by name, a part at a time. @param after the place of that order after which it begins */
  async *parts(
    caller: Caller,
    size: number,
    scope: UnitScope = {},
    after?: UnitPlace,
  ): AsyncGenerator<(Unit & UnitPlace)[]> {
    let last = after;
    do {
      const part = await unitsAfter(this.reader, caller, last, { ...scope, limit: size });
      if (part.length > 0) yield part;
      last = part.length < size ? undefined : part[part.length - 1];
    } while (last);
  }

  /** Units of this name and kind; more than one where two have the same name. */
  async findByNameAndKind(
    caller: Caller,
    name: string,
    kind: Kind,
    from: Rows = this.reader,
  ): Promise<Unit[]> {
    const named =
      from === this.reader
        ? namesakesIn((await this.named.of(unitName(name).own)) ?? [], name, kind)
        : await namesakes(from, name, kind);
    const alike = named.filter((each) => mayOpenUnit(caller, each));
    const found = await Promise.all(alike.map((each) => mergedUnit(from, each)));
    return [...new Map(found.map((each) => [each.id, each])).values()];
  }

  /** The unit of this name and kind, where there is only one. */
  async onlyNamed(caller: Caller, name: string, kind: Kind): Promise<Unit | undefined> {
    const [only, another] = await this.findByNameAndKind(caller, name, kind);
    return another ? undefined : only;
  }

  /**
   * The unit that a file names, registered if it is new. Namesakes are told apart by their legal entity number, else
   * by their seat; what the file adds to what is known of the unit is kept.
   *
   * @throws Refusal `bad-request` (reason `unit-ambiguous`) when the file does not say which of several it means;
   *   `unit-not-found` for one that the caller may neither open nor register
   */
  async findOrCreate(scope: WriteScope, identity: UnitIdentity): Promise<UnitEntity> {
    const { caller } = scope;
    await hold(scope, 'unit-name', unitName(identity.name).own);
    const alike = await namesakes(scope, identity.name, identity.kind);
    const known = pickUnit(
      alike.filter((each) => mayOpenUnit(caller, each)),
      identity,
    );
    if (!known && !mayRegister(caller)) throw new Refusal('unit-not-found', { unit: identity.name });
    if (!known) return insertUnit(scope, identity);
    await holdUnits(scope, [known.id]);
    // As it is now that it is held: it may have been merged meanwhile.
    return this.completed(scope, unitKnown(scope, known.id) ?? known, identity);
  }

  /**
   * The unit that a person, or the match of a file, said it is; registered where it is said to be one of its own. A file
   * of the savings and loan unit of a cooperative is its part's, and the other way round.
   *
   * @throws Refusal as {@link findOrCreate}
   */
  async ownerOf(scope: WriteScope, identity: UnitIdentity, owner: Owner | undefined): Promise<Unit> {
    if (owner === undefined) return boundIfCertain(scope, await this.findOrCreate(scope, identity));
    const { caller } = scope;
    if (owner === 'new') {
      if (!mayRegister(caller)) throw new Refusal('unit-not-found', { unit: identity.name });
      return insertUnit(scope, identity);
    }
    const owned = await heldOrOpened(scope, owner.unitId);
    if (!areKin(owned.kind, identity.kind)) return this.completed(scope, owned, identity);
    await holdNames(scope, [identity.name]);
    await holdUnits(scope, [owned.id]);
    return isPartKind(identity.kind)
      ? this.savingsUnitOf(scope, owned, identity)
      : this.wholeOf(scope, owned, identity);
  }

  /**
   * The unit that a file of this kind is of, where somebody said that it is of `id`: that one, or its part, or the
   * cooperative that it is a part of; undefined where that is not registered yet.
   *
   * @throws Refusal `unit-not-found`
   */
  async forKind(caller: Caller, id: string, kind: Kind): Promise<string | undefined> {
    const unit = await openedUnit(this.reader, caller, id);
    if (!areKin(unit.kind, kind)) return id;
    if (!isPartKind(kind)) return unit.partOfId ?? undefined;
    const [part] = await partsIn(this.reader, [id]);
    return part?.id;
  }

  /** The cooperative of a savings and loan unit: the one that it is bound to, else the one of this name, bound from now on. */
  private async wholeOf(scope: WriteScope, part: UnitEntity, identity: UnitIdentity): Promise<Unit> {
    if (part.partOfId !== null) return openedUnit(scope, scope.caller, part.partOfId);
    const whole = await this.findOrCreate(scope, { ...saidOf(part), ...identity });
    await bindPart(scope, part, whole.id);
    return whole;
  }

  /**
   * Registers a unit of another program of this kind under the id that it has there.
   *
   * @throws Refusal `unit-not-found` for who may not register
   */
  async takeOver(
    scope: WriteScope,
    identity: UnitIdentity,
    known: RegisterDetails & { readonly id: string },
  ): Promise<Unit> {
    if (!mayRegister(scope.caller)) throw new Refusal('unit-not-found', { unit: identity.name });
    await hold(scope, 'unit-name', unitName(identity.name).own);
    return insertUnit(scope, identity, known);
  }

  /** The unit as it is known now: what a file adds of one that was merged is not taken over to the other one. */
  private async completed(scope: WriteScope, known: UnitEntity, identity: UnitIdentity): Promise<UnitEntity> {
    await hold(scope, 'unit', known.id);
    if (known.mergedIntoId === null) return completeUnit(scope, known, identity);
    const unit = await mergedUnit(scope, known);
    await hold(scope, 'unit', unit.id);
    return unit;
  }

  /**
   * The savings and loan unit of a cooperative that trades, with which it files: the one that is known as its part, else
   * the unit of this name that is no other's, else a new one in the same area.
   *
   * @throws Refusal `bad-request` (reason `unit-ambiguous`), `unit-not-found`
   */
  async savingsUnitOf(scope: WriteScope, whole: Unit, identity: UnitIdentity): Promise<Unit> {
    await hold(scope, 'unit-name', unitName(identity.name).own);
    const [known] = await partsIn(scope, [whole.id]);
    if (known) return known;
    const alike = await namesakes(scope, identity.name, identity.kind);
    const free = alike.filter((each) => each.partOfId === null && mayOpenUnit(scope.caller, each));
    const own = pickUnit(free, { ...identity, ...saidOf(whole) });
    if (own) {
      await hold(scope, 'unit', own.id);
      return bindPart(scope, own, whole.id);
    }
    if (!mayRegister(scope.caller)) throw new Refusal('unit-not-found', { unit: identity.name });
    const { areaCode } = whole;
    return insertUnit(scope, { ...identity, ...saidOf(whole) }, { areaCode, nik: null, partOfId: whole.id });
  }

  /** A unit with all that file together with it: the cooperative first, then its parts. One that was deleted files with nobody. */
  async together(caller: Caller, id: string, from: Rows = this.reader): Promise<Unit[]> {
    const unit = await this.get(caller, id, from);
    const whole = unit.partOfId === null ? unit : await findUnit(from, unit.partOfId);
    if (!whole) return [unit];
    const all = [whole, ...(await partsIn(from, [whole.id]))];
    return all.filter((each) => each.id === id || (each.deletedAt === null && mayOpenUnit(caller, each)));
  }

  /** Those of some units that the caller may open, as files are matched with them. */
  async registered(caller: Caller, ids: readonly string[]): Promise<Registered[]> {
    const found: Registered[] = [];
    for (const lot of lotsOf(ids, IDS_AT_ONCE))
      found.push(...(await registeredUnits(this.reader, caller, lot)));
    return found;
  }
}

/** @throws Refusal `unit-not-found` */
async function heldOrOpened(scope: WriteScope, id: string): Promise<UnitEntity> {
  const held = unitKnown(scope, id);
  return held && mayOpenUnit(scope.caller, held) ? held : openedUnit(scope, scope.caller, id);
}

/** What is known of the cooperative is known of its part. */
const saidOf = ({ legalEntity, seat }: Unit): Pick<UnitIdentity, 'legalEntity' | 'seat'> => ({
  ...(legalEntity === null ? {} : { legalEntity }),
  ...(seat === null ? {} : { seat }),
});
