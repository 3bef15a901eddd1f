import { Controller, Get, Header, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { stands } from '../../domain/filing/ends';
import { INSTRUMENT_IDS } from '../../domain/survey/instrument';
import { rowFaultWords } from '../../rendering/messages';
import { qrDrawing } from '../../documents/qr';
import { markup, render, type Markup } from '../../rendering/templates';
import { SurveysService } from '../../surveys/surveys.service';
import { outcomeOf, type ShownSurvey } from '../../surveys/survey';
import { UnitsService } from '../../units/units.service';
import { CalledBy } from '../../web/caller';
import { readForm } from '../../web/form';
import { sendTable } from '../shared/table-reply';
import { formPage } from './form-page';
import { entryTable, surveyTable, yearsBefore } from '../../views/survey/survey-table';
import { surveyPage, surveyPlace, type SurveyLook } from './survey-page';
import { surveysPage } from './surveys-page';

const HTML = 'text/html; charset=utf-8';
/** Drawn codes make a page heavy: those beyond are addresses only. */
const DRAWN = 60;
const LIMITS = { fields: 10, fieldSize: 8000 };

/** What members of a unit are asked, and what they say. */
@Controller('unit/:id/survei')
export class SurveysController {
  constructor(
    private readonly surveys: SurveysService,
    private readonly units: UnitsService,
  ) {}

  /** @throws Refusal `unit-not-found` */
  @Get()
  @Header('content-type', HTML)
  async list(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Query('tahun') year = '',
  ): Promise<string> {
    const unit = await this.units.get(caller, unitId);
    const wanted = /^\d{4}$/.test(year) ? Number(year) : new Date().getFullYear();
    return render('pages/surveys', surveysPage(await this.surveys.ofUnit(caller, unitId), unit, wanted));
  }

  /** Makes a survey. @throws Refusal `unit-not-found`, `bad-request` */
  @Post()
  async make(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request, LIMITS);
    const year = fields.get('year') ?? '';
    if (!/^(19|20)\d{2}$/.test(year)) throw new Refusal('bad-request', { reason: 'unknown-year' });
    const id = await this.surveys.make(caller, {
      unitId,
      year: Number(year),
      instrument: INSTRUMENT_IDS.find((each) => each === fields.get('instrument')) ?? 'ikm-2017',
      labels: (fields.get('labels') ?? '').split('\n'),
      highest: fields.get('highest') === '4' ? 4 : 5,
    });
    void reply.redirect(surveyPlace(unitId, id), 303);
  }

  /** @throws Refusal `bad-request` (unknown-survey) */
  @Get(':surveyId')
  @Header('content-type', HTML)
  async page(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('surveyId') id: string,
    @Query('jelaskan') explain = '',
    @Query('masuk') stored = '',
  ): Promise<string> {
    const shown = await this.surveys.get(caller, unitId, id);
    const news = /^\d{1,6}$/.test(stored) ? `${stored} jawaban masuk dari berkas.` : '';
    return this.shown(caller, shown, { news, faults: [], explain });
  }

  /** Results, as a file. @throws Refusal `bad-request` */
  @Get(':surveyId/daftar')
  async table(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('surveyId') id: string,
    @Res() reply: FastifyReply,
    @Query('bentuk') form = '',
  ): Promise<void> {
    const shown = await this.surveys.get(caller, unitId, id);
    const outcome = outcomeOf(shown);
    const before = yearsBefore(outcome, await this.surveys.before(caller, shown.survey));
    await sendTable(reply, surveyTable(outcome, await this.name(caller, unitId), before), form);
  }

  /** The empty sheet for answers on paper. @throws Refusal `bad-request` */
  @Get(':surveyId/isian')
  async entry(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('surveyId') id: string,
    @Res() reply: FastifyReply,
    @Query('bentuk') form = '',
  ): Promise<void> {
    const shown = await this.surveys.get(caller, unitId, id);
    await sendTable(reply, entryTable(outcomeOf(shown), await this.name(caller, unitId)), form);
  }

  /** The questionnaire on paper. @throws Refusal `bad-request` */
  @Get(':surveyId/lembar')
  @Header('content-type', HTML)
  async sheet(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('surveyId') id: string,
  ): Promise<string> {
    const { survey, instrument } = await this.surveys.get(caller, unitId, id);
    const unitName = await this.name(caller, unitId);
    return render('pages/survey-sheet', formPage({ unitName, year: survey.year, instrument }, ''));
  }

  /** Makes links and shows them this once. @throws Refusal `bad-request` */
  @Post(':surveyId/tautan')
  @HttpCode(200)
  @Header('content-type', HTML)
  async links(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('surveyId') id: string,
    @Req() request: FastifyRequest,
  ): Promise<string> {
    const { fields } = await readForm(request);
    const [count, days] = [Number(fields.get('count')), Number(fields.get('days'))];
    const tokens = await this.surveys.links(caller, unitId, id, count, days);
    const base = `${request.protocol}://${request.host}/jawab/`;
    return render('pages/survey-links', {
      title: `${tokens.length} tautan baru`,
      back: surveyPlace(unitId, id),
      days: String(days),
      links: tokens.map((token, at) => linkRow(base + token, at)),
    });
  }

  /** Takes in rows of answers. @throws Refusal `bad-request`, `no-file` */
  @Post(':surveyId/berkas')
  async rows(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('surveyId') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file } = await readForm(request);
    if (!file) throw new Refusal('no-file');
    const { stored, faults } = await this.surveys.takeRows(caller, unitId, id, file);
    if (faults.length === 0) {
      void reply.redirect(`${surveyPlace(unitId, id)}?masuk=${stored}`, 303);
      return;
    }
    const shown = await this.surveys.get(caller, unitId, id);
    const told = { news: '', explain: '', faults: faultsOf(shown, faults) };
    void reply
      .status(422)
      .type(HTML)
      .send(await this.shown(caller, shown, told));
  }

  /** Takes no more answers. @throws Refusal `bad-request` */
  @Post(':surveyId/tutup')
  async close(
    @CalledBy() caller: Caller,
    @Param('id') unitId: string,
    @Param('surveyId') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.surveys.close(caller, unitId, id);
    void reply.redirect(surveyPlace(unitId, id), 303);
  }

  private async shown(
    caller: Caller,
    shown: ShownSurvey,
    told: Pick<SurveyLook, 'news' | 'faults' | 'explain'>,
  ): Promise<string> {
    const unit = await this.units.get(caller, shown.survey.unitId);
    const before = await this.surveys.before(caller, shown.survey);
    const ends = { asks: stands(unit), takes: unit.deletedAt === null };
    return render('pages/survey', surveyPage(shown, { unit: unit.name, before, ...ends, ...told }));
  }

  private async name(caller: Caller, unitId: string): Promise<string> {
    return (await this.units.get(caller, unitId)).name;
  }
}

const linkRow = (href: string, at: number): LinkRow => ({
  number: String(at + 1),
  href,
  code: at < DRAWN ? markup(qrDrawing(href, `Kode QR tautan ${at + 1}`)) : '',
});

const faultsOf = (
  { instrument: { lowest, highest } }: ShownSurvey,
  faults: Awaited<ReturnType<SurveysService['takeRows']>>['faults'],
): string[] => faults.map(({ sheet, cell, found }) => rowFaultWords(sheet, cell, found, [lowest, highest]));

interface LinkRow {
  readonly number: string;
  readonly href: string;
  readonly code: Markup | '';
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/survey-links': {
      readonly title: string;
      readonly back: string;
      readonly days: string;
      readonly links: readonly LinkRow[];
    };
  }
}
