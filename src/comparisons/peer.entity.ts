import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AssessmentEntity } from '../assessments/assessment.entity';
import { decimalText, fractionText, wholeNumber } from '../database/columns';
import type { SizeClass } from '../domain/comparison/size-class';
import type { Exact } from '../domain/decimal';
import type { Kind } from '../domain/statement/kind';
import { UnitEntity } from '../units/unit.entity';
import { PopulationEntity } from './population.entity';

/** A unit in a population: its latest assessment there, and what is compared of it. */
@Entity('peer')
@Index(['populationId', 'counts', 'kind', 'size', 'province', 'regency', 'district'])
@Index(['populationId', 'counts', 'province', 'regency', 'district', 'kind'])
@Index(['populationId', 'counts', 'kind', 'totalKey', 'province', 'regency', 'size', 'grade'])
@Index(['unitId', 'year', 'newest'])
@Index(['year', 'newest', 'province', 'regency', 'district'])
export class PeerEntity {
  @ForeignKey(() => PopulationEntity)
  @PrimaryColumn('varchar')
  populationId!: string;

  @ForeignKey(() => UnitEntity)
  @PrimaryColumn('varchar')
  unitId!: string;

  @Column('integer')
  year!: number;

  @ForeignKey(() => AssessmentEntity)
  @Column('varchar')
  assessmentId!: string;

  @Column('varchar')
  kind!: Kind;

  @Column('varchar')
  size!: SizeClass;

  /** Kode wilayah of the seat, step by step; empty below what is known. */
  @Column('varchar')
  province!: string;

  @Column('varchar')
  regency!: string;

  @Column('varchar')
  district!: string;

  /** 1 where it enters statistics and lists: where neither of the two below keeps it out (`countsIn`). */
  @Column('integer')
  counts!: number;

  /** 1 while a finding stops it. */
  @Column('integer', { default: 0 })
  stopped!: number;

  /** 1 while its unit is merged into another one. */
  @Column('integer', { default: 0 })
  merged!: number;

  /** 1 where it is the newest assessment of its unit and year in any population. */
  @Column('integer')
  newest!: number;

  @Column('varchar', { nullable: true, transformer: fractionText })
  totalLeast!: Exact | null;

  @Column('varchar', { nullable: true, transformer: fractionText })
  totalMost!: Exact | null;

  /** What it is put in order by (`totalKey`): whole, so that an index holds it whatever length the fractions have. */
  @Column('bigint', { default: 0, transformer: wholeNumber })
  totalKey!: number;

  @Column('varchar', { nullable: true, transformer: fractionText })
  outOf!: Exact | null;

  @Column('text', { nullable: true })
  grade!: string | null;

  /** The exact value of each measure of the population, in its order: "n/d;n;;…". */
  @Column('text')
  measured!: string;

  @Column('numeric', { nullable: true, transformer: decimalText })
  assets!: Exact | null;

  @Column('numeric', { nullable: true, transformer: decimalText })
  liabilities!: Exact | null;

  @Column('numeric', { nullable: true, transformer: decimalText })
  equity!: Exact | null;

  @Column('numeric', { nullable: true, transformer: decimalText })
  loans!: Exact | null;

  @Column('numeric', { nullable: true, transformer: decimalText })
  savings!: Exact | null;

  @Column('numeric', { nullable: true, transformer: decimalText })
  surplus!: Exact | null;
}
