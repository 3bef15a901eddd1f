import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import { eventsOf, newestEvents } from './audit.store';
import type { EventEntity } from './event.entity';
import type { Deed } from './record';

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
}
