import { Injectable } from '@nestjs/common';
import { keptLaw } from '../assessments/kept-law';
import { measuredText } from '../comparisons/measured';
import { Reader } from '../database/unit-of-work';
import { contains } from '../domain/area/area';
import { measuresOf, type Population } from '../domain/comparison/population';
import { roundsBetween } from '../domain/release/rounds';
import { toldCells } from '../domain/release/told-cells';
import { Settings } from '../settings';
import { judgeAgain } from './judging';
import type { AnyChunk } from './make-release';
import type { Asked } from './part.store';
import { unitParts, type Watch } from './standing.store';
import { YearSpool } from './year-spool';
import { yearsOn, type JudgedVersion } from './years.store';

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
  async *chunks({ area, until }: Asked, folder: string, watch: Watch): AsyncGenerator<AnyChunk> {
    const spool = new YearSpool(folder);
    const populations = new Map<string, Population>();
    for await (const units of unitParts(this.reader, until, watch)) {
      for (const { key, areas, versions } of await yearsOn(this.reader, units, until)) {
        const judged = [];
        for (const version of versions) judged.push(await this.judged(version, populations));
        await spool.add(key, { areas, versions: judged });
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
