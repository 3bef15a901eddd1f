import { line, lines, minus, sum, term, times } from '../formula';
import type { Formula } from '../formula';
import * as conventional from '../perdep-06-2016/terms';
import type { Term } from '../rule-set';
import type { LineCode } from '../../statement/chart';
import { cite } from './sources';

const half = (of: Formula): Formula => times('0.5', of);

/** Receivables and financing before the allowance, which stands as a negative amount in their total. */
const financingGross = minus(line('financing-net'), line('loan-loss-allowance'));
export const financingDisbursed = line('financing-disbursed');

const syirkahAtWeight = half(line('temporary-syirkah-funds'));
export const weightedCapital = sum(conventional.weightedCapital, syirkahAtWeight);
export const weightedCapitalWithoutSyirkah = conventional.weightedCapital;
export const weightedCapitalWithoutLiabilities = conventional.weightedCapitalWithoutLiabilities;

const riskWeighted = (participation: string): Formula =>
  sum(
    financingGross,
    times('0.2', line('time-deposits-placed')),
    half(
      lines('short-term-securities', 'long-term-securities', 'other-long-term-investments', 'accrued-income'),
    ),
    times(participation, line('cooperative-participation')),
    times(
      '0.7',
      lines('fixed-assets', 'other-assets', 'inventories', 'prepaid-expenses', 'other-current-assets'),
    ),
    term('inter-unit-risk'),
  );

export const riskWeightedAssets = riskWeighted('1');
export const riskWeightedAssetsHalfParticipation = riskWeighted('0.5');

export const problemFinancing = lines('substandard-loans', 'doubtful-loans', 'loss-loans');

/** What has to be set aside, from what no collateral covers, or from the whole class. */
const required = (substandard: LineCode, doubtful: LineCode, loss: LineCode): Formula =>
  sum(
    times('0.005', line('current-loans')),
    times('0.1', line(substandard)),
    half(line(doubtful)),
    line(loss),
  );

const requiredAfterCollateral = required('substandard-uncovered', 'doubtful-uncovered', 'loss-uncovered');
export const requiredBeforeCollateral = required('substandard-loans', 'doubtful-loans', 'loss-loans');

export const allowance = times('-1', line('loan-loss-allowance'));
export const allowanceWithReserve = sum(line('risk-purpose-reserve'), allowance);

export const serviceCost = lines('business-expense', 'cooperative-expense');
export const serviceCostOfBusiness = line('business-expense');
export const serviceCostWithFunds = sum(serviceCost, line('cost-of-funds'));

export const salaries = line('salaries-and-honoraria');
export const salariesWithAllowances = lines('salaries-and-honoraria', 'overtime', 'holiday-allowance');

const surplusBeforeZakat = line('surplus-before-zakat');
export const surplusBeforeProfitShare = lines('surplus-before-zakat', 'cost-of-funds');

/** For the predecessor and a reading: persons served, and who serves them. */
export const partnersServed = line('partners-served');
export const staffMembers = line('staff-members');

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

const meant = (...remarks: string[]): Term['citation'] => cite('Pengertian', 'unverified', 'MEM', ...remarks);

/** The quantities that Perdep 07/2016 names. Where the chart has the very line, the line itself is the term. */
export const TERMS: readonly Term[] = [
  define(
    'own-capital',
    'modal sendiri',
    conventional.ownCapital,
    'Simpanan pokok, simpanan wajib, simpanan lain yang setara simpanan wajib, modal penyetaraan, hibah, dan cadangan, ditambah setengah modal penyertaan; tanpa SHU.',
    cite(
      'Pengertian',
      'unverified',
      'T-NZWO B-TAPUT',
      'Pengertian peraturan konvensional; untuk peraturan ini belum diperiksa.',
    ),
  ),
  define(
    'weighted-capital',
    'modal tertimbang',
    weightedCapital,
    'Jumlah pos modal, kewajiban, dan dana syirkah temporer dikali bobot pengakuannya.',
    cite(
      'Pengertian',
      'conflict',
      'T-TANI T-ZK85 W-SETIA',
      'T-TANI mengakui setengah kewajiban; W-SETIA tidak mengakuinya. Dana syirkah temporer diperlakukan seperti simpanan.',
    ),
  ),
  define(
    'risk-weighted-assets',
    'aktiva tertimbang menurut risiko (ATMR)',
    riskWeightedAssets,
    'Jumlah pos aset dikali bobot risikonya; piutang dan pembiayaan sebelum penyisihan.',
    cite(
      'Pengertian',
      'unverified',
      'T-TANI MEM',
      'Bobot konvensional; tabel ATMR syariah hanya terlihat sebagian (kas 0, simpanan di bank syariah 20).',
    ),
  ),
  define(
    'inter-unit-risk',
    'tagihan antarunit menurut risiko',
    conventional.interUnitRisk,
    'Tagihan kepada koperasi induk dan unit lainnya, seluruhnya, seperti pembiayaan; hanya pada unit.',
    cite('Pengertian', 'unverified', 'MEM', 'Tidak disebut dalam daftar yang terbaca.'),
  ),
  define(
    'problem-financing',
    'piutang dan pembiayaan bermasalah',
    problemFinancing,
    'Piutang dan pembiayaan kurang lancar, diragukan, dan macet, tanpa bobot.',
    cite('Pengertian', 'single-source', 'SEED'),
  ),
  define(
    'financing',
    'jumlah piutang dan pembiayaan',
    financingGross,
    'Sisa seluruh piutang dan pembiayaan pada akhir tahun, sebelum penyisihan.',
    meant(),
  ),
  define(
    'total-financing',
    'total pembiayaan',
    financingGross,
    'Sisa seluruh piutang dan pembiayaan pada akhir tahun, sebelum penyisihan.',
    meant(),
  ),
  define(
    'portfolio-at-risk',
    'portofolio berisiko',
    line('risky-portfolio'),
    'Sisa piutang dan pembiayaan yang dicatat koperasi sebagai berisiko.',
    meant('Ukuran berisiko tidak ditemukan pada sumber mana pun.'),
  ),
  define(
    'ppap',
    'PPAP yang dibentuk',
    allowance,
    'Penyisihan penghapusan aktiva produktif yang tercatat di neraca.',
    cite('Pengertian', 'single-source', 'SEED'),
  ),
  define(
    'ppapwd',
    'PPAP yang wajib dibentuk (PPAPWD)',
    requiredAfterCollateral,
    '0,5 % pembiayaan lancar, serta 10 % kurang lancar, 50 % diragukan, dan 100 % macet sesudah dikurangi agunan.',
    cite('Pengertian', 'unverified', 'S-PPAP MEM', 'S-PPAP mengutip persentasenya dari aturan BPR.'),
  ),
  define(
    'service-operating-cost',
    'biaya operasional pelayanan',
    serviceCost,
    'Beban usaha ditambah beban perkoperasian.',
    meant('Pos yang termasuk di dalamnya adalah tafsiran.'),
  ),
  define(
    'salaries',
    'biaya gaji dan honor karyawan',
    salaries,
    'Beban gaji dan honor karyawan.',
    cite('Pengertian', 'single-source', 'SEED'),
  ),
  define(
    'cash-and-bank',
    'kas dan bank',
    conventional.cashAndBank,
    'Uang tunai dan seluruh saldo di bank dan lembaga keuangan syariah.',
    cite('Pengertian', 'unverified', 'T-7Q0X B-UXTTF', 'Pengertian peraturan konvensional.'),
  ),
  define(
    'funds-received',
    'dana yang diterima',
    conventional.fundsReceived,
    'Seluruh pasiva kecuali utang biaya dan SHU yang belum dibagi.',
    cite('Pengertian', 'unverified', 'T-7Q0X T-LZG6', 'Pengertian peraturan konvensional.'),
  ),
  define(
    'surplus-before-zakat-and-tax',
    'SHU sebelum nisbah, zakat, dan pajak',
    surplusBeforeZakat,
    'Sisa hasil usaha tahun buku sebelum zakat dan pajak, sesudah bagi hasil kepada pemilik dana.',
    meant('Apakah bagi hasil kepada pemilik dana ditambahkan kembali tidak ditemukan.'),
  ),
  define(
    'members-surplus',
    'SHU bagian anggota',
    lines('share-of-deposits', 'share-of-transactions'),
    'Bagian SHU untuk anggota menurut simpanan dan menurut transaksi.',
    cite('Pengertian', 'unverified', 'T-LZG6 T-OZLV', 'Pengertian peraturan konvensional.'),
  ),
  define(
    'operating-income',
    'pendapatan usaha',
    lines('gross-participation', 'non-member-income'),
    'Pendapatan dari anggota dan nonanggota, sebelum bagi hasil kepada pemilik dana.',
    meant(),
  ),
  define(
    'non-member-transactions',
    'transaksi nonanggota',
    line('non-member-income'),
    'Pendapatan dari transaksi dengan calon anggota dan nonanggota.',
    meant('Pengertiannya tafsiran.'),
  ),
  define(
    'member-economic-promotion',
    'partisipasi ekonomi anggota (PEA)',
    sum(line('member-benefit'), term('members-surplus')),
    'Manfaat ekonomi anggota dari pelayanan (MEPPP) ditambah SHU bagian anggota.',
    cite('Pengertian', 'unverified', 'T-6ZK6 B-SITUS', 'Pengertian peraturan konvensional.'),
  ),
  define(
    'member-deposits',
    'simpanan pokok dan simpanan wajib',
    lines('principal-deposits', 'mandatory-deposits'),
    'Simpanan pokok ditambah simpanan wajib seluruh anggota.',
    cite(
      'Lampiran, jati diri koperasi, 2',
      'unverified',
      'T-RZ3L B-SITUS',
      'Pengertian peraturan konvensional.',
    ),
  ),
];
