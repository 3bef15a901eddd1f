import { Controller, Get, Header, Param } from '@nestjs/common';
import { ResultsService } from '../../assessments/results.service';
import type { Caller } from '../../domain/access/caller';
import { render } from '../../rendering/templates';
import { CalledBy } from '../../web/caller';
import { ratioTabs } from '../shared/ratio-tabs';
import { trailTo, type Crumb } from '../shared/trail';
import { assessmentPage } from './assessment-page';
import type { AssessmentPage } from './assessment-page';

/** Every ratio of an assessment, by aspect, and the ways to what explains them. */
export interface RatiosPage extends Pick<
  AssessmentPage,
  'title' | 'unit' | 'subtitle' | 'notice' | 'total' | 'outOf' | 'grade' | 'aspects' | 'approximate' | 'tabs'
> {
  readonly law: string;
  readonly lawTitle: string;
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
    const { result, ruleSet, step, statement } = await this.results.show(caller, id);
    const page = assessmentPage(id, result, ruleSet, step);
    const trail = trailTo(statement, `/penilaian/${id}`);
    return render('pages/ratios', { ...page, title: `Rasio: ${page.title}`, trail, tabs: ratioTabs(id, '') });
  }
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/ratios': RatiosPage;
  }
}
