import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { render } from '../../rendering/templates';
import { distancesPage } from './distances-page';
import { AnalysisService } from '../../assessments/analysis.service';
import { movementPage } from './movement-page';
import { sideBySidePage } from './side-by-side-page';
import type { Caller } from '../../domain/access/caller';
import { CalledBy } from '../../web/caller';

const HTML = 'text/html; charset=utf-8';

/** Why the score is as it is: what is missing, what other rules make of it, what moved it. */
@Controller('penilaian/:id/rasio')
export class AnalysisPageController {
  constructor(private readonly explanations: AnalysisService) {}

  /** @throws Refusal `assessment-not-found` */
  @Get('kurang')
  @Header('content-type', HTML)
  async distances(@CalledBy() caller: Caller, @Param('id') id: string): Promise<string> {
    return render('pages/distances', distancesPage(id, await this.explanations.distances(caller, id)));
  }

  /** @throws Refusal `assessment-not-found`, `unknown-rule-set` */
  @Get('aturan')
  @Header('content-type', HTML)
  async sideBySide(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query('set') set?: unknown,
  ): Promise<string> {
    return render(
      'pages/side-by-side',
      sideBySidePage(id, await this.explanations.sideBySide(caller, id, textsOf(set))),
    );
  }

  /** @throws Refusal `assessment-not-found`, `statement-not-found`, `bad-request` */
  @Get('berubah')
  @Header('content-type', HTML)
  async movement(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query('dari') assessment?: unknown,
    @Query('laporan') statement?: unknown,
  ): Promise<string> {
    const [from] = textsOf(assessment);
    const [other] = textsOf(statement);
    const shown = await this.explanations.movement(caller, id, {
      ...(from === undefined ? {} : { assessment: from }),
      ...(other === undefined ? {} : { statement: other }),
    });
    return render('pages/movement', movementPage(id, shown));
  }
}

/** The texts of a query parameter, which may stand once or several times. */
function textsOf(value: unknown): string[] {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each): each is string => typeof each === 'string' && each !== '');
}
