import { Module } from '@nestjs/common';
import type { DynamicModule, INestApplicationContext } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { DatabaseModule } from '../database/database.module';
import { SettingsModule } from '../settings';
import type { Settings } from '../settings';
import { withApp } from './with-app';

/** What the command needs of the service: the stored editions and assessments, without the web. */
@Module({ imports: [DatabaseModule, AssessmentsModule] })
class StoredRulesModule {
  static with(settings: Settings): DynamicModule {
    return { module: StoredRulesModule, imports: [SettingsModule.with(settings)] };
  }
}

/** Does something with the stored editions and assessments. */
export const withStoredRules = <T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> =>
  withApp(work, (settings) => StoredRulesModule.with(settings));
