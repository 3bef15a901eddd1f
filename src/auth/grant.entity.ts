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
  scope!: 'unit' | 'area' | 'filing' | 'none';

  /** Id of the unit, or kode wilayah; of a filing the id of its unit and its year. */
  @PrimaryColumn('varchar')
  value!: string;
}
