import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Place } from '../domain/rules/local/place';
import { LocalEditionEntity } from './local-edition.entity';

/** Which edition judges somewhere from then on. Rows are only added: the newest of a place counts. */
@Entity('edition_choice')
@Index(['ruleSetId'])
export class EditionChoiceEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  ruleSetId!: string;

  @Column('varchar')
  place!: Place['at'];

  /** Kode wilayah, or the id of a unit; empty for the whole office. */
  @Column('varchar')
  placeId!: string;

  /** Null for the edition of the program. */
  @ForeignKey(() => LocalEditionEntity)
  @Column('varchar', { nullable: true })
  editionHash!: string | null;

  @Column('varchar')
  actor!: string;

  @Column('varchar')
  createdAt!: string;

  /** Larger than that of every row written before it; the database gives it. */
  @Index({ unique: true })
  @Column({ type: 'integer', nullable: true, insert: false, update: false })
  made!: number;
}
