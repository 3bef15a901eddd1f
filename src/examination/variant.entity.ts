import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Another way to read the law, kept beside a unit's year. It counts only where the examiner chose it. */
@Entity('variant')
@Index(['unitId', 'year'])
export class VariantEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey('UnitEntity')
  @Column('varchar')
  unitId!: string;

  @Column('integer')
  year!: number;

  @Column('varchar')
  ruleSetId!: string;

  /** What the reading is about, and how it is read instead, as it was told when it was kept. */
  @Column('text')
  about!: string;

  @Column('text')
  label!: string;

  /** Option ids besides the defaults. */
  @Column('simple-json')
  readings!: readonly string[];

  /** Why it was kept; empty for none. */
  @Column('text')
  note!: string;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;

  /** Null while it was never chosen. */
  @Column('varchar', { nullable: true })
  chosenBy!: string | null;

  /** ISO time. */
  @Column('varchar', { nullable: true })
  chosenAt!: string | null;

  /** Why it was chosen; empty while it was not. */
  @Column('text')
  reason!: string;
}
