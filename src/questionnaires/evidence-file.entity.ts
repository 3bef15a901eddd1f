import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** What was sent, or what of it is shown: a picture drawn anew, without where and with what it was taken. */
export type EvidencePart = 'original' | 'shown';

/** Bytes of an evidence. A file that is no picture has no other part than what was sent. */
@Entity('evidence_file')
export class EvidenceFileEntity {
  @ForeignKey('EvidenceEntity')
  @PrimaryColumn('varchar')
  evidenceId!: string;

  @PrimaryColumn('varchar')
  part!: EvidencePart;

  /** Read only when it is asked for: it is large. */
  @Column('blob', { select: false })
  content!: Buffer;
}
