import { Param } from '@nestjs/common';
import { UnitEndsService } from '../../documents/unit-ends.service';
import type { Caller } from '../../domain/access/caller';
import type { EndMove } from '../../domain/filing/ends';
import { UnitPartsService } from '../../units/unit-parts.service';
import { UnitContactsService } from '../../units/unit-contacts.service';
import { UnitsService } from '../../units/units.service';
import { CalledBy } from '../../web/caller';
import { flag, object, text, words } from '../document/schema';
import { told } from './schemas';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Resource, Sent, Store } from './shape/operation';
import { REASON, type Reasoned } from './shape/said';
import { unitTold, type UnitTold } from './told/unit';

interface EndSent extends Reasoned {
  readonly move: EndMove;
  /** ISO date of the day on which it ceased; only of closing. */
  readonly day: string;
}

const END = object<EndSent>({
  move: words<EndMove>({ close: true, reopen: true, delete: true, restore: true }),
  reason: REASON,
  day: {
    ...text,
    maxLength: 10,
    description: 'of closing: the day on which it ceased, as 2026-06-30; else empty',
  },
});

interface Contact {
  /** Empty where none is known. */
  readonly contact: string;
}

const CONTACT = object<Contact>({ contact: { ...text, maxLength: 300 } });

interface KinSent {
  readonly unit: string;
  readonly belongs: boolean;
}

const KIN = object<KinSent>({
  unit: { ...text, maxLength: 100, description: 'id of the other unit, as `kin` of an upload names it' },
  belongs: { ...flag, description: 'whether they are one cooperative, which files once' },
});

/** Whether a unit stands, how it is reached, and with which one it files. */
@Resource('units/:id')
export class UnitEndsV1Controller {
  constructor(
    private readonly units: UnitsService,
    private readonly ends: UnitEndsService,
    private readonly contacts: UnitContactsService,
    private readonly unitParts: UnitPartsService,
  ) {}

  /** @throws Refusal `unit-not-found`, `officials-only`, `bad-request` with why it cannot be */
  @Store('ends', {
    ...{ id: 'endUnit', says: 'Closes a unit, opens it again, deletes it, brings it back' },
    answers: told('RegisteredUnit'),
  })
  async end(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(END) sent: EndSent,
  ): Promise<UnitTold> {
    await this.ends.change(caller, id, sent);
    return unitTold(await this.units.get(caller, id));
  }

  /** @throws Refusal `unit-not-found`, `officials-only`, `bad-request` (not-to-bind) */
  @Store('kin', {
    ...{ id: 'settleKin', says: 'Says whether a cooperative and a savings and loan unit are one' },
    answers: told('RegisteredUnit'),
  })
  async kin(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(KIN) { unit, belongs }: KinSent,
  ): Promise<UnitTold> {
    await this.unitParts[belongs ? 'bind' : 'part'](caller, id, unit);
    return unitTold(await this.units.get(caller, id));
  }

  /** @throws Refusal `unit-not-found` */
  @Look('contact', { id: 'getContact', says: 'How a unit is reached', answers: CONTACT })
  async contact(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Contact> {
    return { contact: await this.contacts.get(caller, id) };
  }

  /** @throws Refusal `unit-not-found`, `officials-only` */
  @Store('contact', { id: 'keepContact', says: 'Says how a unit is reached', answers: CONTACT })
  async keep(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(CONTACT) { contact }: Contact,
  ): Promise<Contact> {
    await this.contacts.keep(caller, id, contact);
    return { contact: await this.contacts.get(caller, id) };
  }
}
