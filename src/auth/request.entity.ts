import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A manager asks for an account. */
@Entity('account_request')
@Index(['state'])
export class RequestEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('text')
  name!: string;

  /** The name that the person would like to sign in with. */
  @Column('text')
  login!: string;

  /** Of the unit, as it was written. */
  @Column('varchar')
  nik!: string;

  /** How the office reaches the person. */
  @Column('text')
  contact!: string;

  @Column('varchar')
  state!: 'open' | 'admitted' | 'declined';

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
