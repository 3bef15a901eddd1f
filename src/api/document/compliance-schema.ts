import { COMPLIANCE } from '../../domain/assessment/compliance';
import type { ComplianceResult, ComplianceState } from '../../domain/assessment/compliance';
import type { Citation } from '../../domain/citation';
import { LOOPS } from '../../domain/statement/loop';
import { among, object, orNull, text, words } from './schema';
import type { Schema } from './schema';

/** What the law demands beside the score, with its place in the law. */
export const complianceSchema = (citation: Schema<Citation>): Schema<ComplianceResult> =>
  object<ComplianceResult>({
    code: among(COMPLIANCE),
    state: words<ComplianceState>({ kept: true, crossed: true, open: true, due: true, told: true }),
    found: orNull(text),
    limit: orNull(text),
    loop: orNull(among(LOOPS)),
    citation,
  });
