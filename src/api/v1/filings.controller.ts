import { Headers, Param } from '@nestjs/common';
import { ConcernsService } from '../../concerns/concerns.service';
import type { Caller } from '../../domain/access/caller';
import { CONCERN_MOVES, CONCERN_ORIGINS, type ConcernMove } from '../../domain/filing/concerns';
import { PARTS, STAGES, STEPS, type Part, type Stage, type StepName } from '../../domain/filing/stages';
import { namesOf } from '../../domain/records';
import { KINDS, type Kind } from '../../domain/statement/kind';
import { NO_MORE_SAID, type RaisedConcern } from '../../concerns/concern';
import { DeskService, type OpenFiling } from '../../examination/desk.service';
import type { FiledYear } from '../../filings/filing';
import { FilingsService } from '../../filings/filings.service';
import { IssuingService } from '../../reports/issuing.service';
import { areaOfAddress } from '../../web/area-asked';
import { CalledBy } from '../../web/caller';
import { mustMatch } from '../../web/etag';
import { Refusal } from '../../domain/errors';
import { among, list, object, optional, text, type Schema } from '../document/schema';
import { filingAnswer, type FilingAnswer } from '../filing-answer';
import { told } from './schemas';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, Matches, Resource, Sent, Store } from './shape/operation';
import { PAGE_FIELDS, paged, pageOf, placeIn, USUAL, type Page, type PageAsked } from './shape/page';
import { BOOK_YEAR } from './shape/said';
import { isPlaceOfYear } from './shape/places';
import { concernTold, filingHead, type ConcernTold, type FilingHead } from './told/filing';

interface FilingsAsked extends PageAsked {
  readonly unit?: string;
  readonly year?: number;
  readonly stage?: Stage;
  readonly kind?: Kind;
  readonly area?: string;
}

const FILINGS = object<FilingsAsked>({
  ...PAGE_FIELDS,
  unit: optional<string>({ ...text, maxLength: 100 }),
  year: optional(BOOK_YEAR),
  stage: optional(among(STAGES)),
  kind: optional(among(KINDS)),
  area: optional<string>({ ...text, maxLength: 20, description: 'kode wilayah, and all areas in it' }),
});

interface StepSent {
  readonly step: StepName;
  readonly as?: Part;
  readonly reason?: string;
}

const said: Schema<string> = { ...text, maxLength: 2000 };
const STEP = object<StepSent>({
  step: among(namesOf(STEPS)),
  as: optional(among(PARTS)),
  reason: optional(said),
});

interface ConcernSent extends Partial<RaisedConcern> {
  readonly text: string;
}

const CONCERN = object<ConcernSent>({
  text: { ...said, minLength: 1 },
  origin: optional(among(CONCERN_ORIGINS)),
  ...{ about: optional(said), aspect: optional(said), risk: optional(said) },
  ...{ recommendation: optional(said), who: optional(said) },
  until: optional<string>({ ...text, maxLength: 10, description: 'a day, as 2026-12-31; empty for none' }),
});

interface MoveSent {
  readonly move: ConcernMove;
  readonly text?: string;
  readonly proof?: string;
}

const MOVE = object<MoveSent>({
  move: among(namesOf(CONCERN_MOVES)),
  ...{ text: optional(said), proof: optional(said) },
});

/** What units owe for each book year: how far it is, its steps, and what examiners found. */
@Resource('filings')
export class FilingsV1Controller {
  constructor(
    private readonly filings: FilingsService,
    private readonly desk: DeskService,
    private readonly issuing: IssuingService,
    private readonly concerns: ConcernsService,
  ) {}

  /** @throws Refusal `area-not-found`, `bad-request` */
  @Look('', {
    ...{ id: 'listFilings', says: 'Filings within reach, the newest book year first' },
    answers: pageOf(told('FilingListed')),
  })
  async list(@CalledBy() caller: Caller, @Asked(FILINGS) asked: FilingsAsked): Promise<Page<FilingHead>> {
    const { cursor, limit = USUAL, area, ...filter } = asked;
    const place = placeIn(cursor, isPlaceOfYear);
    const last = place && { year: place[0], id: place[1] };
    const code = areaOfAddress(area);
    const found = await this.filings.after(caller, last, {
      ...filter,
      ...(code === '' ? {} : { area: code }),
      limit: limit + 1,
    });
    return paged(found, asked, (each) => [each.year, each.id], filingHead);
  }

  /** @throws Refusal `filing-not-found` */
  @Look(':id', { id: 'getFiling', says: 'A filing with its steps and deadlines', answers: told('Filing') })
  async one(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<FilingAnswer> {
    return this.read(caller, id);
  }

  /** Takes a step; signing issues its paper.
   * @throws Refusal `filing-not-found`, `step-refused`, `paper-refused`, `no-browser`, `printing-failed`, `changed-meanwhile` */
  @Store(':id/steps', { id: 'takeStep', says: 'Takes a step of a filing', answers: told('Filing') })
  @Matches()
  async take(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(STEP) { step, as, reason = '' }: StepSent,
    @Headers('if-match') match?: string,
  ): Promise<FilingAnswer> {
    const mustBe = (open: OpenFiling): void => mustMatch(match, () => filingAnswer(open));
    await this.issuing.take(caller, id, { step, as, reason, mustBe });
    return this.read(caller, id);
  }

  /** Of the year, and those of earlier years that were not settled. @throws Refusal `filing-not-found` */
  @Look(':id/concerns', {
    ...{ id: 'listConcerns', says: 'What examiners found, and what was said to it' },
    answers: list(told('Concern')),
  })
  async concernsOf(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<ConcernTold[]> {
    const filing = await this.filings.get(caller, id);
    return (await this.concerns.ofYear(caller, filing)).map(concernTold);
  }

  /** @throws Refusal `filing-not-found`, `bad-request` (not-yours, says-nothing, unknown-day) */
  @Store(':id/concerns', { id: 'raiseConcern', says: 'Raises a concern on a year', answers: told('Concern') })
  async raise(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(CONCERN) sent: ConcernSent,
  ): Promise<ConcernTold> {
    const filing = await this.filings.get(caller, id);
    const raised = { origin: 'free', ...NO_MORE_SAID, ...sent } as const;
    return this.concern(caller, filing, await this.concerns.raise(caller, filing, raised));
  }

  /** @throws Refusal `filing-not-found`, `concern-not-found`, `bad-request` (wrong-state, not-yours, says-nothing), `changed-meanwhile` */
  @Store(':id/concerns/:concernId/moves', {
    ...{ id: 'answerConcern', says: 'Replies to a concern, accepts the reply or sends it back' },
    answers: told('Concern'),
  })
  async say(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('concernId') concernId: string,
    @Sent(MOVE) { move, text: words = '', proof = '' }: MoveSent,
  ): Promise<ConcernTold> {
    const filing = await this.filings.get(caller, id);
    await this.concerns.say(caller, filing.unitId, concernId, { move, text: words, proof });
    return this.concern(caller, filing, concernId);
  }

  private async read(caller: Caller, id: string): Promise<FilingAnswer> {
    return filingAnswer(await this.desk.get(caller, id));
  }

  private async concern(caller: Caller, filing: FiledYear, id: string): Promise<ConcernTold> {
    const all = await this.concerns.ofYear(caller, filing);
    const found = all.find((each) => each.id === id);
    if (!found) throw new Refusal('concern-not-found', { concern: id });
    return concernTold(found);
  }
}
