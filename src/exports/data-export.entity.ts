import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../database/columns';
import type { DataSetName } from '../domain/data-dictionary';
import type { Kind } from '../domain/statement/kind';
import type { DataFormat } from '../rendering/data-lines';

/** A data set that a job makes, and what came of it. */
@Entity('data_export')
@Index(['actor', 'at'])
export class DataExportEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  what!: DataSetName;

  @Column('varchar')
  form!: DataFormat;

  /** Kode wilayah; empty for all that is within reach. */
  @Column('varchar')
  area!: string;

  /** Book year; null for all. */
  @Column('integer', { nullable: true })
  year!: number | null;

  @Column('varchar', { nullable: true })
  kind!: Kind | null;

  @ForeignKey('JobEntity')
  @Column('varchar')
  jobId!: string;

  /** Who asked: it is nobody else's. */
  @Column('varchar')
  actor!: string;

  /** SHA-256 of how far the asker reached: who reaches something else now does not get it. */
  @Column('varchar')
  reach!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;

  /** How many rows and bytes it has; null until it is made. */
  @Column('integer', { nullable: true })
  rows!: number | null;

  @Column('bigint', { nullable: true, transformer: wholeNumber })
  bytes!: number | null;

  /** ISO time; null while its file is kept. */
  @Column('varchar', { nullable: true })
  droppedAt!: string | null;
}

/** A piece of the file of an export, and up to where it goes: the next one begins behind its last unit. */
@Entity('data_export_piece')
export class DataExportPieceEntity {
  @ForeignKey('DataExportEntity')
  @PrimaryColumn('varchar')
  exportId!: string;

  /** From 1. */
  @PrimaryColumn('integer')
  number!: number;

  /** SHA-256 of the program that made it: another version may have other columns, and begins anew. */
  @Column('varchar')
  program!: string;

  /** Place of its last unit in the order of names. */
  @Column('text')
  lastName!: string;

  @Column('varchar')
  lastId!: string;

  /** How many units, rows and bytes are in it and all before it. */
  @Column('integer')
  units!: number;

  @Column('integer')
  rows!: number;

  @Column('bigint', { transformer: wholeNumber })
  bytes!: number;

  /** Its text, gzip. */
  @Column('blob')
  content!: Buffer;
}
