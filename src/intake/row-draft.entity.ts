import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UploadEntity } from '../statements/upload.entity';

/** What somebody chose so far on the page of a file's rows: no answer yet, and empty again when it is saved. */
@Entity('row_draft')
export class RowDraftEntity {
  @ForeignKey(() => UploadEntity)
  @PrimaryColumn('varchar')
  uploadId!: string;

  /** Id of the caller. */
  @PrimaryColumn('varchar')
  account!: string;

  /** The fields of the page that say something, by name. */
  @Column('simple-json')
  fields!: Readonly<Record<string, string>>;

  /** How often it was saved or emptied: a page of an earlier turn adds nothing to it. */
  @Column('integer', { default: 0 })
  turn!: number;

  /** ISO time of the last choice, or of its being saved or emptied. */
  @Column('varchar')
  at!: string;
}
