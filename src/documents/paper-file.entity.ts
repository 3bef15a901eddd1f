import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { PaperFileName } from './paper';

/** Bytes of a paper as they were signed. Rows are only added. */
@Entity('paper_file')
export class PaperFileEntity {
  @ForeignKey('PaperEntity')
  @PrimaryColumn('varchar')
  paperId!: string;

  @PrimaryColumn('varchar')
  name!: PaperFileName;

  @Column('varchar')
  sha256!: string;

  /** Read only when it is asked for: it is large. */
  @Column('blob', { select: false })
  content!: Buffer;
}
