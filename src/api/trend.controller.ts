import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { TrendsService } from '../trends/trends.service';
import type { TrendResult } from '../domain/comparison/trend-result';
import type { Caller } from '../domain/access/caller';
import { CalledBy } from '../web/caller';
import { OPEN } from './document/schema';
import { TrendQuery } from './requests.dto';
import { VALID } from './validated';

/** Trends for programs. */
@Controller('api/units')
export class TrendApiController {
  constructor(private readonly trends: TrendsService) {}

  /**
   * A unit over the years, as judged or under one rule set.
   *
   * @throws Refusal `unit-not-found`, `statement-not-found`, `unknown-rule-set`
   */
  @ApiOkResponse({ schema: OPEN, description: 'A unit over the years' })
  @Get(':id/trend')
  async trend(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query(VALID) { aturan: rules }: TrendQuery,
  ): Promise<TrendResult> {
    return this.trends.show(caller, id, rules === '' ? undefined : rules);
  }
}
