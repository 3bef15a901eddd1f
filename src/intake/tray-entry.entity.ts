import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AssessmentEntity } from '../assessments/assessment.entity';
import type { Candidate, Said } from '../domain/matching/evidence';
import type { Fault } from '../domain/statement/fault';
import type { Kind } from '../domain/statement/kind';
import type { FrameAnswers } from '../reading/layout';
import { UploadEntity } from '../statements/upload.entity';
import { UnitEntity } from '../units/unit.entity';
import type { Decided, Question, TrayState } from './tray';

/** A file that came in, and what became of it. Rows are never removed. */
@Entity('tray_entry')
@Index(['sha256'])
@Index(['uploadId'])
@Index(['state'])
@Index(['saidKey'])
export class TrayEntryEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey(() => UploadEntity)
  @Column('varchar')
  uploadId!: string;

  @Column('varchar')
  sha256!: string;

  @Column('text')
  filename!: string;

  /** The archive and folder it lay in. */
  @Column('text', { nullable: true })
  source!: string | null;

  @Column('integer')
  size!: number;

  /** Who sent it. */
  @Column('varchar')
  owner!: string;

  /** ISO time. */
  @Column('varchar')
  receivedAt!: string;

  @Column('varchar')
  state!: TrayState;

  /** What is asked, while something is. */
  @Column('varchar', { nullable: true })
  question!: Question | null;

  /** How often it was handed in to be read. */
  @Column('integer')
  turn!: number;

  /** What was said beside it. */
  @Column('varchar', { nullable: true })
  kind!: Kind | null;

  @Column('text', { nullable: true })
  name!: string | null;

  @Column('integer', { nullable: true })
  year!: number | null;

  /** What was said of its sheets, columns, scale and period. */
  @Column('simple-json', { nullable: true })
  frame!: FrameAnswers | null;

  @Column('varchar', { nullable: true })
  ruleSetId!: string | null;

  /** What somebody said of whose it is. */
  @Column('varchar', { nullable: true })
  decided!: Decided | null;

  @ForeignKey(() => UnitEntity)
  @Column('varchar', { nullable: true })
  unitId!: string | null;

  /** What the file says of its unit. */
  @Column('simple-json', { nullable: true })
  said!: Said | null;

  @Column('text', { nullable: true })
  saidKey!: string | null;

  /** Units it may be of, the likeliest first; none where it names a new one. */
  @Column('simple-json', { nullable: true })
  candidates!: readonly Candidate[] | null;

  /** Why it is refused. */
  @Column('simple-json', { nullable: true })
  faults!: readonly Fault[] | null;

  /** Earlier years in which the file says otherwise, and that were left as they are. */
  @Column('simple-json', { nullable: true })
  changedYears!: readonly number[] | null;

  /** The latest year it is of. */
  @Column('integer', { nullable: true })
  bookYear!: number | null;

  @ForeignKey(() => AssessmentEntity)
  @Column('varchar', { nullable: true })
  assessmentId!: string | null;

  /** ISO time at which its last reading began, and ended. */
  @Column('varchar', { nullable: true })
  startedAt!: string | null;

  @Column('varchar', { nullable: true })
  endedAt!: string | null;

  /** How often the same bytes came in again, and when last. */
  @Column('integer')
  again!: number;

  @Column('varchar', { nullable: true })
  againAt!: string | null;

  /** Why it was discarded. */
  @Column('text', { nullable: true })
  reason!: string | null;

  /** Larger than that of every row written before it; the database gives it. */
  @Index({ unique: true })
  @Column({ type: 'integer', nullable: true, insert: false, update: false })
  made!: number;
}
