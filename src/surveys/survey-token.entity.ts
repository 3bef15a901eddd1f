import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Lets somebody answer once. The token itself is handed out and not kept; nothing says whose it is. */
@Entity('survey_token')
@Index(['surveyId'])
export class SurveyTokenEntity {
  /** SHA-256 of the token, in hexadecimals. */
  @PrimaryColumn('varchar')
  hash!: string;

  @ForeignKey('SurveyEntity')
  @Column('varchar')
  surveyId!: string;

  /** ISO date: the last day it is taken. */
  @Column('varchar')
  until!: string;

  @Column('boolean')
  used!: boolean;
}
