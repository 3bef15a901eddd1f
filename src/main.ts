import 'reflect-metadata';
import { createApp } from './web/app';
import { settingsFrom } from './settings';

/** Starts the web service. */
async function main(): Promise<void> {
  const settings = settingsFrom(process.env);
  const app = await createApp(settings);
  app.enableShutdownHooks();
  await app.listen(settings.RAPOR_PORT, settings.RAPOR_HOST);
  process.stdout.write(`Rapor siap: buka ${await app.getUrl()} di peramban. Hentikan dengan Ctrl+C.\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
