import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AssessmentsService } from '../assessments/assessments.service';
import { Reader, UnitOfWork, type WriteScope } from '../database/unit-of-work';
import { reachesAll, type Caller } from '../domain/access/caller';
import { measuredInGroups, membershipsOf, type Memberships } from '../domain/comparison/group-statistics';
import { valueFromText, type Value } from '../domain/comparison/value';
import { Refusal } from '../domain/errors';
import { KINDS, type Kind } from '../domain/statement/kind';
import type { JobContext } from '../jobs/job-queue';
import type { Unit } from '../units/unit';
import { UnitsEnded } from '../units/units-ended';
import { GroupsService } from './groups.service';
import { keepGroupRows, keepStatistics, versionsIn, type GroupRow } from './groups.store';
import { KeepPeersService } from './keep-peers.service';
import { measuredTexts } from './measured';
import { groupId } from './ids';
import { leavePeers } from './peers.store';
import { placeOf } from './place';
import type { PopulationEntity } from './population.entity';
import {
  allPopulations,
  clearComparisons,
  latestInPopulations,
  peersToSort,
  staleGroups,
} from './rebuild.store';

/** Assessments put back in one transaction. */
const AT_ONCE = 200;

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
    private readonly ends: UnitsEnded,
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
    const ids = await latestInPopulations(this.reader);
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const part = ids.slice(at, at + AT_ONCE);
      await this.unitOfWork.run(caller, (scope) => this.putBack(scope, part));
    }
    return { peers: ids.length, groups: await this.allGroups(caller) };
  }

  /** Works out the statistics of every group that is ever shown. */
  async allGroups(caller: Caller): Promise<number> {
    let groups = 0;
    for (const population of await allPopulations(this.reader)) {
      for (const kind of KINDS) groups += await this.groupsOf(caller, population, kind);
    }
    return groups;
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
    if (deletedAt === null) await this.putBack(scope, await latestInPopulations(scope, id));
  }

  private async putBack(scope: WriteScope, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const { statement, edition, assessment } = await this.assessments.get(scope.caller, id);
      const { unitId } = statement;
      await this.keeper.put(scope, { id, unitId, editionHash: edition.hash, assessment });
    }
  }

  /** All groups of one kind in a population: values are read once, and one measure at a time is worked out. */
  private async groupsOf(caller: Caller, population: PopulationEntity, kind: Kind): Promise<number> {
    const versions = await versionsIn(this.reader, population.id);
    const peers = await peersToSort(this.reader, population.id, kind);
    const memberships = membershipsOf(peers.map((peer) => placeOf({ ...peer, kind })));
    const rows = memberships.groups.map(({ group, units }) => {
      const id = groupId(population.id, group);
      return { id, populationId: population.id, group, units, version: versions.get(id) ?? 0 };
    });
    const keep = (built: boolean): Promise<void> =>
      this.unitOfWork.run(caller, (scope) =>
        keepGroupRows(
          scope,
          rows.map((row): GroupRow => ({ ...row, built })),
        ),
      );
    await keep(false);
    const texts = peers.map((peer) => measuredTexts(peer.measured));
    for (const [place, measure] of population.measures.entries()) {
      const values = texts.map((each) => (each[place] ? valueFromText(each[place]) : undefined));
      const statistics = statisticsOf(memberships, rows, measure, values);
      await this.unitOfWork.run(caller, (scope) => keepStatistics(scope, statistics));
    }
    await keep(true);
    return rows.length;
  }
}

function statisticsOf(
  memberships: Memberships,
  rows: readonly { readonly id: string }[],
  measure: string,
  values: readonly (Value | undefined)[],
): Parameters<typeof keepStatistics>[1] {
  return measuredInGroups(memberships, values).flatMap((measured, at) => {
    const groupId = rows[at]?.id;
    return measured && groupId !== undefined ? [{ groupId, measure, ...measured }] : [];
  });
}
