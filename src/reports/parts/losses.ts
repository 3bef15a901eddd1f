import type { PeriodResult } from '../../domain/assessment/result';
import { exact, plain, sumOf } from '../../domain/decimal';
import { plainNumber, points } from '../../rendering/numbers';

export interface LossRow {
  readonly number: string;
  readonly label: string;
  readonly certain: string;
  readonly open: string;
}

export interface LossesPart {
  readonly five: readonly LossRow[];
  readonly rows: readonly LossRow[];
  readonly certain: string;
  readonly open: string;
  /** That the sums agree with the total, in a sentence; null where there is no total. */
  readonly agreement: string | null;
}

/** What is lost, greatest first, and that it adds up to what the total lacks. */
export function lossesPart(period: PeriodResult): LossesPart {
  const rows = period.losses.map((loss) => ({
    number: loss.number,
    label: loss.label,
    certain: points(loss.certain),
    open: points(loss.open),
  }));
  const add = (of: 'certain' | 'open'): string => plain(sumOf(period.losses.map((loss) => exact(loss[of]))));
  const [certain, open] = [add('certain'), add('open')];
  return {
    five: rows.slice(0, 5),
    rows,
    certain: points(certain),
    open: points(open),
    agreement: agreementOf(period, certain, open),
  };
}

function agreementOf({ total }: PeriodResult, certain: string, open: string): string | null {
  if (!total) return null;
  const outOf = plainNumber(total.outOf);
  const sure = `${outOf} − ${points(total.most)} = ${points(certain)}`;
  if (open === '0') return `${sure}: sama dengan jumlah yang hilang.`;
  const all = plain(exact(certain).add(exact(open)));
  return `${sure}, sama dengan jumlah yang pasti hilang; ${outOf} − ${points(total.least)} = ${points(all)}, sama dengan jumlah yang pasti hilang dan yang masih terbuka.`;
}
