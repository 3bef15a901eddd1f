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

/** A workbook that is handed out, and what its name ends with. */
interface Download {
  readonly name: string;
  readonly of: Promise<Buffer>;
}

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
    await this.send(caller, id, reply, { name: 'kertas-kerja', of: this.worksheets.workbook(caller, id) });
  }

  /** The assessment as formulas that anybody works out anew.
   * @throws Refusal `assessment-not-found` */
  @Get('hitung-ulang.xlsx')
  async recomputed(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.send(caller, id, reply, { name: 'hitung-ulang', of: this.worksheets.recomputed(caller, id) });
  }

  private async send(caller: Caller, id: string, reply: FastifyReply, file: Download): Promise<void> {
    const workbook = await file.of;
    const { result } = await this.results.show(caller, id);
    void reply
      .type(XLSX)
      .header('content-disposition', `attachment; filename="${fileStem(result)}-${file.name}.xlsx"`)
      .send(workbook);
  }
}
