import { contra, group, money } from '../form';
import type { FormGroup } from '../form';

/** Aktiva, as the worksheet numbers and words them. Its 109 is followed by 1011 to 1020, and then 110. */
export const ASSETS: readonly FormGroup[] = [
  group('Aktiva Lancar', [
    money('101', 'Kas', 'cash'),
    money('102', 'Giro', 'demand-deposits'),
    money('103', 'Tabungan', 'demand-deposits'),
    money('104', 'Deposito', 'time-deposits-placed'),
    money('105', 'Simpanan Sukarela pada koperasi lain', 'demand-deposits'),
    money('106', 'Simpanan Berjangka pada koperasi lain', 'time-deposits-placed'),
    money('107', 'Surat Berharga (Investasi Jangka Pendek)', 'short-term-securities'),
    money('108', 'Piutang anggota', 'member-loans'),
    money('109', 'Piutang pada calon anggota', 'non-member-loans'),
    money('1011', 'Piutang yang diberikan pada koperasi lain', 'other-cooperative-loans'),
    money('1012', 'Piutang Bunga', 'interest-receivable'),
    money('1013', 'Piutang lain-lain', 'other-loan-receivables'),
    contra('1014', 'Penyisihan pinjaman yang tidak tertagih', 'loan-loss-allowance'),
    money('1015', 'Premi asuransi', 'other-current-assets'),
    money('1016', 'Perlengkapan', 'other-current-assets'),
    money('1017', 'Beban Dibayar Dimuka', 'prepaid-expenses'),
    money('1018', 'Pendapatan Akan Diterima', 'accrued-income'),
    money('1019', 'Persediaan', 'other-current-assets'),
    money('1020', 'Aktiva Lancar Lainnya', 'other-current-assets'),
  ]),
  group('Investasi Jangka Panjang', [
    money('110', 'Simpanan/Tabungan Berjangka', 'long-term-deposits-placed'),
    money('111', 'Surat Berharga', 'long-term-securities'),
    money('112', 'Simpanan di KSP lain', 'long-term-savings-placed'),
    money('113', 'Penyertaan pada Koperasi Lain', 'cooperative-participation'),
    money('114', 'Penyertaan pada Lembaga Keuangan lain', 'financial-institution-participation'),
    money('115', 'Investasi jangka panjang lainnya', 'other-long-term-investments'),
  ]),
  group('Aktiva Tetap', [
    money('120', 'Tanah', 'land'),
    money('121', 'Bangunan', 'buildings'),
    money('122', 'Kendaraan', 'vehicles'),
    money('123', 'Inventaris dan Peralatan', 'equipment'),
    contra('124', 'Akumulasi penyusutan', 'depreciation'),
  ]),
  group('Aktiva Tidak Berwujud', [money('130', 'Aktiva Tidak Berwujud', 'intangible-assets')]),
  group('Aktiva Lain-Lain', [
    money('131', 'Beban ditangguhkan', 'deferred-expenses'),
    money('132', 'Amortisasi beban ditangguhkan', 'deferred-expenses-amortisation'),
    money('133', 'Agunan yang diambil alih', 'foreclosed-collateral'),
    money('134', 'Beban Pra Operasional', 'deferred-expenses'),
    money('135', 'Amortisasi Biaya Pra Operasional', 'deferred-expenses-amortisation'),
    money('136', 'Lain - lain', 'sundry-assets'),
  ]),
];
