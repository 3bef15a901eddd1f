import type { INestApplicationContext } from '@nestjs/common';
import { createApp } from '../../src/web/app';
import type { Settings } from '../../src/settings';

/** Lends the whole program, on a data folder and a driver, and closes it afterwards. */
export async function opened<T>(
  settings: Settings,
  work: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const app = await createApp(settings);
  try {
    await app.init();
    return await work(app);
  } finally {
    await app.close();
  }
}
