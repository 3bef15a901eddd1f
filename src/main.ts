import 'reflect-metadata';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AccountsService } from './auth/accounts.service';
import { keepDataFolder } from './database/data-folder';
import { Refusal } from './domain/errors';
import { JobQueue } from './jobs/job-queue';
import { refusalSentence, settingSentences } from './rendering/messages';
import { createApp } from './web/app';
import { SettingsError, settingsFrom, type Settings } from './settings';
import { isOnNetwork } from './web/guards/request-guard';
import { loggerOf } from './web/log';
import { stopOnSignals } from './web/leaving';
import { startRefusal } from './web/start-refusal';
import { warmUp } from './warm-up';

/** Status of a program that cannot do what it was asked, as on the command line; of one with a bug. */
const REFUSED = 2;
const BUG = 1;

/** Starts the web service. The folder is kept until the process ends. */
async function main(): Promise<void> {
  const settings = settingsFrom(process.env);
  const app = await started(settings);
  process.stdout.write(`Rapor siap: buka ${await app.getUrl()} di peramban. Hentikan dengan Ctrl+C.\n`);
}

async function started(settings: Settings): Promise<NestFastifyApplication> {
  try {
    await keepDataFolder(settings);
    const app = await createApp(settings);
    stopOnSignals(app, (status) => process.exit(status));
    await app.init();
    await mustHaveDoor(app, settings);
    if (settings.works) await app.get(JobQueue).work();
    await listen(app, settings);
    // What fails here is tried again by who asks for it, and told to him.
    warmUp().catch(() => undefined);
    return app;
  } catch (error) {
    throw startRefusal(error, settings);
  }
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

/** What whoever started it can put right; undefined for a bug. */
function sentenceOf(error: unknown): string | undefined {
  if (error instanceof SettingsError) return settingSentences(error.faults);
  return error instanceof Refusal ? refusalSentence(error) : undefined;
}

main().catch((error: unknown) => {
  const said = sentenceOf(error);
  const why = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${said ?? why}\n`);
  // Nothing that was opened before the fault may keep the process alive.
  process.exit(said === undefined ? BUG : REFUSED);
});
