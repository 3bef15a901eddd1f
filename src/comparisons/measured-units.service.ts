import { Injectable } from '@nestjs/common';
import { Reader } from '../database/unit-of-work';
import type { Caller } from '../domain/access/caller';
import type { AreaCode } from '../domain/area/area';
import type { Measure } from '../domain/comparison/population';
import { exact, type Exact } from '../domain/decimal';
import { measuredTexts } from './measured';
import { measuredUnitRows, populationsOfYear } from './measured-units.store';

/** What is known of a unit's year: by which law it was judged, and its total, aspects and ratios. */
export interface MeasuredUnit {
  readonly unitId: string;
  readonly ruleSetId: string;
  /** Those that are known: without gaps and what does not apply. */
  readonly values: ReadonlyMap<Measure, Exact>;
}

/** The values of many units, for whoever puts them beside something else. */
@Injectable()
export class MeasuredUnitsService {
  constructor(private readonly reader: Reader) {}

  /**
   * Units within reach and in an area whose newest assessment of a year counts.
   *
   * @param area NATION for everywhere
   * @param wanted the ids of those that are looked for, of what may be a whole country
   */
  async ofYear(
    caller: Caller,
    { area, year }: { readonly area: AreaCode; readonly year: number },
    wanted: ReadonlySet<string>,
  ): Promise<MeasuredUnit[]> {
    if (wanted.size === 0) return [];
    const populations = await populationsOfYear(this.reader, year);
    const rows = await measuredUnitRows(this.reader, caller, { area, year });
    return rows.flatMap(({ unitId, populationId, measured }) => {
      const population = populations.get(populationId);
      if (!population || !wanted.has(unitId)) return [];
      const { ruleSetId, measures } = population;
      return [{ unitId, ruleSetId, values: valuesIn(measures, measured) }];
    });
  }
}

function valuesIn(measures: readonly Measure[], measured: string): Map<Measure, Exact> {
  const texts = measuredTexts(measured);
  return new Map(
    measures.flatMap((each, at): [Measure, Exact][] => {
      const text = texts[at] ?? '';
      return text === '' ? [] : [[each, exact(text)]];
    }),
  );
}
