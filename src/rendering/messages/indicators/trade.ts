import type { IndicatorWords } from './words';

/** Koperasi sektor riil: how fast goods, what buyers owe, and capital come back as sales. */
export const TRADE = {
  'business-licence': {
    what: 'Daftar pertanyaan tentang izin usaha sektor riil, kantor cabang, dan papan nama.',
    why: 'Usaha tanpa izin dapat dihentikan, dan pembeli serta pemasok sulit menuntut haknya.',
    where:
      'Nomor induk berusaha, izin usaha, dan dokumen kantor cabang. Jawab daftar pertanyaannya menurut bukti yang disebut.',
  },
  'receivables-to-funds': {
    what: 'Piutang dagang dan pinjaman yang diberikan, dibandingkan dengan dana yang dihimpun.',
    why: 'Menunjukkan berapa bagian dana koperasi yang dipakai pembeli dan peminjam.',
    where: 'Neraca: piutang usaha, pinjaman, simpanan, utang, dan modal yang termasuk dana diterima.',
  },
  'inventory-turnover': {
    what: 'Berapa kali dalam setahun persediaan habis terjual dan dibeli lagi.',
    why: 'Barang yang lama tersimpan menahan uang dan dapat rusak; barang yang cepat laku menghasilkan.',
    where: 'Beban pokok penjualan di perhitungan hasil usaha, dan persediaan di neraca.',
  },
  'collection-period': {
    what: 'Berapa hari rata-rata pembeli membayar utangnya.',
    why: 'Makin lama piutang tertagih, makin sedikit uang untuk membeli barang lagi.',
    where: 'Piutang usaha di neraca, dan penjualan setahun di perhitungan hasil usaha.',
  },
  'receivables-turnover': {
    what: 'Berapa kali dalam setahun piutang dagang berubah menjadi uang.',
    why: 'Perputaran yang rendah menunjukkan penjualan kredit yang sulit ditagih.',
    where: 'Penjualan setahun di perhitungan hasil usaha, dan piutang usaha di neraca.',
  },
  'equity-turnover': {
    what: 'Penjualan setahun dibandingkan dengan modal sendiri.',
    why: 'Menunjukkan seberapa giat modal anggota bekerja dalam usaha.',
    where: 'Penjualan di perhitungan hasil usaha, dan jumlah ekuitas di neraca.',
  },
  'asset-turnover': {
    what: 'Penjualan setahun dibandingkan dengan seluruh harta.',
    why: 'Harta yang tidak menghasilkan penjualan hanya menambah biaya.',
    where: 'Penjualan di perhitungan hasil usaha, dan jumlah aset di neraca.',
  },
} as const satisfies Record<string, IndicatorWords>;
