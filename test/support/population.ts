import type { DataSource } from 'typeorm';
import { editionOf } from '../../src/assessments/edition';
import { measuredText } from '../../src/comparisons/measured';
import { areaColumns } from '../../src/comparisons/place';
import { populationId } from '../../src/comparisons/ids';
import { insertRows, type Bound } from '../../src/database/bulk';
import { builtInUnder, NATION } from '../../src/domain/area/area';
import { aspectMeasure, measuresOf, TOTAL } from '../../src/domain/comparison/population';
import { sizeClassOf } from '../../src/domain/comparison/size-class';
import { totalKey } from '../../src/domain/comparison/total-key';
import { exact, type Exact } from '../../src/domain/decimal';
import { bumdesUsp } from '../../src/domain/rules/bumdes-usp';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { perdep07 } from '../../src/domain/rules/perdep-07-2016';
import { indicatorsOf, type RuleSet } from '../../src/domain/rules/rule-set';
import type { Kind } from '../../src/domain/statement/kind';

/** How large a population to make up. */
export interface Extent {
  readonly units: number;
  readonly firstYear: number;
  readonly years: number;
  /** How many provinces, and regencies in each, units are spread over; all unless given. */
  readonly provinces?: number;
  readonly regencies?: number;
}

const AT = '2026-01-01T00:00:00.000Z';
/** Shares of the kinds, about as the registers have them. */
const KINDS: readonly (readonly [Kind, number, RuleSet])[] = [
  ['ksp', 0.25, perdep06],
  ['usp', 0.35, perdep06],
  ['kspps', 0.1, perdep07],
  ['uspps', 0.05, perdep07],
  ['bumdes', 0.25, bumdesUsp],
];
/** A fifth of all units stand in one province; every next one holds a little less. */
const FADE = 0.86;
const DISTRICTS = 14;

/** Always the same numbers, so that a run can be repeated. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface MadeUnit {
  readonly id: string;
  readonly kind: Kind;
  readonly ruleSet: RuleSet;
  readonly area: string;
  /** Total assets of the first year, in rupiah. */
  readonly assets: number;
}

/** Provinces, the most populous first, are drawn with fading weight; regencies and districts evenly. */
function areaPicker(roll: () => number, extent: Extent): () => string {
  const order = ['35', '33', '32', '12', '51', '36', '73', '34', '14'];
  const all = builtInUnder(NATION).map((each) => each.code);
  const provinces = [...order, ...all.filter((each) => !order.includes(each))].slice(0, extent.provinces);
  const weights = provinces.map((_, at) => FADE ** at);
  const total = weights.reduce((a, b) => a + b);
  const regencies = new Map(provinces.map((each) => [each, builtInUnder(each).slice(0, extent.regencies)]));
  return () => {
    let left = roll() * total;
    const province = provinces.find((_, at) => (left -= weights[at]!) <= 0) ?? provinces[0]!;
    const under = regencies.get(province)!;
    const regency = under[Math.floor(roll() * under.length)]!.code;
    return `${regency}.${String(1 + Math.floor(roll() * DISTRICTS)).padStart(2, '0')}`;
  };
}

/** About a bell curve around 0. */
const bell = (roll: () => number): number => roll() + roll() + roll() + roll() - 2;

function makeUnits(extent: Extent, roll: () => number): MadeUnit[] {
  const pick = areaPicker(roll, extent);
  return Array.from({ length: extent.units }, (_, at) => {
    let left = roll();
    const [kind, , ruleSet] = KINDS.find(([, share]) => (left -= share) <= 0) ?? KINDS[0]!;
    const assets = Math.round(1.4e9 * Math.exp(bell(roll) * 2.2));
    return { id: `unit-${String(at).padStart(7, '0')}`, kind, ruleSet, area: pick(), assets };
  });
}

/** The rule sets that a made-up country is judged by. */
export const SETS = [perdep06, perdep07, bumdesUsp];

/** Fills an empty, migrated database with plausible units, statements, assessments and peers: rows, no services. */
export async function fillPopulation(writer: DataSource, extent: Extent): Promise<void> {
  const roll = dice(20261128);
  const units = makeUnits(extent, roll);
  const put = (
    table: string,
    columns: readonly string[],
    rows: readonly (readonly Bound[])[],
  ): Promise<void> => writer.transaction((manager) => insertRows(manager, table, columns, rows));
  await put('edition', ['hash', 'ruleSetId', 'date', 'data', 'createdAt'], SETS.map(editionRow));
  await put(
    'unit',
    ['id', 'name', 'normalizedName', 'ownName', 'kind', 'areaCode', 'createdAt'],
    units.map(({ id, kind, area }) => [id, `Koperasi ${id}`, `koperasi ${id}`, id, kind, area, AT]),
  );
  for (let year = extent.firstYear; year < extent.firstYear + extent.years; year += 1) {
    await put(
      'population',
      POPULATION,
      SETS.map((ruleSet) => populationRow(ruleSet, year)),
    );
    for (let from = 0; from < units.length; from += 5000) {
      const part = units.slice(from, from + 5000);
      await put(
        'statement',
        STATEMENT,
        part.map((unit) => statementRow(unit, year)),
      );
      await put(
        'assessment',
        ASSESSMENT,
        part.map((unit) => assessmentRow(unit, year)),
      );
      await put(
        'peer',
        PEER,
        part.map((unit) => peerRow(unit, year, roll)),
      );
    }
  }
  await markKinds(writer);
}

/** Marks the groups of all units of a kind, as the first report of it does. */
export async function markKinds(writer: Pick<DataSource, 'query'>): Promise<void> {
  await writer.query(
    `INSERT INTO "peer_group" ("id", "populationId", "kind", "size", "area", "units", "version")
     SELECT DISTINCT "populationId" || '/' || "kind" || '/all/', "populationId", "kind", 'all', '', 0, 1 FROM "peer"
     WHERE "counts" = 1 ON CONFLICT DO NOTHING`,
  );
}

const POPULATION = ['id', 'ruleSetId', 'editionHash', 'readings', 'year', 'measures'];
const STATEMENT = [
  'id',
  'unitId',
  'year',
  'periodEnd',
  'revision',
  'identity',
  'totalsProve',
  'ratios',
  'scores',
  'doubts',
  'actor',
  'createdAt',
];
const ASSESSMENT = [
  'id',
  'statementId',
  'ruleSetId',
  'editionHash',
  'readings',
  'definedOtherwise',
  'actor',
  'createdAt',
];
const PEER = [
  'populationId',
  'unitId',
  'year',
  'assessmentId',
  'kind',
  'size',
  'province',
  'regency',
  'district',
  'counts',
  'stopped',
  'newest',
  'totalLeast',
  'totalMost',
  'totalKey',
  'outOf',
  'grade',
  'measured',
  'assets',
  'liabilities',
  'equity',
  'loans',
  'savings',
  'surplus',
];

const keyOf = (ruleSet: RuleSet, year: number): Parameters<typeof populationId>[0] => ({
  ruleSetId: ruleSet.id,
  editionHash: editionOf(ruleSet).hash,
  readings: [],
  year,
});

function editionRow(ruleSet: RuleSet): Bound[] {
  const { hash, date, data } = editionOf(ruleSet);
  return [hash, ruleSet.id, date, data, AT];
}

function populationRow(ruleSet: RuleSet, year: number): Bound[] {
  const key = keyOf(ruleSet, year);
  return [populationId(key), ruleSet.id, key.editionHash, '[]', year, JSON.stringify(measuresOf(ruleSet))];
}

/** The id of the population in which the generator puts a rule set's units of a year. */
export function populationOf(ruleSet: RuleSet, year: number): string {
  return populationId(keyOf(ruleSet, year));
}

function statementRow({ id, kind }: MadeUnit, year: number): Bound[] {
  const identity = JSON.stringify({ name: `Koperasi ${id}`, kind });
  return [`s-${year}-${id}`, id, year, `${year}-12-31`, 1, identity, 1, '[]', '[]', '[]', 'bench', AT];
}

function assessmentRow({ id, ruleSet }: MadeUnit, year: number): Bound[] {
  return [`a-${year}-${id}`, `s-${year}-${id}`, ruleSet.id, editionOf(ruleSet).hash, '[]', '[]', 'bench', AT];
}

const texts = (...numbers: number[]): string[] => numbers.map((each) => String(Math.round(each)));

function peerRow(unit: MadeUnit, year: number, roll: () => number): Bound[] {
  const { id, kind, ruleSet, area } = unit;
  const assets = unit.assets * (1 + 0.06 * (year - 2020) + 0.1 * bell(roll));
  const equity = assets * (0.15 + 0.5 * roll());
  const values = valuesOf(ruleSet, assets, roll);
  const total = values.get(TOTAL);
  const { province, regency, district } = areaColumns(area);
  const amounts = texts(
    assets,
    assets - equity,
    equity,
    assets * 0.7,
    assets * 0.4,
    assets * 0.05 * bell(roll),
  );
  const size = sizeClassOf({ totalAssets: exact(Math.round(assets)) });
  const points = total ? total.toFraction() : null;
  const grade = total ? (ruleSet.grades.find((each) => total.compare(each.from) >= 0)?.label ?? null) : null;
  const counts = roll() < 0.93 ? 1 : 0;
  return [
    populationOf(ruleSet, year),
    id,
    year,
    `a-${year}-${id}`,
    kind,
    size,
    province,
    regency,
    district,
    counts,
    1 - counts,
    1,
    points,
    points,
    totalKey(total ?? null, total ?? null),
    points === null ? null : '100',
    grade,
    measuredText(measuresOf(ruleSet), values),
    ...amounts,
  ];
}

/** A ratio of two amounts for every indicator, with gaps; scores that are often equal. */
function valuesOf(ruleSet: RuleSet, assets: number, roll: () => number): Map<string, Exact> {
  const values = new Map<string, Exact>();
  for (const indicator of indicatorsOf(ruleSet)) {
    if (roll() < 0.04) continue;
    const denominator = Math.round(assets * (0.2 + 0.8 * roll())) + 1;
    const numerator = Math.round(denominator * (0.02 + Math.abs(bell(roll)) * 0.6));
    values.set(indicator.id, exact(`${numerator * 100}/${denominator}`));
  }
  if (ruleSet.grades.length === 0 || roll() < 0.2) return values;
  let total = exact(0);
  for (const aspect of ruleSet.aspects) {
    const points = aspect.weight.mul(exact(`${Math.min(4, 1 + Math.floor(roll() * 4))}/4`));
    values.set(aspectMeasure(aspect.number), points);
    total = total.add(points);
  }
  return values.set(TOTAL, total);
}
