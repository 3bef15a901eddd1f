import { ZERO, signOf } from '../../domain/decimal';
import type { Exact } from '../../domain/decimal';
import { addTo } from '../place/values';
import { DOUBTED } from '../weights';
import { beside, changed, isSaid } from './decided';
import type { Decided } from './decided';
import { grouped } from '../../domain/grouped';

type Why = 'same-words' | 'differs-elsewhere';

const asked = (row: Decided, why: Why): Decided =>
  changed(row, why, { state: 'doubtful', confidence: DOUBTED });

/**
 * Several rows read as one line are its parts and are added up; a row that is their sum is the line itself, and they
 * are its details. Nothing is added up twice.
 */
export function sharedLines(rows: readonly Decided[]): readonly Decided[] {
  const byLine = grouped(rows.filter(isFigure), ({ line }) => line);
  const settle = new Map([...byLine].map(([line, shared]) => [line, settledIn(shared)]));
  return rows.map((row) => (isFigure(row) ? (settle.get(row.line)?.(row) ?? row) : row));
}

const isFigure = ({ state, line, placed }: Decided): boolean =>
  state === 'taken' && line !== undefined && placed.row.cells.length > 0;

/** What each row of a line is: those of the first table among themselves, those of other tables beside them. */
function settledIn(rows: readonly Decided[]): (row: Decided) => Decided {
  const [first] = rows;
  if (!first || rows.length < 2) return (row) => row;
  const isHere = ({ placed }: Decided): boolean => placed.table === first.placed.table;
  const here = rows.filter(isHere);
  const whole = wholeOf(here);
  const twins = whole ? new Set<Decided>() : isSum(first) ? new Set(inOneYear(here)) : twinsIn(here);
  const taken = whole ? [whole] : here.filter((each) => !twins.has(each));
  return (row) => {
    if (!isHere(row)) return besideTaken(row, taken);
    if (whole) return row === whole ? row : beside(row, 'detail-of-whole', 'detail');
    return twins.has(row) ? asked(row, 'same-words') : row;
  };
}

/** A total is there once for each year: two rows that are both read as it add up different things. Banks are told one by one. */
const isSum = ({ line }: Decided): boolean =>
  line !== undefined && line.role !== 'item' && line.code !== 'bank';

const inOneYear = (rows: readonly Decided[]): readonly Decided[] =>
  rows.filter((row) => !isSaid(row) && rows.some((other) => other !== row && sharesYear(row, other)));

/** The row of which the others are details: by account code or indent, else by the amounts. */
function wholeOf(rows: readonly Decided[]): Decided | undefined {
  if (rows.length < 2) return undefined;
  return rows.find((row) => holdsAll(row, rows)) ?? sumOf(rows);
}

const holdsAll = (row: Decided, rows: readonly Decided[]): boolean =>
  rows.every(
    (other) =>
      other === row || (other.placed.parent?.row.row === row.placed.row && other.placed.parent.close),
  );

function sumOf(rows: readonly Decided[]): Decided | undefined {
  const sums = sumsOf(rows);
  return rows.find((row) => {
    const isNamed = row.placed.isSum || rows.length > 2 || row.line?.role === 'total';
    return (
      isNamed && !isNil(row) && [...row.placed.values].every(([year, value]) => isHalf(value, sums.get(year)))
    );
  });
}

/** Of rows of which one is the sum of the others, that one is half of all together. */
const isHalf = (value: Exact, sum: Exact | undefined): boolean =>
  signOf((sum ?? ZERO).sub(value).sub(value)) === 0;

function sumsOf(rows: readonly Decided[]): ReadonlyMap<number, Exact> {
  const sums = new Map<number, Exact>();
  for (const { placed } of rows) addTo(sums, placed.values);
  return sums;
}

const isNil = ({ placed }: Decided): boolean =>
  [...placed.values.values()].every((value) => signOf(value) === 0);

/**
 * Rows with the very same words in one place are not added up without asking: one may repeat the other. A row that a
 * person spoke of was seen, and leaves no doubt about its twin.
 */
function twinsIn(rows: readonly Decided[]): ReadonlySet<Decided> {
  const open = rows.filter((each) => !isSaid(each));
  const alike = grouped(open, ({ placed }) => [placed.text, ...placed.under].join('\n'));
  const twins = [...alike.values()].flatMap((group) =>
    group.filter((row) => group.some((other) => other !== row && sharesYear(row, other))),
  );
  return new Set(twins);
}

const sharesYear = (a: Decided, b: Decided): boolean =>
  [...a.placed.values.keys()].some((year) => b.placed.values.has(year));

/** The same line in another table: of another year, a repetition, or a question. What a person said is added up. */
function besideTaken(row: Decided, taken: readonly Decided[]): Decided {
  const shared = taken.filter((other) => sharesYear(row, other));
  if (shared.length === 0 || isSaid(row)) return row;
  return repeats(row, shared) ? beside(row, 'repeats-another', 'detail') : asked(row, 'differs-elsewhere');
}

/** True where each amount that both have is that of the others together, or of one of them. */
function repeats({ placed }: Decided, shared: readonly Decided[]): boolean {
  const sums = sumsOf(shared);
  return [...placed.values].every(([year, value]) => {
    const others = shared.flatMap((other) => other.placed.values.get(year) ?? []);
    return others.length === 0 || [sums.get(year), ...others].some((each) => isEqual(each, value));
  });
}

const isEqual = (one: Exact | undefined, other: Exact): boolean => signOf((one ?? ZERO).sub(other)) === 0;
