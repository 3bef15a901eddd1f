import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Layer } from '../domain/filing/layers';
import type { Origin } from '../domain/statement/statement';
import { StatementEntity } from './statement.entity';

/** What was chosen in one place of a revision in which a file and a person said different things. */
@Entity('layer_choice')
export class LayerChoiceEntity {
  @ForeignKey(() => StatementEntity)
  @PrimaryColumn('varchar')
  statementId!: string;

  /** The key of the place: a line, a question, the period end. */
  @PrimaryColumn('varchar')
  place!: string;

  /** The layer that counts. */
  @Column('varchar')
  took!: Layer;

  /** What was put aside, as exact text, and where that came from; null where a person had emptied the place. */
  @Column('text', { nullable: true })
  aside!: string | null;

  @Column('simple-json', { nullable: true })
  asideOrigin!: Origin | null;

  @Column('varchar')
  actor!: string;

  /** ISO date. */
  @Column('varchar')
  chosenOn!: string;
}
