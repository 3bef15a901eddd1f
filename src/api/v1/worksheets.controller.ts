import { Param } from '@nestjs/common';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { WorksheetsService } from '../../intake/worksheets.service';
import type { WorksheetResult } from '../../worksheet/tell';
import { CalledBy } from '../../web/caller';
import { told } from './schemas';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, LookFile, Resource } from './shape/operation';

/** The authority's worksheet: what one that was sent prints itself, and workbooks to take along. One is sent as any file is. */
@Resource('assessments/:id')
export class WorksheetsV1Controller {
  constructor(private readonly worksheets: WorksheetsService) {}

  /** @throws Refusal `assessment-not-found`; `not-found` where the figures came from no worksheet */
  @Look('worksheet', {
    ...{ id: 'getWorksheet', says: 'What the worksheet prints itself, beside what was found' },
    answers: told('Worksheet'),
  })
  async compared(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<WorksheetResult> {
    const compared = await this.worksheets.compared(caller, id);
    if (!compared) throw new Refusal('not-found');
    return compared;
  }

  /** @throws Refusal `assessment-not-found`, `unknown-rule-set` where its law has none */
  @LookFile('worksheet/file', { id: 'getWorksheetFile', says: 'The worksheet filled in, as a workbook' })
  async file(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    return this.worksheets.workbook(caller, id);
  }

  /** @throws Refusal `assessment-not-found` */
  @LookFile('recomputation', { id: 'getRecomputation', says: 'The assessment as a workbook of formulas' })
  async recomputed(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    return this.worksheets.recomputed(caller, id);
  }
}
