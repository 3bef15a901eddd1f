import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The public part of a key of the office. Rows are only added: papers that an old key signed stay genuine. */
@Entity('office_key')
export class OfficeKeyEntity {
  /** The beginning of the hash of the public key. */
  @PrimaryColumn('varchar')
  id!: string;

  /** 32 bytes as base64url. */
  @Column('varchar')
  publicKey!: string;

  /** ISO time. */
  @Column('varchar')
  since!: string;
}
