import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The data of a rule set as an assessment used them; kept for ever, so that every result can be worked out again. */
@Entity('edition')
export class EditionEntity {
  /** SHA-256 of `data`. */
  @PrimaryColumn('varchar')
  hash!: string;

  @Column('varchar')
  ruleSetId!: string;

  /** The day this state of the data was written. */
  @Column('varchar')
  date!: string;

  /** Canonical JSON. */
  @Column('text')
  data!: string;

  @Column('varchar')
  createdAt!: string;

  /** Larger than that of every row written before it; the database gives it. */
  @Index({ unique: true })
  @Column({ type: 'integer', nullable: true, insert: false, update: false })
  made!: number;
}
