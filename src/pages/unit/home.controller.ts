import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { RowActionsService } from '../../attention/row-actions.service';
import { AssessmentsService } from '../../assessments/assessments.service';
import { DailyBackup } from '../../database/daily-backup';
import { TurnsService } from '../../examination/turns.service';
import { FilingsService } from '../../filings/filings.service';
import { VoicesService } from '../../surveys/voices.service';
import { render } from '../../rendering/templates';
import { homePage } from './home-page';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';

/** So many units stand on the start page: those that were assessed last. */
const RECENT = 8;
/** So many filings stand there for each part. */
const WAITING = 4;

/** Beranda: hand in a workbook, find what was assessed. */
@Controller()
export class HomeController {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly backup: DailyBackup,
    private readonly turns: TurnsService,
    private readonly voices: VoicesService,
    private readonly actions: RowActionsService,
    private readonly filings: FilingsService,
  ) {}

  /** Of those who have to do with units; an administrator goes on to the accounts. */
  @Get()
  async home(@CalledBy() caller: Caller, @Res() reply: FastifyReply): Promise<void> {
    if (caller.role === 'administrator') void reply.redirect('/pengguna', 303);
    else void reply.type('text/html; charset=utf-8').send(await this.page(caller));
  }

  private async page(caller: Caller): Promise<string> {
    const [given, latest, turns, voices, notes, backup] = await Promise.all([
      this.filings.given(caller),
      this.assessments.recent(caller, RECENT),
      this.turns.of(caller, WAITING),
      this.voices.waiting(caller),
      this.actions.waiting(caller),
      this.backup.status(),
    ]);
    return render(
      'pages/home',
      homePage({ given, latest, turns, voices, notes, takes: caller.role !== 'auditor' }, backup, Date.now()),
    );
  }
}
