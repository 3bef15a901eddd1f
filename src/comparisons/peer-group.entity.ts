import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Group } from '../domain/comparison/peers';
import type { Kind } from '../domain/statement/kind';
import { PopulationEntity } from './population.entity';

/** A group whose statistics are kept, or have to be worked out anew. */
@Entity('peer_group')
export class PeerGroupEntity {
  /** Population and group: "<population>/ksp/I-2/14.06". */
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey(() => PopulationEntity)
  @Index()
  @Column('varchar')
  populationId!: string;

  @Column('varchar')
  kind!: Kind;

  @Column('varchar')
  size!: Group['size'];

  @Column('varchar')
  area!: string;

  /** Units that counted when the statistics were worked out. */
  @Column('integer')
  units!: number;

  /** Goes up with everything that changes the group. */
  @Column('integer')
  version!: number;

  /** The version the statistics are of: the group is stale where it is another one. */
  @Column('integer', { nullable: true })
  builtVersion!: number | null;

  @Column('varchar', { nullable: true })
  builtAt!: string | null;
}
