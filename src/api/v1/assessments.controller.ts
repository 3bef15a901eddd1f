import { Param } from '@nestjs/common';
import { AnalysisService } from '../../assessments/analysis.service';
import { ResultsService } from '../../assessments/results.service';
import { UnitPeersService } from '../../comparisons/unit-peers.service';
import type { Caller } from '../../domain/access/caller';
import type { DistancesResult } from '../../domain/analysis/distance-result';
import type { MovementResult } from '../../domain/analysis/movement-result';
import type { SideBySideResult } from '../../domain/analysis/side-by-side-result';
import type { AssessmentResult } from '../../domain/assessment/result';
import type { PeersResult } from '../../domain/comparison/peers-result';
import { PartsService } from '../../examination/parts.service';
import { CalledBy } from '../../web/caller';
import { named } from '../document/answer-schemas';
import { flag, object, OPEN, optional, orNull, text, type Schema } from '../document/schema';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Resource, Sent, Store } from './shape/operation';

const id_: Schema<string> = { ...text, maxLength: 100 };
const HOW = object<{ readonly compliance?: boolean }>({
  compliance: optional<boolean>({ ...flag, description: 'with what the law demands beside the score' }),
});
const RULES = object<{ readonly rules?: string }>({
  rules: optional<string>({
    ...{ ...text, maxLength: 500, example: 'perdep-06-2016,kkpkk-2021' },
    description: 'ids of rule sets, parted by commas; all that judge the kind unless given',
  }),
});
const FROM = object<{ readonly from?: string }>({
  from: optional<string>({
    ...id_,
    description: 'id of an assessment of the unit; the year before unless given',
  }),
});
const GROUP = object<{ readonly group?: string }>({
  group: optional<string>({
    ...id_,
    description: 'id of a group of one’s own; the usual group unless given',
  }),
});

interface ExplanationSent {
  readonly check: string;
  readonly line: string;
  readonly text: string;
}

const EXPLANATION = object<ExplanationSent>({
  ...{ check: id_, line: id_ },
  text: { ...text, minLength: 1, maxLength: 2000 },
});

/** Stored assessments, and why each is as it is. */
@Resource('assessments')
export class AssessmentsV1Controller {
  constructor(
    private readonly results: ResultsService,
    private readonly analysis: AnalysisService,
    private readonly peers: UnitPeersService,
    private readonly parts: PartsService,
  ) {}

  /** @throws Refusal `assessment-not-found` */
  @Look(':id', { id: 'getAssessment', says: 'A stored result', answers: named('Assessment') })
  async one(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(HOW) { compliance }: { readonly compliance?: boolean },
  ): Promise<AssessmentResult> {
    const { result, statement } = await this.results.show(caller, id, compliance);
    return this.parts.whole(caller, result, statement);
  }

  /** @throws Refusal `assessment-not-found` */
  @Look(':id/distances', { id: 'getDistances', says: 'What is missing to more points', answers: OPEN })
  async distances(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<DistancesResult> {
    return (await this.analysis.distances(caller, id)).result;
  }

  /** @throws Refusal `assessment-not-found`, `unknown-rule-set` */
  @Look(':id/side-by-side', { id: 'getSideBySide', says: 'The same under other rule sets', answers: OPEN })
  async sideBySide(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(RULES) { rules = '' }: { readonly rules?: string },
  ): Promise<SideBySideResult> {
    const ids = rules.split(',').filter((each) => each !== '');
    return (await this.analysis.sideBySide(caller, id, ids)).result;
  }

  /** @throws Refusal `assessment-not-found`, `bad-request` (another-unit) */
  @Look(':id/movement', {
    ...{ id: 'getMovement', says: 'What moved the total; null without another year' },
    answers: orNull(OPEN),
  })
  async movement(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(FROM) { from }: { readonly from?: string },
  ): Promise<MovementResult | null> {
    const other = from === undefined ? {} : { assessment: from };
    return (await this.analysis.movement(caller, id, other)).result ?? null;
  }

  /** As far as the caller may see. @throws Refusal `assessment-not-found`, `officials-only`, `group-not-found`, `no-peers` */
  @Look(':id/peers', { id: 'getPeers', says: 'A unit beside its peers over five periods', answers: OPEN })
  async beside(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(GROUP) { group }: { readonly group?: string },
  ): Promise<PeersResult> {
    return this.peers.show(caller, id, group);
  }

  /** @throws Refusal `assessment-not-found`, `bad-request` (no-such-warning) */
  @Store(':id/explanations', {
    id: 'explainFinding',
    says: 'Explains a finding that warns',
    answers: EXPLANATION,
  })
  async explain(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(EXPLANATION) sent: ExplanationSent,
  ): Promise<ExplanationSent> {
    const { check, line, text: words } = sent;
    await this.results.explain(caller, id, { check, line }, words.trim());
    return sent;
  }
}
