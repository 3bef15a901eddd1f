import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { decimalText } from '../database/columns';
import type { Exact } from '../domain/decimal';
import type { Origin } from '../domain/statement/statement';
import { StatementEntity } from './statement.entity';

/** One amount of a statement, with where it came from. */
@Entity('figure')
export class FigureEntity {
  @ForeignKey(() => StatementEntity)
  @PrimaryColumn('varchar')
  statementId!: string;

  @PrimaryColumn('varchar')
  code!: string;

  /** Its place in the file's order, from 0. */
  @Column('integer')
  position!: number;

  @Column('numeric', { transformer: decimalText })
  amount!: Exact;

  @Column('simple-json')
  origin!: Origin;

  @Column('text', { nullable: true })
  note!: string | null;
}
