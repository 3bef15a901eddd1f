import { Injectable } from '@nestjs/common';
import { hold } from '../database/hold';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import { Refusal } from '../domain/errors';
import { answerOf, saysSomething, type Response } from '../domain/survey/answers';
import { questionsOf, type Instrument } from '../domain/survey/instrument';
import { instrumentOf } from '../domain/survey/registry';
import { memberOf } from './member';
import type { AskedMember } from './survey';
import { insertAnswers, showAnswers } from './answers.store';
import { mustHearMembers } from './gate';
import { surveyFor, useToken, type OpenedSurvey } from './surveys.store';
import { hashOf } from '../database/token';

/** Answers of members, by tokens that work once. */
@Injectable()
export class MembersService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** What is asked of whoever holds a token. @throws Refusal `bad-request` (link-used-up, unit-gone) */
  async asked(token: string, today: string): Promise<AskedMember> {
    const { survey, unit } = await this.opened(token, today);
    return { unitName: unit.name, year: survey.year, instrument: instrumentOf(survey.instrument, survey) };
  }

  /**
   * Keeps the answers and uses the token up: both, or neither.
   *
   * @param said what stands in the field of a question
   * @throws Refusal `bad-request` (link-used-up, unit-gone, answer-out-of-range, nothing-typed)
   */
  async answer(token: string, today: string, said: (name: string) => string): Promise<void> {
    const { survey } = await this.opened(token, today);
    const response = responseFrom(instrumentOf(survey.instrument, survey), said);
    await this.unitOfWork.run(memberOf(survey.unitId), async (scope) => {
      if (!(await useToken(scope, hashOf(token))))
        throw new Refusal('bad-request', { reason: 'link-used-up' });
      await hold(scope, 'survey', survey.id);
      await insertAnswers(scope, survey.id, 'link', [response]);
      await showAnswers(scope, survey.id, 'answer');
    });
  }

  private async opened(token: string, today: string): Promise<OpenedSurvey> {
    const opened = await surveyFor(this.reader, hashOf(token), today);
    if (!opened) throw new Refusal('bad-request', { reason: 'link-used-up' });
    mustHearMembers(opened.unit);
    return opened;
  }
}

function responseFrom(instrument: Instrument, said: (name: string) => string): Response {
  const answers = questionsOf(instrument).map(({ name }) => answerOf(said(name), instrument));
  const response = answers.filter((each) => each !== undefined);
  if (response.length < answers.length) throw new Refusal('bad-request', { reason: 'answer-out-of-range' });
  if (!saysSomething(response)) throw new Refusal('bad-request', { reason: 'nothing-typed' });
  return response;
}
