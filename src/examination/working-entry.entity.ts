import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { WorkingKind } from '../domain/filing/working-papers';

/** One thing that was written on the working paper of a ratio. Rows are only added. */
@Entity('working_entry')
@Index(['unitId', 'year'])
export class WorkingEntryEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey('UnitEntity')
  @Column('varchar')
  unitId!: string;

  @Column('integer')
  year!: number;

  /** The indicator's number in the law. */
  @Column('varchar')
  indicator!: string;

  @Column('varchar')
  kind!: WorkingKind;

  /** Of a note; empty else. */
  @Column('text')
  text!: string;

  /** What stood when it was written. */
  @ForeignKey('AssessmentEntity')
  @Column('varchar')
  assessmentId!: string;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
