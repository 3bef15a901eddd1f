import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UnitEntity } from '../units/unit.entity';

/** A group of units that an official put together. */
@Entity('own_group')
export class OwnGroupEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('text')
  name!: string;

  @Column('varchar')
  actor!: string;

  @Column('varchar')
  createdAt!: string;
}

/** A unit of such a group. */
@Entity('own_group_unit')
export class OwnGroupUnitEntity {
  @ForeignKey(() => OwnGroupEntity)
  @PrimaryColumn('varchar')
  groupId!: string;

  @ForeignKey(() => UnitEntity)
  @PrimaryColumn('varchar')
  unitId!: string;
}
