import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UploadEntity } from '../statements/upload.entity';
import { UnitEntity } from '../units/unit.entity';

/** A person's decision on one row of a unit's files. Rows are only added: the newest of a row key counts. */
@Entity('mapping_correction')
@Index(['unitId'])
@Index(['rowKey'])
export class MappingCorrectionEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey(() => UnitEntity)
  @Column('varchar')
  unitId!: string;

  /** Names the row in every file of the same layout. */
  @Column('text')
  rowKey!: string;

  /** The row's own words, to tell people of it. */
  @Column('text')
  label!: string;

  /** Null for a row that is to be left out. */
  @Column('varchar', { nullable: true })
  line!: string | null;

  /** The decision was taken back: the row is read by the program again. */
  @Column('boolean')
  forgotten!: boolean;

  /** Confirmed with others by one tap, after the person saw them; false for one that was chosen by itself. */
  @Column('boolean', { default: false })
  together!: boolean;

  @ForeignKey(() => UploadEntity)
  @Column('varchar', { nullable: true })
  uploadId!: string | null;

  @Column('varchar')
  actor!: string;

  @Column('varchar')
  createdAt!: string;

  /** Larger than that of every row written before it; the database gives it. */
  @Index({ unique: true })
  @Column({ type: 'integer', nullable: true, insert: false, update: false })
  made!: number;
}
