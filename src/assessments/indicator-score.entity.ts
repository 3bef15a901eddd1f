import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { fractionText, sortableInteger } from '../database/columns';
import type { GapCode } from '../domain/assessment/trace';
import type { Exact } from '../domain/decimal';
import { AssessmentEntity } from './assessment.entity';

/** One indicator of an assessment: for order, peers and search. Without credit and gap it did not apply. */
@Entity('indicator_score')
@Index(['indicatorId', 'sortKey'])
export class IndicatorScoreEntity {
  @ForeignKey(() => AssessmentEntity)
  @PrimaryColumn('varchar')
  assessmentId!: string;

  /** The law's number: "5.1". */
  @PrimaryColumn('varchar')
  number!: string;

  @Column('varchar')
  indicatorId!: string;

  @Column('varchar', { nullable: true, transformer: fractionText })
  numerator!: Exact | null;

  @Column('varchar', { nullable: true, transformer: fractionText })
  denominator!: Exact | null;

  /** Ratio in percent × 10⁶, cut down: to sort by, never to judge by. */
  @Column('bigint', { nullable: true, transformer: sortableInteger })
  sortKey!: bigint | null;

  /** Nilai kredit, 0–100. */
  @Column('varchar', { nullable: true, transformer: fractionText })
  credit!: Exact | null;

  /** Points of the total. */
  @Column('varchar', { nullable: true, transformer: fractionText })
  score!: Exact | null;

  @Column('varchar', { nullable: true })
  gap!: GapCode | null;
}
