import type { PeriodResult } from '../../domain/assessment/result';
import { exact, plain, sumOf } from '../../domain/decimal';
import { plainNumber, points } from '../../rendering/numbers';

export interface LossRow {
  readonly number: string;
  readonly label: string;
  readonly certain: string;
  readonly open: string;
}

/** One of the greatest losses. */
export interface GreatLoss {
  readonly number: string;
  readonly label: string;
  readonly points: string;
}

export interface LossesPart {
  /** The five greatest that are certain. */
  readonly five: readonly GreatLoss[];
  /** The five greatest that gaps leave open. */
  readonly openFive: readonly GreatLoss[];
  readonly rows: readonly LossRow[];
  readonly certain: string;
  readonly open: string;
  /** That the sums agree with the total, in a sentence; null where there is no total. */
  readonly agreement: string | null;
}

const GREATEST = 5;

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
    five: greatest(period, 'certain'),
    openFive: greatest(period, 'open'),
    rows,
    certain: points(certain),
    open: points(open),
    agreement: agreementOf(period, certain, open),
  };
}

function greatest({ losses }: PeriodResult, of: 'certain' | 'open'): GreatLoss[] {
  return losses
    .filter((loss) => loss[of] !== '0')
    .sort((a, b) => exact(b[of]).compare(exact(a[of])))
    .slice(0, GREATEST)
    .map((loss) => ({ number: loss.number, label: loss.label, points: points(loss[of]) }));
}

function agreementOf({ total }: PeriodResult, certain: string, open: string): string | null {
  if (!total) return null;
  const outOf = plainNumber(total.outOf);
  const sure = `${outOf} − ${points(total.most)} = ${points(certain)}`;
  if (open === '0') return `${sure}: sama dengan jumlah yang hilang.`;
  const all = plain(exact(certain).add(exact(open)));
  return `${sure}, sama dengan jumlah yang pasti hilang; ${outOf} − ${points(total.least)} = ${points(all)}, sama dengan jumlah yang pasti hilang dan yang masih terbuka.`;
}
