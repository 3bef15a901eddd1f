import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import type { Caller } from '../domain/access/caller';
import type { JobResult, JobsResult } from '../domain/job/jobs-result';
import { JobsService } from '../jobs/jobs.service';
import { CalledBy } from '../web/caller';
import { OPEN } from './document/schema';

/** Long work for programs. */
@Controller('api/jobs')
export class JobsApiController {
  constructor(private readonly jobs: JobsService) {}

  /** Batches, single jobs that are not done, and what a person has to look at. */
  @ApiOkResponse({ schema: OPEN, description: 'All that is under way' })
  @Get()
  async all(@CalledBy() caller: Caller): Promise<JobsResult> {
    return this.jobs.seen(caller);
  }

  /**
   * One job.
   *
   * @throws Refusal `job-not-found`
   */
  @ApiOkResponse({ schema: OPEN, description: 'One job' })
  @Get(':id')
  async one(@CalledBy() caller: Caller, @Param('id') id: string): Promise<JobResult> {
    return this.jobs.get(caller, id);
  }
}
