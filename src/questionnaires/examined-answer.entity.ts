import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Answer } from '../domain/statement/statement';

/** What an examiner found at a question of a unit's year, beside what the unit had said. */
@Entity('examined_answer')
export class ExaminedAnswerEntity {
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
  answer!: Answer;

  /** Empty for none. */
  @Column('text')
  reason!: string;

  /** What the unit had said then. */
  @Column('varchar')
  own!: Answer;

  @Column('text')
  ownNote!: string;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
