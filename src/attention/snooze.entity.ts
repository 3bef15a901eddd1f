import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { AttentionId } from '../domain/attention/rule';

/** A reason that somebody put off: it comes back after a day, or when there is more of it. */
@Entity('snooze')
export class SnoozeEntity {
  @ForeignKey('UnitEntity')
  @PrimaryColumn('varchar')
  unitId!: string;

  @PrimaryColumn('varchar')
  rule!: AttentionId;

  /** As the reason stood when it was put off. */
  @Column('varchar')
  since!: string;

  @Column('integer')
  count!: number;

  /** ISO date: from this day on it is told again. */
  @Column('varchar')
  until!: string;

  @Column('text')
  reason!: string;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
