import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Attempts that failed under one name. */
@Entity('account_failure')
export class FailureEntity {
  @PrimaryColumn('varchar')
  name!: string;

  @Column('integer')
  count!: number;

  /** ISO time. */
  @Column('varchar')
  last!: string;
}
