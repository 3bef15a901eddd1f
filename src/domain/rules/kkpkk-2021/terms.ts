import { line, sum, term, times } from '../formula';
import type { Formula } from '../formula';
import type { Term } from '../rule-set';
import { cite } from './sources';
import * as formulas from './term-formulas';

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

/** The quantities that the guideline names. Where the chart has the very line, the line itself is the term. */
export const TERMS: readonly Term[] = [
  define(
    'productive-assets',
    'aset produktif',
    formulas.productiveAssets,
    'Kas, simpanan di bank dan koperasi lain, dan pinjaman sesudah penyisihan; tanpa surat berharga.',
    cite(
      'Pengertian',
      'primary',
      'W-EKOP',
      'Menurut rumus lembar kerja; keterangannya menyebut kredit, SBI, dan penempatan pada bank lain.',
    ),
  ),
  define(
    'loans-outstanding',
    'pinjaman yang diberikan',
    formulas.loansOutstanding,
    'Pinjaman anggota, calon anggota, dan koperasi lain, dengan piutang bunga dan piutang lain yang dicatat bersamanya, sebelum penyisihan.',
    cite('Pengertian', 'primary', 'W-EKOP W-GIAN'),
  ),
  define(
    'liquid-assets',
    'aset likuid',
    formulas.cashAndBank,
    'Kas, giro, tabungan, dan deposito di bank, serta simpanan di koperasi lain.',
    cite('Pengertian', 'primary', 'W-EKOP W-GIAN'),
  ),
  define(
    'cash-and-bank',
    'kas dan bank',
    formulas.cashAndBank,
    'Jumlah yang sama dengan aset likuid pada kertas kerja, termasuk deposito dan simpanan di koperasi lain.',
    cite('Pengertian', 'primary', 'W-EKOP W-GIAN S-PGW'),
  ),
  define(
    'own-capital',
    'modal sendiri (ekuitas)',
    formulas.ownCapital,
    'Seluruh ekuitas kecuali modal penyertaan: simpanan pokok dan wajib, modal penyetaraan, sumbangan, cadangan, dan SHU yang belum dibagi.',
    cite('Pengertian', 'primary', 'W-EKOP W-GIAN', 'S-JQ, ragam sektor riil, menambahkan modal penyertaan.'),
  ),
  define(
    'long-term-debt',
    'kewajiban jangka panjang',
    formulas.longTermDebt,
    'Seluruh liabilitas jangka panjang ditambah modal penyertaan.',
    cite('Pengertian', 'primary', 'W-EKOP W-GIAN'),
  ),
  define(
    'total-income',
    'total pendapatan',
    formulas.totalIncome,
    'Partisipasi bruto anggota ditambah pendapatan dari nonanggota; tanpa pendapatan lain-lain.',
    cite(
      'Pengertian',
      'primary',
      'W-EKOP W-GIAN',
      'Rumus lembar kerja sendiri hanya menjumlahkan pendapatan dari anggota: sebuah kekeliruan.',
    ),
  ),
  define(
    'main-income',
    'pendapatan utama',
    term('gross-participation'),
    'Pendapatan dari meminjamkan kepada anggota (partisipasi bruto).',
    cite('Pengertian', 'primary', 'W-EKOP W-GIAN'),
  ),
  define(
    'member-service-cost',
    'beban usaha bagian anggota dan beban perkoperasian',
    formulas.memberServiceCost,
    'Beban usaha sebanding dengan partisipasi bruto, ditambah beban perkoperasian; untuk USP menurut bagiannya.',
    cite('Pengertian', 'primary', 'W-EKOP W-GIAN'),
  ),
  define(
    'member-operating-expense',
    'biaya operasional',
    formulas.memberOperatingExpense,
    'Beban pokok anggota, bagian beban usaha yang sebanding dengan partisipasi bruto, dan beban perkoperasian.',
    cite('Pengertian', 'primary', 'W-EKOP W-GIAN'),
  ),
  define(
    'problem-loans',
    'pinjaman bermasalah',
    formulas.problemLoans,
    'Pinjaman kurang lancar, diragukan, dan macet, tanpa bobot.',
    cite('Pengertian', 'agreed', 'W-EKOP W-GIAN M-NYBZ', 'Kalimat lembar kerja; rumusnya memakai bobot.'),
  ),
  define(
    'weighted-problem-loans',
    'pinjaman bermasalah tertimbang',
    formulas.weightedProblemLoans,
    '50 % pinjaman kurang lancar, 75 % pinjaman diragukan, dan seluruh pinjaman macet.',
    cite('Pengertian', 'primary', 'W-EKOP', 'Lembar NPL, kolom bobot.'),
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
    formulas.requiredAllowance,
    '0,5 % pinjaman lancar, lalu 10, 50, dan 100 % dari pinjaman kurang lancar, diragukan, dan macet yang tidak tertutup agunan.',
    cite(
      'Pengertian',
      'conflict',
      'W-EKOP W-GIAN M-NYBZ',
      'Persentasenya primer (lembar NPL). Urutannya bertentangan: menurut kalimat agunan dikurangkan lebih dulu, menurut rumus lembar kerja sesudah dikalikan. Kalimat yang diikuti; lembar kerja tidak menilai PPAPWD.',
    ),
  ),
  define(
    'risk-reserve',
    'cadangan risiko',
    formulas.riskReserve,
    'Cadangan tujuan risiko dari SHU ditambah penyisihan penghapusan pinjaman.',
    cite('Pengertian', 'primary', 'W-EKOP W-GIAN'),
  ),
  define(
    'inter-unit-risk',
    'tagihan antarunit menurut risiko',
    formulas.interUnitRisk,
    'Tagihan kepada koperasi induk dan unit lainnya: tidak dihitung, sebab lembar ATMR tidak memuatnya.',
    cite('Pengertian', 'primary', 'W-EKOP'),
  ),
  define(
    'income-sharing-expense',
    'pendapatan pembagi beban usaha',
    formulas.incomeSharingExpense,
    'Pendapatan dari anggota dan nonanggota, menurut mana beban usaha dibagi.',
    cite('Pengertian', 'primary', 'W-EKOP W-GIAN'),
  ),
  define(
    'funds-received',
    'dana yang diterima',
    formulas.fundsReceived,
    'Seluruh pasiva kecuali utang pajak, beban yang masih harus dibayar, dan utang biaya.',
    cite('Pengertian', 'primary', 'W-EKOP W-GIAN'),
  ),
  define(
    'member-deposits',
    'simpanan pokok dan simpanan wajib',
    sum(line('principal-deposits'), line('mandatory-deposits')),
    'Simpanan pokok ditambah simpanan wajib seluruh anggota.',
    cite('Pengertian', 'primary', 'W-EKOP W-GIAN S-PGW'),
  ),
  define(
    'member-funds',
    'tabungan dan simpanan berjangka anggota',
    formulas.memberFunds,
    'Tabungan dan simpanan berjangka sampai satu tahun, tanpa milik calon anggota, nonanggota, dan koperasi lain.',
    cite('Pengertian', 'primary', 'W-EKOP W-GIAN'),
  ),
  define(
    'member-loan-capital',
    'modal pinjaman anggota',
    formulas.memberLoanCapital,
    'Tabungan dan simpanan berjangka anggota, ditambah titipan dana kebajikan anggota.',
    cite('Pengertian', 'primary', 'W-EKOP W-GIAN S-PGW'),
  ),
  define(
    'weighted-capital',
    'modal yang diakui',
    formulas.weightedCapitalOfSheet,
    'Jumlah pos modal dikali bobot pengakuannya, dengan modal penyertaan dan SHU tahun-tahun lalu masing-masing 50 %; kewajiban tidak diakui.',
    cite(
      'Tabel 4.2, hlm. 199; lembar ATMR',
      'primary',
      'W-EKOP K-198',
      'Lima bobot terbaca pada naskah; modal penyertaan, sumbangan, dan SHU dari lembar kerja.',
    ),
  ),
  define(
    'risk-weighted-assets',
    'aset tertimbang menurut risiko (ATMR)',
    formulas.riskWeightedAssetsOfSheet,
    'Jumlah pos aset dikali bobot risikonya; pinjaman sebelum penyisihan.',
    cite(
      'Lembar ATMR',
      'primary',
      'W-EKOP',
      'Simpanan dan penyertaan jangka panjang pada bank dan lembaga keuangan tidak berbobot di lembar kerja, demikian juga aset tidak berwujud.',
    ),
  ),
];
