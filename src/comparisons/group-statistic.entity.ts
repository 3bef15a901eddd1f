import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { fractionText } from '../database/columns';
import type { Measure } from '../domain/comparison/population';
import type { Exact } from '../domain/decimal';
import { PeerGroupEntity } from './peer-group.entity';

/** What a group's values of one measure say together. */
@Entity('group_statistic')
export class GroupStatisticEntity {
  @ForeignKey(() => PeerGroupEntity)
  @PrimaryColumn('varchar')
  groupId!: string;

  @PrimaryColumn('varchar')
  measure!: Measure;

  @Column('integer')
  n!: number;

  @Column('integer')
  leftOut!: number;

  @Column('varchar', { transformer: fractionText })
  mean!: Exact;

  @Column('varchar', { transformer: fractionText })
  lowerQuartile!: Exact;

  @Column('varchar', { transformer: fractionText })
  median!: Exact;

  @Column('varchar', { transformer: fractionText })
  upperQuartile!: Exact;

  @Column('varchar', { transformer: fractionText })
  least!: Exact;

  @Column('varchar', { transformer: fractionText })
  most!: Exact;

  /** Sort keys of all values, ascending: eight bytes each, little-endian. */
  @Column('blob')
  keys!: Buffer;

  /** Keys that several fractions share, each with its fractions. */
  @Column('simple-json')
  ties!: readonly (readonly [number, readonly string[]])[];
}
