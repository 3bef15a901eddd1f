import { Column, Entity, PrimaryColumn } from 'typeorm';

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
}
