import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** An original file as it came in, with its hash. */
@Entity('upload')
@Index(['sha256'])
export class UploadEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('text')
  filename!: string;

  @Column('varchar')
  sha256!: string;

  @Column('integer')
  size!: number;

  /** Read only when it is asked for: it is large. */
  @Column('blob', { select: false })
  content!: Buffer;

  @Column('varchar')
  receivedAt!: string;
}
