import { Controller, Get, Header, Param } from '@nestjs/common';
import { ResultsService } from '../../assessments/results.service';
import type { Caller } from '../../domain/access/caller';
import { render } from '../../rendering/templates';
import { CalledBy } from '../../web/caller';
import { ratioTabs, type RatioTab } from '../shared/ratio-tabs';
import { trailTo, type Crumb } from '../shared/trail';
import { ratiosPart, type RatiosPart } from './ratios-part';

/** Every ratio of an assessment, by aspect, and the ways to what explains them. */
export interface RatiosPage extends RatiosPart {
  readonly tabs: readonly RatioTab[];
  readonly trail: readonly Crumb[];
}

/** "Rasio": the list; its other parts are pages of their own. */
@Controller('penilaian/:id/rasio')
export class RatiosPageController {
  constructor(private readonly results: ResultsService) {}

  /** @throws Refusal `assessment-not-found` */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Param('id') id: string): Promise<string> {
    const { result, ruleSet, statement } = await this.results.show(caller, id);
    const part = ratiosPart(id, result, ruleSet);
    const trail = trailTo(statement, `/penilaian/${id}`);
    return render('pages/ratios', { ...part, title: `Rasio: ${part.title}`, trail, tabs: ratioTabs(id, '') });
  }
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/ratios': RatiosPage;
  }
}
