import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Origin, UnitIdentity } from '../domain/statement/statement';
import type { WrittenFinding } from '../domain/statement/written';
import { UnitEntity } from '../units/unit.entity';
import { UploadEntity } from './upload.entity';

/** Reported ratios or scores as they stand in their column: the value is exact text. */
export type ReportedRow = readonly [code: string, value: string, origin: Origin];

/** One revision of what a unit reported for one year. A row is never changed: a correction adds a revision. */
@Entity('statement')
@Unique(['unitId', 'year', 'revision'])
export class StatementEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey(() => UnitEntity)
  @Column('varchar')
  unitId!: string;

  @Column('integer')
  year!: number;

  @Column('varchar')
  periodEnd!: string;

  /** 1 for the first, and so on. */
  @Column('integer')
  revision!: number;

  @ForeignKey(() => UploadEntity)
  @Index()
  @Column('varchar', { nullable: true })
  uploadId!: string | null;

  /** The unit in the words of this file. */
  @Column('simple-json')
  identity!: UnitIdentity;

  @Column('boolean')
  totalsProve!: boolean;

  @Column('simple-json')
  ratios!: readonly ReportedRow[];

  @Column('simple-json')
  scores!: readonly ReportedRow[];

  @Column('simple-json')
  doubts!: readonly WrittenFinding[];

  /** Why it was corrected, where somebody said so. */
  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('varchar')
  actor!: string;

  @Column('varchar')
  createdAt!: string;

  /** Larger than that of every row written before it; the database gives it. */
  @Index({ unique: true })
  @Column({ type: 'integer', nullable: true, insert: false, update: false })
  made!: number;
}
