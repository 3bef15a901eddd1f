import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who did what when. Rows are only ever added: the database itself refuses to change or remove one. */
@Entity('event')
@Index(['subject', 'subjectId'])
export class EventEntity {
  @PrimaryColumn('varchar')
  id!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;

  /** `local` until there are accounts. */
  @Column('varchar')
  actor!: string;

  /** The address the request came from; null where it was a command, a job, or nobody asked. */
  @Column('varchar', { nullable: true })
  address!: string | null;

  @Column('varchar')
  action!: string;

  /** What it was done to: `unit`, `statement`, `assessment`. */
  @Column('varchar')
  subject!: string;

  @Column('varchar')
  subjectId!: string;

  @Column('simple-json')
  details!: object;

  /** Larger than that of every row written before it; the database gives it. */
  @Index({ unique: true })
  @Column({ type: 'integer', nullable: true, insert: false, update: false })
  made!: number;
}
