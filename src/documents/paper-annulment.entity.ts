import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** That an issued paper was taken back by hand. Rows are only added. */
@Entity('paper_annulment')
export class PaperAnnulmentEntity {
  @ForeignKey('PaperEntity')
  @PrimaryColumn('varchar')
  paperId!: string;

  @Column('text')
  reason!: string;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
