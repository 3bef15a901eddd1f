import { Controller, Get, Header, Param } from '@nestjs/common';
import { render } from '../../rendering/templates';
import { changesPage } from './changes-page';
import { ChangesService } from '../../assessments/changes.service';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';

/** One revision of what a unit reported for a year: what it changed. */
@Controller('laporan/:statementId')
export class StatementPageController {
  constructor(private readonly changes: ChangesService) {}

  /** @throws Refusal `statement-not-found` */
  @Get('perubahan')
  @Header('content-type', 'text/html; charset=utf-8')
  async changed(@CalledBy() caller: Caller, @Param('statementId') id: string): Promise<string> {
    return render('pages/changes', changesPage(await this.changes.of(caller, id)));
  }
}
