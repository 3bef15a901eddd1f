import type { IndicatorWords } from './words';

const ANSWERED =
  'Jawab daftar pertanyaannya dengan ya, tidak, atau tidak berlaku, menurut bukti yang disebut.';

/** Manajemen dan kelembagaan: questionnaires. */
export const MANAGEMENT = {
  'general-management': {
    what: 'Daftar pertanyaan tentang arah, rencana kerja, dan pembagian tugas dalam koperasi.',
    why: 'Rencana dan tugas yang jelas mencegah keputusan penting bergantung pada satu orang.',
    where: `Rencana kerja, notulen rapat, dan peraturan tertulis. ${ANSWERED}`,
  },
  institution: {
    what: 'Daftar pertanyaan tentang kelengkapan organisasi, pengendalian, dan pengawasan dari dalam.',
    why: 'Organisasi yang lengkap membuat kesalahan dan penyelewengan lebih cepat diketahui.',
    where: `Bagan organisasi, uraian tugas, dan laporan pengawas. ${ANSWERED}`,
  },
  'institution-management': {
    what: 'Daftar pertanyaan tentang kelengkapan organisasi, pengendalian, dan pengawasan dari dalam.',
    why: 'Organisasi yang lengkap membuat kesalahan dan penyelewengan lebih cepat diketahui.',
    where: `Bagan organisasi, uraian tugas, dan laporan pengawas. ${ANSWERED}`,
  },
  'capital-management': {
    what: 'Daftar pertanyaan tentang pertumbuhan modal sendiri dan simpanan serta penyisihan SHU untuk cadangan.',
    why: 'Modal yang dipelihara setiap tahun membuat koperasi tumbuh tanpa bergantung pada utang.',
    where: `Neraca dua tahun dan keputusan rapat anggota tentang SHU. ${ANSWERED}`,
  },
  'asset-management': {
    what: 'Daftar pertanyaan tentang cara memberi, menjamin, mengawasi, dan menagih pinjaman.',
    why: 'Pinjaman adalah harta terbesar koperasi; aturan pemberiannya menentukan berapa yang kembali.',
    where: `Peraturan pinjaman, berkas pinjaman, dan daftar agunan. ${ANSWERED}`,
  },
  'liquidity-management': {
    what: 'Daftar pertanyaan tentang kesiapan uang tunai untuk penarikan simpanan dan pencairan pinjaman.',
    why: 'Koperasi yang kehabisan uang tunai kehilangan kepercayaan anggotanya dalam sehari.',
    where: `Kebijakan kas, catatan arus kas, dan perjanjian fasilitas dengan lembaga lain. ${ANSWERED}`,
  },
  'sharia-compliance': {
    what: 'Daftar pertanyaan tentang pelaksanaan prinsip syariah, dari akad sampai Dewan Pengawas Syariah.',
    why: 'Anggota memilih koperasi syariah karena akadnya; pelanggaran merusak dasar usahanya.',
    where: `Akad pembiayaan dan laporan Dewan Pengawas Syariah. ${ANSWERED}`,
  },
  'open-membership': {
    what: 'Daftar pertanyaan tentang keanggotaan yang sukarela dan terbuka.',
    why: 'Ini prinsip pertama koperasi: siapa pun yang memenuhi syarat boleh masuk dan keluar.',
    where: `Anggaran dasar dan buku daftar anggota. ${ANSWERED}`,
  },
  'democratic-control': {
    what: 'Daftar pertanyaan tentang pengelolaan yang demokratis, terutama rapat anggota.',
    why: 'Satu anggota satu suara menjaga koperasi tetap milik bersama.',
    where: `Undangan, daftar hadir, dan berita acara rapat anggota. ${ANSWERED}`,
  },
  'fair-surplus': {
    what: 'Daftar pertanyaan tentang pembagian SHU yang adil menurut jasa usaha anggota.',
    why: 'Anggota yang lebih banyak memakai jasa koperasi berhak atas bagian yang sebanding.',
    where: `Keputusan rapat anggota dan daftar pembagian SHU. ${ANSWERED}`,
  },
  'limited-return-on-capital': {
    what: 'Daftar pertanyaan tentang balas jasa yang terbatas atas modal.',
    why: 'Koperasi melayani anggota, bukan mencari untung bagi pemilik modal terbesar.',
    where: `Anggaran dasar dan keputusan rapat anggota tentang jasa simpanan. ${ANSWERED}`,
  },
  autonomy: {
    what: 'Daftar pertanyaan tentang kemandirian koperasi dalam mengambil keputusan dan membiayai diri.',
    why: 'Koperasi yang bergantung pada pihak luar tidak lagi dikendalikan anggotanya.',
    where: `Susunan modal, perjanjian dengan pihak luar, dan notulen rapat. ${ANSWERED}`,
  },
  'cooperative-education': {
    what: 'Daftar pertanyaan tentang pendidikan perkoperasian bagi anggota, pengurus, dan karyawan.',
    why: 'Anggota yang paham hak dan kewajibannya menjadi pengawas koperasi yang terbaik.',
    where: `Laporan kegiatan pendidikan dan pemakaian dana pendidikan. ${ANSWERED}`,
  },
  'cooperation-among-cooperatives': {
    what: 'Daftar pertanyaan tentang kerja sama dengan koperasi lain.',
    why: 'Kerja sama membuka sumber dana, pelatihan, dan pasar yang tidak terjangkau sendiri.',
    where: `Perjanjian kerja sama dan keanggotaan pada koperasi sekunder. ${ANSWERED}`,
  },
  'legal-entity': {
    what: 'Daftar pertanyaan tentang badan hukum koperasi.',
    why: 'Tanpa badan hukum yang sah, pengurus menanggung utang koperasi sendiri-sendiri.',
    where: `Akta pendirian dan keputusan pengesahan badan hukum. ${ANSWERED}`,
  },
  licence: {
    what: 'Daftar pertanyaan tentang izin usaha simpan pinjam dan kantor-kantornya.',
    why: 'Menghimpun dan menyalurkan dana tanpa izin melanggar peraturan.',
    where: `Surat izin usaha simpan pinjam dan izin pembukaan kantor. ${ANSWERED}`,
  },
  'articles-of-association': {
    what: 'Daftar pertanyaan tentang anggaran dasar dan perubahannya.',
    why: 'Anggaran dasar adalah aturan tertinggi di dalam koperasi dan harus sesuai dengan keadaan.',
    where: `Anggaran dasar yang berlaku dan akta perubahannya. ${ANSWERED}`,
  },
  membership: {
    what: 'Daftar pertanyaan tentang pencatatan dan status anggota.',
    why: 'Daftar anggota yang benar menentukan siapa yang bersuara dan siapa yang boleh dilayani.',
    where: `Buku daftar anggota dan formulir pendaftaran. ${ANSWERED}`,
  },
  organs: {
    what: 'Daftar pertanyaan tentang kelengkapan rapat anggota, pengurus, pengawas, dan pengelola.',
    why: 'Setiap organ mengawasi yang lain; bila satu kosong, pengawasan hilang.',
    where: `Keputusan pengangkatan, bagan organisasi, dan berita acara rapat. ${ANSWERED}`,
  },
} as const satisfies Record<string, IndicatorWords>;
