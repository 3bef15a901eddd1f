import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** How far what is kept of a unit's assessments has come: it is stale where the versions differ, or the rules. */
@Entity('signal_mark')
export class SignalMarkEntity {
  @ForeignKey('UnitEntity')
  @PrimaryColumn('varchar')
  unitId!: string;

  /** Counts up with every assessment. */
  @Index({ where: '"builtVersion" <> "version"' })
  @Column('integer')
  version!: number;

  @Column('integer')
  builtVersion!: number;

  /** A hash of the rules it was worked out by. */
  @Index()
  @Column('varchar')
  rules!: string;
}
