import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How an office reaches a unit. */
@Entity('unit_contact')
export class UnitContactEntity {
  @ForeignKey('UnitEntity')
  @PrimaryColumn('varchar')
  unitId!: string;

  /** Telephone, address or name. */
  @Column('text')
  contact!: string;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
