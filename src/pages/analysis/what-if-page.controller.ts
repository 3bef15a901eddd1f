import { Controller, Get, Header, Param } from '@nestjs/common';
import { render } from '../../rendering/templates';
import { ResultsService } from '../../assessments/results.service';
import { whatIfPage } from './what-if-page';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';

/** "Andai": figures are changed and judged in the browser; nothing is sent and nothing is stored. */
@Controller('penilaian/:id/rasio/andai')
export class WhatIfPageController {
  constructor(private readonly results: ResultsService) {}

  /** @throws Refusal `assessment-not-found` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Param('id') id: string): Promise<string> {
    const [{ result }, dossier] = await Promise.all([
      this.results.show(caller, id),
      this.results.dossier(caller, id),
    ]);
    return render('pages/what-if', whatIfPage(id, result, dossier));
  }
}
