import { Injectable } from '@nestjs/common';
import { keptLaw } from '../assessments/kept-law';
import { measuredText } from '../comparisons/measured';
import { Reader } from '../database/unit-of-work';
import { contains } from '../domain/area/area';
import { measuresOf, type Population } from '../domain/comparison/population';
import type { Moment } from '../domain/release/moment';
import { roundsBetween } from '../domain/release/rounds';
import { toldCells } from '../domain/release/told-cells';
import { Settings } from '../settings';
import { judgeAgain } from './judging';
import type { Way } from './kept-parts';
import type { AnyChunk } from './make-release';
import type { Asked } from './part.store';
import { unitParts, type UnitRow } from './standing.store';
import { YearSpool, type KeptYear, type YearKey } from './year-spool';
import { yearsOn, type JudgedVersion } from './years.store';

/** A unit's year, judged, with the populations it was judged in. */
interface ToldYear extends KeptYear {
  readonly key: YearKey;
  readonly populations: readonly Population[];
}

/**
 * Reads the whole register through time, whatever area is asked for, and tells it in cells: a release of an area has some
 * of the cells of the country's, so that areas do not differ by fewer than five units either.
 */
@Injectable()
export class AnonymousSource {
  constructor(
    private readonly reader: Reader,
    private readonly settings: Settings,
  ) {}

  /** Every row of a release without names. @param folder for what has to wait until all units were seen */
  async *chunks({ area, until }: Asked, folder: string, { watch, kept }: Way): AsyncGenerator<AnyChunk> {
    const spool = new YearSpool(folder);
    const populations = new Map<string, Population>();
    for await (const units of unitParts(this.reader, until, watch)) {
      for (const { key, ...year } of await kept.of(units.at(-1)?.id ?? '', () => this.told(units, until))) {
        for (const population of year.populations) populations.set(population.id, population);
        await spool.add(key, { areas: year.areas, versions: year.versions });
      }
    }
    if (watch.stopped()) return;
    for await (const { kind, first, years } of spool.all()) {
      for (const told of toldCells(years, kind, populations, roundsBetween(first, until))) {
        if (!contains(area, told.area)) continue;
        yield { set: 'cells', rows: [told.cell] };
        yield { set: 'cell_values', rows: told.values };
      }
    }
  }

  /** The years of some units, judged. */
  private async told(units: readonly UnitRow[], until: Moment): Promise<ToldYear[]> {
    const told: ToldYear[] = [];
    for (const { key, areas, versions } of await yearsOn(this.reader, units, until)) {
      const populations = new Map<string, Population>();
      const judged = [];
      for (const version of versions) judged.push(await this.judged(version, populations));
      told.push({ key, areas, versions: judged, populations: [...populations.values()] });
    }
    return told;
  }

  private async judged(version: JudgedVersion, populations: Map<string, Population>) {
    const { from, row, year, population: id, statement, before } = version;
    const { ruleSet: law } = await keptLaw(this.reader, row);
    const { readings, definedOtherwise, ruleSetId, editionHash, grade } = row;
    const { facts } = judgeAgain({ law, statement, before, readings, definedOtherwise }, this.settings);
    const measures = measuresOf(law);
    populations.set(id, { id, ruleSetId, editionHash, readings, year, measures });
    const { counts, size, values } = facts;
    return [from, { population: id, size, counts, grade, measured: measuredText(measures, values) }] as const;
  }
}
