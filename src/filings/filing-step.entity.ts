import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Part, Stage, StepName } from '../domain/filing/stages';

/** One step of a filing. Rows are only added. */
@Entity('filing_step')
export class FilingStepEntity {
  @ForeignKey('FilingEntity')
  @PrimaryColumn('varchar')
  filingId!: string;

  /** From 1, in the order in which they were taken. */
  @PrimaryColumn('integer')
  number!: number;

  @Column('varchar')
  step!: StepName;

  @Column('varchar')
  fromStage!: Stage;

  @Column('varchar')
  toStage!: Stage;

  /** As whom it was taken. */
  @Column('varchar')
  part!: Part;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;

  /** Empty where none was given. */
  @Column('text')
  reason!: string;

  /** The revision that stood then. */
  @ForeignKey('StatementEntity')
  @Column('varchar', { nullable: true })
  statementId!: string | null;

  /** The assessment that stood then: of a signature, what was signed. */
  @ForeignKey('AssessmentEntity')
  @Column('varchar', { nullable: true })
  assessmentId!: string | null;
}
