import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Role } from '../domain/access/caller';

/** One thing that an account reaches in one role. */
@Entity('account_grant')
export class GrantEntity {
  @ForeignKey('AccountEntity')
  @PrimaryColumn('varchar')
  accountId!: string;

  @PrimaryColumn('varchar')
  role!: Role;

  @PrimaryColumn('varchar')
  scope!: 'unit' | 'area' | 'none';

  /** Id of the unit, or kode wilayah. */
  @PrimaryColumn('varchar')
  value!: string;
}
