import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Measure } from '../domain/comparison/population';
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

  /** Exact fractions from here on, "n/d". */
  @Column('varchar')
  mean!: string;

  @Column('varchar')
  lowerQuartile!: string;

  @Column('varchar')
  median!: string;

  @Column('varchar')
  upperQuartile!: string;

  @Column('varchar')
  least!: string;

  @Column('varchar')
  most!: string;

  /** Sort keys of all values, as `keysToBytes` writes them. */
  @Column('blob')
  keys!: Buffer;

  /** Keys that several fractions share, each with its fractions. */
  @Column('simple-json')
  ties!: readonly (readonly [number, readonly string[]])[];
}
