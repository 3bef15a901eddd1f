import { Survey } from '../document/survey-schema';
import type { Plain, Schema } from '../document/schema';
import { PROBLEM_SCHEMAS } from './told/problem';
import { ConcernSchema, Filing, FilingListed } from './told/filing';
import { AreaSeen, AreaUnitListed, DeskSeen } from './told/area';
import { IndexedPaperTold, StandingPaperTold } from './told/paper';
import { JOB_SCHEMAS } from './told/job';
import { LeagueSeen, RankingSeen } from './told/ranking';
import { RULE_SCHEMAS } from './told/rule';
import { AssessmentListed, StatementFigures, StatementRevision } from './told/statement';
import { VoiceSchema } from './told/voice';
import { WorksheetSeen } from './told/worksheet';
import { RegisteredUnit } from './told/unit';

/** Every form of an answer that only v1 gives, by its name in the document. */
export const V1_SCHEMAS = {
  ...PROBLEM_SCHEMAS,
  ...JOB_SCHEMAS,
  ...RULE_SCHEMAS,
  RegisteredUnit,
  StatementRevision,
  StatementFigures,
  AssessmentListed,
  FilingListed,
  Filing,
  Concern: ConcernSchema,
  Area: AreaSeen,
  AreaUnit: AreaUnitListed,
  Desk: DeskSeen,
  Ranking: RankingSeen,
  League: LeagueSeen,
  Paper: IndexedPaperTold,
  StandingPaper: StandingPaperTold,
  Survey,
  Voice: VoiceSchema,
  Worksheet: WorksheetSeen,
} satisfies Readonly<Record<string, Plain>>;

type Of<S> = S extends Schema<infer T> ? T : never;

/** The place of a schema in the document. */
export const told = <N extends keyof typeof V1_SCHEMAS>(name: N): Schema<Of<(typeof V1_SCHEMAS)[N]>> => ({
  $ref: `#/components/schemas/${name}`,
});
