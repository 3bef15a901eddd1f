import { Param } from '@nestjs/common';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { calendarFile, type CalendarEntry } from '../../domain/filing/calendar';
import { unitPaperNamed } from '../../domain/papers/kinds';
import { DeskService } from '../../examination/desk.service';
import { IssuingService } from '../../reports/issuing.service';
import { concernEntries, deadlineEntries } from '../../views/parts/calendar';
import { CalledBy } from '../../web/caller';
import { today } from '../../web/today';
import { NOTHING, type Nothing } from './shape/nothing';
import { Asked, LookFile, Resource } from './shape/operation';

/** Files of a filing as it stands: for calendars, papers as they would be, and what the assessment was made from. */
@Resource('filings/:id')
export class FilingFilesV1Controller {
  constructor(
    private readonly desk: DeskService,
    private readonly issuing: IssuingService,
  ) {}

  /** @throws Refusal `filing-not-found` */
  @LookFile('calendar', { id: 'getFilingCalendar', says: 'Deadlines that are not met, as iCalendar' })
  async calendar(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    const { filing, statement, deadlines } = await this.desk.get(caller, id);
    const title = `${statement.statement.unit.name} ${filing.year}`;
    return written(deadlineEntries(deadlines, { id: filing.id, title }));
  }

  /** @throws Refusal `filing-not-found` */
  @LookFile('concerns/calendar', {
    ...{ id: 'getConcernCalendar', says: 'Until when what was found is to be put right, as iCalendar' },
  })
  async concerns(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    const { concerns, statement } = await this.desk.get(caller, id);
    return written(concernEntries(concerns, statement.statement.unit.name));
  }

  /** With DRAF across it; `annex` is what stands behind the report.
   * @throws Refusal `filing-not-found`, `paper-refused`, `no-browser`, `printing-failed`, `bad-request` (unknown-paper) */
  @LookFile('papers/drafts/:kind', { id: 'getPaperDraft', says: 'A paper as it would be, as PDF' })
  async draft(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('kind') kind: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    if (kind === 'annex') return this.issuing.draftAnnex(caller, id, today());
    const wanted = unitPaperNamed(kind);
    if (!wanted) throw new Refusal('bad-request', { reason: 'unknown-paper' });
    return this.issuing.draft(caller, id, wanted, today());
  }

  /** To be judged again anywhere. @throws Refusal `filing-not-found`, `paper-not-found` */
  @LookFile('dossier', { id: 'getDossier', says: 'Everything the assessment was made from, as JSON' })
  async dossier(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Asked(NOTHING) _: Nothing,
  ): Promise<Buffer> {
    return Buffer.from(await this.issuing.dossier(caller, id));
  }
}

const written = (entries: readonly CalendarEntry[]): Buffer =>
  Buffer.from(calendarFile(entries, new Date().toISOString()));
