import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Kind } from '../domain/statement/kind';

/** A cooperative, or a unit of a BUM Desa, that is assessed. */
@Entity('unit')
@Index(['normalizedName', 'kind'])
@Index(['ownName', 'kind'])
export class UnitEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @Column('text')
  name!: string;

  /** The name in small letters and single spaces, to find it by. */
  @Column('text')
  normalizedName!: string;

  /** The name's own words, without "KSP", quotes and the like: equal for two writings of one name. */
  @Column('text', { default: '' })
  ownName!: string;

  @Column('varchar')
  kind!: Kind;

  /** Badan hukum, when known. */
  @Column('text', { nullable: true })
  legalEntity!: string | null;

  @Column('text', { nullable: true })
  seat!: string | null;

  /** The office that examines the unit: not the same as its seat. */
  @Column('text', { nullable: true })
  authority!: string | null;

  /** Kode wilayah of the seat, as far down as it is known. */
  @Index()
  @Column('varchar', { nullable: true })
  areaCode!: string | null;

  /** Nomor Induk Koperasi. */
  @Column('varchar', { nullable: true })
  nik!: string | null;

  /** The cooperative that it is a part of and files with. */
  @Index()
  @Column('varchar', { nullable: true })
  partOfId!: string | null;

  /** The cooperatives, by id, that somebody said it does not belong to. */
  @Column('text', { nullable: true })
  apartFrom!: string | null;

  /** The registered unit that this one is, where it was registered twice. What is stored of it stays with it. */
  @Index({ where: '"mergedIntoId" IS NOT NULL' })
  @Column('varchar', { nullable: true })
  mergedIntoId!: string | null;

  /** ISO date of the day on which it ceased; it owes nothing from that year on. */
  @Index({ where: '"closedOn" IS NOT NULL' })
  @Column('varchar', { nullable: true })
  closedOn!: string | null;

  @Column('text', { nullable: true })
  closedWhy!: string | null;

  /** ISO time at which it was taken out of the register; all that is stored of it stays. */
  @Column('varchar', { nullable: true })
  deletedAt!: string | null;

  @Column('text', { nullable: true })
  deletedWhy!: string | null;

  @Column('varchar')
  createdAt!: string;
}
