import type { IndicatorWords } from './words';

/** Kemandirian, pertumbuhan dan jati diri: what is earned, how it grows, and what members have of it. */
export const GROWTH = {
  'return-on-assets': {
    what: 'Sisa hasil usaha yang dihasilkan dari setiap seratus rupiah aset.',
    why: 'Menunjukkan seberapa baik harta unit bekerja.',
    where: 'SHU di perhitungan hasil usaha, dan jumlah aset di neraca.',
  },
  'return-on-own-capital': {
    what: 'Sisa hasil usaha, atau bagian anggota darinya, untuk setiap seratus rupiah modal sendiri.',
    why: 'Menunjukkan hasil dari modal yang ditanam anggota.',
    where: 'SHU di perhitungan hasil usaha, atau pembagiannya kepada anggota, dan modal sendiri di neraca.',
  },
  'operational-self-sufficiency': {
    what: 'Pendapatan dari anggota sesudah jasa simpanan atau harga pokok barangnya, dibandingkan dengan beban usaha dan beban perkoperasian.',
    why: 'Di atas seratus persen berarti unit membiayai dirinya sendiri tanpa bantuan.',
    where: 'Perhitungan hasil usaha: partisipasi neto, beban usaha, dan beban perkoperasian.',
  },
  'income-to-service-cost': {
    what: 'Pendapatan usaha dibandingkan dengan biaya operasional pelayanan.',
    why: 'Di atas seratus persen berarti unit membiayai dirinya sendiri tanpa bantuan.',
    where: 'Perhitungan hasil usaha: pendapatan usaha, beban usaha, dan beban perkoperasian.',
  },
  'net-margin': {
    what: 'Berapa bagian dari seluruh pendapatan yang tersisa sebagai SHU bersih.',
    why: 'Menunjukkan apakah tarif dan biaya seimbang.',
    where: 'Perhitungan hasil usaha: SHU setelah pajak dan seluruh pendapatan.',
  },
  'asset-growth': {
    what: 'Berapa persen aset bertambah dibandingkan dengan tahun lalu.',
    why: 'Aset yang menyusut berarti usaha mengecil; tumbuh terlalu cepat menambah risiko.',
    where: 'Neraca dua tahun: jumlah aset.',
  },
  'funds-growth': {
    what: 'Berapa persen dana yang dihimpun bertambah dibandingkan dengan tahun lalu.',
    why: 'Dana yang bertambah menunjukkan kepercayaan anggota.',
    where: 'Neraca dua tahun: simpanan, utang, dan modal yang termasuk dana diterima.',
  },
  'equity-growth': {
    what: 'Berapa persen ekuitas bertambah dibandingkan dengan tahun lalu.',
    why: 'Ekuitas yang tumbuh membuat koperasi lebih tahan terhadap rugi.',
    where: 'Neraca dua tahun: jumlah ekuitas.',
  },
  'surplus-growth': {
    what: 'Berapa persen SHU bersih bertambah dibandingkan dengan tahun lalu.',
    why: 'SHU yang turun terus-menerus adalah tanda pertama usaha melemah.',
    where: 'Perhitungan hasil usaha dua tahun: SHU setelah pajak.',
  },
  'main-income': {
    what: 'Berapa bagian dari seluruh pendapatan yang berasal dari usaha utama, yaitu pelayanan kepada anggota.',
    why: 'Pendapatan di luar usaha utama sering tidak berulang tahun berikutnya.',
    where: 'Perhitungan hasil usaha: partisipasi bruto anggota dan pendapatan dari nonanggota.',
  },
  'surplus-to-member-deposits': {
    what: 'SHU bersih dibandingkan dengan simpanan pokok dan simpanan wajib.',
    why: 'Menunjukkan hasil bagi anggota dari modal yang mereka setor.',
    where: 'SHU setelah pajak, dan simpanan pokok serta wajib di neraca.',
  },
  'member-savings-participation': {
    what: 'Berapa bagian dari simpanan yang berasal dari anggota sendiri.',
    why: 'Simpanan anggota lebih tetap, dan koperasi dibangun dari anggota untuk anggota.',
    where: 'Neraca: simpanan jangka pendek, dan bagian yang milik bukan anggota.',
  },
  'gross-participation': {
    what: 'Berapa bagian dari seluruh pendapatan yang berasal dari pelayanan kepada anggota.',
    why: 'Koperasi yang hidup dari bukan anggota kehilangan jati dirinya.',
    where: 'Perhitungan hasil usaha: partisipasi bruto anggota dan pendapatan dari nonanggota.',
  },
  'member-economic-promotion': {
    what: 'Manfaat ekonomi yang diterima anggota, dibandingkan dengan simpanan pokok dan simpanan wajib mereka.',
    why: 'Inilah alasan orang menjadi anggota: pelayanan yang lebih murah dan bagian SHU.',
    where: 'Perhitungan manfaat ekonomi anggota, pembagian SHU, dan simpanan anggota di neraca.',
  },
} as const satisfies Record<string, IndicatorWords>;
