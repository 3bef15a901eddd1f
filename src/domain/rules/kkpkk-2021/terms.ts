import { line, lineIfAny, minus, number, portion, sum, term, times } from '../formula';
import type { Formula } from '../formula';
import type { Term } from '../rule-set';
import { cite } from './sources';

const half = (of: Formula): Formula => times('0.5', of);
const lines = (...codes: string[]): Formula => sum(...codes.map(line));

/** Equity as the balance sheet closes, without participation capital. */
export const ownCapital = minus(line('equity'), line('participation-capital'));
export const ownCapitalWithParticipation = line('equity');
export const ownCapitalWithoutCurrentSurplus = minus(ownCapital, line('current-surplus'));

export const longTermDebt = sum(line('long-term-liabilities'), line('participation-capital'));
export const longTermDebtWithoutParticipation = line('long-term-liabilities');

const loansGross = lines('member-loans', 'non-member-loans', 'other-cooperative-loans');
const securities = lines('short-term-securities', 'long-term-securities');

export const productiveAssets = sum(loansGross, line('bank'), securities);
export const productiveAssetsTimeDepositsOnly = sum(loansGross, line('time-deposits-placed'), securities);
export const productiveAssetsWithParticipation = sum(
  productiveAssets,
  lines('cooperative-participation', 'other-long-term-investments'),
);

export const cashAndBank = lines('cash', 'bank');
export const cashWithoutDeposits = lines('cash', 'demand-deposits');

const serviceIncome = sum(term('gross-participation'), term('non-member-income'));
export const totalIncome = serviceIncome;
export const totalIncomeWithOther = sum(serviceIncome, line('other-income'));

const memberShareOfExpense = portion(
  term('business-expense'),
  term('gross-participation'),
  term('income-sharing-expense'),
);
/** The income over which business expense is shared between members and others. */
export const incomeSharingExpense = serviceIncome;
export const incomeSharingExpenseAll = term('total-income');

/** 0.5 % of current loans, and 10, 50 and 100 % of what collateral does not cover of the other classes. */
export const requiredAllowance = sum(
  times('0.005', line('current-loans')),
  times('0.1', line('substandard-uncovered')),
  times('0.5', line('doubtful-uncovered')),
  line('loss-uncovered'),
);
export const requiredAllowanceWithoutCollateral = sum(
  times('0.005', line('current-loans')),
  times('0.1', line('substandard-loans')),
  times('0.5', line('doubtful-loans')),
  line('loss-loans'),
);

/** The five items whose weights were read in the guideline. */
export const weightedCapitalRead = sum(
  lines(
    'principal-deposits',
    'mandatory-deposits',
    'equivalent-deposits',
    'equalisation-capital',
    'general-reserve',
  ),
  half(line('risk-purpose-reserve')),
);
export const weightedCapital = sum(
  weightedCapitalRead,
  line('donations'),
  half(lines('retained-surplus', 'current-surplus')),
);
export const weightedCapitalWithParticipation = sum(weightedCapital, half(line('participation-capital')));

const riskWeighted = (loans: Formula, participation: string): Formula =>
  sum(
    loans,
    times('0.2', line('time-deposits-placed')),
    half(
      lines('short-term-securities', 'long-term-securities', 'other-long-term-investments', 'accrued-income'),
    ),
    times(participation, line('cooperative-participation')),
    times('0.7', lines('fixed-assets', 'other-assets', 'prepaid-expenses', 'other-current-assets')),
    term('inter-unit-risk'),
  );

/** What the cooperative's other units owe this one; a cooperative of its own has none. */
export const interUnitRisk = lineIfAny('inter-unit-receivables');
export const interUnitRiskAsOther = times('0.7', interUnitRisk);
export const interUnitRiskNone = number('0');

export const riskWeightedAssets = riskWeighted(line('loans-net'), '1');
export const riskWeightedAssetsGross = riskWeighted(loansGross, '1');
export const riskWeightedAssetsHalfParticipation = riskWeighted(line('loans-net'), '0.5');
/** Every item whose weight was not read at all, in 06/2016 either, in full. */
export const riskWeightedAssetsUnreadFull = sum(
  line('loans-net'),
  times('0.2', line('time-deposits-placed')),
  half(lines('short-term-securities', 'accrued-income')),
  lines(
    'cooperative-participation',
    'long-term-securities',
    'other-long-term-investments',
    'prepaid-expenses',
    'other-current-assets',
  ),
  times('0.7', lines('fixed-assets', 'other-assets')),
  term('inter-unit-risk'),
);

/** All savings but those of people who are no members. */
export const memberFunds = minus(line('member-savings'), line('non-member-savings'));
export const memberFundsAll = line('member-savings');

const define = (
  code: string,
  label: string,
  formula: Formula,
  definition: string,
  citation: Term['citation'],
): Term => ({
  code,
  label,
  formula,
  definition,
  citation,
});

/** The quantities that the guideline names. Where the chart has the very line, the line itself is the term. */
export const TERMS: readonly Term[] = [
  define(
    'productive-assets',
    'aset produktif',
    productiveAssets,
    'Pinjaman sebelum penyisihan, simpanan di bank dan koperasi lain, dan surat berharga.',
    cite(
      'Pengertian',
      'unverified',
      'W-GIAN MEM',
      'Bahwa pinjaman dihitung sebelum penyisihan adalah anggapan.',
    ),
  ),
  define(
    'loans-outstanding',
    'pinjaman yang diberikan',
    loansGross,
    'Sisa pokok pinjaman anggota, calon anggota, dan koperasi lain, sebelum penyisihan.',
    cite('Pengertian', 'single-source', 'W-GIAN'),
  ),
  define(
    'liquid-assets',
    'aset likuid',
    cashAndBank,
    'Kas, giro, tabungan, dan deposito di bank, serta simpanan di koperasi lain.',
    cite('Pengertian', 'single-source', 'W-GIAN'),
  ),
  define(
    'cash-and-bank',
    'kas dan bank',
    cashAndBank,
    'Jumlah yang sama dengan aset likuid pada kertas kerja, termasuk deposito dan simpanan di koperasi lain.',
    cite('Pengertian', 'two-source', 'W-GIAN S-PGW'),
  ),
  define(
    'own-capital',
    'modal sendiri (ekuitas)',
    ownCapital,
    'Seluruh ekuitas kecuali modal penyertaan: simpanan pokok dan wajib, modal penyetaraan, sumbangan, cadangan, dan SHU yang belum dibagi.',
    cite('Pengertian', 'conflict', 'W-GIAN S-JQ', 'S-JQ menambahkan modal penyertaan.'),
  ),
  define(
    'long-term-debt',
    'kewajiban jangka panjang',
    longTermDebt,
    'Seluruh liabilitas jangka panjang ditambah modal penyertaan.',
    cite('Pengertian', 'single-source', 'W-GIAN'),
  ),
  define(
    'total-income',
    'total pendapatan',
    totalIncome,
    'Partisipasi bruto anggota ditambah pendapatan dari nonanggota; tanpa pendapatan lain-lain.',
    cite('Pengertian', 'unverified', 'W-GIAN MEM', 'Juknis tidak terbaca tentang pendapatan lain-lain.'),
  ),
  define(
    'main-income',
    'pendapatan utama',
    term('gross-participation'),
    'Pendapatan dari meminjamkan kepada anggota (partisipasi bruto).',
    cite('Pengertian', 'single-source', 'W-GIAN'),
  ),
  define(
    'member-service-cost',
    'beban usaha bagian anggota dan beban perkoperasian',
    sum(memberShareOfExpense, term('cooperative-expense')),
    'Beban usaha sebanding dengan partisipasi bruto, ditambah beban perkoperasian; untuk USP menurut bagiannya.',
    cite('Pengertian', 'single-source', 'W-GIAN'),
  ),
  define(
    'member-operating-expense',
    'biaya operasional',
    sum(line('cost-of-funds'), memberShareOfExpense, term('cooperative-expense')),
    'Beban pokok, bagian beban usaha yang sebanding dengan partisipasi bruto, dan beban perkoperasian.',
    cite('Pengertian', 'single-source', 'W-GIAN'),
  ),
  define(
    'problem-loans',
    'pinjaman bermasalah',
    lines('substandard-loans', 'doubtful-loans', 'loss-loans'),
    'Pinjaman kurang lancar, diragukan, dan macet, tanpa bobot.',
    cite('Pengertian', 'two-source', 'W-GIAN M-NYBZ'),
  ),
  define(
    'ppap',
    'PPAP, penyisihan yang dibentuk',
    times('-1', line('loan-loss-allowance')),
    'Penyisihan penghapusan pinjaman di neraca.',
    cite('Pengertian', 'single-source', 'M-NYBZ'),
  ),
  define(
    'ppapwd',
    'PPAPWD, penyisihan yang wajib dibentuk',
    requiredAllowance,
    '0,5 % pinjaman lancar, lalu 10, 50, dan 100 % dari pinjaman kurang lancar, diragukan, dan macet yang tidak tertutup agunan.',
    cite('Pengertian', 'single-source', 'W-GIAN M-NYBZ', 'Persentasenya hanya terbaca di W-GIAN.'),
  ),
  define(
    'risk-reserve',
    'cadangan risiko',
    minus(line('risk-purpose-reserve'), line('loan-loss-allowance')),
    'Cadangan tujuan risiko dari SHU ditambah penyisihan penghapusan pinjaman.',
    cite('Pengertian', 'single-source', 'W-GIAN'),
  ),
  define(
    'funds-received',
    'dana yang diterima',
    minus(line('liabilities-and-equity'), line('accrued-expenses')),
    'Seluruh pasiva kecuali utang pajak dan beban yang masih harus dibayar.',
    cite(
      'Pengertian',
      'single-source',
      'W-GIAN',
      'Utang pajak tidak punya baris sendiri; dianggap termasuk beban yang masih harus dibayar.',
    ),
  ),
  define(
    'member-deposits',
    'simpanan pokok dan simpanan wajib',
    lines('principal-deposits', 'mandatory-deposits'),
    'Simpanan pokok ditambah simpanan wajib seluruh anggota.',
    cite('Pengertian', 'two-source', 'W-GIAN S-PGW'),
  ),
  define(
    'member-funds',
    'tabungan dan simpanan berjangka anggota',
    memberFunds,
    'Tabungan dan simpanan berjangka sampai satu tahun, tanpa milik calon anggota, nonanggota, dan koperasi lain.',
    cite(
      'Pengertian',
      'single-source',
      'W-GIAN',
      'Kedua program juga menambahkan titipan dana kebajikan anggota; tidak diikuti.',
    ),
  ),
  define(
    'weighted-capital',
    'modal yang diakui',
    weightedCapital,
    'Jumlah pos modal dikali bobot pengakuannya; kewajiban tidak diakui.',
    cite(
      'Tabel 4.2, hlm. 199',
      'unverified',
      'K-198 P-06',
      'Bobot sumbangan dan SHU belum dibagi tidak terbaca; diambil dari Perdep 06/2016.',
    ),
  ),
  define(
    'risk-weighted-assets',
    'aset tertimbang menurut risiko (ATMR)',
    riskWeightedAssets,
    'Jumlah pos aset dikali bobot risikonya; pinjaman sesudah penyisihan.',
    cite('Pengertian', 'unverified', 'W-GIAN P-06', 'Bobotnya tidak terbaca; diambil dari Perdep 06/2016.'),
  ),
  define(
    'inter-unit-risk',
    'tagihan antarunit menurut risiko',
    interUnitRisk,
    'Tagihan kepada koperasi induk dan unit lainnya, seluruhnya, seperti pinjaman; hanya pada unit simpan pinjam.',
    cite('Pengertian', 'unverified', 'MEM', 'Bobotnya tidak terbaca.'),
  ),
  define(
    'income-sharing-expense',
    'pendapatan pembagi beban usaha',
    incomeSharingExpense,
    'Pendapatan dari anggota dan nonanggota, menurut mana beban usaha dibagi.',
    cite('Pengertian', 'unverified', 'MEM', 'Cara membagi beban usaha kepada anggota adalah tafsiran.'),
  ),
];
