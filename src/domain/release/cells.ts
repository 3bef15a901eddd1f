import { chainOf, NATION, parentOf, type AreaCode } from '../area/area';
import { grouped } from '../grouped';

/** Fewest units that anything may be said of in a release without names. */
export const FEWEST_TOLD = 5;

/** A unit's year as it waits to be told with others. */
export interface Waiting {
  readonly area: AreaCode;
  /** Size class. */
  readonly size: string;
}

/** Units that are told together: where they lie, of which size, and no nearer than that. */
export interface Cell<Member extends Waiting> {
  readonly area: AreaCode;
  /** Their size class; `all` where too few of one size are left in the whole country. */
  readonly size: string;
  readonly members: readonly Member[];
}

/**
 * Puts units into cells of at least five. Where an area has fewer of a size, they are told with those of the area above
 * that are left over too: kecamatan, kabupaten, province, country; at last with every size. Each unit is in one cell or
 * in none, so that no two cells differ by fewer than five.
 *
 * @returns the cells; who is in none has to wait
 */
export function cellsOf<Member extends Waiting>(members: readonly Member[]): Cell<Member>[] {
  const found: Cell<Member>[] = [];
  const rest: Member[] = [];
  for (const [size, own] of sortedBy(members, (each) => each.size)) {
    const { cells, left } = coarsened(own);
    found.push(...cells.map((cell) => ({ ...cell, size })));
    rest.push(...left);
  }
  return rest.length < FEWEST_TOLD ? found : [...found, { area: NATION, size: 'all', members: rest }];
}

interface Placed<Member> {
  readonly area: AreaCode;
  readonly members: readonly Member[];
}

function coarsened<Member extends Waiting>(
  members: readonly Member[],
): { readonly cells: Placed<Member>[]; readonly left: readonly Member[] } {
  const cells: Placed<Member>[] = [];
  let here: Placed<Member>[] = sortedBy(members, ({ area }) => area).map(([area, own]) => ({
    area,
    members: own,
  }));
  for (const depth of DEPTHS) {
    const enough = (each: Placed<Member>): boolean =>
      depthOf(each.area) === depth && each.members.length >= FEWEST_TOLD;
    cells.push(...here.filter(enough));
    if (depth === 0)
      return { cells, left: here.filter((each) => !enough(each)).flatMap((each) => each.members) };
    here = raised(
      here.filter((each) => !enough(each)),
      depth,
    );
  }
  return { cells, left: [] };
}

/** Kecamatan, kabupaten, province, country. */
const DEPTHS = [3, 2, 1, 0] as const;

const depthOf = (area: AreaCode): number => chainOf(area).length - 1;

/** What lies at a depth is counted one step up from there on. */
function raised<Member>(placed: readonly Placed<Member>[], depth: number): Placed<Member>[] {
  const up = placed.flatMap(({ area, members }) =>
    members.map((member) => ({ area: depthOf(area) === depth ? parentOf(area) : area, member })),
  );
  return sortedBy(up, ({ area }) => area).map(([area, own]) => ({
    area,
    members: own.map(({ member }) => member),
  }));
}

function sortedBy<T>(rows: readonly T[], keyOf: (row: T) => string): [string, T[]][] {
  return [...grouped(rows, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * Parts a list into runs of five to nine, so that what is told of each is near to what each of them has.
 *
 * @param members at least five, in the order in which neighbours are alike
 */
export function runsOf<Member>(members: readonly Member[]): Member[][] {
  const runs = Math.floor(members.length / FEWEST_TOLD);
  return Array.from({ length: runs }, (_, at) =>
    members.slice(at * FEWEST_TOLD, at === runs - 1 ? undefined : (at + 1) * FEWEST_TOLD),
  );
}
