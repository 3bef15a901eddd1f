import type { IndicatorWords } from './words';

const SCHEDULE = 'Kartu pinjaman dan daftar angsuran tahun buku ini.';
const WHY_RATE =
  'Angkanya hanya berarti bersama cara menghitungnya; bandingkan dengan tunggakan sebelum menilai.';

/** BUM Desa: what comes back, what is in arrears, and how it grows. */
export const VILLAGE = {
  'return-rate-a': {
    what: 'Angsuran pokok yang dibayar tahun ini, dibandingkan dengan yang jatuh tempo tahun ini.',
    why: 'Pembayaran tunggakan lama ikut terhitung, sehingga angkanya dapat terlihat terlalu baik.',
    where: SCHEDULE,
  },
  'return-rate-b': {
    what: 'Angsuran pokok yang dibayar sejak unit berdiri, dibandingkan dengan semua yang sudah jatuh tempo.',
    why: 'Sejarah yang panjang menutupi kemunduran satu tahun; baca bersama angka tahun ini.',
    where: 'Kartu pinjaman sejak unit berdiri, atau laporan tahun lalu ditambah tahun ini.',
  },
  'return-rate-c': {
    what: 'Angsuran pokok yang dibayar, dibandingkan dengan yang jatuh tempo ditambah tunggakan tahun lalu.',
    why: 'Inilah ukuran yang paling jujur bagi penagihan setahun, sebab tunggakan lama ikut menjadi tagihan.',
    where: `${SCHEDULE} Tunggakan dari laporan tahun lalu.`,
  },
  'return-rate-d': {
    what: 'Angsuran pokok yang dibayar tepat waktu, dibandingkan dengan yang jatuh tempo tahun ini.',
    why: 'Menunjukkan kebiasaan membayar; yang terlambat tidak ikut terhitung.',
    where: `${SCHEDULE} Perhatikan tanggal bayarnya.`,
  },
  'return-rate-e': {
    what: 'Pokok yang sudah kembali, dibandingkan dengan pokok yang pernah dicairkan.',
    why: 'Pinjaman yang belum jatuh tempo membuat angka ini rendah walaupun semua membayar.',
    where: 'Kartu pinjaman sejak unit berdiri: pencairan dan pembayaran pokok.',
  },
  'return-rate-f': {
    what: 'Bagian dari sisa pinjaman yang tidak menunggak tiga bulan atau lebih.',
    why: 'Ini kebalikan dari pinjaman yang menunggak lama, bukan ukuran pembayaran.',
    where: 'Daftar tunggakan pada akhir tahun dan sisa pinjaman di neraca.',
  },
  'return-rate-g': {
    what: 'Sisa pinjaman menurut bobot kolektibilitasnya, dibandingkan dengan seluruh sisa pinjaman.',
    why: 'Memperkirakan berapa yang akan kembali menurut lamanya tunggakan.',
    where: 'Daftar kolektibilitas pinjaman pada akhir tahun.',
  },
  'return-rate-unknown': {
    what: 'Tingkat pengembalian yang tercetak dalam laporan tanpa menyebut apa dibagi apa.',
    why: WHY_RATE,
    where: 'Laporan pertanggungjawaban; tanyakan cara menghitungnya kepada pengelola unit.',
  },
  'arrears-rate': {
    what: 'Angsuran yang sudah lewat jatuh tempo, dibandingkan dengan sisa pinjaman.',
    why: 'Tunggakan adalah uang desa yang belum kembali dan makin lama makin sulit ditagih.',
    where: 'Daftar tunggakan pada akhir tahun dan sisa pinjaman di neraca.',
  },
  'portfolio-at-risk-3-months': {
    what: 'Bagian dari sisa pinjaman yang tunggakannya sudah tiga bulan atau lebih, dihitung seluruh sisanya.',
    why: 'Tunggakan setua ini jarang lunas tanpa penagihan khusus.',
    where: 'Daftar tunggakan menurut umurnya: pakai sisa pokoknya.',
  },
  'borrowers-in-arrears': {
    what: 'Berapa bagian dari peminjam yang menunggak, dihitung orangnya.',
    why: 'Menunjukkan apakah tunggakan meluas atau hanya pada beberapa orang.',
    where: 'Daftar peminjam dan daftar tunggakan pada akhir tahun.',
  },
  'borrowers-in-arrears-3-months': {
    what: 'Berapa bagian dari peminjam yang menunggak tiga bulan atau lebih, dihitung orangnya.',
    why: 'Merekalah yang perlu didatangi lebih dahulu.',
    where: 'Daftar peminjam dan daftar tunggakan menurut umurnya.',
  },
  'arrears-per-borrower': {
    what: 'Rata-rata tunggakan setiap penunggak.',
    why: 'Tunggakan besar pada sedikit orang memerlukan cara menagih yang lain daripada tunggakan kecil pada banyak orang.',
    where: 'Jumlah tunggakan dan jumlah penunggak pada akhir tahun.',
  },
  'loans-growth': {
    what: 'Berapa persen sisa pinjaman bertambah dibandingkan dengan tahun lalu.',
    why: 'Pinjaman baru yang banyak dapat menutupi tunggakan lama dalam persentase.',
    where: 'Sisa pinjaman di neraca dua tahun.',
  },
  'arrears-growth': {
    what: 'Berapa persen tunggakan bertambah dibandingkan dengan tahun lalu.',
    why: 'Tunggakan yang tumbuh lebih cepat daripada pinjaman adalah tanda bahaya.',
    where: 'Jumlah tunggakan pada akhir tahun ini dan tahun lalu.',
  },
  'borrowers-growth': {
    what: 'Berapa persen jumlah peminjam bertambah dibandingkan dengan tahun lalu.',
    why: 'Menunjukkan apakah unit menjangkau lebih banyak warga.',
    where: 'Daftar peminjam pada akhir tahun ini dan tahun lalu.',
  },
} as const satisfies Record<string, IndicatorWords>;
