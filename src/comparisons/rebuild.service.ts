import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { hold } from '../database/hold';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import { reachesAll, type Caller } from '../domain/access/caller';
import { judgedOf } from '../domain/comparison/judged';
import { Refusal } from '../domain/errors';
import type { JobContext } from '../jobs/job-queue';
import { Settings } from '../settings';
import { inLanes } from '../threads/lanes';
import type { Unit } from '../units/unit';
import { UnitsEnded } from '../units/units-ended';
import { GroupSlices, keepSlice } from './group-slices';
import { GroupsService } from './groups.service';
import { KeepPeersService } from './keep-peers.service';
import { leavePeers, markStale } from './peers.store';
import {
  allPopulations,
  assessedRanges,
  clearComparisons,
  latestInPopulations,
  staleGroups,
  type UnitRange,
} from './rebuild.store';

/** Assessments put back in one transaction. */
export const AT_ONCE = 200;
/** Slices under way in this process: while one is written another is worked out. */
const LANES = 2;

/** How a rebuild is watched. */
type Watch = Pick<JobContext, 'progress' | 'stopped'>;

/** What a rebuild went through. */
export interface Rebuilt {
  readonly peers: number;
  readonly groups: number;
}

/** Works out everything that is kept of populations and groups: from the assessments on, or from the peers on. */
@Injectable()
export class RebuildService implements OnModuleInit {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly assessments: AssessmentsService,
    private readonly keeper: KeepPeersService,
    private readonly groups: GroupsService,
    private readonly slices: GroupSlices,
    private readonly ends: UnitsEnded,
    private readonly settings: Settings,
  ) {}

  onModuleInit(): void {
    this.ends.listen((scope, unit) => this.afterEnd(scope, unit));
  }

  /**
   * Forgets every population and group, and makes them anew from the stored assessments.
   *
   * @throws Refusal `officials-only` for who does not reach every unit
   */
  async fromScratch(caller: Caller): Promise<Rebuilt> {
    if (!reachesAll(caller)) throw new Refusal('officials-only');
    await this.unitOfWork.run(caller, clearComparisons);
    let peers = 0;
    for (const range of await assessedRanges(this.reader, AT_ONCE))
      peers += await this.unitOfWork.run(caller, (scope) => this.putBackRange(scope, range));
    return { peers, groups: await this.allGroups(caller) };
  }

  /** Works out the statistics of every group that is ever shown. @returns how many there are */
  async allGroups(caller: Caller): Promise<number> {
    let groups = 0;
    await inLanes(await this.slices.all(), LANES, async (slice) => {
      const worked = await this.slices.workOut(slice);
      await this.unitOfWork.run(caller, (scope) => keepSlice(scope, worked));
      groups += worked.groups.length;
    });
    return groups;
  }

  /** Puts the latest assessments of some units in their populations; doing it twice leaves the same. @returns how many */
  async putBackRange(scope: WriteScope, range: UnitRange): Promise<number> {
    const latest = await latestInPopulations(scope, range);
    const units = [...new Set(latest.map(({ unitId }) => unitId))].sort();
    for (const unitId of units) await hold(scope, 'unit', unitId);
    for (const { id } of latest) {
      const put = await this.putBack(scope, id);
      if (put) markStale(scope, put.populationId, put.places);
    }
    return latest.length;
  }

  /**
   * Works out the groups that were shown once and are stale now.
   *
   * @param watch who wants to know how far it is, and may stop it between two groups
   */
  async stale(caller: Caller, watch?: Watch): Promise<number> {
    const stale = await staleGroups(this.reader);
    const populations = new Map((await allPopulations(this.reader)).map((each) => [each.id, each]));
    for (const [at, { populationId, kind, size, area }] of stale.entries()) {
      watch?.progress(at, stale.length);
      if (watch?.stopped()) return at;
      const population = populations.get(populationId);
      if (population) await this.groups.build(caller, population, { kind, size, area });
    }
    return stale.length;
  }

  /** A unit that was deleted is in no group; one that came back is in those that it was in. */
  private async afterEnd(scope: WriteScope, { id, deletedAt }: Unit): Promise<void> {
    await leavePeers(scope, id);
    if (deletedAt === null) await this.putBackRange(scope, { from: id, until: id });
  }

  private async putBack(scope: WriteScope, id: string): ReturnType<KeepPeersService['place']> {
    const { statement, edition, assessment } = await this.assessments.get(scope.caller, id);
    const judged = judgedOf(assessment, this.settings);
    const of = { id, unitId: statement.unitId, editionHash: edition.hash };
    return this.keeper.place(scope, { ...of, basis: assessment.basis, judged });
  }
}
