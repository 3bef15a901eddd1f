import { option, redefine } from '../kkpkk-2021/option';
import type { Reading } from '../rule-set';
import * as terms from './term-formulas';

/** What the words of the form mean (NOTES.md 5). */
export const DEFINITIONS: readonly Reading[] = [
  {
    id: 'own-capital/definition',
    about: 'Apakah modal penyertaan termasuk modal sendiri',
    options: [
      option(
        'own-capital/without-participation',
        'Tidak: kewajiban jangka panjang',
        'two-source',
        'S-PGW W-EKOP',
      ),
      option(
        'own-capital/with-participation',
        'Ya, dan lalu bukan kewajiban',
        'single-source',
        'S-JQ',
        redefine('own-capital', terms.ownCapitalWithParticipation),
        redefine('long-term-debt', terms.longTermDebtWithoutParticipation),
      ),
    ],
  },
  {
    id: 'sales/definition',
    about: 'Apakah pendapatan jasa termasuk penjualan',
    options: [
      option('sales/goods', 'Tidak: hanya penjualan, seperti tertulis', 'two-source', 'S-PGW S-JQ'),
      option(
        'sales/with-services',
        'Ya, bagi koperasi yang menjual jasa',
        'unverified',
        'MEM',
        redefine('sales', terms.salesWithServices),
      ),
    ],
  },
  {
    id: 'trade-credit/definition',
    about: 'Apakah piutang dagang dihitung sebelum penyisihan',
    options: [
      option('trade-credit/gross', 'Ya', 'unverified', 'S-PGW S-JQ MEM'),
      option(
        'trade-credit/net',
        'Tidak, sesudah penyisihan',
        'unverified',
        'MEM',
        redefine('trade-credit', terms.tradeCreditNet),
      ),
    ],
  },
  {
    id: 'C.II.2b/receivables',
    about: 'Piutang mana yang dibandingkan dengan dana yang diterima',
    options: [
      option('C.II.2b/with-trade', 'Piutang dagang dan pinjaman yang diberikan', 'unverified', 'S-PGW MEM'),
      option(
        'C.II.2b/loans-only',
        'Hanya pinjaman yang diberikan, seperti penjelasan kertas kerja KSP',
        'single-source',
        'W-GIAN',
        redefine('receivables-outstanding', terms.loansOutstanding),
      ),
    ],
  },
];
