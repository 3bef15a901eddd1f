import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Stage } from '../domain/filing/stages';

/** What a unit owes for one book year, and how far it is. */
@Entity('filing')
@Unique(['unitId', 'year'])
export class FilingEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey('UnitEntity')
  @Column('varchar')
  unitId!: string;

  @Column('integer')
  year!: number;

  /** Where its last step led. */
  @Column('varchar')
  stage!: Stage;

  @Column('varchar')
  createdAt!: string;
}
