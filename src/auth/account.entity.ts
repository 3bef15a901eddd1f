import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody who may sign in. Rows are never removed: an account is closed. */
@Entity('account')
export class AccountEntity {
  /** The name one signs in with; it stands in the trail, and never changes. */
  @PrimaryColumn('varchar')
  id!: string;

  /** What people call the person. */
  @Column('text')
  name!: string;

  /** Where messages reach the person; none where it was not said. */
  @Column('varchar', { nullable: true })
  mail!: string | null;

  @Column('varchar')
  state!: 'open' | 'closed';

  /** Its argon2id hash; none until the first link was used. */
  @Column('text', { nullable: true })
  password!: string | null;

  /** Of the codes of six digits, sealed; none where there is no second step. */
  @Column('text', { nullable: true })
  secret!: string | null;

  /** The step of time of the code that was taken last. */
  @Column('integer', { nullable: true })
  step!: number | null;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
