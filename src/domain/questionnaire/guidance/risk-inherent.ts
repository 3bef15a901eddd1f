import type { Guidance } from './guide';

/** Risiko inheren of the KKPKK. */
export const INHERENT: Readonly<Record<string, Guidance>> = {
  'B.I.2a': {
    pitfall: 'Jabatan terisi di bagan, tetapi orangnya tidak pernah hadir atau membuat laporan.',
    proof: {
      '1': 'daftar karyawan, keahlian, dan sarana kerja, dibandingkan dengan besar usaha',
      '3': 'risalah rapat pengurus dan pengawas, serta daftar hadirnya',
    },
  },
  'B.I.2b': {
    pitfall: 'Usaha tambahan dijawab “ya”, padahal dijalankan pihak lain.',
    proof: {
      '1': 'daftar produk dan jasa, dengan pendapatannya masing-masing di laporan hasil usaha',
      '2': 'sertifikat atau pengalaman karyawan yang menjalankan layanan itu',
      '3': 'keterkaitan layanan itu dengan kebutuhan anggota dan usaha di anggaran dasar',
      '4': 'karyawan, modal, dan sarana sendiri yang dipakai; tanpa alih kelola ke pihak lain',
    },
  },
  'B.I.3a': {
    pitfall: 'Teguran lisan dilupakan. Tanyakan juga surat masuk dari Dinas.',
    proof: {
      '1': 'surat masuk dari Dinas dan hasil pemeriksaan selama tahun buku',
      '2': 'surat sanksi, atau keterangan Dinas bahwa tidak ada sanksi',
      '3': 'pernyataan pengurus dan keterangan tentang perkara perdata atau administrasi',
      '4': 'pernyataan pengurus tentang perkara pidana atas nama koperasi',
    },
  },
  'B.I.3b': {
    pitfall: 'Temuan dianggap selesai tanpa bukti perbaikan. Tanpa temuan lama, jelaskan di catatan.',
    proof: {
      '1': 'risalah rapat yang membahas temuan sebelumnya',
      '2': 'daftar tindak lanjut dengan bukti dan tanggal selesainya',
      '3': 'hasil pemeriksaan dua tahun berturut-turut, dibandingkan',
      '4': 'jumlah temuan per tahun, dibandingkan',
    },
  },
  'B.I.4c': {
    pitfall: 'Bank menawarkan pinjaman, tetapi belum ada perjanjian yang dapat ditarik.',
    proof: {
      '1': 'daftar sumber dana yang siap dipakai, dengan perjanjiannya',
      '2': 'riwayat pembayaran ke bank dan mitra yang tidak menunggak',
      '3': 'perjanjian fasilitas bank dengan sisa plafon yang dapat ditarik',
      '4': 'rencana simpanan anggota, atau pernyataan kesediaan dalam rapat anggota',
      '5': 'ketentuan modal penyertaan di anggaran dasar, dan calon penyertanya',
    },
  },
};
