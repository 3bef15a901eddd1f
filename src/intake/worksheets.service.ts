import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import type { Caller } from '../domain/access/caller';
import { Refusal } from '../domain/errors';
import { recomputedWorkbook } from '../recompute';
import { worksheetWorkbook } from '../worksheet';
import { compareWorksheet } from '../worksheet/compare';
import { tellWorksheet } from '../worksheet/tell';
import type { WorksheetResult } from '../worksheet/tell';

/** Worksheets of an authority: what one that came in prints itself, and workbooks to hand out. */
@Injectable()
export class WorksheetsService {
  constructor(private readonly assessments: AssessmentsService) {}

  /** What the worksheet prints beside what was found; undefined where the figures came from no worksheet.
   * @throws Refusal `assessment-not-found` */
  async compared(caller: Caller, id: string): Promise<WorksheetResult | undefined> {
    const { assessment } = await this.assessments.get(caller, id);
    const found = compareWorksheet(assessment.basis);
    return found && tellWorksheet(found);
  }

  /** The worksheet of an assessment, filled in, as an .xlsx file.
   * @throws Refusal `assessment-not-found`, `unknown-rule-set` where its law has no worksheet */
  async workbook(caller: Caller, id: string): Promise<Buffer> {
    const { basis } = (await this.assessments.get(caller, id)).assessment;
    const workbook = await worksheetWorkbook(basis);
    if (!workbook) throw new Refusal('unknown-rule-set', { ruleSet: basis.law.id });
    return workbook;
  }

  /** An assessment as a workbook of formulas, an .xlsx file.
   * @throws Refusal `assessment-not-found` */
  async recomputed(caller: Caller, id: string): Promise<Buffer> {
    return recomputedWorkbook((await this.assessments.get(caller, id)).assessment.basis);
  }
}
