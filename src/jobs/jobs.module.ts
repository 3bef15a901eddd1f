import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Settings } from '../settings';
import { JobClock, SystemClock } from './job-clock';
import { JobGroupEntity } from './job-group.entity';
import { JobLine } from './job-line';
import { JobQueue } from './job-queue';
import { JobEntity } from './job.entity';
import { PgBossLine } from './pg-boss-line';
import { StoredQueue } from './stored-queue';
import { TableLine } from './table-line';

/** Long work, for every module that has some. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([JobGroupEntity, JobEntity])],
  providers: [
    { provide: JobClock, useClass: SystemClock },
    { provide: JobLine, inject: [Settings], useFactory: lineOf },
    { provide: JobQueue, useClass: StoredQueue },
  ],
  exports: [JobQueue],
})
export class JobsModule {}

function lineOf({ DATABASE_URL: url }: Settings): JobLine {
  return url === undefined ? new TableLine() : new PgBossLine(url);
}
