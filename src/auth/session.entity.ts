import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A browser in which somebody is signed in. The row goes when that ends. */
@Entity('account_session')
@Index(['accountId'])
export class SessionEntity {
  /** Of the word that only the browser knows. */
  @PrimaryColumn('varchar')
  hash!: string;

  /** By which the person names it. */
  @Column('varchar')
  id!: string;

  @ForeignKey('AccountEntity')
  @Column('varchar')
  accountId!: string;

  /** The role one works in; empty for the usual one. */
  @Column('varchar')
  role!: string;

  /** ISO time. */
  @Column('varchar')
  since!: string;

  /** ISO time. */
  @Column('varchar')
  seen!: string;

  @Column('text')
  agent!: string;

  @Column('text')
  address!: string;
}
