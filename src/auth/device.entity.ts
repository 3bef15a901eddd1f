import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A browser in which somebody signed in once: what others try elsewhere does not make it wait. */
@Entity('account_device')
@Index(['accountId'])
export class DeviceEntity {
  /** Of the word that only the browser knows. */
  @PrimaryColumn('varchar')
  hash!: string;

  @ForeignKey('AccountEntity')
  @Column('varchar')
  accountId!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
