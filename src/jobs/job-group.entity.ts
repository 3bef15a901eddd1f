import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A batch of jobs that people see as one. How far it is follows from its jobs. */
@Entity('job_group')
export class JobGroupEntity {
  @PrimaryColumn('varchar')
  id!: string;

  /** What people know it by. */
  @Column('text')
  title!: string;

  /** Who began it. */
  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  openedAt!: string;
}
