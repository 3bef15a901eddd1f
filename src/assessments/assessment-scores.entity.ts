import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AssessmentEntity } from './assessment.entity';

/** What is kept of the indicators of an assessment: beside its row, of which many are looked through, and as one text, since a law has up to sixty. */
@Entity('assessment_scores')
export class AssessmentScoresEntity {
  @ForeignKey(() => AssessmentEntity)
  @PrimaryColumn('varchar')
  assessmentId!: string;

  /** A text of `domain/comparison/kept-scores.ts`. */
  @Column('text')
  scores!: string;
}
