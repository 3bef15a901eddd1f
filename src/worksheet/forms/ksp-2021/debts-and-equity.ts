import { group, money } from '../form';
import type { FormGroup } from '../form';

/** Kewajiban and ekuitas. All of equity carries 301: its words tell the nine apart. */
export const DEBTS_AND_EQUITY: readonly FormGroup[] = [
  group('Hutang Jangka Pendek', [
    money('201', 'Tabungan/simpanan anggota', 'voluntary-savings'),
    money('202', 'Tabungan/simpanan non anggota', 'voluntary-savings', 'non-member-savings'),
    money('203', 'Simpanan berjangka anggota', 'time-deposits-short'),
    money(
      '204',
      'Simpanan berjangka calon anggota & koperasi lain',
      'time-deposits-short',
      'non-member-savings',
    ),
    money('205', 'Hutang Bank (Bagian jatuh tempo kurang 1 tahun)', 'bank-loans-current'),
    money('206', 'Hutang LPDB (Bagian jatuh tempo kurang 1 tahun)', 'other-current-liabilities'),
    money('207', 'Hutang Pajak', 'tax-payable'),
    money('208', 'Beban yang masih harus dibayar', 'accrued-expenses'),
    money('209', 'Pendapatan lain diterima dimuka', 'unearned-income'),
    money('210', 'Hutang biaya', 'accrued-expenses'),
    money('211', 'Dana bagian SHU', 'surplus-funds'),
    money('212', 'Titipan dana kebajikan anggota', 'member-welfare-funds'),
    money('213', 'Titipan jaminan kesehatan', 'other-current-liabilities'),
    money('214', 'Titipan Zakat, Infaq dan Shadaqoh', 'other-current-liabilities'),
    money('215', 'Hutang Sewa Guna Usaha (kurang 1 tahun)', 'other-current-liabilities'),
    money('216', 'Kewajiban Jangka Pendek Lainnya', 'other-current-liabilities'),
  ]),
  group('Hutang Jangka Panjang', [
    money('220', 'Hutang Bank', 'bank-loans'),
    money('221', 'Hutang jangka panjang Koperasi lainnya', 'other-long-term-loans'),
    money('222', 'Antar Kantor Pasiva', 'other-long-term-loans'),
    money('223', 'Simpanan Berjangka', 'time-deposits-long'),
    money('224', 'Titipan dana jangka panjang', 'other-long-term-loans'),
    money('225', 'Hutang LPDB', 'lpdb-loans'),
    money('226', 'Hutang Sewa Guna Usaha', 'other-long-term-loans'),
    money('227', 'Hutang Jangka Panjang Lain', 'other-long-term-loans'),
  ]),
  group('Ekuitas', [
    money('301a', 'Simpanan pokok', 'principal-deposits'),
    money('301b', 'Simpanan wajib', 'mandatory-deposits'),
    money('301c', 'Modal Penyetaraan', 'equalisation-capital'),
    money('301d', 'Modal Penyertaan', 'participation-capital'),
    money('301e', 'Modal sumbangan/hibah/donasi', 'donations'),
    money('301f', 'Cadangan Umum', 'general-reserve'),
    money('301g', 'Cadangan Tujuan Resiko', 'risk-purpose-reserve'),
    money('301h', 'SHU periode sebelumnya', 'retained-surplus'),
    money('301i', 'SHU periode berjalan', 'current-surplus'),
  ]),
];
