import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { JobState } from '../domain/job/state';

/** One piece of long work. Rows are never removed: a key that was used once stays used. */
@Entity('job')
@Unique(['kind', 'onceKey'])
@Index(['state', 'kind', 'dueAt'])
@Index(['groupId', 'state'])
export class JobEntity {
  @PrimaryColumn('varchar')
  id!: string;

  /** A kind of this version of the program, or of another one, which then leaves it alone. */
  @Column('varchar')
  kind!: string;

  /** JSON. */
  @Column('text')
  payload!: string;

  @Column('varchar', { nullable: true })
  onceKey!: string | null;

  @ForeignKey('JobGroupEntity')
  @Column('varchar', { nullable: true })
  groupId!: string | null;

  /** What people know it by. */
  @Column('text', { nullable: true })
  about!: string | null;

  @Column('varchar')
  state!: JobState;

  /** Who asked for it. */
  @Column('varchar')
  actor!: string;

  /** The same with role and limits, as JSON: the job does not reach further than who asked for it then. */
  @Column('text')
  caller!: string;

  /** ISO time. */
  @Column('varchar')
  enqueuedAt!: string;

  /** ISO time from which on it may be taken. */
  @Column('varchar')
  dueAt!: string;

  /** How often it was taken; of these, how often it failed and how often its process ended. */
  @Column('integer')
  attempts!: number;

  @Column('integer')
  failures!: number;

  @Column('integer')
  losses!: number;

  /** The attempt that has it: another one for each time it is taken. */
  @Column('varchar', { nullable: true })
  holder!: string | null;

  /** ISO time at which that attempt counts as lost unless it gives a sign of life. */
  @Column('varchar', { nullable: true })
  leaseUntil!: string | null;

  /** True when somebody wants the running attempt to stop. */
  @Column('boolean')
  stopping!: boolean;

  @Column('integer', { nullable: true })
  progressDone!: number | null;

  @Column('integer', { nullable: true })
  progressTotal!: number | null;

  /** ISO time. */
  @Column('varchar', { nullable: true })
  startedAt!: string | null;

  /** ISO time. */
  @Column('varchar', { nullable: true })
  endedAt!: string | null;

  /** Why the last attempt did not end well, as JSON. */
  @Column('text', { nullable: true })
  fault!: string | null;

  /** Why it was given up. */
  @Column('text', { nullable: true })
  reason!: string | null;
}
