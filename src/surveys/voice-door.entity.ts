import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** The address under which anybody may write to a unit: it hangs on its wall. */
@Entity('voice_door')
@Unique(['key'])
export class VoiceDoorEntity {
  @ForeignKey('UnitEntity')
  @PrimaryColumn('varchar')
  unitId!: string;

  @Column('varchar')
  key!: string;
}
