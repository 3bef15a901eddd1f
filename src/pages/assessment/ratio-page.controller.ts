import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { render } from '../../rendering/templates';
import { AnnexedService } from '../../examination/annexed.service';
import { OriginalsService } from '../../intake/originals.service';
import { filingPlace, mayRaise } from '../shared/filing-place';
import { cellsOf, indicatorNumbered, ratioPage } from './ratio-page';
import { ResultsService } from '../../assessments/results.service';
import { cutOriginals } from '../../views/sheets/originals';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';

/** One ratio opened, down to the cells of the original sheet. */
@Controller('penilaian/:id/rasio')
export class RatioPageController {
  constructor(
    private readonly results: ResultsService,
    private readonly originals: OriginalsService,
    private readonly annexed: AnnexedService,
  ) {}

  /** @throws Refusal `assessment-not-found`; NotFoundException for a number that the rule set does not have */
  @Get(':number')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Param('number') number: string,
  ): Promise<string> {
    const { result, ruleSet, statement } = await this.results.show(caller, id);
    const indicator = indicatorNumbered(result, number);
    if (!indicator) throw new NotFoundException();
    const opened = await this.originals.around(caller, id, cellsOf(result, indicator, ruleSet));
    const said = { answers: statement.statement.answers, ...(await this.annexed.beside(caller, statement)) };
    const beside = {
      ...{ originals: cutOriginals(opened), said, raises: mayRaise(caller) },
      ...{ revision: `/laporan/${statement.id}`, filing: filingPlace(statement) },
    };
    return render('pages/ratio', ratioPage(id, result, indicator, ruleSet, beside));
  }
}
