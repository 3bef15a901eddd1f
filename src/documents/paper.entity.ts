import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { PaperKind } from '../domain/papers/kinds';
import type { Official } from '../domain/papers/office';
import type { PaperState } from './paper';

/** A numbered paper. A row is never removed: a number that came to nothing stays, with its reason. */
@Entity('paper')
@Unique(['issueYear', 'sequence'])
@Index(['area', 'year'])
export class PaperEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('integer')
  issueYear!: number;

  /** From 1 in its year, without holes. */
  @Column('integer')
  sequence!: number;

  @Index()
  @Column('varchar')
  number!: string;

  @Column('varchar')
  kind!: PaperKind;

  @ForeignKey('FilingEntity')
  @Index()
  @Column('varchar', { nullable: true })
  filingId!: string | null;

  /** Kode wilayah of a paper of an area, empty for the country; null for one of a unit. */
  @Column('varchar', { nullable: true })
  area!: string | null;

  @Column('varchar')
  state!: PaperState;

  /** Why the number is void; empty for one that is not. */
  @Column('text')
  reason!: string;

  /** ISO date that it bears. */
  @Column('varchar')
  day!: string;

  @ForeignKey('StatementEntity')
  @Column('varchar', { nullable: true })
  statementId!: string | null;

  @ForeignKey('AssessmentEntity')
  @Column('varchar', { nullable: true })
  assessmentId!: string | null;

  /** Of the statement; 0 where there is none. */
  @Column('integer')
  revision!: number;

  /** Whose it is: the unit, or the area. */
  @Column('text')
  unitName!: string;

  /** The book year. */
  @Column('integer')
  year!: number;

  /** As it is printed; empty for none. */
  @Column('varchar')
  total!: string;

  @Column('text')
  predicate!: string;

  /** SHA-256 of the data. */
  @Column('varchar')
  hash!: string;

  @Column('varchar')
  keyId!: string;

  /** Of the text in the QR, as base64url. */
  @Column('varchar')
  signature!: string;

  /** Of the list of its files with their hashes, as base64url. */
  @Column('varchar')
  filesSignature!: string;

  @Index()
  @Column('varchar', { nullable: true })
  code!: string | null;

  @Column('text')
  place!: string;

  @Column('simple-json')
  officials!: readonly Official[];

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
