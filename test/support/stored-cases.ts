import type { INestApplicationContext } from '@nestjs/common';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import { UnitOfWork } from '../../src/database/unit-of-work';
import { StatementsService } from '../../src/statements/statements.service';
import { realCases, statementOf } from './real-cases';
import { LOCAL } from './caller';

/**
 * Stores the real statements of all units and assesses each year.
 *
 * @returns the assessments of one year by the name of the unit
 */
export async function storeRealCases(
  app: INestApplicationContext,
  year: number,
): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const real of realCases()) {
    const [first, ...more] = real.years.map((each) => statementOf(real, each));
    if (!first) continue;
    await app.get(UnitOfWork, { strict: false }).run(LOCAL, async (scope) => {
      const statements = [first, ...more];
      const stored = await app
        .get(StatementsService, { strict: false })
        .store(scope, { unit: first.unit, statements });
      for (const each of stored.years) {
        const assessments = app.get(AssessmentsService, { strict: false });
        const id = await assessments.assessIn(scope, each.statementId, { ruleSetId: 'perdep-06-2016' });
        if (each.year === year) made.set(real.name, id);
      }
    });
  }
  return made;
}
