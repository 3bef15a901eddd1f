import { line, lineIfAny, lines, minus, number, portion, sum, term, times } from '../formula';
import type { Formula } from '../formula';
import type { Term } from '../rule-set';
import { cite } from './sources';

const half = (of: Formula): Formula => times('0.5', of);

/** The capital of a cooperative that counts in full, apart from participation capital. */
const fullCapital = lines(
  'principal-deposits',
  'mandatory-deposits',
  'equivalent-deposits',
  'equalisation-capital',
  'donations',
);

/** Modal sendiri as the law defines it: without surplus, participation capital at half. */
export const ownCapital = sum(fullCapital, line('reserves'), half(line('participation-capital')));
export const ownCapitalWithSurplus = sum(ownCapital, lines('retained-surplus', 'current-surplus'));

const loansGross = lines('member-loans', 'non-member-loans', 'other-cooperative-loans');

const equityAtWeights = sum(
  fullCapital,
  line('general-reserve'),
  half(lines('risk-purpose-reserve', 'participation-capital')),
);
const surplusAtWeights = half(lines('retained-surplus', 'current-surplus'));
const liabilitiesAtWeights = half(lines('current-liabilities', 'long-term-liabilities'));

export const weightedCapital = sum(equityAtWeights, surplusAtWeights, liabilitiesAtWeights);
export const weightedCapitalWithoutLiabilities = sum(equityAtWeights, surplusAtWeights);
export const weightedCapitalWithoutSurplus = sum(equityAtWeights, liabilitiesAtWeights);

const riskWeighted = (participation: string): Formula =>
  sum(
    loansGross,
    times('0.2', line('time-deposits-placed')),
    half(
      lines('short-term-securities', 'long-term-securities', 'other-long-term-investments', 'accrued-income'),
    ),
    times(participation, line('cooperative-participation')),
    times('0.7', lines('fixed-assets', 'other-assets')),
    term('other-current-risk'),
    term('inter-unit-risk'),
  );

const notListed = lines('prepaid-expenses', 'other-current-assets');
/** Prepaid expenses and other current assets, which no printed list names. */
const otherCurrentRisk = times('0.7', notListed);
export const otherCurrentRiskFull = notListed;
export const otherCurrentRiskNone = number('0');

/** What the cooperative's other units owe this one; a cooperative of its own has none. */
export const interUnitRisk = lineIfAny('inter-unit-receivables');
export const interUnitRiskAsOther = times('0.7', interUnitRisk);
export const interUnitRiskNone = number('0');

export const riskWeightedAssets = riskWeighted('1');
export const riskWeightedAssetsHalfParticipation = riskWeighted('0.5');
/** As worksheets do it: everything but loans, investments, accrued income and fixed assets at nil. */
export const riskWeightedAssetsShort = sum(
  loansGross,
  half(
    lines(
      'cooperative-participation',
      'long-term-securities',
      'other-long-term-investments',
      'accrued-income',
    ),
  ),
  times('0.7', line('fixed-assets')),
);

export const problemLoanRisk = sum(
  half(line('substandard-loans')),
  times('0.75', line('doubtful-loans')),
  line('loss-loans'),
);
export const problemLoansUnweighted = lines('substandard-loans', 'doubtful-loans', 'loss-loans');

const memberShareOfExpense = portion(
  term('business-expense'),
  term('gross-participation'),
  sum(term('gross-participation'), term('non-member-income')),
);
export const memberOperatingExpense = sum(
  line('cost-of-funds'),
  memberShareOfExpense,
  term('cooperative-expense'),
);
export const memberOperatingExpenseWhole = sum(
  line('cost-of-funds'),
  term('business-expense'),
  term('cooperative-expense'),
);

const staff = lines('salaries-and-honoraria', 'overtime', 'holiday-allowance');
const personnelCost = staff;
export const personnelCostWithOfficers = sum(staff, line('officers-expense'));

export const cashAndBank = lines('cash', 'bank');
export const cashWithoutDeposits = lines('cash', 'demand-deposits');

const surpluses = [line('retained-surplus'), line('current-surplus')] as const;
export const fundsReceived = minus(line('liabilities-and-equity'), line('accrued-expenses'), ...surpluses);
export const fundsReceivedWithoutSurplusFunds = minus(fundsReceived, line('surplus-funds'));
export const fundsReceivedAll = line('liabilities-and-equity');

const loanVolumeOutstanding = loansGross;
export const loanVolumeDisbursed = line('loans-disbursed');
const memberVolumeOutstanding = line('member-loans');
export const memberVolumeDisbursed = line('member-loans-disbursed');

const define = (
  code: Term['code'],
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

/** The quantities that Perdep 06/2016 names. Where the chart has the very line, the line itself is the term. */
export const TERMS: readonly Term[] = [
  define(
    'own-capital',
    'modal sendiri',
    ownCapital,
    'Simpanan pokok, simpanan wajib, simpanan lain yang setara simpanan wajib, modal penyetaraan, hibah, dan cadangan, ditambah setengah modal penyertaan; tanpa SHU.',
    cite('Pengertian', 'two-source', 'T-NZWO B-TAPUT'),
  ),
  define(
    'weighted-capital',
    'modal tertimbang',
    weightedCapital,
    'Jumlah pos modal dan kewajiban dikali bobot pengakuannya.',
    cite(
      'Pengertian',
      'conflict',
      'T-TANI T-ZK85 W-SETIA',
      'T-TANI mengakui setengah kewajiban; W-SETIA tidak mengakuinya.',
    ),
  ),
  define(
    'risk-weighted-assets',
    'aktiva tertimbang menurut risiko (ATMR)',
    riskWeightedAssets,
    'Jumlah pos aset dikali bobot risikonya; pinjaman sebelum penyisihan.',
    cite(
      'Pengertian',
      'conflict',
      'T-TANI W-SETIA MEM',
      'Bobot penyertaan 100 atau 50; bobot aset lain-lain belum diperiksa.',
    ),
  ),
  define(
    'other-current-risk',
    'aset lancar lain menurut risiko',
    otherCurrentRisk,
    '70 % beban dibayar di muka dan aset lancar lainnya, seperti aset lain-lain.',
    cite('Lampiran, permodalan, 3, ATMR', 'unverified', 'MEM', 'Tidak disebut dalam daftar yang terbaca.'),
  ),
  define(
    'inter-unit-risk',
    'tagihan antarunit menurut risiko',
    interUnitRisk,
    'Tagihan kepada koperasi induk dan unit lainnya, seluruhnya, seperti pinjaman; hanya pada unit simpan pinjam.',
    cite('Lampiran, permodalan, 3, ATMR', 'unverified', 'MEM', 'Tidak disebut dalam daftar yang terbaca.'),
  ),
  define(
    'loan-volume',
    'volume pinjaman diberikan',
    loanVolumeOutstanding,
    'Sisa pokok seluruh pinjaman pada akhir tahun, sebelum penyisihan.',
    cite('Pengertian', 'unverified', 'MEM'),
  ),
  define(
    'member-loan-volume',
    'volume pinjaman pada anggota',
    memberVolumeOutstanding,
    'Sisa pokok pinjaman anggota pada akhir tahun, sebelum penyisihan.',
    cite('Pengertian', 'unverified', 'MEM'),
  ),
  define(
    'loans-outstanding',
    'pinjaman yang diberikan',
    loansGross,
    'Sisa pokok pinjaman yang belum dibayar peminjam, sebelum penyisihan.',
    cite('Pengertian', 'two-source', 'T-DZX0 T-EQOO4'),
  ),
  define(
    'problem-loan-risk',
    'risiko pinjaman bermasalah',
    problemLoanRisk,
    '50 % pinjaman kurang lancar, 75 % pinjaman diragukan, dan 100 % pinjaman macet.',
    cite('Pengertian', 'agreed', 'T-DZX0 T-EQOO4 S-API'),
  ),
  define(
    'risk-reserve',
    'cadangan risiko',
    minus(line('risk-purpose-reserve'), line('loan-loss-allowance')),
    'Cadangan tujuan risiko dari SHU ditambah penyisihan penghapusan pinjaman.',
    cite('Pengertian', 'two-source', 'T-7QVX T-DZX0'),
  ),
  define(
    'member-operating-expense',
    'beban operasi anggota',
    memberOperatingExpense,
    'Beban pokok, bagian beban usaha yang sebanding dengan partisipasi bruto, dan beban perkoperasian.',
    cite('Pengertian', 'single-source', 'T-OZL1', 'Cara membagi beban usaha kepada anggota adalah tafsiran.'),
  ),
  define(
    'personnel-cost',
    'biaya karyawan',
    personnelCost,
    'Beban gaji dan honor, lembur, dan tunjangan hari raya karyawan.',
    cite('Pengertian', 'unverified', 'MEM'),
  ),
  define(
    'cash-and-bank',
    'kas dan bank',
    cashAndBank,
    'Uang tunai dan seluruh saldo di bank.',
    cite('Pengertian', 'two-source', 'T-7Q0X B-UXTTF'),
  ),
  define(
    'funds-received',
    'dana yang diterima',
    fundsReceived,
    'Seluruh pasiva kecuali utang biaya dan SHU yang belum dibagi.',
    cite('Pengertian', 'two-source', 'T-7Q0X T-LZG6'),
  ),
  define(
    'members-surplus',
    'SHU bagian anggota',
    lines('share-of-deposits', 'share-of-transactions'),
    'Bagian SHU untuk anggota menurut simpanan dan menurut transaksi.',
    cite('Pengertian', 'two-source', 'T-LZG6 T-OZLV'),
  ),
  define(
    'member-economic-promotion',
    'promosi ekonomi anggota (PEA)',
    sum(line('member-benefit'), term('members-surplus')),
    'Manfaat ekonomi anggota dari pelayanan (MEPPP) ditambah SHU bagian anggota.',
    cite('Pengertian', 'two-source', 'T-6ZK6 B-SITUS'),
  ),
  define(
    'member-deposits',
    'simpanan pokok dan simpanan wajib',
    lines('principal-deposits', 'mandatory-deposits'),
    'Simpanan pokok ditambah simpanan wajib seluruh anggota.',
    cite('Lampiran, jati diri koperasi, 2', 'two-source', 'T-RZ3L B-SITUS'),
  ),
];
