import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork } from '../database/unit-of-work';
import { PROGRAM } from '../domain/access/program';
import { JobQueue, onceAMinute, type JobContext } from '../jobs/job-queue';
import { StatementPacks } from '../statements/statement-packs.service';
import { HOUR } from '../domain/durations';

/** Revisions that are looked at in one transaction: nobody waits long for it. */
const AT_ONCE = 20;

/** What an earlier version stored is packed in the background, so that many can be judged at once. */
@Injectable()
export class PackJob implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: JobQueue,
    private readonly packs: StatementPacks,
  ) {}

  onModuleInit(): void {
    this.queue.handle('pack-statements', (_, context) => this.packAll(context));
    this.queue.repeat(HOUR, () => this.look());
  }

  private async look(): Promise<void> {
    if (await this.packs.areAll()) return;
    await this.queue.enqueue(PROGRAM, 'pack-statements', {}, { key: onceAMinute('packs') });
  }

  private async packAll({ caller, progress, stopped }: JobContext): Promise<void> {
    let [newest, at]: (number | undefined)[] = [];
    do {
      if (stopped()) return;
      at = await this.unitOfWork.run(caller, (scope) => this.packs.packOlder(scope, at, AT_ONCE));
      newest ??= at;
      if (newest !== undefined) progress(newest - (at ?? 0), newest);
    } while (at !== undefined);
  }
}
