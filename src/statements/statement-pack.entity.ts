import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StatementEntity } from './statement.entity';

/**
 * A revision as one short text, so that many can be judged at once (`domain/statement/packed.ts`). It is written with the revision,
 * which never changes; one that today's program does not understand is made again by a job.
 */
@Entity('statement_pack')
@Index(['format'])
export class StatementPackEntity {
  @ForeignKey(() => StatementEntity)
  @PrimaryColumn('varchar')
  statementId!: string;

  /** What it is read by (`packMark`). */
  @Column('varchar')
  format!: string;

  @Column('text')
  pack!: string;
}
