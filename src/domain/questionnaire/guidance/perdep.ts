import type { Guidance } from './guide';

/** Manajemen of Perdep 06 and 07, and sharia compliance of Perdep 07. */
export const PERDEP: Readonly<Record<string, Guidance>> = {
  '3.1': {
    pitfall: 'Rencana kerja ada, tetapi pengawas dan karyawan tidak mengenalnya saat ditanya.',
    proof: {
      '7': 'daftar masalah, risalah rapat yang membahasnya, dan tindakan yang diambil',
    },
  },
  '3.2': {
    pitfall: 'Satu orang memegang dua jabatan yang saling mengawasi.',
  },
  '3.3': {
    pitfall: 'Persentase kenaikan ditaksir. Hitung dari neraca dua tahun.',
  },
  '3.4': {
    pitfall: 'Pinjaman atau pembiayaan yang diperpanjang tetap dicatat lancar, sehingga mutunya tampak baik.',
  },
  '3.5': {
    pitfall: 'Jadwal jatuh tempo simpanan tidak dibuat, hanya saldo kas yang dilihat.',
  },
  '8.1': {
    pitfall: 'DPS diangkat, tetapi tidak ada risalah rapat atau opininya.',
    proof: {
      '1': 'contoh akad yang ditandatangani, dengan jenis akad dan pengesahan DPS',
      '2': 'rekening dan bilyet penempatan pada bank atau lembaga syariah',
      '3': 'surat pengangkatan DPS dan sertifikatnya',
      '4': 'perjanjian penyertaan dan pembiayaan, dengan nama lembaganya',
      '5': 'undangan, risalah, dan daftar hadir pertemuan berkala',
      '6': 'sertifikat kompetensi pengelola dari lembaga sertifikasi',
      '7': 'risalah rapat dan opini DPS tentang pola pembiayaan',
      '8': 'prosedur dan berkas penanganan pembiayaan bermasalah',
      '9': 'catatan penerimaan ZIS tahun ini dan tahun lalu',
      '10': 'daftar hadir dan bahan penyuluhan syariah untuk anggota',
    },
  },
};
