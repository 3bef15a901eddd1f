import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ConcernMove, ConcernState } from '../domain/filing/concerns';
import type { Part } from '../domain/filing/stages';

/** A reply to a concern, or what the examiner says to it. Rows are only added. */
@Entity('concern_move')
export class ConcernMoveEntity {
  @ForeignKey('ConcernEntity')
  @PrimaryColumn('varchar')
  concernId!: string;

  /** From 1, in order. */
  @PrimaryColumn('integer')
  number!: number;

  @Column('varchar')
  move!: ConcernMove;

  @Column('varchar')
  toState!: ConcernState;

  @Column('text')
  text!: string;

  /** What proves it, by its name; empty for none. */
  @Column('text')
  proof!: string;

  @Column('varchar')
  part!: Part;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
