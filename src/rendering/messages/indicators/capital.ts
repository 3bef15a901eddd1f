import type { IndicatorWords } from './words';

/** Permodalan: what belongs to the members, against what is at stake. */
export const CAPITAL = {
  'own-capital-to-assets': {
    what: 'Berapa bagian dari seluruh harta yang dibiayai modal milik anggota sendiri, bukan utang atau simpanan.',
    why: 'Makin besar bagian ini, makin kuat unit menanggung rugi tanpa menyentuh simpanan anggota.',
    where: 'Neraca: bagian ekuitas untuk modal sendiri, dan jumlah aset di baris paling bawah sisi aset.',
  },
  'own-capital-to-loans-at-risk': {
    what: 'Perbandingan modal sendiri dengan pinjaman yang tidak dijamin agunan memadai atau penjamin.',
    why: 'Pinjaman tanpa jaminan yang macet akhirnya ditanggung modal sendiri, jadi modalnya harus cukup.',
    where: 'Modal sendiri dari neraca; pinjaman tanpa agunan memadai dari daftar pinjaman per orang.',
  },
  'capital-adequacy': {
    what: 'Modal menurut bobot pengakuannya, dibandingkan dengan aset menurut bobot risikonya.',
    why: 'Menunjukkan apakah modal cukup untuk risiko yang benar-benar diambil, bukan hanya untuk besarnya aset.',
    where: 'Semua pos aset, utang, dan ekuitas di neraca; bobot setiap pos ada di peraturan.',
  },
  'member-funds-to-assets': {
    what: 'Berapa bagian dari seluruh aset yang dibiayai simpanan anggota.',
    why: 'Dana anggota lebih tetap dan lebih murah daripada utang kepada pihak luar.',
    where: 'Neraca: simpanan anggota di sisi liabilitas, dan jumlah aset.',
  },
  'long-term-debt-to-own-capital': {
    what: 'Perbandingan utang jangka panjang dengan ekuitas.',
    why: 'Utang yang besar membebani SHU dengan bunga dan membuat unit bergantung pada pemberi pinjaman.',
    where: 'Neraca: jumlah liabilitas jangka panjang dan jumlah ekuitas.',
  },
} as const satisfies Record<string, IndicatorWords>;
