import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { MOST_SELECTED, RowActionsService } from '../../attention/row-actions.service';
import { PeopleService } from '../../auth/people.service';
import { OwnGroupsService } from '../../comparisons/own-groups.service';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { ReminderMail } from '../../mail/reminder-mail';
import type { Table } from '../../domain/table';
import { meanwhileWords, everyoneWords, reminderWords } from '../../rendering/messages';
import { render } from '../../rendering/templates';
import { SetsService } from '../../reports/sets/sets.service';
import { sentText, sentTexts } from '../../web/form';
import { today } from '../../web/today';
import { setPlace } from '../shared/print-set-place';
import { sendTable } from '../shared/table-reply';
import { enteredStep } from './entered-step';
import { rowActionsPage, type RowActionsPage, type ToldOutcome } from './row-actions-page';
import type { RowActionsPart } from './views';

/** A list of which rows were ticked. */
export interface TickedList extends Pick<RowActionsPage, 'about' | 'list' | 'here'> {
  /** The book year that a reminder, an examination and a print are of. */
  readonly year: number;
  /** Where the list stands. */
  readonly back: string;
  /** Every unit of the list, on whatever page. */
  readonly everyone: () => Promise<readonly string[]>;
  /** The list as a file: of some of its units, in its own order. */
  readonly table: (units: ReadonlySet<string>) => Promise<Table>;
}

/** How many units a list has, and how many of them a page shows. */
interface ListCount {
  readonly count: number;
  readonly shown: number;
}

/** What was done, as the page says it. */
type Done = Pick<RowActionsPage, 'title'> & {
  readonly outcomes: readonly ToldOutcome[];
  readonly set?: string;
};

interface Sent {
  readonly ids: readonly string[];
  readonly year: number;
  readonly body: unknown;
}

/** Reminds, assigns, prints or hands out rows of whatever list, and tells of each unit what became of it. */
@Injectable()
export class RowActing {
  constructor(
    private readonly actions: RowActionsService,
    private readonly people: PeopleService,
    private readonly groups: OwnGroupsService,
    private readonly sets: SetsService,
    private readonly mail: ReminderMail,
  ) {}

  /** What can be done with ticked rows of a year, as a page offers it; of no year where there is none. @throws Refusal `officials-only` */
  async offered(
    caller: Caller,
    year: number | undefined,
    { count, shown }: ListCount,
  ): Promise<RowActionsPart> {
    return {
      everyone: count > shown && count <= MOST_SELECTED ? everyoneWords(count) : '',
      seen: String(count),
      reminder: year === undefined ? '' : reminderWords(year),
      mails: this.mail.isOn,
      examiners: await this.people.examiners(caller),
    };
  }

  /**
   * @throws Refusal `officials-only`; `own-group-refused`, `unit-not-found`; `bad-request` (no-rows, too-many-rows, says-nothing,
   *   unknown-examiner, unknown-step)
   */
  async act(caller: Caller, body: unknown, list: TickedList, reply: FastifyReply): Promise<void> {
    const action = enteredStep(body);
    const isAll = sentText(body, 'semua') === 'ya';
    const ids = [...new Set(isAll ? await list.everyone() : sentTexts(body, 'unit'))];
    if (action === 'kelompok') {
      const group = await this.groups.save(caller, sentText(body, 'nama'), ids);
      return void reply.redirect(`/kelompok-sendiri/${group}`, 303);
    }
    if (action === 'xlsx' || action === 'csv') {
      const units = await this.actions.exported(caller, ids);
      await sendTable(reply, await list.table(new Set(units.map(({ id }) => id))), action);
      return;
    }
    const { title, outcomes, set = '' } = await this.done(caller, action, { ids, year: list.year, body });
    const { about, back, here } = list;
    const meanwhile = isAll ? meanwhileWords(Number(sentText(body, 'terlihat')), ids.length) : '';
    const of = { title, about, list: list.list, here, set, back, meanwhile };
    const page = rowActionsPage(outcomes, { ...of, ticked: ids.length });
    void reply.type('text/html; charset=utf-8').send(render('pages/row-actions', page));
  }

  private async done(caller: Caller, action: string, sent: Sent): Promise<Done> {
    if (action === 'ingatkan') return this.reminded(caller, sent);
    if (action === 'tugaskan') return this.assigned(caller, sent);
    if (action === 'cetak') return this.printed(caller, sent);
    throw new Refusal('bad-request', { reason: 'unknown-step' });
  }

  private async reminded(caller: Caller, { ids, year, body }: Sent): Promise<Done> {
    const words = sentText(body, 'pesan');
    const outcomes = await this.actions.remind(caller, ids, year, words);
    const byMail = sentText(body, 'surel') === 'ya';
    return {
      title: `Pengingat, tahun buku ${year}`,
      outcomes: byMail ? await this.mail.told(caller, outcomes, { year, words, day: today() }) : outcomes,
    };
  }

  private async assigned(caller: Caller, { ids, year, body }: Sent): Promise<Done> {
    const examiner = await this.people.examiner(caller, sentText(body, 'pemeriksa').trim().slice(0, 120));
    const outcomes = await this.actions.assign(caller, ids, year, examiner);
    return { title: `Tugas pemeriksaan untuk ${examiner.id}, tahun buku ${year}`, outcomes };
  }

  private async printed(caller: Caller, { ids, year }: Sent): Promise<Done> {
    const units = await this.actions.selected(caller, ids);
    const own = units.map(({ id }) => id);
    const { set, printed } = await this.sets.beginUnits(caller, own, year);
    const outcomes = units.map((unit): ToldOutcome => ({
      unit,
      is: printed.includes(unit.id) ? 'printing' : 'not-reported',
    }));
    return { title: `Cetak, tahun buku ${year}`, outcomes, ...(set === null ? {} : { set: setPlace(set) }) };
  }
}
