import { Module } from '@nestjs/common';
import { SettingsModule } from '../settings';
import { DailyBackup } from './daily-backup';

/** The daily copies: for the web service, not for the command line. */
@Module({ imports: [SettingsModule], providers: [DailyBackup], exports: [DailyBackup] })
export class BackupModule {}
