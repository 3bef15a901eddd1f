import { Module } from '@nestjs/common';
import { BackupModule } from '../database/backup.module';
import { DailyCopy } from './daily-copy';
import { JobsModule } from './jobs.module';

/** The daily copies: made by whichever process works. */
@Module({ imports: [JobsModule, BackupModule], providers: [DailyCopy] })
export class DailyCopyModule {}
