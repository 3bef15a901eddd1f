import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What an official found of one point in the annex of a law. Rows are only added: the newest of a point counts. */
@Entity('annex_check')
@Index(['ruleSetId'])
export class AnnexCheckEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  ruleSetId!: string;

  @Column('varchar')
  point!: string;

  /** What the data said when it was checked. */
  @Column('text')
  said!: string;

  @Column('boolean')
  agrees!: boolean;

  /** What the annex says, where it says otherwise; else empty, as page and note may be. */
  @Column('text')
  found!: string;

  /** The same, fit to judge by. */
  @Column('text', { default: '' })
  value!: string;

  @Column('varchar', { nullable: true })
  pictureId!: string | null;

  @Column('text')
  page!: string;

  @Column('text')
  note!: string;

  @Column('varchar')
  actor!: string;

  @Column('varchar')
  createdAt!: string;

  /** Larger than that of every row written before it; the database gives it. */
  @Index({ unique: true })
  @Column({ type: 'integer', nullable: true, insert: false, update: false })
  made!: number;
}
