import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SignalId } from '../domain/attention/rule';
import type { SignalFacts } from '../domain/attention/signals';

/** A reason to look at a unit that its assessments give: all of it follows from them. */
@Entity('signal')
export class SignalEntity {
  @ForeignKey('UnitEntity')
  @PrimaryColumn('varchar')
  unitId!: string;

  @PrimaryColumn('varchar')
  rule!: SignalId;

  /** The book year it is of. */
  @Column('integer')
  year!: number;

  /** ISO date. */
  @Column('varchar')
  since!: string;

  @Column('integer')
  count!: number;

  @Column('simple-json')
  facts!: SignalFacts;
}
