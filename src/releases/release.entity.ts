import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../database/columns';
import type { ReleaseForm, ReleaseKind } from '../domain/release/manifest';

/** A release that somebody asked for, and what came of it. */
@Entity('data_release')
export class ReleaseEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  kind!: ReleaseKind;

  @Column('varchar')
  form!: ReleaseForm;

  /** Kode wilayah; empty for the whole country. */
  @Column('varchar')
  area!: string;

  /** ISO time: what was written before it is in the release. */
  @Column('varchar')
  until!: string;

  @ForeignKey('JobEntity')
  @Column('varchar')
  jobId!: string;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;

  /** SHA-256 of its manifest; null until it is made. */
  @Column('varchar', { nullable: true })
  fingerprint!: string | null;

  /** How many rows it has, and bytes as an archive. */
  @Column('integer', { nullable: true })
  rows!: number | null;

  @Column('bigint', { nullable: true, transformer: wholeNumber })
  bytes!: number | null;

  /** The attempt of its job that made it: its pieces count, no others. */
  @Column('integer', { nullable: true })
  attempt!: number | null;

  /** ISO time; null while its pieces are kept. */
  @Column('varchar', { nullable: true })
  droppedAt!: string | null;
}

/** A piece of the archive of a release. */
@Entity('data_release_piece')
export class ReleasePieceEntity {
  @ForeignKey('ReleaseEntity')
  @PrimaryColumn('varchar')
  releaseId!: string;

  @PrimaryColumn('integer')
  attempt!: number;

  /** From 1. */
  @PrimaryColumn('integer')
  number!: number;

  @Column('blob')
  content!: Buffer;
}

/** What is known of a part of the units of a release that is not made yet. */
@Entity('data_release_part')
export class ReleasePartEntity {
  @ForeignKey('ReleaseEntity')
  @PrimaryColumn('varchar')
  releaseId!: string;

  /** What it hangs on beside what stood then: settings, and the program. */
  @PrimaryColumn('varchar')
  basis!: string;

  /** The id of its last unit: the parts of a release are the same whenever it is made. */
  @PrimaryColumn('varchar')
  last!: string;

  @Column('blob')
  content!: Buffer;
}
