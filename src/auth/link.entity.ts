import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A link by which somebody chooses a password: of an invitation, or of a new password. It is used once. */
@Entity('account_link')
@Index(['accountId'])
export class LinkEntity {
  @PrimaryColumn('varchar')
  hash!: string;

  @ForeignKey('AccountEntity')
  @Column('varchar')
  accountId!: string;

  /** ISO time. */
  @Column('varchar')
  until!: string;
}
