import { Injectable } from '@nestjs/common';
import { Reader, type Rows, type WriteScope } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { mustRegister } from '../domain/access/must-register';
import { planOf, type RegisterChange, type RegisterPlan } from '../domain/register/plan';
import type { Register, RegisterRow } from '../domain/register/register';
import { keepAreas } from './areas.store';
import { UnitsMoved } from './units-moved';
import type { UnitEntity } from './unit.entity';
import { findUnit } from './find-unit';
import { allUnits, changeUnit, insertUnit } from './units.store';

/** What taking in a register did. */
export interface Registered {
  readonly added: number;
  readonly changed: number;
  readonly areas: number;
}

/** Takes in registers of units: first what would change, then, when it is confirmed, all of it or nothing. */
@Injectable()
export class RegisterService {
  constructor(
    private readonly reader: Reader,
    private readonly moves: UnitsMoved,
  ) {}

  /** What the register would do; nothing is stored. @throws Refusal `officials-only` */
  async preview(caller: Caller, register: Register, from: Rows = this.reader): Promise<RegisterPlan> {
    mustRegister(caller);
    return planOf(register, await allUnits(from));
  }

  /**
   * Stores what the preview shows: new units, changes, kecamatan. Possible doubles are left out, but for those that
   * somebody said are units of their own.
   *
   * @param ownUnits where those doubles stand in the file
   * @throws Refusal `officials-only`
   */
  async take(scope: WriteScope, register: Register, ownUnits: ReadonlySet<string>): Promise<Registered> {
    const plan = await this.preview(scope.caller, register, scope);
    await keepAreas(scope, plan.areas);
    const own = plan.doubles.flatMap(({ row }) => (ownUnits.has(row.at) ? [row] : []));
    const added = [...plan.added, ...own];
    for (const row of added) await this.add(scope, row);
    for (const { unit, changes } of plan.changed) await this.change(scope, unit.id, changes);
    return { added: added.length, changed: plan.changed.length, areas: plan.areas.length };
  }

  private async add(scope: WriteScope, row: RegisterRow): Promise<void> {
    await insertUnit(scope, row, { areaCode: row.area ?? null, nik: row.nik ?? null });
  }

  private async change(scope: WriteScope, id: string, changes: readonly RegisterChange[]): Promise<void> {
    const unit: UnitEntity | null = await findUnit(scope, id);
    if (!unit) return;
    await changeUnit(scope, unit, changes);
    if (changes.some((each) => each.field === 'areaCode')) await this.moves.tell(scope, unit);
  }
}
