import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { createApp } from './app';
import { settingsFrom } from './settings';

/** Starts the web service. */
async function main(): Promise<void> {
  const settings = settingsFrom(process.env);
  const app = await createApp(settings, ['error', 'warn', 'log']);
  app.enableShutdownHooks();
  await app.listen(settings.RAPOR_PORT, settings.RAPOR_HOST);
  new Logger('Rapor').log(`Buka http://${settings.RAPOR_HOST}:${settings.RAPOR_PORT} di peramban.`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
