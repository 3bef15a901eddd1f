import { BALANCE, INCOME } from './small-statement';
import type { SmallRow } from './small-statement';

type Row = readonly (string | number)[];

/** What stands over the columns of a small statement, and how an amount is parted among them. */
export interface Parted {
  readonly unit?: string;
  readonly title?: string;
  readonly heads: readonly string[];
  readonly parts: (amount: number) => readonly number[];
}

/** A text table with a neraca above a PHU, whose columns are no years. */
export function partedTable({
  unit = 'KSP SUMBER RUKUN',
  title = 'PER 31 DESEMBER 2024',
  heads,
  parts,
}: Parted): Buffer {
  const of = (rows: readonly SmallRow[]): Row[] =>
    rows.map(([label, now]) => [label, ...(now === undefined ? heads.map(() => '') : parts(now))]);
  const head: Row = ['Uraian', ...heads];
  const rows: readonly Row[] = [
    [unit],
    ['NERACA'],
    [title],
    head,
    ...of(BALANCE),
    ['PERHITUNGAN HASIL USAHA'],
    [title],
    head,
    ...of(INCOME),
  ];
  return Buffer.from(rows.map((row) => row.join(';')).join('\n'));
}

/** Two branches whose amounts add up to the whole. */
export const BRANCHES: Pick<Parted, 'heads' | 'parts'> = {
  heads: ['Cabang Melati', 'Cabang Mawar'],
  parts: (amount) => [Math.trunc(amount * 0.6), amount - Math.trunc(amount * 0.6)],
};
