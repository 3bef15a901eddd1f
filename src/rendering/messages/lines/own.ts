import type { LineCode } from '../../../domain/statement/chart';
import type { LineWords } from './groups';

/** Lines that need words of their own: those that decide most, and those that are mistaken most often. */
export const OWN_WORDS: Partial<Record<LineCode, LineWords>> = {
  cash: {
    why: 'Kas membayar penarikan simpanan hari ini; yang berlebihan menganggur tanpa hasil.',
    where: 'Berita acara penghitungan kas pada akhir tahun, sama dengan buku kas.',
  },
  'time-deposits-placed': {
    why: 'Menghasilkan bunga, tetapi baru dapat dipakai bila dicairkan; ikut dalam kas dan bank menurut sebagian peraturan.',
    where: 'Bilyet deposito atau sertifikatnya.',
  },
  'loan-loss-allowance': {
    why: 'Menutup pinjaman yang tidak kembali tanpa langsung memakan modal; dibandingkan dengan pinjaman bermasalah.',
    where: 'Buku besar penyisihan; jangan tertukar dengan beban penyisihan tahun ini.',
  },
  'accrued-income': {
    why: 'Pendapatan yang belum diterima ini dapat membuat SHU terlihat besar tanpa uangnya.',
    where: 'Daftar jasa pinjaman yang sudah menjadi hak tetapi belum dibayar.',
  },
  'total-assets': {
    why: 'Menjadi pembagi banyak rasio: bila keliru, banyak skor ikut keliru.',
    where: 'Baris terakhir sisi aset di neraca; harus sama dengan jumlah liabilitas dan ekuitas.',
  },
  'liabilities-and-equity': {
    why: 'Bila tidak sama dengan jumlah aset, ada pos yang terlewat atau tercatat dua kali.',
    where: 'Baris terakhir sisi liabilitas dan ekuitas di neraca.',
  },
  'participation-capital': {
    why: 'Hanya sebagian yang diakui sebagai modal, sebab pemiliknya dapat menariknya menurut perjanjian.',
    where: 'Perjanjian modal penyertaan dan buku besar modal.',
  },
  donations: {
    why: 'Memperkuat modal, tetapi tidak dapat dibagikan kepada anggota.',
    where: 'Berita acara atau surat hibah, dan buku besar modal.',
  },
  'participation-capital-owed': {
    why: 'Berasal dari pihak lain dan dapat ditarik menurut perjanjian; dihitung sebagai kewajiban jangka panjang.',
    where: 'Perjanjian modal penyertaan dan buku besar utang.',
  },
  'current-surplus': {
    why: 'Hasil tahun ini; harus sama dengan baris terakhir perhitungan hasil usaha.',
    where: 'Baris terakhir perhitungan hasil usaha, sesudah pajak.',
  },
  'surplus-after-tax': {
    why: 'Hasil bersih tahun ini; harus sama dengan SHU tahun berjalan di neraca.',
    where: 'Baris terakhir perhitungan hasil usaha.',
  },
  'zis-funds': {
    why: 'Titipan ini bukan milik koperasi dan harus disalurkan, jadi dipisahkan dari modal.',
    where: 'Laporan sumber dan penyaluran dana ZIS.',
  },
  'benevolent-funds': {
    why: 'Denda dan penerimaan nonhalal tidak boleh menjadi pendapatan koperasi.',
    where: 'Laporan sumber dan penggunaan dana kebajikan.',
  },
  'loan-loss-expense': {
    why: 'Menambah penyisihan di neraca dan mengurangi SHU tahun ini.',
    where: 'Jurnal penyesuaian akhir tahun; jangan tertukar dengan penyisihan di neraca.',
  },
  'non-member-savings': {
    why: 'Dipakai untuk memisahkan simpanan anggota sendiri dari simpanan pihak lain.',
    where: 'Buku simpanan, bagian calon anggota, nonanggota, dan koperasi lain.',
  },
  'profit-shares-drawn': {
    why: 'Mengurangi modal BUM Desa yang tersisa untuk usaha.',
    where: 'Bukti setor ke kas desa dan bukti pembayaran kepada warga penyerta modal.',
  },
  'head-office-account': {
    why: 'Modal dari BUM Desa induk; tanpa ini neraca satu unit tidak seimbang.',
    where: 'Buku besar rekening antarunit, sama dengan catatan BUM Desa induk.',
  },
};
