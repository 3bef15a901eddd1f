import { Module } from '@nestjs/common';
import { DailyBackup } from './daily-backup';

/** The daily copies: making one, and how old the newest is. */
@Module({ providers: [DailyBackup], exports: [DailyBackup] })
export class BackupModule {}
