import { basisFor } from '../../src/domain/assessment/basis';
import { namesFor } from '../../src/domain/assessment/names';
import { assessFully } from '../../src/domain/assessment/explain';
import type { AssessmentResult } from '../../src/domain/assessment/result';
import { resultOf, type Told } from '../../src/domain/assessment/tell';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { checkStatement } from '../../src/domain/statement/check';
import type { Statement } from '../../src/domain/statement/statement';
import { realCases, statementOf } from './real-cases';

export const EDITION = { date: '2026-11-23', hash: '0123456789abcdef'.repeat(4) };

/** The public result of statements of one unit, oldest first. */
export function resultFor(file: string, statements: readonly Statement[]): AssessmentResult {
  const told = statements.map((statement, at): Told => {
    const before = statements[at - 1];
    return {
      full: assessFully(basisFor(perdep06, statement, { before })),
      findings: checkStatement(statement, before),
    };
  });
  const [first, ...rest] = told;
  if (!first) throw new Error('no statement');
  return resultOf(file, EDITION, [first, ...rest], namesFor('ksp', perdep06));
}

/** The results of the thirteen real statements. */
export function realResults(): AssessmentResult[] {
  return realCases().map((real) =>
    resultFor(
      real.file,
      real.years.map((year) => statementOf(real, year)),
    ),
  );
}
