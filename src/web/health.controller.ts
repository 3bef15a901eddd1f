import { Controller, Get, Header, Headers, NotFoundException, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Reader } from '../database/unit-of-work';
import { PROGRAM } from '../domain/access/program';
import { JobsService } from '../jobs/jobs.service';
import { Settings } from '../settings';
import { isSame } from './is-same';
import { Leaving } from './leaving';
import { Meters } from './meters';

/** For whoever watches over the service: is it there, may it be asked, how is it. */
@Controller()
export class HealthController {
  constructor(
    private readonly settings: Settings,
    private readonly reader: Reader,
    private readonly leaving: Leaving,
    private readonly meters: Meters,
    private readonly jobs: JobsService,
  ) {}

  /** The process answers. */
  @Get('health')
  @Header('content-type', 'text/plain; charset=utf-8')
  health(): string {
    return 'ok\n';
  }

  /** It may be sent requests: the database answers, and it is not on its way out; 503 otherwise. */
  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const isReady = !this.leaving.isLeaving && (await this.databaseAnswers());
    void reply
      .status(isReady ? 200 : 503)
      .type('text/plain; charset=utf-8')
      .send(isReady ? 'ready\n' : 'not ready\n');
  }

  /** Measurements in the text form of Prometheus, for those who have the key. @throws NotFoundException otherwise */
  @Get('metrics')
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  async metrics(@Headers('authorization') authorization = ''): Promise<string> {
    const { RAPOR_METRICS_KEY: key } = this.settings;
    if (key === undefined || !isSame(authorization, `Bearer ${key}`)) throw new NotFoundException();
    return this.meters.text(await this.jobs.counted(PROGRAM));
  }

  private databaseAnswers(): Promise<boolean> {
    return this.reader.manager.query('SELECT 1').then(
      () => true,
      () => false,
    );
  }
}
