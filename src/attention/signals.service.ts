import { createHash } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AssessmentsMade } from '../assessments/assessments-made';
import { AssessmentsService } from '../assessments/assessments.service';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import { findingsOf } from '../domain/assessment/findings';
import { ATTENTION_RULES } from '../domain/attention/rule';
import { signalsOf, type Signal } from '../domain/attention/signals';
import { JobQueue } from '../jobs/job-queue';
import type { JobContext } from '../jobs/job-queue';
import { PROGRAM } from '../domain/access/program';
import { Settings } from '../settings';
import { TrendsService } from '../trends/trends.service';
import { DeskKeeper } from './desk-keeper.service';
import { keepSignals, markSignals, staleUnits } from './signals.store';
import { HOUR } from '../domain/durations';

/** So many stale units are worked out for whoever looks; with more of them a job does it. */
const AT_ONCE = 40;

const hashOf = (what: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 16);

/** What the assessments of units say that needs attention: marked when one is added, worked out when somebody looks. */
@Injectable()
export class SignalsService implements OnModuleInit {
  private readonly rules: string;

  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: Settings,
    private readonly made: AssessmentsMade,
    private readonly trends: TrendsService,
    private readonly assessments: AssessmentsService,
    private readonly queue: JobQueue,
    private readonly keeper: DeskKeeper,
  ) {
    this.rules = hashOf([ATTENTION_RULES, settings.warnings]);
  }

  onModuleInit(): void {
    this.made.listen((scope, { unitId }) => markSignals(scope, unitId));
    this.queue.handle('refresh-signals', async (_, context) => {
      await this.refreshAll(context);
      await this.keeper.refreshAll(new Date().toISOString().slice(0, 10), context);
    });
    this.queue.repeat(HOUR, async () => {
      await this.fresh();
    });
  }

  /** Works out what is stale, if that is soon done. @returns how many units are still left to a job */
  async fresh(): Promise<number> {
    const { units, count } = await staleUnits(this.reader, this.rules, AT_ONCE);
    if (count > units.length) {
      const versions = units.map(({ unitId, version }) => `${unitId} ${version}`);
      const key = hashOf([this.rules, count, versions]);
      await this.queue.enqueue(PROGRAM, 'refresh-signals', {}, { key });
      return count;
    }
    for (const unit of units) await this.refresh(unit);
    return 0;
  }

  /** Works out everything that is stale; doing it twice leaves the same. */
  async refreshAll({ progress, stopped }: Pick<JobContext, 'progress' | 'stopped'>): Promise<void> {
    let done = 0;
    for (;;) {
      const { units, count } = await staleUnits(this.reader, this.rules, AT_ONCE);
      if (units.length === 0 || stopped()) return;
      for (const unit of units) await this.refresh(unit);
      done += units.length;
      progress(done, done + count - units.length);
    }
  }

  private async refresh(unit: Parameters<typeof keepSignals>[1]): Promise<void> {
    const signals = await this.signalsOf(unit.unitId);
    await this.unitOfWork.run(PROGRAM, (scope) => keepSignals(scope, unit, signals, this.rules));
  }

  private async signalsOf(unitId: string): Promise<Signal[]> {
    const trend = await this.trends.show(PROGRAM, unitId);
    const newest = trend.years.findLast(({ assessment }) => assessment !== null)?.assessment;
    return signalsOf(trend, newest ? await this.stopping(newest) : 0);
  }

  private async stopping(id: string): Promise<number> {
    const { assessment } = await this.assessments.get(PROGRAM, id);
    const findings = findingsOf(assessment.basis, this.settings.limits);
    return findings.filter(({ severity }) => severity === 'stops').length;
  }
}
