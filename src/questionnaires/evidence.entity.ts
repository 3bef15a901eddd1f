import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { EvidenceSource, EvidenceType, GivenAs } from '../domain/questionnaire/evidence';

/** A file or photograph that somebody put beside an answer. Rows are only added; one that was taken back says so. */
@Entity('evidence')
@Index(['unitId', 'year'])
export class EvidenceEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey('UnitEntity')
  @Column('varchar')
  unitId!: string;

  @Column('integer')
  year!: number;

  /** The indicator's number in the law. */
  @Column('varchar')
  indicator!: string;

  /** Counted from 0 in the law's order. */
  @Column('integer')
  question!: number;

  @Column('varchar')
  givenAs!: GivenAs;

  @Column('varchar')
  source!: EvidenceSource;

  @Column('text')
  name!: string;

  @Column('varchar')
  type!: EvidenceType;

  @Column('integer')
  size!: number;

  @Column('varchar')
  sha256!: string;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;

  /** Null while it stands. */
  @Column('varchar', { nullable: true })
  takenBackBy!: string | null;

  /** ISO time. */
  @Column('varchar', { nullable: true })
  takenBackAt!: string | null;
}
