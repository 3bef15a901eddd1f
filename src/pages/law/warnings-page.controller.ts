import { Controller, Get, Header } from '@nestjs/common';
import { ExampleFiringsService } from '../../trends/example-firings.service';
import { render } from '../../rendering/templates';
import { Settings } from '../../settings';
import { warningsPage } from './warnings-page';

/** Peringatan dini: every early warning, its thresholds, and where it would have fired. */
@Controller('aturan/peringatan')
export class WarningsPageController {
  constructor(
    private readonly examples: ExampleFiringsService,
    private readonly settings: Settings,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(): Promise<string> {
    return render('pages/warnings', warningsPage(this.settings.warnings, await this.examples.show()));
  }
}
