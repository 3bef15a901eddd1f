import type { LineGroup } from '../../../domain/statement/chart';

/** Why a line matters and where its amount is found, in two sentences. What to write stands in the chart itself. */
export interface LineWords {
  readonly why: string;
  readonly where: string;
}

/** The words of each group of lines. */
export const GROUP_WORDS: Record<LineGroup, LineWords> = {
  liquid: {
    why: 'Uang yang segera tersedia ini yang membayar penarikan simpanan dan pencairan pinjaman.',
    where: 'Berita acara penghitungan kas dan rekening koran bank pada akhir tahun.',
  },
  lent: {
    why: 'Penyaluran adalah harta terbesar dan sumber pendapatan utama; hampir semua rasio memakainya.',
    where: 'Jumlah kartu pinjaman atau pembiayaan per orang, dicocokkan dengan buku besar.',
  },
  sold: {
    why: 'Barang yang sudah dijual tetapi belum dibayar: makin lama tertahan, makin sedikit uang untuk membeli lagi.',
    where: 'Buku piutang per pembeli dan faktur yang belum lunas pada akhir tahun.',
  },
  stock: {
    why: 'Uang yang tertanam dalam barang; dibandingkan dengan beban pokok penjualan untuk melihat perputarannya.',
    where: 'Berita acara penghitungan fisik persediaan pada akhir tahun, dengan harga belinya.',
  },
  current: {
    why: 'Ikut menjadi aset lancar, yang dibandingkan dengan kewajiban jangka pendek.',
    where: 'Buku besar pos ini pada akhir tahun, dengan bukti pendukungnya.',
  },
  invested: {
    why: 'Uang ini bekerja di luar pinjaman dan tidak segera tersedia bagi anggota.',
    where: 'Sertifikat atau bukti penyertaan, dan buku besar investasi.',
  },
  fixed: {
    why: 'Uang yang tertanam di sini tidak dapat disalurkan kepada anggota.',
    where: 'Daftar aset tetap dengan harga dan tahun perolehannya.',
  },
  worn: {
    why: 'Tanpa penyusutan, aset dan SHU terlihat lebih besar daripada yang sebenarnya.',
    where: 'Daftar penyusutan dalam daftar aset tetap atau daftar amortisasi.',
  },
  'other-assets': {
    why: 'Ikut menjadi jumlah aset, pembagi banyak rasio, padahal jarang menghasilkan pendapatan.',
    where: 'Buku besar aset lain-lain dan daftar amortisasinya.',
  },
  savings: {
    why: 'Dana ini milik anggota dan dapat ditarik, jadi harus selalu dapat dibayar.',
    where: 'Jumlah buku simpanan per orang, dicocokkan dengan buku besar.',
  },
  'short-debt': {
    why: 'Harus dibayar dalam setahun, jadi dibandingkan dengan uang yang tersedia.',
    where: 'Buku besar utang dan daftar kewajiban yang belum dibayar pada akhir tahun.',
  },
  'long-debt': {
    why: 'Membiayai usaha dari luar anggota dan membebani SHU dengan bunga atau bagi hasil.',
    where: 'Perjanjian utang dan surat konfirmasi sisa pokoknya pada akhir tahun.',
  },
  'member-capital': {
    why: 'Inilah modal sendiri: yang menanggung rugi sebelum simpanan anggota tersentuh.',
    where: 'Buku simpanan anggota dan buku daftar anggota, dicocokkan dengan buku besar modal.',
  },
  reserves: {
    why: 'Cadangan memperkuat modal sendiri tanpa menarik uang dari anggota.',
    where: 'Keputusan rapat anggota tentang pembagian SHU, dan buku besar cadangan.',
  },
  surplus: {
    why: 'Hasil usaha yang belum dibagi ikut menjadi ekuitas sampai rapat anggota memutuskannya.',
    where: 'Perhitungan hasil usaha dan keputusan rapat anggota tahun lalu.',
  },
  'balance-total': {
    why: 'Jumlah ini membuktikan bahwa bagian-bagiannya lengkap, dan ikut dibagi atau menjadi pembagi dalam rasio.',
    where: 'Baris jumlah di neraca; biasanya dihitung sendiri dari bagian-bagiannya.',
  },
  'member-income': {
    why: 'Pendapatan dari anggota menunjukkan seberapa besar koperasi melayani anggotanya sendiri.',
    where: 'Buku besar pendapatan, dipisah menurut anggota dan bukan anggota.',
  },
  'cost-of-funds': {
    why: 'Inilah biaya dana anggota; makin besar, makin sedikit yang tersisa bagi pelayanan.',
    where: 'Buku besar beban jasa simpanan, atau catatan bagi hasil yang dibayarkan.',
  },
  'non-member-income': {
    why: 'Dibandingkan dengan pendapatan dari anggota untuk menilai jati diri koperasi.',
    where: 'Buku besar pendapatan, bagian calon anggota dan nonanggota.',
  },
  'non-member-expense': {
    why: 'Biaya dana dari luar anggota; mengurangi hasil sebelum beban usaha.',
    where: 'Buku besar beban bunga atau bagi hasil, dan perjanjian utang.',
  },
  sales: {
    why: 'Penjualan kepada anggota dan bukan anggota dipisahkan: jati diri dan perputaran dinilai darinya.',
    where: 'Buku penjualan atau kasir setahun, dengan kartu anggota sebagai pemisahnya.',
  },
  'goods-cost': {
    why: 'Tanpa beban pokok, laba kotor tidak terlihat; dibandingkan dengan persediaan dan penjualan.',
    where: 'Persediaan awal ditambah pembelian dikurangi persediaan akhir, dibagi menurut penjualannya.',
  },
  trade: {
    why: 'Dipisahkan supaya hasil unit simpan pinjam tidak tercampur dengan usaha lain.',
    where: 'Laporan unit usaha yang bersangkutan dan buku penjualan.',
  },
  staff: {
    why: 'Biaya karyawan dibandingkan dengan pinjaman yang mereka layani.',
    where: 'Daftar gaji dan honor setahun.',
  },
  office: {
    why: 'Setiap beban usaha mengurangi SHU; bagiannya terhadap SHU kotor dinilai.',
    where: 'Buku besar beban, dengan kuitansi dan tagihannya.',
  },
  'written-off': {
    why: 'Beban tanpa uang keluar ini membuat SHU menunjukkan hasil yang sebenarnya.',
    where: 'Jurnal penyesuaian akhir tahun.',
  },
  'cooperative-expense': {
    why: 'Beban untuk hidup berkoperasi ini dipisahkan dari beban usaha dan ikut dalam biaya pelayanan anggota.',
    where: 'Buku besar beban perkoperasian dan laporan rapat anggota.',
  },
  'other-result': {
    why: 'Tidak berasal dari usaha simpan pinjam, sehingga dipisahkan agar hasil usaha tidak kabur.',
    where: 'Buku besar pendapatan dan beban lain-lain.',
  },
  tax: {
    why: 'Mengurangi SHU sebelum dibagikan.',
    where: 'Surat pemberitahuan tahunan dan bukti setornya.',
  },
  'income-step': {
    why: 'Langkah ini menunjukkan di mana hasil usaha habis, dan dipakai dalam rasio hasil dan biaya.',
    where: 'Baris jumlah di perhitungan hasil usaha; biasanya dihitung sendiri dari bagian-bagiannya.',
  },
  distribution: {
    why: 'Menunjukkan berapa yang kembali kepada anggota dan berapa yang memperkuat modal.',
    where: 'Keputusan rapat anggota tentang pembagian SHU.',
  },
  collectibility: {
    why: 'Menentukan berapa pinjaman yang bermasalah dan berapa penyisihan yang wajib dibentuk.',
    where: 'Daftar pinjaman per orang menurut lamanya tunggakan pada akhir tahun.',
  },
  uncovered: {
    why: 'Bagian ini yang benar-benar hilang bila peminjam gagal membayar.',
    where: 'Daftar pinjaman bermasalah per orang dengan nilai agunannya.',
  },
  unsecured: {
    why: 'Bagian ini sulit ditagih bila peminjam gagal membayar, jadi dibandingkan dengan modal.',
    where: 'Daftar pinjaman atau pembiayaan per orang dengan catatan agunan dan penjaminnya.',
  },
  disbursed: {
    why: 'Menunjukkan kepada siapa uang disalurkan selama tahun ini.',
    where: 'Buku pencairan atau jurnal kas keluar untuk pencairan.',
  },
  heads: {
    why: 'Hitungan orang menunjukkan luasnya pelayanan, yang tidak terlihat dari rupiah.',
    where: 'Buku daftar anggota, daftar peminjam, atau daftar karyawan pada akhir tahun.',
  },
  arrears: {
    why: 'Tunggakan adalah tanda pertama pinjaman tidak kembali.',
    where: 'Daftar tunggakan pada akhir tahun, menurut lamanya.',
  },
  repayment: {
    why: 'Dari angka ini tingkat pengembalian dihitung sendiri, dengan cara yang jelas.',
    where: 'Kartu pinjaman dan daftar angsuran.',
  },
  'printed-rate': {
    why: 'Hanya pengganti: persentase tanpa rinciannya tidak dapat diperiksa lagi.',
    where: 'Laporan pertanggungjawaban yang mencetak persentase ini.',
  },
  benefit: {
    why: 'Inilah alasan orang menjadi anggota; tanpa angka ini manfaatnya tidak terlihat.',
    where: 'Perbandingan bunga dan harga koperasi dengan yang ditawarkan pihak lain.',
  },
};
