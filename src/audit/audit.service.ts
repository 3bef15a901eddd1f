import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { mustAdminister } from '../domain/access/must-administer';
import { eventsLike, eventsOf, newestEvents, type TrailFilter } from './audit.store';
import type { EventEntity } from './event.entity';
import type { Deed } from './record';

export type { TrailFilter } from './audit.store';

/** One event, as whoever administers the program sees it. */
export type TrailEvent = Readonly<
  Pick<
    EventEntity,
    'id' | 'at' | 'actor' | 'address' | 'action' | 'subject' | 'subjectId' | 'details' | 'made'
  >
>;

/** How many events are read from the database at a time. */
const AT_ONCE = 1000;

/** Reads the audit trail. It is written by `record`, inside the transaction of what is done. */
@Injectable()
export class AuditService {
  constructor(private readonly reader: Reader) {}

  /** What was done to one thing, oldest first. */
  async of(subject: Deed['subject'], id: string): Promise<EventEntity[]> {
    return eventsOf(this.reader, subject, id);
  }

  /** The newest events, newest first. */
  async newest(count = 100): Promise<EventEntity[]> {
    return newestEvents(this.reader, count);
  }

  /**
   * Events that a filter lets through, the newest first.
   *
   * @param before the `made` of the event that the last page ended with
   * @throws Refusal `administrators-only`
   */
  async search(
    caller: Caller,
    filter: TrailFilter,
    page: { readonly before: number | undefined; readonly count: number },
  ): Promise<TrailEvent[]> {
    mustAdminister(caller);
    return eventsLike(this.reader, filter, page);
  }

  /** All of them, one after the other, never held whole. @throws Refusal `administrators-only` */
  async *all(caller: Caller, filter: TrailFilter): AsyncGenerator<TrailEvent> {
    let before: number | undefined;
    for (;;) {
      const events = await this.search(caller, filter, { before, count: AT_ONCE });
      yield* events;
      before = events.at(-1)?.made;
      if (events.length < AT_ONCE) return;
    }
  }
}
