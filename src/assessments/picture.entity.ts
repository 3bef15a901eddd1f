import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PictureType } from '../domain/picture/picture';

/** A photograph of what was checked, without what its camera wrote. */
@Entity('picture')
export class PictureEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  type!: PictureType;

  @Column('integer')
  width!: number;

  @Column('integer')
  height!: number;

  /** Read only when it is asked for: it is large. */
  @Column('blob', { select: false })
  content!: Buffer;

  @Column('varchar')
  actor!: string;

  @Column('varchar')
  createdAt!: string;
}
