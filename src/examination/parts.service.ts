import { Injectable } from '@nestjs/common';
import type { Caller } from '../domain/access/caller';
import type { AssessmentResult, PartResult } from '../domain/assessment/result';
import type { FiledYear } from '../filings/filing';
import { FilingsService } from '../filings/filings.service';
import { UnitsService } from '../units/units.service';
import { JudgedYearsService, type JudgedYear } from './judged-years.service';

/** What files together with a unit: its result is only a part of what the cooperative handed in. */
@Injectable()
export class PartsService {
  constructor(
    private readonly units: UnitsService,
    private readonly filings: FilingsService,
    private readonly years: JudgedYearsService,
  ) {}

  /** How the others of the same filing came out; none for a unit that files alone. @throws Refusal `unit-not-found` */
  async beside(caller: Caller, { unitId, year }: FiledYear): Promise<PartResult[]> {
    const others = (await this.units.together(caller, unitId)).filter(({ id }) => id !== unitId);
    if (others.length === 0) return [];
    const { id: filing } = await this.filings.ofYear(caller, { unitId, year });
    const parts: PartResult[] = [];
    for (const { id } of others) {
      const found = await this.years.shown(caller, { unitId: id, year });
      const isFiled = found && (await this.filings.ofYear(caller, { unitId: id, year })).id === filing;
      if (isFiled) parts.push(partResult(found));
    }
    return parts;
  }

  /** A result with what files together with it, which stays away where there is nothing. @throws Refusal `unit-not-found` */
  async whole(caller: Caller, result: AssessmentResult, year: FiledYear): Promise<AssessmentResult> {
    const filedWith = await this.beside(caller, year);
    return filedWith.length === 0 ? result : { ...result, filedWith };
  }
}

/** How a year came out, for whoever files together with it. */
export function partResult({ statement, shown }: Pick<JudgedYear, 'statement' | 'shown'>): PartResult {
  const { name, kind, subKind } = statement.statement.unit;
  return {
    ...{ unit: statement.unitId, name, kind, ...(subKind ? { subKind } : {}), statement: statement.id },
    assessment: shown?.assessmentId ?? null,
    ruleSet: shown?.ruleSet.id ?? null,
    total: shown?.period.total ?? null,
    grade: shown?.period.grade ?? null,
  };
}
