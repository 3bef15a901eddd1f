import { Injectable } from '@nestjs/common';
import { AnalysisService } from '../assessments/analysis.service';
import { AnnexChecksService } from '../assessments/annex-checks.service';
import { ResultsService, type ShownResult } from '../assessments/results.service';
import type { Caller } from '../domain/access/caller';
import { AnnexedService } from '../examination/annexed.service';
import { PartsService } from '../examination/parts.service';
import { SurveysService } from '../surveys/surveys.service';
import type { SideOptions } from '../views/report/one-page';
import type { ReportOptions } from '../views/report/assessment-report';

/** How a report is asked for. */
export interface ReportAsked {
  /** ISO date of the day on which it is printed. */
  readonly printedOn: string;
  /** What the law demands beside the score; as the settings say unless it says so. */
  readonly compliance?: boolean | undefined;
}

/** Puts together what the report of an assessment is made of. */
@Injectable()
export class ReportMatterService {
  constructor(
    private readonly results: ResultsService,
    private readonly explanations: AnalysisService,
    private readonly annexed: AnnexedService,
    private readonly annexChecks: AnnexChecksService,
    private readonly surveys: SurveysService,
    private readonly together: PartsService,
  ) {}

  /** An assessment with all that its report says besides. @throws Refusal `assessment-not-found` */
  async of(
    caller: Caller,
    id: string,
    { printedOn, compliance }: ReportAsked,
  ): Promise<Pick<ShownResult, 'result' | 'ruleSet'> & { readonly options: ReportOptions }> {
    const shown = await this.results.show(caller, id, compliance);
    const { result, ruleSet, step, statement } = shown;
    const annex = await this.annexChecks.of(ruleSet);
    const explanation = await this.explanations.forReport(caller, id);
    const said = { answers: statement.statement.answers, ...(await this.annexed.beside(caller, statement)) };
    const examination = await this.annexed.examination(caller, statement);
    const surveys = await this.surveys.outcomesUpTo(caller, statement.unitId, statement.year);
    const filedWith = await this.together.beside(caller, statement);
    const options = { printedOn, step, annex, explanation, said, examination, surveys, filedWith };
    return { result, ruleSet, options };
  }

  /** An assessment with all that its first page by itself says besides. @throws Refusal `assessment-not-found` */
  async side(
    caller: Caller,
    id: string,
    printedOn: string,
  ): Promise<Pick<ShownResult, 'result' | 'ruleSet'> & { readonly options: SideOptions }> {
    const { result, ruleSet, step, statement } = await this.results.show(caller, id);
    const filedWith = await this.together.beside(caller, statement);
    return { result, ruleSet, options: { printedOn, step, filedWith } };
  }
}
