import { ONE, ZERO, exact, greater, plain, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { lastMonth } from '../../domain/period';
import type { Period } from '../../domain/period';
import type { LineCode } from '../../domain/statement/chart';
import type { Fault } from '../../domain/statement/fault';
import type { Finding } from '../../domain/statement/finding';
import type { Kind } from '../../domain/statement/kind';
import type { Statement } from '../../domain/statement/statement';
import { draftOf } from '../tables/drafts';
import type { SaidPeriod } from '../tables/period';
import type { SheetTable } from '../tables/tables';
import type { FrameAnswers } from '../layout';
import { scaleUneven } from './uneven-scale';
import type { UnitOf } from './uneven-scale';
import { PLAUSIBLE_ASSETS, SAVED_A_HEAD, SAVINGS_TOLD, SMALL_ASSETS } from '../weights';

const WHOLE_YEAR = 12;
/** What a person said of a file that names no part itself. */
const PART = 'sebagian tahun';
/** What a part of a year makes look small or large. */
const EARNED: LineCode = 'surplus-after-tax';

/**
 * A statement that ends before the year does may tell of a part of it: that is said, since nothing earned in six months
 * stands beside a balance as a year's does. A book year may end on such a day too: where a title tells its stretch or its
 * end, nothing is said.
 */
export function partOfYear({ end }: Period, told: SaidPeriod, said: FrameAnswers): readonly Finding[] {
  const month = lastMonth(end);
  const isPart = month !== (told.wholeEnd ?? WHOLE_YEAR) || told.part !== undefined || said.period === 'part';
  if (!isPart || said.period === 'whole' || said.period === 'balance') return [];
  const [found, expected] = [exact(month), exact(WHOLE_YEAR)];
  const difference = found.sub(expected);
  const text = month === WHOLE_YEAR ? (told.part ?? told.whole ?? PART) : end;
  return [{ check: 'part-of-year', severity: 'warns', line: EARNED, found, expected, difference, text }];
}

/**
 * What is asked before a file is stored: of which kind it is, whether it tells of a part of a year, and in which unit.
 *
 * @param isShort the income statement alone is of a part of the year
 * @param kinds those that its words leave open; none where one is settled or was said
 * @param unitOf in which unit the file says that a figure is
 */
export function doubtsIn(
  statements: readonly Statement[],
  period: SaidPeriod,
  said: FrameAnswers,
  isShort: boolean,
  kinds: readonly Kind[],
  unitOf: UnitOf,
): readonly Fault[] {
  const told = statements.flatMap((each) => each.doubts ?? []);
  return [
    ...(kinds.length > 0 ? [{ code: 'kind-open' as const, found: kinds.join(', ') }] : []),
    ...(said.period === undefined ? periodOpen(told, period, isShort) : []),
    ...(said.scale === undefined ? scaleOpen(told, statements, unitOf) : []),
  ];
}

function periodOpen(
  told: readonly Finding[],
  { part, isWhole, whole }: SaidPeriod,
  isShort: boolean,
): readonly Fault[] {
  const ends = told.find(({ check }) => check === 'part-of-year');
  if (isShort) return [{ code: 'period-open', found: part ?? whole ?? until(ends), expected: 'balance' }];
  if (!ends || (isWhole && part === undefined)) return [];
  return [{ code: 'period-open', found: part ?? until(ends) }];
}

const until = (ends: Finding | undefined): string =>
  ends?.text === undefined ? '' : `angka sampai ${ends.text}`;

function scaleOpen(
  told: readonly Finding[],
  statements: readonly Statement[],
  unitOf: UnitOf,
): readonly Fault[] {
  const uneven = scaleUneven(statements, unitOf);
  if (uneven) return [uneven];
  const size = told.find(({ check }) => check === 'size-implausible');
  return size ? [{ code: 'scale-open', found: plain(size.found) }] : [];
}

/** What the amounts are told in, by what they are multiplied with. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['1000', 'ribuan'],
  ['1000000', 'jutaan'],
  ['1000000000', 'miliaran'],
]);

/** Amounts told in thousands are rounded each, so that sums of them may be off by a few thousands. */
export function scaledAmounts(scales: readonly Exact[]): readonly Finding[] {
  const by = scales.reduce(greater, ONE);
  if (by.compare(ONE) <= 0) return [];
  const text = UNITS.get(plain(by));
  const size = { found: by, expected: ONE, difference: by.sub(ONE) };
  return [
    {
      check: 'amounts-scaled',
      severity: 'notice',
      line: WHOLE,
      ...size,
      ...(text === undefined ? {} : { text }),
    },
  ];
}

/** That a file calls its amounts of a year a draft, or not audited yet, is told: they may still change. */
export function draftsTold(tables: readonly SheetTable[], year: number): readonly Finding[] {
  const said = tables.flatMap((table) =>
    table.years.flatMap((each) => (each.year === year ? (draftOf(table, each) ?? []) : [])),
  );
  const [text] = said;
  const size = { found: ZERO, expected: ZERO, difference: ZERO };
  return text === undefined ? [] : [{ check: 'draft-told', severity: 'notice', line: WHOLE, ...size, text }];
}

const WHOLE: LineCode = 'total-assets';

/**
 * Assets so small or so large that the amounts are told in thousands or millions, or were multiplied twice; a very small
 * unit has as few as a large one that is told in thousands, so that is doubted too, unless what its members saved, each
 * of them, says that it is small. Savings of a few rupiah or of milliards a head are doubted whatever the assets are.
 *
 * @param members how many there are, asked for only where that decides
 */
export function implausibleSize(
  figures: Statement['figures'],
  members: () => number | undefined = () => undefined,
): readonly Finding[] {
  const saved = savedIn(figures);
  const heads = saved !== undefined && isTelling(saved) ? members() : undefined;
  if (saved === undefined || heads === undefined) return ofAssets(figures, false);
  const odd = oddAHead(figures, saved, heads);
  return odd ? [odd] : ofAssets(figures, isClear(saved, heads));
}

/** @param isSmall what each member saved says that the unit is small */
function ofAssets(figures: Statement['figures'], isSmall: boolean): readonly Finding[] {
  const line: LineCode = 'total-assets';
  const figure = figures.get(line);
  if (!figure || signOf(figure.amount) === 0) return [];
  const { amount: found, origin } = figure;
  const limit = limitBeyond(found.abs());
  if (!limit || (isSmall && limit.severity === 'warns')) return [];
  const { expected, severity } = limit;
  const difference = found.sub(expected);
  return [{ check: 'size-implausible', severity, line, found, expected, difference, origin }];
}

const SAVED: readonly LineCode[] = ['principal-deposits', 'mandatory-deposits'];

/** What members must save, all of them together. */
function savedIn(figures: Statement['figures']): Exact | undefined {
  const amounts = SAVED.flatMap((code) => figures.get(code)?.amount ?? []);
  const sum = amounts.reduce((all, each) => all.add(each), ZERO);
  return signOf(sum) > 0 ? sum : undefined;
}

/** So little, or so much, that it matters how many saved it. */
const isTelling = (saved: Exact): boolean => saved.compare(LITTLE) < 0 || saved.compare(MUCH) > 0;
const [LITTLE, MUCH] = [exact(SAVINGS_TOLD[0]), exact(SAVINGS_TOLD[1])];

const LIMITS = {
  least: exact(SAVED_A_HEAD.least),
  clear: exact(SAVED_A_HEAD.clear),
  most: exact(SAVED_A_HEAD.most),
};

/** Told in thousands it would be more than members save. */
const isClear = (saved: Exact, heads: number): boolean => saved.compare(LIMITS.clear.mul(exact(heads))) >= 0;

/** What each saved lies beyond what anybody does. */
function oddAHead(figures: Statement['figures'], saved: Exact, heads: number): Finding | undefined {
  const [least, most] = [LIMITS.least.mul(exact(heads)), LIMITS.most.mul(exact(heads))];
  const expected = saved.compare(least) < 0 ? least : saved.compare(most) > 0 ? most : undefined;
  const line = SAVED.find((code) => figures.has(code));
  if (!expected || line === undefined) return undefined;
  const origin = figures.get(line)?.origin;
  const text = `${heads} anggota`;
  const difference = saved.sub(expected);
  const size = { found: saved, expected, difference, text, ...(origin === undefined ? {} : { origin }) };
  return { check: 'size-implausible', severity: 'warns', line, ...size };
}

const [LEAST, MOST] = [exact(PLAUSIBLE_ASSETS[0]), exact(PLAUSIBLE_ASSETS[1])];
const SMALL = exact(SMALL_ASSETS);

/** The limit that an amount is beyond, and how much that matters. */
function limitBeyond(amount: Exact): Pick<Finding, 'expected' | 'severity'> | undefined {
  if (amount.compare(MOST) > 0) return { expected: MOST, severity: 'stops' };
  if (amount.compare(LEAST) < 0) return { expected: LEAST, severity: 'stops' };
  return amount.compare(SMALL) < 0 ? { expected: SMALL, severity: 'warns' } : undefined;
}
