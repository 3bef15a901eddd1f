import { Controller, Get, Header, Param } from '@nestjs/common';
import { editionOf } from '../../assessments/edition';
import { Refusal } from '../../domain/errors';
import { findRuleSet } from '../../domain/rules/registry';
import { render } from '../../rendering/templates';
import { rulesListPage } from '../../views/law/rules-list-page';
import { rulesPage } from '../../views/law/rules-page';

/** Aturan: the law as the system reads it, fit to be checked against the decree. */
@Controller('aturan')
export class RulesPageController {
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  list(): string {
    return render('pages/rules-list', rulesListPage());
  }

  /** @throws Refusal `unknown-rule-set` */
  @Get(':id')
  @Header('content-type', 'text/html; charset=utf-8')
  page(@Param('id') id: string): string {
    const ruleSet = findRuleSet(id);
    if (!ruleSet) throw new Refusal('unknown-rule-set', { ruleSet: id });
    return render('pages/rules', rulesPage(ruleSet, editionOf(ruleSet)));
  }
}
