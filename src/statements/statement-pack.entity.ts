import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { StatementEntity } from './statement.entity';

/**
 * A revision as one short text, so that many can be judged at once (`domain/statement/packed.ts`). It is written with the revision,
 * which never changes; what a migration takes away is made again by a job.
 */
@Entity('statement_pack')
export class StatementPackEntity {
  @ForeignKey(() => StatementEntity)
  @PrimaryColumn('varchar')
  statementId!: string;

  @Column('text')
  pack!: string;
}
