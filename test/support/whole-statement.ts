import { chartIndex } from '../../src/domain/statement/chart';
import type { ChartIndex, Line } from '../../src/domain/statement/chart';
import type { Kind } from '../../src/domain/statement/kind';
import type { Statement } from '../../src/domain/statement/statement';
import type { Random } from '../fuzz/random';
import { buildStatement } from './build-statement';

type Amounts = Map<string, number>;

/** A complete and honest statement: every line is there, sums and sides agree, and no part exceeds its whole. */
export function wholeStatement(kind: Kind, random: Random, year = 2016): Statement {
  const index = chartIndex(kind);
  const amounts: Amounts = new Map();
  for (const line of index.lines.values())
    if (line.role === 'item') amounts.set(line.code, drawn(line, random));
  keepWithin(index, amounts);
  addUp(index, amounts);
  if (random.below(3) === 0) turn(amounts, 'retained-surplus');
  amounts.set('current-surplus', amounts.get('surplus-after-tax') ?? 0);
  balance(index, amounts, random);
  schedules(index, amounts, random);
  addUp(index, amounts);
  return buildStatement({ figures: Object.fromEntries(amounts), kind, year });
}

/** Some amounts left out of a statement: of a hundred so many stay. */
export function without(statement: Statement, random: Random, stay: number): Statement {
  return { ...statement, figures: new Map([...statement.figures].filter(() => random.below(100) < stay)) };
}

function drawn(line: Line, random: Random): number {
  if (random.below(3) === 0) return 0;
  const size = line.unit === 'rupiah' ? 1000 * 10 ** random.below(4) : 1;
  return (line.contra ? -1 : 1) * (1 + random.below(2000)) * size;
}

/** No more is set aside or written off than there is to take it from. */
function keepWithin(index: ChartIndex, amounts: Amounts): void {
  for (const parts of index.parts.values()) {
    let left = parts.reduce((sum, { code, contra }) => sum + (contra ? 0 : (amounts.get(code) ?? 0)), 0);
    for (const { code, contra } of parts) {
      if (!contra) continue;
      const taken = Math.min(left, -(amounts.get(code) ?? 0));
      amounts.set(code, -taken);
      left -= taken;
    }
  }
}

function addUp(index: ChartIndex, amounts: Amounts): void {
  const sum = (code: string): number => {
    const parts = index.parts.get(code);
    if (!parts) return amounts.get(code) ?? 0;
    const total = parts.reduce((all, part) => all + part.sign * sum(part.code), 0);
    amounts.set(code, total);
    return total;
  };
  for (const line of index.lines.values()) if (line.parent === undefined) sum(line.code);
}

function turn(amounts: Amounts, code: string): void {
  amounts.set(code, -(amounts.get(code) ?? 0));
}

/**
 * What one side lacks is put into one of its lines; not into loans that an allowance takes away whole, since that hidden
 * lines cancel to the rupiah beside one that is shown happens only where a generator makes it so.
 */
function balance(index: ChartIndex, amounts: Amounts, random: Random): void {
  addUp(index, amounts);
  const apart = (amounts.get('total-assets') ?? 0) - (amounts.get('liabilities-and-equity') ?? 0);
  const funding = random.below(2) === 0 ? 'other-current-liabilities' : 'mandatory-deposits';
  const intoLoans = random.below(2) === 0 && amounts.get('loans-net') !== 0;
  const asset = intoLoans && index.lines.has('member-loans') ? 'member-loans' : 'other-current-assets';
  const line = apart > 0 ? funding : asset;
  amounts.set(line, (amounts.get(line) ?? 0) + Math.abs(apart));
  addUp(index, amounts);
}

const LOANS = ['member-loans', 'non-member-loans', 'other-cooperative-loans'];
const CLASSES = ['substandard-loans', 'doubtful-loans', 'loss-loans', 'current-loans'];

/** The lines beside the two statements, each within what it is a part of. */
function schedules(index: ChartIndex, amounts: Amounts, random: Random): void {
  const of = (code: string): number => amounts.get(code) ?? 0;
  const part = (whole: number): number => Math.floor((Math.max(whole, 0) * random.below(101)) / 100);
  const financing = of('financing-net') - of('loan-loss-allowance');
  const loans = index.lines.has('financing-net') ? financing : LOANS.reduce((sum, code) => sum + of(code), 0);
  const put = (code: string, amount: number): void => {
    if (index.lines.has(code)) amounts.set(code, amount);
  };
  shared(loans, CLASSES, put, random);
  put('loans-at-risk', part(loans));
  put('risky-portfolio', part(loans));
  for (const name of ['substandard', 'doubtful', 'loss']) put(`${name}-uncovered`, part(of(`${name}-loans`)));
  put('non-member-savings', part(of('member-savings')));
  const shares = (index.parts.get('distributed-surplus') ?? []).map((line) => line.code);
  shared(part(of('surplus-after-tax')), shares, put, random);
}

/** A whole divided among lines; the last has what is left. */
function shared(
  whole: number,
  codes: readonly string[],
  put: (code: string, amount: number) => void,
  random: Random,
): void {
  let left = Math.max(whole, 0);
  codes.forEach((code, at) => {
    const amount = at === codes.length - 1 ? left : Math.floor((left * random.below(101)) / 100);
    put(code, amount);
    left -= amount;
  });
}
