import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** What an office reminds a unit of. */
@Entity('reminder')
@Index(['unitId', 'at'])
export class ReminderEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey('UnitEntity')
  @Column('varchar')
  unitId!: string;

  /** The book year that it is about. */
  @Column('integer')
  year!: number;

  @Column('text')
  text!: string;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}

/** Who is to examine a unit's year: the last one that was named. */
@Entity('assignment')
@Index(['examiner', 'at'])
export class AssignmentEntity {
  @ForeignKey('UnitEntity')
  @PrimaryColumn('varchar')
  unitId!: string;

  @PrimaryColumn('integer')
  year!: number;

  /** Id of the account; a name as long as there are no accounts. */
  @Column('text')
  examiner!: string;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
