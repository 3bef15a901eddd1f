import { Controller, Get, Header, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { plain } from '../../domain/decimal';
import { listed, pointsRange } from '../../rendering/numbers';
import { UNREAD_WORKSHEETS, waitingWords } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { ReportMatterService } from '../../reports/report-matter.service';
import { ReportsService } from '../../reports/reports.service';
import type { StoredStatement } from '../../statements/revision';
import { assessmentPage } from './assessment-page';
import { besideLinked } from './beside-linked';
import type { AssessmentWays } from './assessment-ways';
import { inboxLine } from './inbox-line';
import type { InboxLine } from './inbox-line';
import { fileStem } from '../shared/file-stem';
import { mayRaise } from '../../filings/gate';
import { concernPlace, filingPlace } from '../shared/filing-place';
import { readForm } from '../../web/form';
import { mappingPlace } from '../shared/mapping-place';
import { sendPdf } from '../shared/table-reply';
import { worksheetOf } from '../../worksheet/forms';
import { TOTAL as PRINTED_TOTAL } from '../../worksheet/reader/printed';
import type { Outcome } from '../../domain/assessment/outcome';
import { QuestionnaireService } from '../../intake/questionnaire.service';
import { TrayService } from '../../intake/tray.service';
import { ResultsService } from '../../assessments/results.service';
import { PartsService } from '../../examination/parts.service';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';
import { today } from '../../web/today';

/** The answer to "with compliance?"; undefined where nobody was asked, and the settings say it. */
const askedFor = (text: string | undefined): boolean | undefined =>
  text === undefined ? undefined : text === 'ya';

/** What was just done, when the page before says so. */
function newsOf(revised: string | undefined): string {
  if (revised === undefined || !/^\d{4}(,\d{4})*$/.test(revised)) return '';
  const years = listed(revised.split(','));
  return `Angka ${years} disimpan sebagai revisi baru, dan penilaiannya dihitung lagi. Revisi lama tetap tersimpan.`;
}

/** What stands in the archive, where working it out today comes to something else. */
function keptWords(kept: Outcome | undefined): string {
  const { totalLeast: least, totalMost: most, grade } = kept ?? {};
  if (!least || !most) return '';
  const points = pointsRange(plain(least), plain(most));
  return `Saat dibuat, penilaian ini tersimpan dengan jumlah ${points}${grade ? ` (${grade})` : ''}. Dihitung lagi sekarang dari angka yang sama, hasilnya lain: cara menghitungnya berubah sejak itu, atau catatannya diubah. Periksa keduanya sebelum dipakai, atau nilai lagi.`;
}

/** Which revision was assessed, and the ways to what it changed, to correcting it, and to how its file was read. */
function waysOf(
  { id, revision, uploadId, year, statement }: StoredStatement,
  ruleSetId: string,
): AssessmentWays {
  const { name, kind } = statement.unit;
  return {
    revision: revision > 1 ? `Dinilai dari revisi ${revision}.` : '',
    changes: `/laporan/${id}/perubahan`,
    type: `/laporan/${id}/ketik`,
    questions: `/laporan/${id}/kuesioner`,
    mapping: uploadId === null ? '' : mappingPlace(uploadId, { kind, name, year, ruleSetId }),
    unreadWorksheet: UNREAD_WORKSHEETS[ruleSetId] ?? '',
    worksheet: worksheetOf(ruleSetId)?.kinds.includes(kind) ?? false,
    compared: statement.scores.has(PRINTED_TOTAL) && worksheetOf(ruleSetId) !== undefined,
  };
}

/** One assessment: on screen, as a report, as a PDF. */
@Controller('penilaian/:id')
export class AssessmentPageController {
  constructor(
    private readonly results: ResultsService,
    private readonly reports: ReportsService,
    private readonly matter: ReportMatterService,
    private readonly questionnaire: QuestionnaireService,
    private readonly parts: PartsService,
    private readonly tray: TrayService,
  ) {}

  /** @throws Refusal `assessment-not-found` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query('revisi') revised?: string,
    @Query('kepatuhan') compliance?: string,
    @Query('dari') from?: string,
  ): Promise<string> {
    const shown = await this.results.show(caller, id, askedFor(compliance));
    const { result, ruleSet, statement, unitId, step, keptAs } = shown;
    const unit = `/unit/${unitId}`;
    const waiting = await this.questionnaire.waiting(caller, statement.id);
    const page = assessmentPage(id, result, ruleSet, step);
    const filedWith = await this.parts.beside(caller, statement);
    const filing = filingPlace(statement);
    return render('pages/assessment', {
      ...page,
      ...waysOf(statement, ruleSet.id),
      news: newsOf(revised) || keptWords(keptAs),
      inbox: from === 'masuk' ? await this.inbox(caller) : null,
      waiting: waiting > 0 ? waitingWords(waiting) : '',
      beside: besideLinked(result, filedWith),
      unitHref: unit,
      filing,
      concerns: mayRaise(caller)
        ? page.findings.rows.map(({ title }) => concernPlace(filing, 'check', title))
        : [],
      year: String(statement.year),
      trend: `${unit}/tren`,
    });
  }

  /** What is left of the tray, for whoever comes from answering a file of it: nobody who examines, to whom a year may be given alone. */
  private async inbox(caller: Caller): Promise<InboxLine | null> {
    if (caller.role === 'auditor') return null;
    return inboxLine(await this.tray.list(caller, { state: 'asked', offset: 0, limit: 1 }));
  }

  /** Keeps what the unit writes to a warning.
   * @throws Refusal `assessment-not-found`, `bad-request` */
  @Post('penjelasan')
  async explain(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { fields } = await readForm(request);
    const [check, line, text] = ['check', 'line', 'text'].map((name) => fields.get(name) ?? '');
    await this.results.explain(
      caller,
      id,
      { check: check ?? '', line: line ?? '' },
      (text ?? '').slice(0, 1000),
    );
    void reply.redirect(`/penilaian/${id}#temuan`, 303);
  }

  @Get('laporan')
  @Header('content-type', 'text/html; charset=utf-8')
  async report(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query('kepatuhan') compliance?: string,
  ): Promise<string> {
    const { result, ruleSet, options } = await this.printed(caller, id, compliance);
    const asked =
      compliance === undefined ? '' : `?kepatuhan=${askedFor(compliance) === true ? 'ya' : 'tidak'}`;
    const links = { back: `/penilaian/${id}${asked}`, pdf: `/penilaian/${id}/laporan.pdf${asked}` };
    return this.reports.html(result, ruleSet, { ...options, links });
  }

  /** @throws Refusal `no-browser`, `printing-failed` */
  @Get('laporan.pdf')
  async pdf(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
    @Query('kepatuhan') compliance?: string,
  ): Promise<void> {
    const { result, ruleSet, options } = await this.printed(caller, id, compliance);
    const pdf = await this.reports.pdf(result, ruleSet, options);
    sendPdf(reply, fileStem(result), pdf);
  }

  private async printed(
    caller: Caller,
    id: string,
    compliance: string | undefined,
  ): ReturnType<ReportMatterService['of']> {
    return this.matter.of(caller, id, { printedOn: today(), compliance: askedFor(compliance) });
  }
}
