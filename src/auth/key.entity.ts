import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { KeyScope } from '../domain/access/api-key';
import type { Role } from '../domain/access/caller';

/** A key by which a program asks for somebody. Rows stay: a key is revoked. */
@Entity('account_key')
@Index(['accountId'])
export class KeyEntity {
  /** Of the word that only the program knows. */
  @PrimaryColumn('varchar')
  hash!: string;

  /** By which the person names it. */
  @Column('varchar')
  id!: string;

  @ForeignKey('AccountEntity')
  @Column('varchar')
  accountId!: string;

  /** What it is for, in the person's words. */
  @Column('text')
  name!: string;

  /** The role it asks in. */
  @Column('varchar')
  role!: Role;

  @Column('varchar')
  scope!: KeyScope;

  /** ISO time. */
  @Column('varchar')
  until!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;

  /** ISO time; none where it was never used. */
  @Column('varchar', { nullable: true })
  seen!: string | null;

  /** ISO time; none while it holds. */
  @Column('varchar', { nullable: true })
  revoked!: string | null;
}
