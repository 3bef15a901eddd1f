import { SAME, variant } from '../form';
import { KSP_SCHEDULES } from '../ksp/schedules';
import { RIIL_BALANCE_SHEET } from './balance-sheet';
import { RIIL_INCOME_STATEMENT } from './income-statement';

/** How the surplus is shared out. Its form asks for no loan schedule: a unit that lends is judged by the law of units. */
const RIIL_DISTRIBUTION = variant(KSP_SCHEDULES, {
  'share-of-deposits': SAME,
  'share-of-transactions': {
    hint: 'Bagian SHU anggota yang dibagi menurut belanja dan transaksi (jasa usaha).',
    synonyms: ['Jasa usaha', 'Jasa transaksi anggota'],
  },
  'share-of-reserves': SAME,
  'share-of-officers': SAME,
  'share-of-staff': SAME,
  'share-of-education': SAME,
  'share-of-social': SAME,
  'share-of-others': SAME,
  'distributed-surplus': SAME,
});

/**
 * The lines of a real-sector cooperative (konsumen, produsen, jasa, pemasaran, KDMP and KKMP), whole: with its
 * savings-and-loan part, in rows where others write 0.
 */
export const RIIL = { ...RIIL_BALANCE_SHEET, ...RIIL_INCOME_STATEMENT, ...RIIL_DISTRIBUTION };
