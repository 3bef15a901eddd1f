import { Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { KINDS, type Kind } from '../../domain/statement/kind';
import { TRAY_STATES } from '../../intake/tray';
import type { Received, TrayEntry, TrayState } from '../../intake/tray';
import { TrayIntakeService } from '../../intake/tray-intake.service';
import { TrayService, choiceOf } from '../../intake/tray.service';
import { besideSaid } from '../../intake/upload-fields';
import { CalledBy } from '../../web/caller';
import { filesIn } from '../../web/form';
import { named } from '../document/answer-schemas';
import { among, object, optional, text } from '../document/schema';
import { INTAKE_FORM } from '../intake.controller';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, Look, LookFile, Resource, Sent, Store } from './shape/operation';
import { PAGE_FIELDS, paged, pageOf, placeIn, USUAL, type Page, type PageAsked } from './shape/page';
import { asForm, BOOK_YEAR, REASONED, type Reasoned } from './shape/said';
import { isPlaceOfNumber } from './shape/places';

interface TrayAsked extends PageAsked {
  readonly state?: TrayState;
}

const TRAY = object<TrayAsked>({ ...PAGE_FIELDS, state: optional(among(TRAY_STATES)) });

interface SettlementSent {
  readonly unit: string;
}

const SETTLEMENT = object<SettlementSent>({
  unit: {
    ...text,
    ...{ minLength: 1, maxLength: 100 },
    description:
      'id of a unit; register for the new unit that the file names; new for one of its own beside its namesakes',
  },
});

interface RetrySent {
  readonly kind?: Kind;
  readonly name?: string;
  readonly year?: number;
  readonly rules?: string;
}

const RETRY = object<RetrySent>({
  kind: optional(among(KINDS)),
  name: optional<string>({ ...text, maxLength: 200 }),
  year: optional(BOOK_YEAR),
  rules: optional<string>({ ...text, maxLength: 100 }),
});

const ENTRY = named('TrayEntry');

/** The tray: many files in, what became of each, and what is asked. */
@Resource('intake')
export class IntakeV1Controller {
  constructor(
    private readonly intake: TrayIntakeService,
    private readonly tray: TrayService,
  ) {}

  /** Puts files, or the files of archives, into the tray; they are read one by one. The same bytes twice add nothing: no key
   * is needed. @throws Refusal `no-file`, `unknown-kind`, `unknown-rule-set` */
  @Store(
    '',
    { id: 'receiveFiles', says: 'Puts files into the tray', answers: named('Received') },
    INTAKE_FORM,
  )
  async receive(
    @CalledBy() caller: Caller,
    @Req() request: FastifyRequest,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Received> {
    return this.intake.receiveAll(caller, filesIn(request));
  }

  @Look('', {
    id: 'listIntake',
    says: 'The files of the tray, the newest first',
    answers: pageOf<TrayEntry>(ENTRY),
  })
  async list(@CalledBy() caller: Caller, @Asked(TRAY) asked: TrayAsked): Promise<Page<TrayEntry>> {
    const { state, cursor, limit = USUAL } = asked;
    const place = placeIn(cursor, isPlaceOfNumber);
    const found = await this.tray.before(caller, place?.[0], {
      ...(state === undefined ? {} : { state }),
      limit: limit + 1,
    });
    return paged(
      found,
      asked,
      ({ made }) => [made],
      ({ entry }) => entry,
    );
  }

  /** @throws Refusal `upload-not-found` */
  @Look(':id', { id: 'getIntake', says: 'One file of the tray', answers: ENTRY })
  async entry(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<TrayEntry> {
    return this.tray.get(caller, id);
  }

  /** @throws Refusal `upload-not-found` */
  @LookFile(':id/file', { id: 'getIntakeFile', says: 'A file of the tray as it came in' })
  async file(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    return (await this.tray.original(caller, id)).content;
  }

  /** @throws Refusal `upload-not-found`, `unit-not-found`, `officials-only`, `bad-request` */
  @Store(':id/settlements', { id: 'settleIntake', says: 'Says whose a file is', answers: ENTRY })
  async settle(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(SETTLEMENT) { unit }: SettlementSent,
  ): Promise<TrayEntry> {
    await this.tray.settle(caller, id, choiceOf(unit));
    return this.tray.get(caller, id);
  }

  /** @throws Refusal `upload-not-found`, `unknown-kind`, `bad-request` */
  @Store(':id/retries', {
    id: 'retryIntake',
    says: 'Has a file read again, with what is said of it now',
    answers: ENTRY,
  })
  async retry(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(RETRY) sent: RetrySent,
  ): Promise<TrayEntry> {
    await this.tray.retry(caller, id, besideSaid(asForm(sent)));
    return this.tray.get(caller, id);
  }

  /** @throws Refusal `upload-not-found`, `bad-request` */
  @Store(':id/discards', { id: 'discardIntake', says: 'Puts a file away with a reason', answers: ENTRY })
  async discard(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Sent(REASONED) { reason }: Reasoned,
  ): Promise<TrayEntry> {
    await this.tray.discard(caller, id, reason);
    return this.tray.get(caller, id);
  }
}
