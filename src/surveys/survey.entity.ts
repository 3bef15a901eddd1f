import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { InstrumentId } from '../domain/survey/instrument';
import type { SurveyState } from './survey';

/** A questionnaire that a unit puts to its members about one book year. */
@Entity('survey')
@Index(['unitId', 'year'])
export class SurveyEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey('UnitEntity')
  @Column('varchar')
  unitId!: string;

  @Column('integer')
  year!: number;

  @Column('varchar')
  instrument!: InstrumentId;

  /** What an office asks by itself; empty for the others. */
  @Column('simple-json')
  labels!: readonly string[];

  /** The highest answer of an office's own questions. */
  @Column('integer')
  highest!: number;

  @Column('varchar')
  state!: SurveyState;

  @Column('varchar')
  actor!: string;

  /** ISO time. */
  @Column('varchar')
  at!: string;
}
