import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { AssessmentsService } from '../../assessments/assessments.service';
import { StatementsService } from '../../statements/statements.service';
import { UnitsService } from '../../units/units.service';
import { render } from '../../rendering/templates';
import { unitPage } from './unit-page';
import { UNITS_ON_PAGE, unitQuery, unitsPage } from './units-page';

/** Koperasi dan unit: the list to search, and one unit with its years. */
@Controller('unit')
export class UnitPageController {
  constructor(
    private readonly units: UnitsService,
    private readonly statements: StatementsService,
    private readonly assessments: AssessmentsService,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async list(
    @Query('cari') text?: string,
    @Query('jenis') kind?: string,
    @Query('halaman') page?: string,
  ): Promise<string> {
    const query = unitQuery(text, kind, page);
    const offset = (query.page - 1) * UNITS_ON_PAGE;
    const found = await this.units.search({ ...query, offset, limit: UNITS_ON_PAGE });
    const latest = await this.assessments.latestOf(found.units.map(({ id }) => id));
    return render('pages/units', unitsPage(query, found, latest));
  }

  /** @throws Refusal `unit-not-found` */
  @Get(':id')
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@Param('id') id: string): Promise<string> {
    const unit = await this.units.get(id);
    const headers = await this.statements.historyOf(id);
    const judged = await this.assessments.judgedOf(headers.map((header) => header.id));
    return render('pages/unit', unitPage(unit, headers, judged));
  }
}
