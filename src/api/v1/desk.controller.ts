import { Param } from '@nestjs/common';
import { DeskService } from '../../attention/desk.service';
import type { Caller } from '../../domain/access/caller';
import { ATTENTION_IDS, isAttentionId, type AttentionId } from '../../domain/attention/rule';
import { Refusal } from '../../domain/errors';
import { KINDS, type Kind } from '../../domain/statement/kind';
import { ownAreaOfAddress } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { today } from '../../web/today';
import { among, flag, object, optional, text } from '../document/schema';
import { told } from './schemas';
import { Asked, Look, Remove, Resource, Sent, Store } from './shape/operation';
import { cursorOf, PAGE_FIELDS, placeIn } from './shape/page';
import { OWN_AREA, REASON } from './shape/said';
import { isDeskPlace } from './shape/places';
import { deskTold, type DeskTold } from './told/area';
import { NOTHING, type Nothing } from './shape/nothing';

interface DeskAsked {
  readonly area?: string;
  readonly kind?: Kind;
  readonly rule?: AttentionId;
  readonly snoozed?: boolean;
  readonly cursor?: string;
}

const DESK = object<DeskAsked>({
  area: OWN_AREA,
  kind: optional(among(KINDS)),
  rule: optional(among(ATTENTION_IDS)),
  snoozed: optional<boolean>({ ...flag, description: 'what was put off, instead of what was not' }),
  cursor: PAGE_FIELDS.cursor,
});

interface SnoozeSent {
  readonly unit: string;
  readonly rule: AttentionId;
  /** ISO date. */
  readonly until: string;
  readonly reason: string;
}

const SNOOZE = object<SnoozeSent>({
  unit: { ...text, maxLength: 100 },
  rule: among(ATTENTION_IDS),
  until: { ...text, maxLength: 10, description: 'a day after today, as 2026-12-31' },
  reason: REASON,
});

/** What needs attention first, for officials. */
@Resource('desk')
export class DeskV1Controller {
  constructor(private readonly desk: DeskService) {}

  /** The worst first; a part begins after the place of the last unit before it. @throws Refusal `officials-only`, `area-not-found` */
  @Look('', { id: 'getDesk', says: 'What needs attention first, the worst first', answers: told('Desk') })
  async show(@CalledBy() caller: Caller, @Asked(DESK) asked: DeskAsked): Promise<DeskTold> {
    const { area, cursor, snoozed = false, kind, rule } = asked;
    const after = placeIn(cursor, isDeskPlace);
    const desk = await this.desk.show(caller, {
      area: ownAreaOfAddress(caller, area),
      ...{ snoozed, page: 1, today: today() },
      ...(after === undefined ? {} : { after }),
      ...(kind === undefined ? {} : { kind }),
      ...(rule === undefined ? {} : { rule }),
    });
    return deskTold(desk, desk.next && cursorOf(desk.next));
  }

  /** @throws Refusal `officials-only`, `unit-not-found`, `bad-request` (unknown-day, day-not-ahead, not-on-desk) */
  @Store('snoozes', { id: 'snooze', says: 'Puts a reason off until a day', answers: SNOOZE })
  async snooze(@CalledBy() caller: Caller, @Sent(SNOOZE) sent: SnoozeSent): Promise<SnoozeSent> {
    const { unit: unitId, rule, until, reason } = sent;
    await this.desk.snooze(caller, { unitId, rule, today: today() }, { until, reason });
    return sent;
  }

  /** @throws Refusal `officials-only`, `unit-not-found`, `bad-request` (not-on-desk) */
  @Remove('snoozes/:unitId/:rule', { id: 'wake', says: 'Tells a reason again that was put off' })
  async wake(
    @CalledBy() caller: Caller,
    @Param('unitId') unitId: string,
    @Param('rule') rule: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<void> {
    if (!isAttentionId(rule)) throw new Refusal('bad-request', { reason: 'not-on-desk' });
    await this.desk.wake(caller, unitId, rule);
  }
}
