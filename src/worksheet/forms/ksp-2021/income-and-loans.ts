import { group, money, lessThisYear, thisYear } from '../form';
import type { FormGroup } from '../form';

/** Perhitungan hasil usaha, then the classes of loans with their collateral. */
export const INCOME_AND_LOANS: readonly FormGroup[] = [
  group('Partisipasi bruto anggota', [
    money('401', 'Pendapatan Jasa Pinjaman anggota', 'loan-income'),
    money('402', 'Pendapatan Administrasi Anggota', 'administration-income'),
    money('403', 'Pendapatan Provisi Anggota', 'provision-income'),
    money('404', 'Pendapatan Jasa Pelayanan Lainnya Anggota', 'service-income'),
  ]),
  group('Pendapatan dari non anggota', [
    money('405', 'Pendapatan Jasa simpanan non anggota', 'non-member-loan-income'),
    money('406', 'Pendapatan Administrasi non anggota', 'non-member-administration-income'),
    money('407', 'Pendapatan Provisi non anggota', 'non-member-provision-income'),
    money('408', 'Pendapatan Jasa Pelayanan Lainnya non anggota', 'non-member-service-income'),
  ]),
  group('Beban Pokok Anggota', [
    money('501', 'Beban Jasa Simpanan /Tabungan dari Anggota', 'savings-interest'),
    money('502', 'Beban Jasa Simpanan Berjangka dari Anggota', 'time-deposit-interest'),
  ]),
  group('Beban Pokok non Anggota', [
    money('503', 'Beban Jasa Simpanan / Tabungan dari Non Anggota', 'non-member-savings-interest'),
    money('504', 'Beban Jasa Simpanan Berjangka dari Non Anggota', 'non-member-time-deposit-interest'),
    money('505', 'Beban Jasa Hutang Bank', 'bank-loan-interest'),
    money('506', 'Beban Jasa Pinjaman LPDB', 'lpdb-loan-interest'),
    money('507', 'Beban Jasa Modal Penyertaan', 'participation-capital-return'),
    money('508', 'Beban Jasa Pinjaman Pihak ke III', 'third-party-loan-interest'),
  ]),
  group('Beban Usaha', [
    money('509', 'Biaya Penyisihan Penghapusan Piutang', 'loan-loss-expense'),
    money('510', 'Biaya bunga pinjaman', 'other-business-expense'),
    money('511', 'Honor karyawan', 'salaries-and-honoraria'),
    money('512', 'Biaya perlengkapan', 'other-business-expense'),
    money('513', 'Biaya asuransi', 'other-business-expense'),
    money('514', 'Biaya listrik, air dan telepon', 'utilities'),
    money('515', 'Biaya penyusutan', 'depreciation-expense'),
    money('516', 'Biaya lain-lain', 'other-business-expense'),
    money('517', 'Biaya Pemeliharaaan', 'maintenance'),
    money('518', 'Biaya Promosi dan Pemasaran', 'marketing'),
    money('519', 'Biaya Akomodasi dan Konsumsi', 'other-business-expense'),
    money('520', 'Biaya Transportasi', 'travel'),
    money('521', 'Biaya administrasi dan umum', 'general-administration'),
    money('522', 'Biaya Pajak (tidak termasuk pajak penghasilan)', 'other-business-expense'),
    money('523', 'Biaya sewa tahun berjalan', 'rent'),
    money('524', 'Biaya Operasional lain', 'other-business-expense'),
  ]),
  group('Beban Perkoperasian', [
    money('525', 'Beban Pengawas dan pengurus koperasi', 'officers-expense'),
    money('526', 'Beban Pembinaan', 'member-education'),
    money('527', 'Beban Rapat Anggota', 'annual-meeting'),
  ]),
  group('Pendapatan Lain-Lain', [
    money('528', 'Pendapatan Dividen dan bagi hasil usaha', 'other-income'),
    money('529', 'Pendapatan sewa', 'other-income'),
    money('530', 'Pendapatan Lain-lain', 'other-income'),
  ]),
  group('Biaya Lain-Lain', [money('531', 'Biaya lain-lain', 'other-expense')]),
  group('Pajak Penghasilan', [money('532', 'Pajak Penghasilan', 'income-tax')]),
  group('Pembiayaan Bermasalah', [
    thisYear('601', 'Pembiayaan Kurang Lancar (PKL)', 'substandard-loans', 'substandard-uncovered'),
    thisYear('602', 'Pembiayaan yang Diragukan (PDR)', 'doubtful-loans', 'doubtful-uncovered'),
    thisYear('603', 'Pembiayaan Macet', 'loss-loans', 'loss-uncovered'),
  ]),
  group('Agunan', [
    lessThisYear('604', 'Nilai agunan pembiayaan kurang lancar', 'substandard-uncovered'),
    lessThisYear('605', 'Nilai agunan pembiayaan diragukan', 'doubtful-uncovered'),
    lessThisYear('606', 'Nilai agunan Pembiayaan Macet', 'loss-uncovered'),
  ]),
];
