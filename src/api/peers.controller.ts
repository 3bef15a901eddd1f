import { Controller, Get, Param, Query } from '@nestjs/common';
import { UnitPeersService } from '../comparisons/unit-peers.service';
import type { PeersResult } from '../domain/comparison/peers-result';
import { viewerOf } from '../web/viewer';

/** Comparisons with peers for programs. */
@Controller('api/assessments')
export class PeersApiController {
  constructor(private readonly peers: UnitPeersService) {}

  /**
   * A unit beside its peers over five periods, as far as the viewer may see.
   *
   * @throws Refusal `assessment-not-found`, `officials-only`, `group-not-found`, `no-peers`
   */
  @Get(':id/peers')
  async show(@Param('id') id: string, @Query('kelompok') ownGroup?: string): Promise<PeersResult> {
    return this.peers.show(id, viewerOf(), ownGroup === '' ? undefined : ownGroup);
  }
}
