import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PaperFileName } from '../../documents/paper';

/** What was asked to be printed for many units at once. */
@Entity('print_set')
export class PrintSetEntity {
  @PrimaryColumn('varchar')
  id!: string;

  /** What people know it by. */
  @Column('text')
  title!: string;

  @ForeignKey('JobGroupEntity')
  @Column('varchar')
  groupId!: string;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}

/** How far the papers of one unit's year are. */
export type PrintState = 'waiting' | 'done' | 'failed' | 'stopped' | 'discarded';

/** One unit's year in a set. */
@Entity('print_item')
@Index(['setId', 'filingId'])
export class PrintItemEntity {
  @ForeignKey('PrintSetEntity')
  @PrimaryColumn('varchar')
  setId!: string;

  /** From 1, in the order in which they are bound. */
  @PrimaryColumn('integer')
  position!: number;

  @ForeignKey('FilingEntity')
  @Column('varchar')
  filingId!: string;

  @ForeignKey('JobEntity')
  @Column('varchar')
  jobId!: string;

  /** Of the unit, with its year. */
  @Column('text')
  name!: string;

  @Column('varchar')
  state!: PrintState;
}

/** A file of a unit's year: a draft with its bytes, or what was signed, which is kept with its paper. */
@Entity('print_file')
export class PrintFileEntity {
  @ForeignKey('PrintSetEntity')
  @PrimaryColumn('varchar')
  setId!: string;

  @PrimaryColumn('integer')
  position!: number;

  /** From 1. */
  @PrimaryColumn('integer')
  number!: number;

  /** Of the file: of a signed one its own. */
  @Column('varchar')
  name!: PaperFileName | `draf-${string}.pdf`;

  @Column('text')
  title!: string;

  @ForeignKey('PaperEntity')
  @Column('varchar', { nullable: true })
  paperId!: string | null;

  @Column('blob', { nullable: true, select: false })
  content!: Buffer | null;
}
