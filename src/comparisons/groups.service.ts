import { Injectable, Logger } from '@nestjs/common';
import { Reader, UnitOfWork } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import type { GroupStatistics } from '../domain/comparison/beside';
import { measuredOf, type Measured } from '../domain/comparison/group-statistics';
import { FEWEST_IN_GROUP, widen, type Group, type Widened } from '../domain/comparison/peers';
import type { Measure, Population } from '../domain/comparison/population';
import { valueFromText } from '../domain/comparison/value';
import {
  countIn,
  countUpToEnough,
  findGroup,
  keepGroup,
  measuredIn,
  statisticsOfGroup,
  type BuiltGroup,
} from './groups.store';
import { measuredTexts } from './measured';
import { groupId } from './ids';

/** From how many units on a stale group is shown as it is while it is worked out anew. */
const LARGE = 2000;

/** The statistics of groups: kept, and worked out anew when they are asked for and stale. */
@Injectable()
export class GroupsService {
  private readonly logger = new Logger(GroupsService.name);
  /** Of this process only: it spares work. That two processes keep the same group does no harm (`keepGroup`). */
  private readonly underWay = new Map<string, Promise<BuiltGroup>>();

  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Of some groups from narrow to wide the first with enough units. */
  async widen(population: Population, groups: readonly Group[]): Promise<Widened> {
    const counted: { group: Group; units: number }[] = [];
    for (const group of groups) {
      const units = await countUpToEnough(this.reader, { populationId: population.id, ...group });
      counted.push({ group, units });
      if (units >= FEWEST_IN_GROUP) break;
    }
    const found = widen(counted);
    const units = await countIn(this.reader, { populationId: population.id, ...found.group });
    return { ...found, units };
  }

  /** A group's statistics. A stale one is worked out first, unless it is large: then it is shown with its time. */
  async statistics(caller: Caller, population: Population, group: Group): Promise<GroupStatistics> {
    const id = groupId(population.id, group);
    const kept = await findGroup(this.reader, id);
    const stale = kept === null || kept.builtVersion !== kept.version;
    if (kept?.builtAt && (!stale || kept.units > LARGE)) {
      const measures = await statisticsOfGroup(this.reader, id);
      if (stale) this.refresh(caller, population, group);
      const { units, builtAt } = kept;
      return { populationId: population.id, group, units, builtAt, stale, measures };
    }
    const built = await this.build(caller, population, group);
    const builtAt = new Date().toISOString();
    return { ...built, builtAt, stale: false };
  }

  /** Works out a group and keeps it; once, however many ask at the same moment. */
  async build(caller: Caller, population: Population, group: Group): Promise<BuiltGroup> {
    const id = groupId(population.id, group);
    const underWay = this.underWay.get(id);
    if (underWay) return underWay;
    const work = this.workOut(caller, population, group).finally(() => this.underWay.delete(id));
    this.underWay.set(id, work);
    return work;
  }

  private refresh(caller: Caller, population: Population, group: Group): void {
    this.build(caller, population, group).catch((error: unknown) => this.logger.error(error));
  }

  private async workOut(caller: Caller, population: Population, group: Group): Promise<BuiltGroup> {
    const id = groupId(population.id, group);
    const version = (await findGroup(this.reader, id))?.version ?? 0;
    const measured = await measuredIn(this.reader, { populationId: population.id, ...group });
    const measures = statisticsByMeasure(population.measures, measured);
    const built = { id, populationId: population.id, group, units: measured.length, version, measures };
    await this.unitOfWork.run(caller, (scope) => keepGroup(scope, built));
    return built;
  }
}

/** The statistics of every measure of some units. */
export function statisticsByMeasure(
  measures: readonly Measure[],
  units: readonly string[],
): Map<Measure, Measured> {
  const texts = units.map(measuredTexts);
  return new Map(
    measures.flatMap((measure, place) => {
      const values = texts.flatMap((each) => (each[place] ? [valueFromText(each[place])] : []));
      const measured = measuredOf(values);
      return measured ? [[measure, measured] as const] : [];
    }),
  );
}
