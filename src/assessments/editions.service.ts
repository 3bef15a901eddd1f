import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import { basisFor } from '../domain/assessment/basis';
import { assess } from '../domain/assessment/assess';
import type { Assessment } from '../domain/assessment/assess';
import { plain } from '../domain/decimal';
import { hasOption, namedIn } from '../domain/rules/readings';
import type { RuleSet } from '../domain/rules/rule-set';
import { AssessmentsService } from './assessments.service';
import { assessmentsUnder, editionsLike } from './assessments.store';
import type { EditionEntity } from './edition.entity';
import { keptLaw } from './kept-law';

/** What a stored assessment says, and what today's edition of its rules would say. */
export interface WouldChange {
  readonly assessmentId: string;
  readonly unitId: string;
  readonly unit: string;
  readonly year: number;
  readonly was: string;
  readonly is: string;
}

/** The editions that stored assessments were made under. */
@Injectable()
export class EditionsService {
  constructor(
    private readonly reader: Reader,
    private readonly assessments: AssessmentsService,
  ) {}

  /** Stored editions of a rule set whose hash begins so; all of them for an empty text. */
  async find(ruleSetId: string, hash: string): Promise<EditionEntity[]> {
    return editionsLike(this.reader, ruleSetId, hash);
  }

  /** A rule set in one of its editions: today's where its data are still the same, else the one that was kept. */
  async ruleSet(ruleSetId: string, hash: string): Promise<RuleSet> {
    return (await keptLaw(this.reader, { ruleSetId, editionHash: hash })).ruleSet;
  }

  /**
   * The assessments made under an edition that today's rules would change: another total or another grade. What was
   * chosen then is chosen again; what was left to the defaults takes those of today.
   */
  async wouldChange(caller: Caller, hash: string, today: RuleSet): Promise<WouldChange[]> {
    const changed: WouldChange[] = [];
    for (const id of await assessmentsUnder(this.reader, hash)) {
      const { assessment, statement } = await this.assessments.get(caller, id);
      const { basis } = assessment;
      const { law, choices, before, definedOtherwise } = basis;
      const readings = namedIn(law, choices).filter((each) => hasOption(today, each));
      const again = assess(basisFor(today, basis.statement, { readings, before, definedOtherwise }));
      const [was, is] = [outcomeOf(assessment), outcomeOf(again)];
      if (was !== is) {
        changed.push({
          assessmentId: id,
          unitId: statement.unitId,
          unit: statement.statement.unit.name,
          year: statement.year,
          was,
          is,
        });
      }
    }
    return changed;
  }

  /**
   * Assesses again what a stored assessment was made of, under an edition of an office. The stored one stays.
   *
   * @returns the id of the new assessment
   * @throws Refusal `assessment-not-found`
   */
  async again(caller: Caller, id: string, edition: string): Promise<string> {
    const { statement, assessment } = await this.assessments.get(caller, id);
    const { law, choices, definedOtherwise } = assessment.basis;
    const named = namedIn(law, choices);
    return this.assessments.assess(caller, statement.id, {
      ruleSetId: law.id,
      readings: named,
      edition,
      definedOtherwise: [...definedOtherwise],
    });
  }
}

/** A total and its grade in a few characters; the scores where there is no total. */
function outcomeOf({ total, grade, aspects }: Assessment): string {
  if (!total) {
    return aspects.flatMap((each) => each.lines.map((line) => plain(line.points.least))).join(' ');
  }
  const points = total.least.equals(total.most)
    ? plain(total.least)
    : `${plain(total.least)}–${plain(total.most)}`;
  return grade ? `${points} ${grade.label}` : points;
}
