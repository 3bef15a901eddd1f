import 'reflect-metadata';
import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestApplicationContextOptions } from '@nestjs/common/interfaces/nest-application-context-options.interface.js';
import { AppModule } from '../app.module';
import { closeWorkers } from '../assessments/work-threads';
import { openDataFolder } from '../database/data-folder';
import { closeReaders } from '../ingestion/read-workbook';
import { settingsFrom } from '../settings';
import type { Settings } from '../settings';
import { startRefusal } from '../web/start-refusal';

/** Only what goes wrong is logged. */
const QUIET: NestApplicationContextOptions = { abortOnError: false, logger: ['error', 'warn'] };

/** Lends every service, on the database of the settings, to a command and closes it afterwards.
 * @param services the modules that have them, on settings
 * @param settings other ones than those of the environment
 * @throws Refusal `cannot-start` where the data folder cannot be used */
export async function withApp<T>(
  work: (app: INestApplicationContext) => Promise<T>,
  services: (settings: Settings) => DynamicModule = (given) => AppModule.with(given),
  settings: Settings = settingsFrom(process.env),
): Promise<T> {
  const app = await opened(services, settings);
  try {
    return await work(app);
  } finally {
    await app.close();
    await Promise.all([closeReaders(), closeWorkers()]);
  }
}

async function opened(
  services: (settings: Settings) => DynamicModule,
  settings: Settings,
): Promise<INestApplicationContext> {
  try {
    await openDataFolder(settings);
    return await NestFactory.createApplicationContext(services(settings), QUIET);
  } catch (error) {
    throw startRefusal(error, settings);
  }
}
