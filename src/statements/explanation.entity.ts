import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { StatementEntity } from './statement.entity';

/** What somebody wrote to one finding of one revision. Rows are only added: the newest counts. */
@Entity('explanation')
@Index(['statementId'])
export class ExplanationEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey(() => StatementEntity)
  @Column('varchar')
  statementId!: string;

  /** The check that found it, and the line it is about. */
  @Column('varchar')
  checkCode!: string;

  @Column('varchar')
  line!: string;

  @Column('text')
  text!: string;

  @Column('varchar')
  actor!: string;

  @Column('varchar')
  createdAt!: string;

  /** Larger than that of every row written before it; the database gives it. */
  @Index({ unique: true })
  @Column({ type: 'integer', nullable: true, insert: false, update: false })
  made!: number;
}
