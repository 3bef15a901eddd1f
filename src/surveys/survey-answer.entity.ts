import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Response } from '../domain/survey/answers';
import type { AnswerSource } from './survey';

/** What one member answered: no name, no time, no token, and an id that tells neither order nor time. */
@Entity('survey_answer')
@Index(['surveyId', 'shown'])
export class SurveyAnswerEntity {
  @PrimaryColumn('varchar')
  id!: string;

  @ForeignKey('SurveyEntity')
  @Column('varchar')
  surveyId!: string;

  @Column('varchar')
  source!: AnswerSource;

  @Column('simple-json')
  answers!: Response;

  /** 1 once it is one of enough that became visible at once. */
  @Column('integer', { default: 0 })
  shown!: number;
}
