import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestApplicationContextOptions } from '@nestjs/common/interfaces/nest-application-context-options.interface.js';
import { AppModule } from '../app.module';
import { settingsFrom } from '../settings';

/** Only what goes wrong is logged. */
// eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest takes a plain object here
const QUIET: NestApplicationContextOptions = { abortOnError: false, logger: ['error', 'warn'] };

/** Lends every service, on the database of the settings, to a command and closes it afterwards. */
export async function withApp<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const app = await NestFactory.createApplicationContext(AppModule.with(settingsFrom(process.env)), QUIET);
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}
