import { Injectable, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { JobQueue } from '../jobs/job-queue';
import { PROGRAM } from '../domain/access/program';
import { deleteOldVoices } from './voices.store';
import { HOUR } from '../domain/durations';

/** Complaints and suggestions that stood long enough go at the start and every hour, also while nobody writes any. */
@Injectable()
export class VoiceDeletion implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: JobQueue,
  ) {}

  onModuleInit(): void {
    this.queue.repeat(HOUR, () => this.run());
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.run();
  }

  private async run(): Promise<void> {
    await this.unitOfWork.run(PROGRAM, deleteOldVoices);
  }
}
