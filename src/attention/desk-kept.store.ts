import { rowsNamed, type Named } from '../database/named';
import type { Rows } from '../database/unit-of-work';
import { areaColumn } from '../domain/area/area';
import type { AttentionId } from '../domain/attention/rule';
import {
  AFTER_PLACE,
  boundPlace,
  placeOfRow,
  type DeskPlace,
  type DeskScope,
  type DeskSearch,
  type Hit,
  type PlacedRow,
} from './hits.store';

/** The place of a unit with any reason at all, in the place of a rule. */
const ANY = '';

/** How many units each rule names, of what was put off and of what was not; `any` counts units with any reason. */
export interface KeptCounts {
  readonly byRule: ReadonlyMap<AttentionId, number>;
  readonly any: number;
}

/** What is kept of an area that a caller reaches whole. */
export async function keptCounts(
  rows: Rows,
  { area, kind }: Pick<DeskScope, 'area' | 'kind'>,
): Promise<{ readonly told: KeptCounts; readonly putOff: KeptCounts }> {
  const found = await rowsNamed<{ rule: AttentionId | ''; putOff: number; units: number | string }>(
    rows,
    `SELECT "rule", "putOff", SUM("units") AS "units" FROM "desk_tally"
     WHERE "area" = :area${kind === undefined ? '' : ' AND "kind" = :kind'} GROUP BY "rule", "putOff"`,
    { area, ...(kind === undefined ? {} : { kind }) },
  );
  const of = (flag: number): KeptCounts => {
    const own = found.filter(({ putOff, units }) => putOff === flag && Number(units) > 0);
    const any = own.find(({ rule }) => rule === ANY);
    return {
      byRule: new Map(
        own.flatMap(({ rule, units }) => (rule === ANY ? [] : [[rule, Number(units)] as const])),
      ),
      any: Number(any?.units ?? 0),
    };
  };
  return { told: of(0), putOff: of(1) };
}

/** The units of a part of the list, the worst first. */
export async function keptWorst(
  rows: Rows,
  { area, kind, rule, snoozed, offset, limit, after }: DeskSearch,
): Promise<DeskPlace[]> {
  const column = areaColumn(area);
  const values: Named = {
    putOff: snoozed ? 1 : 0,
    rule: rule ?? ANY,
    offset,
    limit,
    ...(column === undefined ? {} : { area }),
    ...(kind === undefined ? {} : { kind }),
    ...boundPlace(after),
  };
  const found = await rowsNamed<PlacedRow>(
    rows,
    `SELECT "unitId", "name", "worst", "total" FROM "desk_hit" WHERE "putOff" = :putOff AND "rule" = :rule
     ${column === undefined ? '' : `AND "${column}" = :area`}${kind === undefined ? '' : ' AND "kind" = :kind'}
     ${after === undefined ? '' : `AND ${AFTER_PLACE}`}
     ORDER BY "worst", "total", "name", "unitId" LIMIT :limit OFFSET :offset`,
    values,
  );
  return found.map(placeOfRow);
}

/** Every reason of some units, the heaviest first. */
export async function keptHits(rows: Rows, snoozed: boolean, unitIds: readonly string[]): Promise<Hit[]> {
  if (unitIds.length === 0) return [];
  return rowsNamed<Hit>(
    rows,
    `SELECT "unitId", "rule", "since", "count", "year", "weight" FROM "desk_hit"
     WHERE "unitId" IN (:...unitIds) AND "putOff" = :putOff AND "rule" <> '' ORDER BY "weight" DESC, "rule"`,
    { unitIds, putOff: snoozed ? 1 : 0 },
  );
}
