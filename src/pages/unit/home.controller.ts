import { Controller, Get, Header } from '@nestjs/common';
import { AssessmentsService } from '../../assessments/assessments.service';
import { DailyBackup } from '../../database/daily-backup';
import { TurnsService } from '../../examination/turns.service';
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
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async home(@CalledBy() caller: Caller): Promise<string> {
    const [latest, turns, voices, backup] = await Promise.all([
      this.assessments.recent(caller, RECENT),
      this.turns.of(caller, WAITING),
      this.voices.waiting(caller),
      this.backup.status(),
    ]);
    return render('pages/home', homePage({ latest, turns, voices }, backup, Date.now()));
  }
}
