import type { Kind } from '../../domain/statement/kind';
import { candidatesFor } from './candidates';
import type { Row } from '../place/row';
import { fitOf } from '../place/zones';
import type { Zone } from '../../domain/statement/chart';
import { CODES_AGREE, TAKEN } from '../weights';

/** What the first digit of an account code stands for in the usual charts of accounts. */
const USUAL: Readonly<Record<string, Zone>> = {
  '1': 'asset',
  '2': 'liability',
  '3': 'equity',
  '4': 'earnings',
  '5': 'expense',
  '6': 'expense',
  '7': 'other',
  '8': 'other',
};

/** So many rows of a long list of accounts tell what its codes are. */
const ENOUGH = 2000;
/** Shorter numbers count the rows. */
const SHORTEST_CODE = 3;

/**
 * The place that an account code stands for, in a file whose codes are those of a usual chart of accounts.
 *
 * They are taken for such only where the rows whose words say by themselves what they are agree with it: in the
 * ministry's form the same digits stand for other things in the income statement.
 */
export function classesOf(kind: Kind, rows: readonly Row[]): (code: string) => Zone | undefined {
  let agree = 0;
  let differ = 0;
  for (const { row } of rows.slice(0, ENOUGH)) {
    const zone = row.number === undefined ? undefined : usual(row.number);
    if (zone === undefined) continue;
    const [own] = candidatesFor(kind, { label: row.label, zone: undefined });
    if (!own || own.confidence < TAKEN) continue;
    const there = own.line.zone;
    if (['same', 'near'].includes(fitOf(zone, there))) agree += 1;
    else differ += 1;
  }
  const isUsual = agree >= CODES_AGREE.fewest && agree > differ * CODES_AGREE.times;
  return isUsual ? usual : () => undefined;
}

function usual(code: string): Zone | undefined {
  return code.length >= SHORTEST_CODE || /[.-]/.test(code) ? USUAL[code[0] ?? ''] : undefined;
}
