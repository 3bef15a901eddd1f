import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { UnitPeersService } from '../comparisons/unit-peers.service';
import type { PeersResult } from '../domain/comparison/peers-result';
import type { Caller } from '../domain/access/caller';
import { CalledBy } from '../web/caller';
import { OPEN } from './document/schema';
import { PeersQuery } from './requests.dto';
import { VALID } from './validated';

/** Comparisons with peers for programs. */
@Controller('api/assessments')
export class PeersApiController {
  constructor(private readonly peers: UnitPeersService) {}

  /**
   * A unit beside its peers over five periods, as far as the viewer may see.
   *
   * @throws Refusal `assessment-not-found`, `officials-only`, `group-not-found`, `no-peers`
   */
  @ApiOkResponse({ schema: OPEN, description: 'A unit beside its peers' })
  @Get(':id/peers')
  async show(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Query(VALID) { kelompok: ownGroup }: PeersQuery,
  ): Promise<PeersResult> {
    return this.peers.show(caller, id, ownGroup === '' ? undefined : ownGroup);
  }
}
