import { join } from 'node:path';
import { groupId } from '../comparisons/ids';
import { contains, NATION, type AreaCode } from '../domain/area/area';
import { measuredInGroups, membershipsOf } from '../domain/comparison/group-statistics';
import type { Measured, Memberships } from '../domain/comparison/group-statistics';
import type { Place } from '../domain/comparison/peers';
import type { Population } from '../domain/comparison/population';
import { valueFromText, valueText } from '../domain/comparison/value';
import type { Chunk, ReleaseRow } from '../domain/release/sets';
import { measuredTexts } from '../comparisons/measured';
import type { Kind } from '../domain/statement/kind';
import { LineFile } from './line-file';

/** A peer that counts, as a line of its file: its place, and its values in the order of the population. */
type SpoolLine = readonly [size: Place['size'], area: AreaCode, measured: string];

interface Kept {
  readonly population: Population;
  readonly kind: Kind;
  readonly file: LineFile;
}

const LINES_AT_ONCE = 500;

/** What a unit brings to a population. */
export interface SpooledPeer {
  readonly population: Population;
  readonly kind: Kind;
  readonly counts: boolean;
  readonly size: Place['size'];
  /** Of its seat, then. */
  readonly area: AreaCode;
  /** Its values in the order of the population. */
  readonly measured: string;
}

/** Peers on disk until all of them are there: one file for each population and kind. Only one of them is held at a time. */
export class PeerSpool {
  private readonly kept = new Map<string, Kept>();

  constructor(private readonly folder: string) {}

  async add({ population, kind, counts, size, area, measured }: SpooledPeer): Promise<void> {
    const place = this.placeOf(population, kind);
    if (!counts) return;
    const line: SpoolLine = [size, area, measured];
    await place.file.add(line);
  }

  /** Every population that was seen, in the order of its name. */
  populations(): Population[] {
    const all = new Map([...this.kept.values()].map(({ population }) => [population.id, population]));
    return [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The groups that lie in an area, and their statistics. */
  async *groups(within: AreaCode): AsyncGenerator<Chunk> {
    for (const [, place] of [...this.kept].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const lines = await place.file.lines();
      yield* groupsIn(
        place,
        lines.map((line): SpoolLine => JSON.parse(line) as SpoolLine),
        within,
      );
    }
  }

  private placeOf(population: Population, kind: Kind): Kept {
    const name = `${population.id}-${kind}`;
    const known = this.kept.get(name);
    if (known) return known;
    const file = new LineFile(join(this.folder, `${name}.peers`), LINES_AT_ONCE);
    const place = { population, kind, file };
    this.kept.set(name, place);
    return place;
  }
}

function* groupsIn(place: Kept, lines: readonly SpoolLine[], within: AreaCode): Generator<Chunk> {
  const { population, kind } = place;
  const memberships = membershipsOf(lines.map(([size, area]) => ({ kind, size, area })));
  const ids = memberships.groups.map(({ group }) =>
    contains(within, group.area) ? groupId(population.id, group) : undefined,
  );
  yield { set: 'groups', rows: groupRows(population.id, memberships, ids) };
  const texts = lines.map(([, , measured]) => measuredTexts(measured));
  for (const [at, measure] of population.measures.entries()) {
    const values = texts.map((each) => (each[at] ? valueFromText(each[at]) : undefined));
    const found = measuredInGroups(memberships, values).flatMap((measured, group) => {
      const id = ids[group];
      return measured && id !== undefined ? [statisticRow(id, measure, measured)] : [];
    });
    yield { set: 'group_statistics', rows: found };
  }
}

/** @param ids of the groups that lie in the area */
const groupRows = (
  population: string,
  { groups }: Memberships,
  ids: readonly (string | undefined)[],
): ReleaseRow<'groups'>[] =>
  groups.flatMap(({ group: { kind, size, area }, units }, at) => {
    const id = ids[at];
    const area_code = area === NATION ? null : area;
    return id === undefined ? [] : [{ group_id: id, population, kind, size, area_code, units }];
  });

const statisticRow = (
  id: string,
  measure: string,
  { statistics }: Measured,
): ReleaseRow<'group_statistics'> => ({
  group_id: id,
  measure,
  n: statistics.n,
  left_out: statistics.leftOut,
  mean: valueText(statistics.mean),
  lower_quartile: valueText(statistics.lowerQuartile),
  median: valueText(statistics.median),
  upper_quartile: valueText(statistics.upperQuartile),
  least: valueText(statistics.least),
  most: valueText(statistics.most),
});
