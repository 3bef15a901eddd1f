import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An area that was imported: a kecamatan, or a regency that is newer than this program. */
@Entity('area')
export class AreaEntity {
  /** Kode wilayah: "14.06.01". */
  @PrimaryColumn('varchar')
  code!: string;

  @Column('text')
  name!: string;

  @Column('varchar')
  createdAt!: string;
}
