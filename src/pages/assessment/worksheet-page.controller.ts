import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { ResultsService } from '../../assessments/results.service';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { WorksheetsService } from '../../intake/worksheets.service';
import { render } from '../../rendering/templates';
import { CalledBy } from '../../web/caller';
import { fileStem } from '../shared/file-stem';
import { worksheetPage } from './worksheet-page';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The authority's worksheet: what one that came in prints itself, and one to take along. */
@Controller('penilaian/:id')
export class WorksheetPageController {
  constructor(
    private readonly results: ResultsService,
    private readonly worksheets: WorksheetsService,
  ) {}

  /** @throws Refusal `assessment-not-found`; `bad-request` where the figures came from no worksheet */
  @Get('kertas-kerja')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Param('id') id: string): Promise<string> {
    const compared = await this.worksheets.compared(caller, id);
    if (!compared) throw new Refusal('bad-request');
    const { result } = await this.results.show(caller, id);
    return render('pages/worksheet', worksheetPage(id, result.unit.name, compared));
  }

  /** @throws Refusal `assessment-not-found`, `unknown-rule-set` */
  @Get('kertas-kerja.xlsx')
  async workbook(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const workbook = await this.worksheets.workbook(caller, id);
    const { result } = await this.results.show(caller, id);
    void reply
      .type(XLSX)
      .header('content-disposition', `attachment; filename="${fileStem(result)}-kertas-kerja.xlsx"`)
      .send(workbook);
  }
}
