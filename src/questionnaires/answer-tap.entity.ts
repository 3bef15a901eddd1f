import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Answer } from '../domain/statement/statement';

/** The last answer that somebody gave by itself to a question of a unit's year. */
@Entity('answer_tap')
export class AnswerTapEntity {
  @ForeignKey('UnitEntity')
  @PrimaryColumn('varchar')
  unitId!: string;

  @PrimaryColumn('integer')
  year!: number;

  /** The indicator's number in the law. */
  @PrimaryColumn('varchar')
  indicator!: string;

  /** Counted from 0 in the law's order. */
  @PrimaryColumn('integer')
  question!: number;

  @Column('varchar')
  value!: Answer;

  /** Empty for none. */
  @Column('text')
  note!: string;

  /** The device it came from; empty where that cannot remember itself. */
  @Column('varchar')
  sender!: string;

  /** The device's how-manieth word it is. */
  @Column('integer')
  turn!: number;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  answeredAt!: string;

  /** The revision that took it over; null while it waits for one. */
  @ForeignKey('StatementEntity')
  @Column('varchar', { nullable: true })
  statementId!: string | null;
}
