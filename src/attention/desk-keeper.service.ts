import { Injectable } from '@nestjs/common';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import { dueYear } from '../domain/attention/late';
import { ATTENTION_RULES } from '../domain/attention/rule';
import { JobQueue, onceAMinute, type JobContext } from '../jobs/job-queue';
import { PROGRAM } from '../domain/access/program';
import { Settings } from '../settings';
import { changedUnits, deskState, refreshUnits, turnTo, type DeskDay } from './desk-refresh.store';

/** So many changed units are worked out for whoever looks; with more of them a job does it, and the desk is asked anew. */
const AT_ONCE = 400;

/** The desk as it is kept: changes are noted in the transaction that makes them, and worked out when somebody looks. */
@Injectable()
export class DeskKeeper {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly queue: JobQueue,
    private readonly settings: Settings,
  ) {}

  /** Works out what has changed, if that is soon done. @returns whether what is kept is as everything stands now */
  async current(today: string): Promise<boolean> {
    const day = this.dayOf(today);
    const state = await deskState(this.reader);
    if (state?.day !== today || state.rules !== day.rules)
      await this.unitOfWork.run(PROGRAM, (scope) => turnTo(scope, day));
    const units = await changedUnits(this.reader, today, AT_ONCE + 1);
    if (units.length > AT_ONCE) {
      await this.queue.enqueue(PROGRAM, 'refresh-signals', {}, { key: onceAMinute('desk') });
      return false;
    }
    if (units.length > 0) await this.unitOfWork.run(PROGRAM, (scope) => refreshUnits(scope, day, units));
    return true;
  }

  /** Works out everything that has changed; doing it twice leaves the same. */
  async refreshAll(today: string, { stopped }: Pick<JobContext, 'stopped'>): Promise<void> {
    const day = this.dayOf(today);
    await this.unitOfWork.run(PROGRAM, (scope) => turnTo(scope, day));
    for (;;) {
      const units = await changedUnits(this.reader, today, AT_ONCE);
      if (units.length === 0 || stopped()) return;
      await this.unitOfWork.run(PROGRAM, (scope) => refreshUnits(scope, day, units));
    }
  }

  private dayOf(today: string): DeskDay {
    const due = dueYear(today, this.settings.deadlines);
    return { today, due, rules: JSON.stringify([ATTENTION_RULES, due ?? null]) };
  }
}
