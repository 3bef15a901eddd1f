import { Module } from '@nestjs/common';
import { DailyBackup } from './daily-backup';

/** The daily copies: for the web service, not for the command line. */
@Module({ providers: [DailyBackup], exports: [DailyBackup] })
export class BackupModule {}
