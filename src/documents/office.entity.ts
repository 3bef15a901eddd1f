import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Office } from '../domain/papers/office';

/** What the office said of itself, each time it said so. Rows are only added; the newest counts. */
@Entity('office')
export class OfficeEntity {
  /** From 1. */
  @PrimaryColumn('integer')
  revision!: number;

  @Column('simple-json')
  said!: Office;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
