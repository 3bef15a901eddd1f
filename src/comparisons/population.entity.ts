import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EditionEntity } from '../assessments/edition.entity';
import type { Measure } from '../domain/comparison/population';

/** One edition, one set of readings, one period. */
@Entity('population')
export class PopulationEntity {
  /** Made from the columns below, so that the same population always has the same id. */
  @PrimaryColumn('varchar')
  id!: string;

  @Column('varchar')
  ruleSetId!: string;

  @ForeignKey(() => EditionEntity)
  @Column('varchar')
  editionHash!: string;

  /** The option taken in every reading. */
  @Column('simple-json')
  readings!: readonly string[];

  @Index()
  @Column('integer')
  year!: number;

  /** What is compared, in the order in which each peer's values are written. */
  @Column('simple-json')
  measures!: readonly Measure[];
}
