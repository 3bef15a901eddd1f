import type { INestApplicationContext } from '@nestjs/common';
import { AssessmentsService } from '../../src/assessments/assessments.service';
import type { WriteScope } from '../../src/database/unit-of-work';
import { exact } from '../../src/domain/decimal';
import { StatementsService } from '../../src/statements/statements.service';
import { LOCAL } from './caller';

/** A unit says another amount of its till at the end of 2020, and is judged anew. @returns the id of the revision */
export async function tillRevised(
  app: INestApplicationContext,
  scope: WriteScope,
  unitId: string,
  amount: number,
): Promise<string> {
  const statements = app.get(StatementsService, { strict: false });
  const stands = await statements.latest(LOCAL, unitId, 2020, scope);
  if (!stands) throw new Error(`${unitId} has said nothing of 2020`);
  const figures = new Map(stands.statement.figures);
  figures.set('cash', {
    amount: exact(amount),
    origin: { at: 'form', field: 'kas', by: 'a', on: '2026-02-20' },
  });
  const id = await statements.revise(scope, stands, { ...stands.statement, figures }, 'salah');
  await app.get(AssessmentsService, { strict: false }).assessIn(scope, id);
  return id;
}
