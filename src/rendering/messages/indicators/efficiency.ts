import type { IndicatorWords } from './words';

/** Efisiensi dan likuiditas: what the service costs, and whether there is money when it is asked for. */
export const EFFICIENCY = {
  'member-operating-expense': {
    what: 'Berapa bagian dari pendapatan dari anggota yang habis untuk melayani anggota.',
    why: 'Bila pelayanan lebih mahal daripada pendapatannya, tidak ada yang tersisa untuk SHU.',
    where:
      'Perhitungan hasil usaha: beban pokok, beban usaha, beban perkoperasian, dan partisipasi bruto anggota.',
  },
  'business-expense': {
    what: 'Berapa bagian dari SHU kotor yang habis untuk beban usaha.',
    why: 'Beban yang terlalu besar menghabiskan SHU sebelum sampai kepada anggota.',
    where: 'Perhitungan hasil usaha: jumlah beban usaha dan SHU kotor.',
  },
  'business-expense-to-gross-surplus': {
    what: 'Berapa bagian dari SHU kotor yang habis untuk beban usaha.',
    why: 'Beban yang terlalu besar menghabiskan SHU sebelum sampai kepada anggota.',
    where: 'Perhitungan hasil usaha: jumlah beban usaha dan SHU kotor.',
  },
  'operating-cost-to-income': {
    what: 'Berapa bagian dari pendapatan dari anggota yang habis untuk biaya melayani mereka (BOPO).',
    why: 'Di atas seratus persen berarti usaha berjalan rugi.',
    where: 'Perhitungan hasil usaha: beban pokok, beban usaha, beban perkoperasian, dan partisipasi bruto.',
  },
  'service-efficiency': {
    what: 'Biaya karyawan dibandingkan dengan pinjaman atau pembiayaan yang mereka layani.',
    why: 'Menunjukkan apakah jumlah karyawan sepadan dengan pekerjaan yang ada.',
    where: 'Beban gaji dan honor di perhitungan hasil usaha, dan pinjaman atau pembiayaan.',
  },
  'partners-per-staff': {
    what: 'Berapa orang yang dilayani setiap karyawan.',
    why: 'Menunjukkan apakah jumlah karyawan sepadan dengan jumlah orang yang dilayani.',
    where: 'Buku daftar anggota dan mitra, dan daftar karyawan pada akhir tahun.',
  },
  'service-operating-cost': {
    what: 'Berapa bagian dari pendapatan dari anggota yang habis untuk biaya pelayanan.',
    why: 'Bila pelayanan lebih mahal daripada pendapatannya, tidak ada yang tersisa untuk SHU.',
    where: 'Perhitungan hasil usaha: beban usaha, beban perkoperasian, dan partisipasi bruto.',
  },
  'fixed-assets-to-assets': {
    what: 'Berapa bagian dari seluruh aset yang tertanam dalam tanah, gedung, dan peralatan.',
    why: 'Uang yang tertanam dalam gedung tidak dapat disalurkan kepada anggota.',
    where: 'Neraca: jumlah aset tetap sesudah penyusutan, dan jumlah aset.',
  },
  'cash-ratio': {
    what: 'Uang tunai dan simpanan di bank, dibandingkan dengan kewajiban yang dapat ditagih dalam setahun.',
    why: 'Terlalu sedikit berarti penarikan simpanan tertunda; terlalu banyak berarti uang menganggur.',
    where: 'Neraca: pos kas dan bank, dan jumlah liabilitas jangka pendek.',
  },
  'loans-to-funds': {
    what: 'Pinjaman yang disalurkan, dibandingkan dengan dana yang dihimpun.',
    why: 'Menunjukkan apakah dana anggota benar-benar bekerja sebagai pinjaman.',
    where: 'Neraca: pos pinjaman, simpanan, utang, dan modal yang termasuk dana diterima.',
  },
  'financing-to-funds': {
    what: 'Pembiayaan yang disalurkan, dibandingkan dengan dana yang dihimpun.',
    why: 'Menunjukkan apakah dana anggota benar-benar bekerja sebagai pembiayaan.',
    where: 'Neraca: pos piutang dan pembiayaan, simpanan, dan dana syirkah.',
  },
  'liquid-assets-to-assets': {
    what: 'Berapa bagian dari seluruh aset yang berupa uang atau segera dapat diuangkan.',
    why: 'Persediaan ini menolong ketika banyak anggota menarik simpanan bersamaan.',
    where: 'Neraca: kas, bank, surat berharga jangka pendek, dan jumlah aset.',
  },
  'liquid-assets-to-current-liabilities': {
    what: 'Aset yang segera dapat diuangkan, dibandingkan dengan kewajiban jangka pendek.',
    why: 'Menunjukkan berapa banyak penarikan yang dapat dibayar tanpa meminjam.',
    where: 'Neraca: kas, bank, surat berharga, dan jumlah liabilitas jangka pendek.',
  },
  'current-ratio': {
    what: 'Aset lancar dibandingkan dengan kewajiban jangka pendek.',
    why: 'Bila aset lancar lebih kecil, kewajiban setahun ke depan tidak tertutup.',
    where: 'Neraca: jumlah aset lancar dan jumlah liabilitas jangka pendek.',
  },
} as const satisfies Record<string, IndicatorWords>;
