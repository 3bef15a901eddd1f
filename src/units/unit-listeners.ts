import { Injectable } from '@nestjs/common';
import type { WriteScope } from '../database/unit-of-work';
import type { UnitEntity } from './unit.entity';

type Listener = (scope: WriteScope, unit: UnitEntity) => Promise<void>;

/** Who wants to know where a unit has moved: modules further up, which this one does not know. */
@Injectable()
export class UnitListeners {
  private readonly listeners: Listener[] = [];

  /** From now on `listener` writes in the transaction that gives a unit another area. */
  add(listener: Listener): void {
    this.listeners.push(listener);
  }

  async moved(scope: WriteScope, unit: UnitEntity): Promise<void> {
    for (const listener of this.listeners) await listener(scope, unit);
  }
}
