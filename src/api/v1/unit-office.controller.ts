import { Param } from '@nestjs/common';
import type { Caller } from '../../domain/access/caller';
import { UnitMergesService } from '../../units/unit-merges.service';
import { UnitNamesService } from '../../units/unit-names.service';
import { UnitsService } from '../../units/units.service';
import { CalledBy } from '../../web/caller';
import { object, text } from '../document/schema';
import { told } from './schemas';
import { Resource, Sent, Store } from './shape/operation';
import { REASON, REASONED, type Reasoned } from './shape/said';
import { unitTold, type UnitTold } from './told/unit';

interface NameSent extends Reasoned {
  readonly name: string;
}

const NAME = object<NameSent>({ name: { ...text, minLength: 1, maxLength: 200 }, reason: REASON });

interface MergerSent extends Reasoned {
  /** The unit that it is. */
  readonly into: string;
}

const MERGER = object<MergerSent>({
  into: { ...text, maxLength: 100, description: 'id of the unit that it is' },
  reason: REASON,
});

/** What the office does with a unit of its register. */
@Resource('units/:id')
export class UnitOfficeV1Controller {
  constructor(
    private readonly units: UnitsService,
    private readonly names: UnitNamesService,
    private readonly merges: UnitMergesService,
  ) {}

  /** @throws Refusal `unit-not-found`, `officials-only`, `bad-request` (says-nothing, reason-missing) */
  @Store('names', { id: 'renameUnit', says: 'Gives a unit another name', answers: told('RegisteredUnit') })
  async rename(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(NAME) sent: NameSent,
  ): Promise<UnitTold> {
    await this.names.rename(caller, id, sent.name, sent.reason);
    return this.now(caller, id);
  }

  /** Answers the unit that it now is. @throws Refusal `unit-not-found`, `officials-only`, `bad-request` (not-to-merge) */
  @Store('mergers', { id: 'mergeUnit', says: 'Says that two are one unit', answers: told('RegisteredUnit') })
  async merge(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(MERGER) sent: MergerSent,
  ): Promise<UnitTold> {
    await this.merges.merge(caller, id, sent.into, sent.reason);
    return this.now(caller, sent.into);
  }

  /** @throws Refusal `unit-not-found`, `officials-only`, `bad-request` (not-to-part) */
  @Store('partings', {
    id: 'partUnit',
    says: 'Parts a unit that was merged',
    answers: told('RegisteredUnit'),
  })
  async part(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(REASONED) { reason }: Reasoned,
  ): Promise<UnitTold> {
    await this.merges.part(caller, id, reason);
    return this.now(caller, id);
  }

  private async now(caller: Caller, id: string): Promise<UnitTold> {
    return unitTold(await this.units.get(caller, id));
  }
}
