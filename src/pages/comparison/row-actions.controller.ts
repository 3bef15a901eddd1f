import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RowActionsService } from '../../attention/row-actions.service';
import { PeopleService } from '../../auth/people.service';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { render } from '../../rendering/templates';
import { SetsService } from '../../reports/sets/sets.service';
import { CalledBy } from '../../web/caller';
import { sentText, sentTexts } from '../../web/form';
import { setPlace } from '../shared/print-set-place';
import { sendTable } from '../shared/table-reply';
import { enteredStep } from './entered-step';
import { RankingFinder, type FoundRanking } from './ranking-finder';
import { rankingAddress, rankingQuery } from './ranking-query';
import { rowActionsPage, type ToldOutcome } from './row-actions-page';

/** The browser sends the same form to the other address. */
const SAME_FORM = 307;

/** What was done, as the page says it. */
interface Done {
  readonly title: string;
  readonly outcomes: readonly ToldOutcome[];
  readonly set?: string;
}

/** What was sent: the rows, and what the list was of. */
interface Sent {
  readonly ids: readonly string[];
  readonly found: FoundRanking;
  readonly body: unknown;
}

/** What is done with rows of a ranking that were ticked. */
@Controller('peringkat/tindakan')
export class RowActionsController {
  constructor(
    private readonly finder: RankingFinder,
    private readonly actions: RowActionsService,
    private readonly people: PeopleService,
    private readonly sets: SetsService,
  ) {}

  /**
   * Reminds, assigns, prints or hands out as a file, and tells of each unit what became of it.
   *
   * @throws Refusal `officials-only`, `area-not-found`, `group-not-found`; `bad-request` (no-rows, too-many-rows, says-nothing,
   *   unknown-examiner, unknown-step)
   */
  @Post()
  @HttpCode(200)
  async act(@CalledBy() caller: Caller, @Body() body: unknown, @Res() reply: FastifyReply): Promise<void> {
    const action = enteredStep(body);
    if (action === 'kelompok') return void reply.redirect('/kelompok-sendiri', SAME_FORM);
    const query = rankingQuery(caller, new Map(new URLSearchParams(sentText(body, 'dari'))));
    const found = await this.finder.find(caller, query);
    if (!found) throw new Refusal('group-not-found');
    const sent = { ids: [...new Set(sentTexts(body, 'unit'))], found, body };
    if (action === 'xlsx' || action === 'csv') return this.file(caller, sent, action, reply);
    const done = await this.done(caller, action, sent);
    const html = render(
      'pages/row-actions',
      rowActionsPage(done.outcomes, {
        title: done.title,
        about: found.about.join(' · '),
        ticked: sent.ids.length,
        set: done.set ?? '',
        back: rankingAddress(query),
      }),
    );
    void reply.type('text/html; charset=utf-8').send(html);
  }

  private async done(caller: Caller, action: string, sent: Sent): Promise<Done> {
    if (action === 'ingatkan') return this.reminded(caller, sent);
    if (action === 'tugaskan') return this.assigned(caller, sent);
    if (action === 'cetak') return this.printed(caller, sent);
    throw new Refusal('bad-request', { reason: 'unknown-step' });
  }

  private async reminded(caller: Caller, { ids, found, body }: Sent): Promise<Done> {
    const outcomes = await this.actions.remind(caller, ids, found.year, sentText(body, 'pesan'));
    return { title: `Pengingat, tahun buku ${found.year}`, outcomes };
  }

  private async assigned(caller: Caller, { ids, found, body }: Sent): Promise<Done> {
    const examiner = await this.people.examiner(caller, sentText(body, 'pemeriksa').trim().slice(0, 120));
    const outcomes = await this.actions.assign(caller, ids, found.year, examiner);
    return { title: `Tugas pemeriksaan untuk ${examiner.id}, tahun buku ${found.year}`, outcomes };
  }

  private async printed(caller: Caller, { ids, found: { year } }: Sent): Promise<Done> {
    const units = await this.actions.selected(caller, ids);
    const title = `${units.length} unit terpilih, ${year}`;
    const own = units.map(({ id }) => id);
    const { set, printed } = await this.sets.beginUnits(caller, own, { year, title });
    const outcomes = units.map((unit): ToldOutcome => ({
      unit,
      is: printed.includes(unit.id) ? 'printing' : 'not-reported',
    }));
    return { title: `Cetak, tahun buku ${year}`, outcomes, ...(set === null ? {} : { set: setPlace(set) }) };
  }

  private async file(caller: Caller, { ids, found }: Sent, form: string, reply: FastifyReply): Promise<void> {
    const units = new Set((await this.actions.exported(caller, ids)).map(({ id }) => id));
    const all = await this.finder.units(caller, found);
    const part = all.filter(({ unitId }) => units.has(unitId));
    await sendTable(reply, await this.finder.table(caller, found, part), form);
  }
}
