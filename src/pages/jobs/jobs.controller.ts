import { Body, Controller, Get, Header, Param, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../domain/access/caller';
import { MINUTE } from '../../domain/durations';
import { Refusal } from '../../domain/errors';
import { JobQueue, type JobTarget } from '../../jobs/job-queue';
import { JobsService } from '../../jobs/jobs.service';
import { render } from '../../rendering/templates';
import { jobsPage } from '../../views/jobs/jobs-page';
import { CalledBy } from '../../web/caller';

/** What can be done to a job or a batch, by the word in the address, and what the page then says. */
const STEPS = {
  hentikan: { step: 'stop', news: 'Dihentikan. Yang sedang dikerjakan berhenti pada langkah berikutnya.' },
  lanjutkan: { step: 'resume', news: 'Dilanjutkan.' },
  ulangi: { step: 'retry', news: 'Dicoba lagi.' },
} as const;
const DISCARDED = 'Dibuang; alasannya dicatat.';
const NEWS = new Map<string | undefined, string>([
  ...Object.entries(STEPS).map(([word, { news }]): [string, string] => [word, news]),
  ['buang', DISCARDED],
]);

const isStep = (word: string): word is keyof typeof STEPS => Object.hasOwn(STEPS, word);

/** ISO time. */
const aMinuteAgo = (): string => new Date(Date.now() - MINUTE).toISOString();

/** Long work: how far it is, and what can be done about it. */
@Controller('pekerjaan')
export class JobsController {
  constructor(
    private readonly queue: JobQueue,
    private readonly jobs: JobsService,
  ) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  async page(@CalledBy() caller: Caller, @Query('sudah') done?: string): Promise<string> {
    const worked = { isWorking: await this.jobs.isWorking(), before: aMinuteAgo() };
    return render('pages/jobs', jobsPage(await this.jobs.seen(caller), NEWS.get(done) ?? '', worked));
  }

  /** @throws Refusal `job-not-found`, `bad-request` (reason `reason-missing`) */
  @Post(':id/buang')
  async discard(
    @CalledBy() caller: Caller,
    @Param('id') id: string,
    @Body() body: { readonly reason?: unknown } | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const reason = typeof body?.reason === 'string' ? body.reason : '';
    await this.queue.discard(caller, id, reason);
    void reply.redirect('/pekerjaan?sudah=buang', 303);
  }

  /** @throws Refusal `job-not-found`, `bad-request` */
  @Post(':id/:step')
  async change(
    @CalledBy() caller: Caller,
    @Param('id') job: string,
    @Param('step') step: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.take(caller, { job }, step, reply);
  }

  /** @throws Refusal `job-not-found`, `bad-request` */
  @Post('kumpulan/:id/:step')
  async changeGroup(
    @CalledBy() caller: Caller,
    @Param('id') group: string,
    @Param('step') step: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.take(caller, { group }, step, reply);
  }

  private async take(caller: Caller, target: JobTarget, word: string, reply: FastifyReply): Promise<void> {
    if (!isStep(word)) throw new Refusal('bad-request');
    await this.queue[STEPS[word].step](caller, target);
    void reply.redirect(`/pekerjaan?sudah=${word}`, 303);
  }
}
