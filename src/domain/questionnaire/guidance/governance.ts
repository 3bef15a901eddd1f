import type { Guidance } from './guide';

/** Tata kelola of the KKPKK, in the forms for savings and loan and for the real sector. */
export const GOVERNANCE: Readonly<Record<string, Guidance>> = {
  'A.I.1': {
    pitfall: 'Aturan masuk dan keluar ada di AD/ART, tetapi surat permohonan anggota tidak disimpan.',
  },
  'A.I.2': {
    pitfall: 'Rapat anggota berjalan, tetapi cara mengambil keputusan tidak tertulis di risalah.',
  },
  'A.I.3': {
    pitfall: 'SHU dibagi menurut kebiasaan; hitungan per anggota tidak dilampirkan.',
  },
  'A.I.4': {
    pitfall: 'Bunga simpanan diputuskan pengurus saja dan tidak pernah disahkan rapat anggota.',
    proof: {
      '1': 'brosur atau surat keputusan imbalan simpanan, dan risalah rapat anggota yang menyetujuinya',
      '2': 'bilyet simpanan berjangka, daftar imbalannya, dan risalah rapat anggota',
      '3': 'perjanjian modal penyertaan dengan besar imbalannya, dan risalah rapat anggota',
      '4': 'naskah peraturan khusus tentang balas jasa, dengan tanggal pengesahannya',
    },
  },
  'A.I.5': {
    pitfall: 'Pinjaman bank yang baru cair membuat modal luar lebih besar, padahal dijawab dari neraca lama.',
  },
  'A.I.6': {
    pitfall: 'Dana pendidikan disisihkan, tetapi tidak dipakai; atau hanya pengurus yang dilatih.',
    proof: {
      '1': 'pembagian SHU untuk dana pendidikan, jadwal pelatihan, dan sertifikat pengurus',
      '2': 'pembagian SHU untuk dana pendidikan, jadwal pelatihan, dan sertifikat pengawas',
      '3': 'pembagian SHU untuk dana pendidikan, jadwal pelatihan, dan sertifikat pengelola',
      '4': 'pemakaian dana pendidikan, undangan, dan daftar hadir pelatihan anggota',
    },
  },
  'A.I.7': {
    pitfall: 'Kerja sama hanya lisan, atau perjanjiannya sudah habis masa berlakunya.',
    proof: {
      '1': 'perjanjian kerja sama usaha yang masih berlaku, dan catatan transaksinya',
      '2': 'perjanjian pinjaman, penyertaan, atau penempatan dana antarkoperasi yang masih berlaku',
      '3': 'perjanjian pelatihan, pemasaran, atau sistem informasi bersama',
      '4': 'angka sebelum dan sesudah kerja sama: omzet, biaya, atau jumlah anggota yang terlayani',
    },
  },
  'A.II.1': {
    pitfall: 'Usaha atau alamat sudah berubah, tetapi akta perubahannya belum disahkan.',
    proof: {
      '1': 'akta pendirian dan perubahannya, dengan surat pengesahan badan hukum',
      '2': 'bidang usaha di akta, dicocokkan dengan usaha yang dijalankan dan NIB',
      '3': 'alamat di akta, dicocokkan dengan kantor yang ditempati',
    },
  },
  'A.II.2': {
    pitfall: 'Izin ada, tetapi cabang dibuka tanpa izin sendiri.',
    proof: {
      '1': 'izin usaha dari instansi yang berwenang, masih berlaku dan atas nama koperasi ini',
      '2': 'izin tiap kantor cabang; tanpa cabang, keterangan bahwa tidak ada cabang',
      '3': 'foto papan nama di kantor: nama, nomor badan hukum, dan alamatnya',
    },
  },
  'A.II.3': {
    pitfall: 'Dijawab dari ingatan. Buka anggaran dasar terbaru dan catat nomor pasalnya.',
    proof: {
      '1': 'daftar pendiri pada akta atau lampirannya',
      '2': 'pasal anggaran dasar tentang nama dan tempat kedudukan',
      '3': 'pasal anggaran dasar tentang jenis koperasi',
      '4': 'pasal anggaran dasar tentang maksud dan tujuan',
      '5': 'pasal anggaran dasar tentang jangka waktu berdiri',
      '6': 'pasal anggaran dasar tentang keanggotaan: syarat, hak, dan kewajiban',
      '7': 'pasal anggaran dasar tentang simpanan pokok dan wajib, dengan besarnya',
      '8': 'pasal anggaran dasar tentang modal: sumber dan penggunaannya',
      '9': 'pasal anggaran dasar tentang rapat anggota: kuorum, keputusan, dan waktunya',
      '10': 'pasal anggaran dasar tentang pengurus: pemilihan, masa jabatan, dan tugasnya',
      '11': 'pasal anggaran dasar tentang pengawas: pemilihan, masa jabatan, dan tugasnya',
      '12': 'pasal anggaran dasar tentang pengelola dan pengendalian',
      '13': 'pasal anggaran dasar tentang bidang usaha',
      '14': 'pasal anggaran dasar tentang pembagian SHU dan cadangan',
      '15': 'pasal anggaran dasar tentang pembubaran, penyelesaian, dan hapusnya badan hukum',
      '16': 'pasal anggaran dasar tentang sanksi',
      '17': 'pasal anggaran dasar tentang peraturan khusus yang boleh dibuat',
    },
  },
  'A.II.4': {
    pitfall: 'Buku daftar anggota tidak diperbarui, sehingga anggota yang keluar masih tercatat.',
    proof: {
      '1': 'buku daftar anggota yang diisi sampai akhir tahun buku',
      '3': 'rekap simpanan dan pinjaman per anggota: berapa yang bertransaksi tahun ini',
    },
  },
  'A.II.5': {
    pitfall: 'Nama pengurus yang bekerja berbeda dari yang tercatat pada akta atau risalah.',
    proof: {
      '2': 'surat pengangkatan dan susunan pengurus yang masih menjabat',
      '3': 'susunan pengawas, dan surat pengangkatan atau kontrak pengelola',
    },
  },
  'A.III.1': {
    pitfall: 'Rencana kerja ada, tetapi tidak ada catatan hasilnya dibanding rencana.',
  },
  'A.III.2': {
    pitfall: 'SOP disalin dari koperasi lain dan belum disahkan pengurus.',
  },
  'A.III.3': {
    pitfall: 'Kenaikan dilihat dari jumlah aset saja. Bandingkan pos neraca dua tahun satu per satu.',
  },
  'A.III.4': {
    pitfall: 'Daftar agunan tidak diperbarui setelah pinjaman lunas atau diperpanjang.',
  },
  'A.III.5': {
    pitfall: 'Kebijakan likuiditas hanya lisan, tanpa batas kas yang tertulis.',
  },
};
