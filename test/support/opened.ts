import type { INestApplicationContext } from '@nestjs/common';
import { createApp } from '../../src/web/app';
import { settingsFrom } from '../../src/settings';
import type { Settings } from '../../src/settings';

/** Lends the whole program, on a data folder and a driver, and closes it afterwards. */
export async function opened<T>(
  { RAPOR_DATA, RAPOR_DATABASE_DRIVER }: Settings,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  Object.assign(process.env, { RAPOR_DATA, RAPOR_DATABASE_DRIVER });
  const app = await createApp(settingsFrom(process.env));
  try {
    await app.init();
    return await work(app);
  } finally {
    await app.close();
    delete process.env['RAPOR_DATA'];
    delete process.env['RAPOR_DATABASE_DRIVER'];
  }
}
