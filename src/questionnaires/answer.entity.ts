import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Origin } from '../domain/statement/statement';

/** Whose answer it is; an examiner's may stand beside the unit's own. */
export type AnsweredAs = 'manager' | 'examiner';

/** One answer of one revision, or (`WHOLE_LIST`) where the list of an indicator stands and, of a mere count, how many are yes. */
@Entity('answer')
export class AnswerEntity {
  @ForeignKey('StatementEntity')
  @PrimaryColumn('varchar')
  statementId!: string;

  @PrimaryColumn('varchar')
  answeredAs!: AnsweredAs;

  /** The indicator's number in the law. */
  @PrimaryColumn('varchar')
  indicator!: string;

  /** Counted from 0 in the law's order. */
  @PrimaryColumn('integer')
  question!: number;

  /** The rule set that asks; null where none does today. */
  @Column('varchar', { nullable: true })
  ruleSetId!: string | null;

  /** The place of its indicator in the order of the file, from 0. */
  @Column('integer')
  position!: number;

  /** An answer; of a whole list nothing, of a count the number of yes. */
  @Column('varchar')
  value!: string;

  /** Where it came from; null where its list stands. */
  @Column('simple-json', { nullable: true })
  origin!: Origin | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('varchar')
  actor!: string;

  /** ISO date or time. */
  @Column('varchar')
  answeredAt!: string;
}
