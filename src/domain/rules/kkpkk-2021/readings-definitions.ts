import { percent, previous, term } from '../formula';
import type { Reading } from '../rule-set';
import { option, redefine, reformulate } from './option';
import * as terms from './term-formulas';

/** What the words of the guideline mean (NOTES.md 6, 8, 9). */
export const DEFINITIONS: readonly Reading[] = [
  {
    id: 'productive-assets/definition',
    about: 'Apa yang termasuk aset produktif',
    options: [
      option(
        'productive-assets/worksheet',
        'Kas, simpanan di bank dan koperasi lain, dan pinjaman sesudah penyisihan',
        'primary',
        'W-EKOP',
      ),
      option(
        'productive-assets/all-placements',
        'Pinjaman sebelum penyisihan, seluruh simpanan di bank, dan surat berharga; tanpa kas',
        'unverified',
        'W-GIAN MEM',
        redefine('productive-assets', terms.productiveAssetsAllPlacements),
      ),
      option(
        'productive-assets/without-demand-deposits',
        'Sama, tanpa giro dan tabungan di bank',
        'unverified',
        'MEM',
        redefine('productive-assets', terms.productiveAssetsTimeDepositsOnly),
      ),
      option(
        'productive-assets/with-participation',
        'Sama, dengan penyertaan dan investasi jangka panjang lain',
        'unverified',
        'MEM',
        redefine('productive-assets', terms.productiveAssetsWithParticipation),
      ),
    ],
  },
  {
    id: 'own-capital/definition',
    about: 'Apa yang termasuk modal sendiri',
    options: [
      option(
        'own-capital/without-participation',
        'Tanpa modal penyertaan, dengan SHU yang belum dibagi',
        'primary',
        'W-EKOP W-GIAN',
      ),
      option(
        'own-capital/with-participation',
        'Dengan modal penyertaan, yang lalu bukan kewajiban',
        'single-source',
        'S-JQ',
        redefine('own-capital', terms.ownCapitalWithParticipation),
        redefine('long-term-debt', terms.longTermDebtWithoutParticipation),
      ),
      option(
        'own-capital/without-current-surplus',
        'Tanpa modal penyertaan dan tanpa SHU tahun berjalan',
        'unverified',
        'MEM',
        redefine('own-capital', terms.ownCapitalWithoutCurrentSurplus),
      ),
    ],
  },
  {
    id: 'total-income/definition',
    about: 'Apakah pendapatan lain-lain termasuk total pendapatan',
    options: [
      option(
        'total-income/service',
        'Tidak: hanya pendapatan dari anggota dan nonanggota',
        'primary',
        'W-EKOP W-GIAN',
      ),
      option(
        'total-income/with-other',
        'Ya; beban usaha tetap dibagi menurut pendapatan dari anggota dan nonanggota',
        'unverified',
        'MEM',
        redefine('total-income', terms.totalIncomeWithOther),
      ),
      option(
        'total-income/as-printed',
        'Kekeliruan lembar kerja: pendapatan nonanggota tidak masuk jumlah mana pun',
        'primary',
        'W-EKOP',
        redefine('total-income', terms.printed.totalIncome),
        redefine('member-service-cost', terms.printed.memberServiceCost),
        redefine('member-operating-expense', terms.printed.memberOperatingExpense),
        reformulate('C.I.1a', percent(terms.printed.surplus, term('total-assets'))),
        reformulate('C.I.1b', percent(terms.printed.surplus, term('own-capital'))),
        reformulate('C.I.2b', percent(term('business-expense'), terms.printed.grossSurplus)),
        reformulate('C.III.1d', terms.growthFrom(terms.printed.surplus, previous(terms.printed.surplus))),
        reformulate('C.III.2b', percent(terms.printed.surplus, term('member-deposits'))),
      ),
    ],
  },
  {
    id: 'member-share/base',
    about: 'Pendapatan yang menjadi pembagi bagian anggota atas beban usaha',
    options: [
      option('member-share/service', 'Pendapatan dari anggota dan nonanggota', 'primary', 'W-EKOP W-GIAN'),
      option(
        'member-share/total-income',
        'Total pendapatan, sebagaimana total itu dibaca',
        'unverified',
        'MEM',
        redefine('income-sharing-expense', terms.incomeSharingExpenseAll),
      ),
    ],
  },
  {
    id: 'cash-and-bank/deposits',
    about: 'Apakah deposito termasuk kas dan bank',
    options: [
      option('cash-and-bank/with-deposits', 'Ya, sama dengan aset likuid', 'primary', 'W-EKOP W-GIAN S-PGW'),
      option(
        'cash-and-bank/without-deposits',
        'Tidak',
        'unverified',
        'MEM',
        redefine('cash-and-bank', terms.cashWithoutDeposits),
      ),
    ],
  },
  {
    id: 'member-funds/owner',
    about: 'Milik siapa simpanan jangka pendek',
    options: [
      option(
        'member-funds/members-only',
        'Milik bukan anggota dikeluarkan menurut laporan',
        'primary',
        'W-EKOP W-GIAN',
      ),
      option(
        'member-funds/all',
        'Semuanya dianggap milik anggota',
        'unverified',
        'MEM',
        redefine('member-funds', terms.memberFundsAll),
      ),
    ],
  },
];
