import { Injectable } from '@nestjs/common';
import { record } from '../audit/record';
import { hold } from '../database/hold';
import { Reader, UnitOfWork, type Rows } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { daysLater } from '../domain/period';
import { jsonIn } from '../domain/records';
import { saysSomething, storedResponse, type Response } from '../domain/survey/answers';
import type { Instrument } from '../domain/survey/instrument';
import { MOST_OWN } from '../domain/survey/own';
import { readRows } from '../domain/survey/read-rows';
import { instrumentOf } from '../domain/survey/registry';
import { surveyResult, type SurveyOutcome } from '../domain/survey/result';
import { readWorkbook } from '../ingestion/read-workbook';
import type { UploadedFile } from '../statements/revision';
import { UnitsService } from '../units/units.service';
import { insertAnswers, showAnswers, shownAnswers, waitingAnswers } from './answers.store';
import { mustBeInRegister } from '../units/registered-unit';
import { mustStand } from './gate';
import { outcomeOf } from './survey';
import type { AreaSurvey, ShownSurvey, Survey, TakenRows, WantedSurvey } from './survey';
import {
  closeSurvey,
  findSurvey,
  insertSurvey,
  insertTokens,
  shownAnswersIn,
  surveysIn,
  surveysOf,
  tokenCount,
  untouchedSurvey,
} from './surveys.store';
import { hashOf, newToken } from '../database/token';

/** So many links are made at once. */
const MOST_LINKS = 1000;
const LONGEST_DAYS = 366;

/** What members are asked, and what came of it. */
@Injectable()
export class SurveysService {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly units: UnitsService,
  ) {}

  /** Every survey of a unit with its result, the newest year first. @throws Refusal `unit-not-found` */
  async ofUnit(caller: Caller, unitId: string): Promise<ShownSurvey[]> {
    await this.units.get(caller, unitId);
    const surveys = await surveysOf(this.reader, unitId);
    return Promise.all(surveys.map((each) => this.shown(each)));
  }

  /** Those of a book year and of the years before, the newest first: what is told beside its assessment. @throws Refusal `unit-not-found` */
  async upTo(caller: Caller, unitId: string, year: number): Promise<ShownSurvey[]> {
    await this.units.get(caller, unitId);
    const surveys = await surveysOf(this.reader, unitId);
    return Promise.all(surveys.filter((each) => each.year <= year).map((each) => this.shown(each)));
  }

  /** What came of them, as papers tell it. @throws Refusal `unit-not-found` */
  async outcomesUpTo(caller: Caller, unitId: string, year: number): Promise<SurveyOutcome[]> {
    return (await this.upTo(caller, unitId, year)).map(outcomeOf);
  }

  /** Surveys of a year in an area, beside each other. @param area kode wilayah; empty for everywhere */
  async inArea(caller: Caller, year: number, area: string): Promise<AreaSurvey[]> {
    const filter = { year, area };
    const found = await surveysIn(this.reader, caller, filter);
    const given = await shownAnswersIn(this.reader, caller, filter);
    return found.map(({ survey, unitName }) => {
      const shown = (given.get(survey.id) ?? []).map(({ answers }) => jsonIn(answers));
      return { unitId: survey.unitId, unitName, survey, result: cameOutOf(survey, shown).result };
    });
  }

  /** @throws Refusal `bad-request` (unknown-survey) */
  async get(caller: Caller, unitId: string, id: string): Promise<ShownSurvey> {
    return this.shown(await this.known(caller, unitId, id, this.reader));
  }

  /** What came of surveys by the same instrument in the years before one, the newest first. @throws Refusal `unit-not-found` */
  async before(caller: Caller, { unitId, year, instrument }: Survey): Promise<SurveyOutcome[]> {
    await this.units.get(caller, unitId);
    const all = await surveysOf(this.reader, unitId);
    const earlier = all.filter((each) => each.year < year && each.instrument === instrument);
    return Promise.all(earlier.map(async (each) => outcomeOf(await this.cameOut(each))));
  }

  /** Puts a survey to the members of a unit; the same one, where it is asked for again before anything came of it. @returns its id
   * @throws Refusal `unit-not-found`, `unit-ended`, `bad-request` (survey-questions) */
  async make(caller: Caller, wanted: WantedSurvey): Promise<string> {
    const labels = wanted.labels.map((each) => each.trim()).filter((each) => each !== '');
    if (wanted.instrument === 'own' && (labels.length === 0 || labels.length > MOST_OWN))
      throw new Refusal('bad-request', { reason: 'survey-questions' });
    return this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'unit', wanted.unitId);
      mustStand(await this.units.get(caller, wanted.unitId, scope));
      const meant = { ...wanted, labels: wanted.instrument === 'own' ? labels : [] };
      return (await untouchedSurvey(scope, meant)) ?? insertSurvey(scope, meant);
    });
  }

  /**
   * Makes links that answer once each. They are told here and kept nowhere.
   *
   * @param days for how long they are taken
   * @throws Refusal `unit-ended`, `bad-request` (unknown-survey, survey-links, survey-closed)
   */
  async links(caller: Caller, unitId: string, id: string, count: number, days: number): Promise<string[]> {
    if (!within(count, MOST_LINKS) || !within(days, LONGEST_DAYS))
      throw new Refusal('bad-request', { reason: 'survey-links' });
    const tokens = Array.from({ length: count }, newToken);
    await this.unitOfWork.run(caller, async (scope) => {
      await this.mustTake(caller, unitId, id, scope);
      mustStand(await this.units.get(caller, unitId, scope));
      const until = daysLater(scope.at.slice(0, 10), days);
      await insertTokens(scope, id, tokens.map(hashOf), until);
    });
    return tokens;
  }

  /**
   * Takes rows of answers from a workbook or a text table: all of them, or none where one cell is no answer.
   *
   * @throws Refusal `unit-ended`, `bad-request` (unknown-survey, unreadable, no-heading, survey-closed)
   */
  async takeRows(caller: Caller, unitId: string, id: string, file: UploadedFile): Promise<TakenRows> {
    const { survey, instrument } = await this.get(caller, unitId, id);
    this.mustBeOpen(survey);
    const got = await readWorkbook(file.content, file.filename);
    if ('fault' in got) throw new Refusal('bad-request', { reason: 'unreadable' });
    const read = readRows(got.grid, instrument);
    if (!read) throw new Refusal('bad-request', { reason: 'no-heading' });
    const { responses, faults, absent } = read;
    if (faults.length > 0) return { stored: 0, faults, absent };
    await this.keepRows(caller, unitId, id, responses);
    return { stored: responses.length, faults, absent };
  }

  /** Keeps what stands on sheets of paper: all of it, or nothing. A sheet without an answer is none. @throws Refusal `unit-ended`, `bad-request` (unknown-survey, survey-closed) */
  async keepRows(caller: Caller, unitId: string, id: string, sheets: readonly Response[]): Promise<void> {
    const responses = sheets.filter(saysSomething);
    await this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'unit', unitId);
      await hold(scope, 'survey', id);
      await this.mustTake(caller, unitId, id, scope);
      await insertAnswers(scope, id, 'file', responses);
      await showAnswers(scope, id, 'sheet');
      const details = { count: responses.length };
      await record(scope, { action: 'survey-rows-taken', subject: 'survey', subjectId: id, details });
    });
  }

  /** Takes no answers any more, and shows the last ones where they are enough. @throws Refusal `bad-request` (unknown-survey) */
  async close(caller: Caller, unitId: string, id: string): Promise<void> {
    await this.unitOfWork.run(caller, async (scope) => {
      await hold(scope, 'survey', id);
      await this.known(caller, unitId, id, scope);
      await showAnswers(scope, id, 'close');
      await closeSurvey(scope, id);
    });
  }

  private async mustTake(caller: Caller, unitId: string, id: string, from: Rows): Promise<void> {
    this.mustBeOpen(await this.known(caller, unitId, id, from));
    mustBeInRegister(await this.units.get(caller, unitId, from));
  }

  private mustBeOpen({ state }: Survey): void {
    if (state !== 'open') throw new Refusal('bad-request', { reason: 'survey-closed' });
  }

  private async known(caller: Caller, unitId: string, id: string, from: Rows): Promise<Survey> {
    const found = await findSurvey(from, id);
    if (!found || found.unitId !== unitId || !(await this.units.withinReach(caller, unitId, from)))
      throw new Refusal('bad-request', { reason: 'unknown-survey' });
    return found;
  }

  private async shown(survey: Survey): Promise<ShownSurvey> {
    const came = await this.cameOut(survey);
    const waiting = await waitingAnswers(this.reader, survey.id);
    return { ...came, waiting, tokens: await tokenCount(this.reader, survey.id) };
  }

  private async cameOut(survey: Survey): Promise<CameOut> {
    return cameOutOf(survey, await shownAnswers(this.reader, survey.id));
  }
}

type CameOut = Omit<ShownSurvey, 'tokens' | 'waiting'>;

function cameOutOf(survey: Survey, shown: readonly unknown[]): CameOut {
  const instrument = instrumentOf(survey.instrument, survey);
  const responses = responsesFrom(shown, instrument);
  return { survey, instrument, responses, result: surveyResult(instrument, responses) };
}

const within = (value: number, most: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= most;

/** @throws Error for stored answers of another shape: they were checked when they came in */
function responsesFrom(stored: readonly unknown[], instrument: Instrument): Response[] {
  return stored.map((each) => {
    const response = storedResponse(each, instrument);
    if (!response) throw new Error('stored answers do not fit their instrument');
    return response;
  });
}
