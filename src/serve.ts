import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccountsService } from './auth/accounts.service';
import { Refusal } from './domain/errors';
import { JobQueue } from './jobs/job-queue';
import type { Settings } from './settings';
import { warmUp } from './warm-up';
import { createApp } from './web/app';
import { isOnNetwork } from './web/guards/request-guard';
import { stopOnSignals } from './web/leaving';
import { loggerOf } from './web/log';

/**
 * Builds the web service and lets it listen; it stops on the signals of the system.
 *
 * @throws Refusal `cannot-start` (no-accounts); Error of the system or of the database
 */
export async function serve(settings: Settings): Promise<NestFastifyApplication> {
  const app = await createApp(settings);
  stopOnSignals(app, (status) => process.exit(status));
  await app.init();
  await mustHaveDoor(app, settings);
  if (settings.works) await app.get(JobQueue).work();
  await listen(app, settings);
  // What fails here is tried again by who asks for it, and told to him.
  warmUp().catch(() => undefined);
  return app;
}

/** Without accounts whoever reaches the service may do everything: then it is reached from this computer only.
 * @throws Refusal `cannot-start` (no-accounts) */
async function mustHaveDoor(app: NestFastifyApplication, settings: Settings): Promise<void> {
  const { RAPOR_HOST: host } = settings;
  if (isOnNetwork(settings) && !(await app.get(AccountsService, { strict: false }).any()))
    throw new Refusal('cannot-start', { reason: 'no-accounts', host });
}

/** Nest would also log why it cannot listen, in the words of the system. */
async function listen(app: NestFastifyApplication, settings: Settings): Promise<void> {
  app.useLogger(false);
  await app.listen(settings.RAPOR_PORT, settings.RAPOR_HOST);
  app.useLogger(loggerOf(settings));
}
