import type { Line } from '.';
import { asUnit } from './unit';

const temporary: Line = {
  code: 'parent-temporary-capital',
  label: 'Modal tidak tetap dari koperasi induk',
  english: 'Temporary capital from the parent cooperative',
  part: 'balance-sheet',
  parent: 'long-term-liabilities',
  sign: 1,
  role: 'item',
  unit: 'rupiah',
  synonyms: ['Modal tidak tetap', 'Modal tidak tetap USP'],
  hint: 'Dana koperasi induk yang dapat ditarik kembali; bukan modal sendiri unit ini.',
};

/** What belongs to the parent cooperative is not written down again by its unit. */
const HINTS: Readonly<Record<string, string>> = {
  'principal-deposits':
    'Hanya yang dicatat pada unit ini; tulis 0 bila simpanan pokok dicatat di koperasi induk.',
  'mandatory-deposits':
    'Hanya yang dicatat pada unit ini; tulis 0 bila simpanan wajib dicatat di koperasi induk.',
  'general-reserve': 'Cadangan yang disisihkan dari SHU unit ini.',
  'current-surplus': 'SHU unit ini pada tahun buku, sebelum digabung dengan unit lain; rugi ditulis minus.',
};

/**
 * The chart of a savings-and-loan unit inside a cooperative with other business, from that of a cooperative: fixed
 * capital and accounts with the other units as `asUnit` has them, and capital that the parent may take back, a debt.
 */
export function uspChart(ksp: readonly Line[]): readonly Line[] {
  return asUnit(ksp).flatMap((line): Line[] => {
    const hint = HINTS[line.code];
    const told = hint === undefined ? line : { ...line, hint };
    return line.code === 'other-long-term-loans' ? [temporary, told] : [told];
  });
}
