import { Injectable } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import type { StoredAssessment } from '../assessments/assessments.service';
import { assessFully } from '../domain/assessment/explain';
import { findingsOf } from '../domain/assessment/findings';
import { namesFor } from '../domain/assessment/names';
import { resultOf } from '../domain/assessment/tell';
import type { AssessmentResult } from '../domain/assessment/result';
import type { Names } from '../domain/assessment/trace-result';
import type { Told } from '../domain/assessment/tell';
import type { Dossier } from '../domain/explanation/dossier';
import { firstStep } from '../domain/explanation/first-step';
import type { FirstStep } from '../domain/explanation/first-step';
import type { RuleSet } from '../domain/rules/rule-set';
import type { Statement } from '../domain/statement/statement';
import type { StepFinder } from '../reports/parts/summary';
import { StatementsService } from '../statements/statements.service';

/** A stored assessment as the screens and reports show it. */
export interface Shown {
  readonly result: AssessmentResult;
  readonly ruleSet: RuleSet;
  readonly unitId: string;
  /** Finds what to do first in the latest year. */
  readonly step: StepFinder;
}

/** How many earlier years stand beside the assessed one. */
const EARLIER = 4;

/** Tells a stored assessment with the unit's earlier years beside it, judged by the same rules and readings. */
@Injectable()
export class ResultsService {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly statements: StatementsService,
  ) {}

  /** @throws Refusal `assessment-not-found` */
  async show(id: string): Promise<Shown> {
    const stored = await this.assessments.get(id);
    const { statement, ruleSet, edition } = stored;
    const earlier = await this.earlierYears(stored);
    const [head, ...rest] = [...earlier, statement.statement].map((each) => tell(stored, each, earlier));
    if (!head) throw new Error('an assessment without a statement');
    const names = namesFor(statement.statement.unit.kind, ruleSet);
    const file = fileOf(statement.statement) ?? statement.statement.unit.name;
    const result = resultOf(file, edition, [head, ...rest], names);
    return { result, ruleSet, unitId: statement.unitId, step: () => stepOf(stored, names) };
  }

  /**
   * What the assessment is made from, so that it can be made again.
   *
   * @throws Refusal `assessment-not-found`
   */
  async dossier(id: string): Promise<Dossier> {
    const stored = await this.assessments.get(id);
    const { ruleSet, edition, definedOtherwise, before } = stored;
    const { statement } = stored.statement;
    return {
      file: fileOf(statement) ?? statement.unit.name,
      edition: { date: edition.date, hash: edition.hash },
      ruleSet,
      readings: [...stored.choices.values()].map((option) => option.id),
      definedOtherwise,
      statement,
      ...(before ? { before: before.statement } : {}),
    };
  }

  /** The newest revisions of the years before; the year before as it was when the assessment was made. */
  private async earlierYears({ statement, before }: StoredAssessment): Promise<Statement[]> {
    const years = (await this.statements.periodsOf(statement.unitId)).filter(
      (each) => each.year < statement.year,
    );
    const recent = years.slice(-EARLIER);
    return Promise.all(
      recent.map(async (each) => {
        if (before && before.year === each.year) return before.statement;
        return (await this.statements.get(each.id)).statement;
      }),
    );
  }
}

function stepOf(
  { assessment, before, definedOtherwise }: StoredAssessment,
  names: Names,
): FirstStep | undefined {
  return firstStep(assessment, names, { before: before?.statement, definedOtherwise });
}

function tell(stored: StoredAssessment, statement: Statement, earlier: readonly Statement[]): Told {
  const before = earlier.find((each) => each.period.year === statement.period.year - 1);
  const readings = [...stored.choices.values()].map((option) => option.id);
  const full = assessFully(stored.ruleSet, readings, statement, before, stored.definedOtherwise);
  return { full, findings: findingsOf(stored.ruleSet, statement, before) };
}

/** The file most figures of a statement come from. */
function fileOf(statement: Statement): string | undefined {
  for (const { origin } of statement.figures.values()) if (origin.at !== 'form') return origin.file;
  return undefined;
}
