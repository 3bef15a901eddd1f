import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EditionEntity } from './edition.entity';

/** An edition that an office made, or took over from another; its data are those of the edition of the same hash. */
@Entity('local_edition')
@Index(['ruleSetId'])
export class LocalEditionEntity {
  @ForeignKey(() => EditionEntity)
  @PrimaryColumn('varchar')
  hash!: string;

  @Column('varchar')
  ruleSetId!: string;

  /** The edition it differs from. */
  @Column('varchar')
  baseHash!: string;

  @Column('varchar')
  actor!: string;

  @Column('varchar')
  createdAt!: string;

  /** Larger than that of every row written before it; the database gives it. */
  @Index({ unique: true })
  @Column({ type: 'integer', nullable: true, insert: false, update: false })
  made!: number;
}
