import type { IndicatorWords } from './words';

/** Kualitas aktiva produktif: to whom money was lent, and how much of it comes back. */
export const LENDING = {
  'member-loan-volume': {
    what: 'Berapa bagian dari pinjaman yang diberikan kepada anggota sendiri.',
    why: 'Koperasi didirikan untuk melayani anggota; pinjaman kepada bukan anggota seharusnya hanya sebagian kecil.',
    where:
      'Pos pinjaman di neraca, dipisah anggota dan bukan anggota; daftar pencairan bila dibaca sebagai pencairan.',
  },
  'member-loans': {
    what: 'Berapa bagian dari sisa pinjaman yang dipinjam anggota sendiri.',
    why: 'Koperasi didirikan untuk melayani anggota; pinjaman kepada bukan anggota seharusnya hanya sebagian kecil.',
    where: 'Neraca: pos pinjaman, dipisah anggota, bukan anggota, dan koperasi lain.',
  },
  'problem-loan-risk': {
    what: 'Pinjaman kurang lancar, diragukan, dan macet menurut besar risikonya, dibandingkan dengan seluruh pinjaman.',
    why: 'Pinjaman bermasalah tidak memberi pendapatan dan dapat hilang; makin kecil makin sehat.',
    where: 'Daftar kolektibilitas pinjaman pada akhir tahun dan jumlah pinjaman di neraca.',
  },
  'problem-loans': {
    what: 'Berapa bagian dari seluruh pinjaman yang kurang lancar, diragukan, atau macet.',
    why: 'Pinjaman bermasalah tidak memberi pendapatan dan dapat hilang; makin kecil makin sehat.',
    where: 'Daftar kolektibilitas pinjaman pada akhir tahun dan jumlah pinjaman di neraca.',
  },
  'risk-reserve': {
    what: 'Cadangan untuk pinjaman yang mungkin tidak kembali, dibandingkan dengan risiko pinjaman bermasalah.',
    why: 'Bila cadangan cukup, pinjaman macet tidak langsung memakan modal anggota.',
    where: 'Penyisihan penghapusan pinjaman di neraca, dan daftar kolektibilitas.',
  },
  'loss-allowance': {
    what: 'Penyisihan yang sudah dibentuk, dibandingkan dengan penyisihan yang wajib dibentuk.',
    why: 'Bila kurang dari yang wajib, SHU terlihat lebih besar daripada yang sebenarnya.',
    where: 'Penyisihan di neraca; yang wajib dihitung dari daftar kolektibilitas dan agunannya.',
  },
  'allowance-coverage': {
    what: 'Penyisihan pembiayaan yang sudah dibentuk (PPAP), dibandingkan dengan yang wajib dibentuk (PPAPWD).',
    why: 'Bila kurang dari yang wajib, SHU terlihat lebih besar daripada yang sebenarnya.',
    where: 'Penyisihan di neraca; yang wajib dihitung dari daftar kolektibilitas pembiayaan.',
  },
  'loans-at-risk': {
    what: 'Berapa bagian dari pinjaman yang tidak dijamin agunan memadai atau penjamin yang dapat diandalkan.',
    why: 'Bila peminjam gagal membayar, pinjaman tanpa jaminan sulit ditagih kembali.',
    where: 'Daftar pinjaman per orang dengan catatan agunannya; ini bukan kelas kolektibilitas.',
  },
  'problem-financing': {
    what: 'Piutang dan pembiayaan bermasalah, dibandingkan dengan seluruh piutang dan pembiayaan.',
    why: 'Pembiayaan bermasalah tidak memberi bagi hasil atau margin dan dapat hilang; makin kecil makin sehat.',
    where: 'Daftar kolektibilitas pembiayaan pada akhir tahun dan jumlah pembiayaan di neraca.',
  },
  'portfolio-at-risk': {
    what: 'Berapa bagian dari pinjaman atau pembiayaan yang menunggak atau dicatat berisiko, dihitung seluruh sisanya.',
    why: 'Satu angsuran yang terlambat sering mendahului macet, sehingga seluruh sisanya perlu diawasi.',
    where: 'Daftar tunggakan pada akhir tahun: pakai sisa pokoknya, bukan angsuran yang terlambat saja.',
  },
  'productive-assets-to-assets': {
    what: 'Berapa bagian dari seluruh aset yang menghasilkan pendapatan, seperti pinjaman dan simpanan di bank.',
    why: 'Aset yang menganggur tetap harus dibiayai, sehingga menekan SHU.',
    where: 'Neraca: pinjaman, simpanan di bank, investasi, dan jumlah aset.',
  },
  'loans-to-productive-assets': {
    what: 'Berapa bagian dari aset yang menghasilkan pendapatan yang berupa pinjaman.',
    why: 'Pinjaman memberi pendapatan terbesar tetapi juga risiko terbesar di antara aset produktif.',
    where: 'Neraca: pos pinjaman, simpanan di bank, dan investasi.',
  },
} as const satisfies Record<string, IndicatorWords>;
