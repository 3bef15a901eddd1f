import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { ConcernOrigin, ConcernState } from '../domain/filing/concerns';
import type { Part } from '../domain/filing/stages';

/** Something an examiner found in a unit's year, and asks to be put right. */
@Entity('concern')
@Unique(['unitId', 'year', 'number'])
export class ConcernEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey('UnitEntity')
  @Column('varchar')
  unitId!: string;

  /** The book year it was raised in. */
  @Column('integer')
  year!: number;

  /** From 1 in its year. */
  @Column('integer')
  number!: number;

  @Column('varchar')
  origin!: ConcernOrigin;

  /** The ratio, question, check or cell by its own name; empty for none. */
  @Column('text')
  about!: string;

  @Column('text')
  aspect!: string;

  /** What was found. */
  @Column('text')
  text!: string;

  @Column('text')
  risk!: string;

  @Column('text')
  recommendation!: string;

  /** Who is to put it right. */
  @Column('text')
  who!: string;

  /** ISO date; empty where none was named. */
  @Column('varchar')
  until!: string;

  @Column('varchar')
  state!: ConcernState;

  @Column('varchar')
  part!: Part;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
