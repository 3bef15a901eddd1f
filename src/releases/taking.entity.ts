import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A release of elsewhere that somebody brought, what was chosen for it, and what came of it. */
@Entity('data_taking')
export class TakingEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('text')
  filename!: string;

  /** Read only when it is asked for: it is large. */
  @Column('blob', { select: false })
  content!: Buffer;

  @Column('varchar')
  fingerprint!: string;

  /** Kode wilayah; empty for the whole country. */
  @Column('varchar')
  area!: string;

  /** ISO time: what stood before it is in the release. */
  @Column('varchar')
  until!: string;

  /** JSON (`TakeChoices`); null until somebody has chosen. */
  @Column('text', { nullable: true })
  choices!: string | null;

  /** JSON (`TakeOutcome`); null until it is done. */
  @Column('text', { nullable: true })
  outcome!: string | null;

  @ForeignKey('JobEntity')
  @Column('varchar', { nullable: true })
  jobId!: string | null;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
