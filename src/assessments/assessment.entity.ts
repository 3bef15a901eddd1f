import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { fractionText } from '../database/columns';
import type { Exact } from '../domain/decimal';
import { StatementEntity } from '../statements/statement.entity';
import { EditionEntity } from './edition.entity';

/** What an assessment was made from, and its total. The whole way there is worked out again when it is asked for. */
@Entity('assessment')
export class AssessmentEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey(() => StatementEntity)
  @Index()
  @Column('varchar')
  statementId!: string;

  /** The year before, where it was stored. */
  @ForeignKey(() => StatementEntity)
  @Column('varchar', { nullable: true })
  statementBeforeId!: string | null;

  @Column('varchar')
  ruleSetId!: string;

  @ForeignKey(() => EditionEntity)
  @Index()
  @Column('varchar')
  editionHash!: string;

  /** The option taken in every reading, defaults included. */
  @Column('simple-json')
  readings!: readonly string[];

  /** Terms given directly for a rule set that defines them in another way than this one. */
  @Column('simple-json')
  definedOtherwise!: readonly string[];

  /** Least, most and attainable points; null for a panel, which has no total. */
  @Column('varchar', { nullable: true, transformer: fractionText })
  totalLeast!: Exact | null;

  @Column('varchar', { nullable: true, transformer: fractionText })
  totalMost!: Exact | null;

  @Column('varchar', { nullable: true, transformer: fractionText })
  outOf!: Exact | null;

  /** The law's word; null where the gaps leave more than one open. */
  @Column('text', { nullable: true })
  grade!: string | null;

  @Column('varchar')
  actor!: string;

  @Column('varchar')
  createdAt!: string;

  /** Larger than that of every row written before it; the database gives it. */
  @Index({ unique: true })
  @Column({ type: 'integer', nullable: true, insert: false, update: false })
  made!: number;
}
