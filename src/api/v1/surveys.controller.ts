import { Param } from '@nestjs/common';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { saysSomething, storedResponse } from '../../domain/survey/answers';
import { INSTRUMENT_IDS, type InstrumentId } from '../../domain/survey/instrument';
import { MOST_OWN } from '../../domain/survey/own';
import { SurveysService } from '../../surveys/surveys.service';
import { CalledBy } from '../../web/caller';
import { among, list, object, optional, orNull, text, whole } from '../document/schema';
import { surveyAnswer, type SurveyAnswer } from '../survey-answer';
import { told } from './schemas';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Resource, Sent, Store } from './shape/operation';
import { BOOK_YEAR } from './shape/said';

interface SurveySent {
  readonly year: number;
  readonly instrument: InstrumentId;
  /** Of an office's own. */
  readonly questions?: readonly string[];
  readonly highest?: number;
}

const SURVEY = object<SurveySent>({
  ...{ year: BOOK_YEAR, instrument: among(INSTRUMENT_IDS) },
  questions: optional<readonly string[]>({
    ...list<string>({ ...text, minLength: 1, maxLength: 200 }),
    ...{ maxItems: MOST_OWN, description: 'of the instrument own only' },
  }),
  highest: optional<number>({ type: 'integer', enum: [4, 5], default: 5, description: 'of own only' }),
});

interface LinksSent {
  readonly count: number;
  readonly days: number;
}

const LINKS = object<LinksSent>({
  count: { ...whole, minimum: 1, maximum: 1000 },
  days: { ...whole, minimum: 1, maximum: 366, description: 'for how long they are taken' },
});

/** Links that answer once each: told here and kept nowhere. */
interface LinksTold {
  /** Paths of this service. */
  readonly links: readonly string[];
}

interface AnswersSent {
  /** Of each member, in the order of the questions; null where nothing was answered. */
  readonly answers: readonly (readonly (number | null)[])[];
}

const ANSWERS_OF_MEMBERS = object<AnswersSent>({
  answers: {
    ...list(list(orNull(whole))),
    ...{ minItems: 1, maxItems: 1000 },
  },
});

/** What members are asked, and what they say: beside the score, never in it. */
@Resource('units/:id/surveys')
export class SurveysV1Controller {
  constructor(private readonly surveys: SurveysService) {}

  /** @throws Refusal `unit-not-found` */
  @Look('', {
    ...{ id: 'listSurveysOfUnit', says: 'What members say: beside the score, never in it' },
    answers: list(told('Survey')),
  })
  async list(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<SurveyAnswer[]> {
    return (await this.surveys.ofUnit(caller, id)).map(surveyAnswer);
  }

  /** @throws Refusal `unit-not-found`, `bad-request` (unknown-survey) */
  @Look(':surveyId', { id: 'getSurvey', says: 'One survey with its result', answers: told('Survey') })
  async one(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('surveyId') surveyId: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<SurveyAnswer> {
    return surveyAnswer(await this.surveys.get(caller, unitId, surveyId));
  }

  /** @throws Refusal `unit-not-found`, `unit-ended`, `bad-request` (survey-questions) */
  @Store('', { id: 'makeSurvey', says: 'Puts a survey to the members of a unit', answers: told('Survey') })
  async make(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Sent(SURVEY) { year, instrument, questions: labels = [], highest = 5 }: SurveySent,
  ): Promise<SurveyAnswer> {
    const id = await this.surveys.make(caller, { unitId, year, instrument, labels, highest });
    return surveyAnswer(await this.surveys.get(caller, unitId, id));
  }

  /** @throws Refusal `unit-not-found`, `unit-ended`, `bad-request` (unknown-survey, survey-closed) */
  @Store(':surveyId/links', {
    ...{ id: 'makeSurveyLinks', says: 'Makes links that answer once each, told this once' },
    answers: object<LinksTold>({ links: list(text) }),
  })
  async links(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('surveyId') surveyId: string,
    @Sent(LINKS) { count, days }: LinksSent,
  ): Promise<LinksTold> {
    const tokens = await this.surveys.links(caller, unitId, surveyId, count, days);
    return { links: tokens.map((each) => `/jawab/${each}`) };
  }

  /** All of them are kept, or none where one is no answer; sheets on which nothing was answered are none, as in a file.
   * @throws Refusal `unit-not-found`, `unit-ended`, `bad-request` (unknown-survey, survey-closed, answer-out-of-range, nothing-typed) */
  @Store(':surveyId/answers', {
    ...{ id: 'giveSurveyAnswers', says: 'Keeps answers that members gave on paper' },
    answers: told('Survey'),
  })
  async answer(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('surveyId') surveyId: string,
    @Sent(ANSWERS_OF_MEMBERS) { answers }: AnswersSent,
  ): Promise<SurveyAnswer> {
    const { instrument } = await this.surveys.get(caller, unitId, surveyId);
    const responses = answers.map((each, at) => {
      const response = storedResponse(each, instrument);
      if (response) return response;
      throw new Refusal('bad-request', { reason: 'answer-out-of-range', pointer: `/answers/${at}` });
    });
    if (!responses.some(saysSomething)) throw new Refusal('bad-request', { reason: 'nothing-typed' });
    await this.surveys.keepRows(caller, unitId, surveyId, responses);
    return surveyAnswer(await this.surveys.get(caller, unitId, surveyId));
  }

  /** It takes no answers any more. @throws Refusal `unit-not-found`, `bad-request` (unknown-survey) */
  @Store(':surveyId/closings', { id: 'closeSurvey', says: 'Closes a survey', answers: told('Survey') })
  async close(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('surveyId') surveyId: string,
    @Sent(NOTHING) _: Nothing,
  ): Promise<SurveyAnswer> {
    await this.surveys.close(caller, unitId, surveyId);
    return surveyAnswer(await this.surveys.get(caller, unitId, surveyId));
  }
}
