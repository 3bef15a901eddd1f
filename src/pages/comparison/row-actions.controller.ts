import { Body, Controller, HttpCode, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { Refusal } from '../../domain/errors';
import { CalledBy } from '../../web/caller';
import { sentText } from '../../web/form';
import { RankingFinder } from './ranking-finder';
import { rankingAddress, rankingQuery } from './ranking-query';
import { RowActing } from './row-acting';

/** What is done with rows of a ranking that were ticked. */
@Controller('peringkat/tindakan')
export class RowActionsController {
  constructor(
    private readonly finder: RankingFinder,
    private readonly acting: RowActing,
  ) {}

  /** @throws Refusal as `RowActing.act`, `area-not-found`, `group-not-found` */
  @Post()
  @HttpCode(200)
  async act(@CalledBy() caller: Caller, @Body() body: unknown, @Res() reply: FastifyReply): Promise<void> {
    const query = rankingQuery(caller, new Map(new URLSearchParams(sentText(body, 'dari'))));
    const found = await this.finder.find(caller, query);
    if (!found) throw new Refusal('group-not-found');
    const list = {
      ...{ year: found.year, about: found.about.join(' · '), back: rankingAddress(query) },
      ...{ list: 'Peringkat', here: 'ranking' as const },
      everyone: async () => (await this.finder.units(caller, found)).map(({ unitId }) => unitId),
      table: async (units: ReadonlySet<string>) => {
        const all = await this.finder.units(caller, found);
        return this.finder.table(
          caller,
          found,
          all.filter(({ unitId }) => units.has(unitId)),
        );
      },
    };
    await this.acting.act(caller, body, list, reply);
  }
}
