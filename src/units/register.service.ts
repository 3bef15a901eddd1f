import { serialize } from 'node:v8';
import { Injectable } from '@nestjs/common';
import { markOf, type Mark } from '../audit/record';
import { hold } from '../database/hold';
import { Reader, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { mustRegister } from '../domain/access/must-register';
import type { RegisterChange, RegisterPlan } from '../domain/register/plan';
import { keepAreas } from './areas.store';
import { UnitsMoved } from './units-moved';
import type { UnitEntity } from './unit.entity';
import { findUnit } from './find-unit';
import { knownUnits } from './registered.store';
import { changeUnit, insertUnits } from './units.store';

/** What taking in a register did. */
export interface Registered {
  readonly added: number;
  readonly changed: number;
  readonly areas: number;
}

/** What a register would do, and how far the units had come that it was compared with. */
export interface Dated {
  readonly mark: Mark;
  readonly plan: RegisterPlan;
}

/** Takes in registers of units: first what would change, then, when it is confirmed, all of it or nothing. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly reader: Reader,
    private readonly moves: UnitsMoved,
  ) {}

  /**
   * What a register is compared with: every unit, in lists of `KnownUnit` as V8 writes them, so that it costs little to hand
   * them to a thread.
   *
   * @throws Refusal `officials-only`
   */
  async known(caller: Caller): Promise<{ readonly mark: Mark; readonly known: readonly Uint8Array[] }> {
    mustRegister(caller);
    // Before the rows are read: what is written meanwhile makes the comparison one of the past.
    const mark = await markOf(this.reader, 'unit');
    const known: Uint8Array[] = [];
    for await (const part of knownUnits(this.reader)) known.push(serialize(part));
    return { mark, known };
  }

  /**
   * Stores what the preview shows: new units, changes, kecamatan. Possible doubles are left out, but for those that
   * somebody said are units of their own.
   *
   * @param ownUnits where those doubles stand in the file
   * @returns undefined where a unit was changed since it was compared, and nothing is stored
   * @throws Refusal `officials-only`
   */
  async take(
    scope: WriteScope,
    { mark, plan }: Dated,
    ownUnits: ReadonlySet<string>,
  ): Promise<Registered | undefined> {
    mustRegister(scope.caller);
    // Another register that is stored meanwhile is seen by its mark, also on PostgreSQL.
    await hold(scope, 'unit-name', 'register');
    const { count, made } = await markOf(scope, 'unit');
    if (count !== mark.count || made !== mark.made) return undefined;
    await keepAreas(scope, plan.areas);
    const own = plan.doubles.flatMap(({ row }) => (ownUnits.has(row.at) ? [row] : []));
    const added = [...plan.added, ...own];
    await insertUnits(
      scope,
      added.map((row) => ({
        identity: row,
        registered: { areaCode: row.area ?? null, nik: row.nik ?? null },
      })),
    );
    for (const { unit, changes } of plan.changed) await this.change(scope, unit.id, changes);
    return { added: added.length, changed: plan.changed.length, areas: plan.areas.length };
  }

  private async change(scope: WriteScope, id: string, changes: readonly RegisterChange[]): Promise<void> {
    const unit: UnitEntity | null = await findUnit(scope, id);
    if (!unit) return;
    await changeUnit(scope, unit, changes);
    if (changes.some((each) => each.field === 'areaCode')) await this.moves.tell(scope, unit);
  }
}
