import { chartIndex, lineIn } from '../../domain/statement/chart';
import type { LineCode } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { isIn } from '../place/zones';
import { SOLD_ON_CREDIT } from '../lexicon/rows';
import { ASKED } from '../weights';
import { changed } from './decided';
import type { Decided, Pass } from './decided';

/**
 * The list of accounts of BUM Desa has "Piutang usaha" for what was lent as well. Where nothing in the file is lent, or what was
 * lent stands beside it, it is owed for what was sold; it is asked about as that.
 */
export const soldOnCredit =
  (kind: Kind): Pass =>
  (rows) => {
    const line = kind === 'bumdes' ? lineIn(chartIndex(kind), 'trade-receivables') : undefined;
    if (!line) return rows;
    const lent = rows.filter((row) => isLent(row) && !SOLD_ON_CREDIT.test(row.placed.text));
    const lends = lent.length > 0;
    if (lends && !lent.some((row) => isOwed(row))) return rows;
    return rows.map((row) => {
      if (!isLent(row) || !SOLD_ON_CREDIT.test(row.placed.text) || (lends && row.line?.contra)) return row;
      const others = row.candidates.filter(
        (each) => (lends || !LENT.has(each.line.code)) && each.line !== line,
      );
      const candidates = [{ line, confidence: ASKED, reason: 'words', fit: 'same' } as const, ...others];
      return changed(row, lends ? 'bare-name' : 'nothing-lent', {
        line,
        state: 'doubtful',
        confidence: ASKED,
        candidates,
      });
    });
  };

const isLent = ({ line, state }: Decided): boolean =>
  line !== undefined && state !== 'none' && LENT.has(line.code);

/** A loan, and not what one earned or was written off. */
const isOwed = ({ line, placed }: Decided): boolean =>
  line !== undefined && !line.contra && isIn(line.zone, 'asset') && !placed.isSum;

const LENT: ReadonlySet<LineCode> = new Set<LineCode>([
  'loans-net',
  'member-loans',
  'non-member-loans',
  'other-cooperative-loans',
  'loan-loss-allowance',
  'loan-income',
  'non-member-loan-income',
]);
