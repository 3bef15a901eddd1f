import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A code that stands in for the telephone, once. The row goes when it is used. */
@Entity('account_recovery')
@Index(['accountId'])
export class RecoveryEntity {
  @PrimaryColumn('varchar')
  hash!: string;

  @ForeignKey('AccountEntity')
  @Column('varchar')
  accountId!: string;
}
