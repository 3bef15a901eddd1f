import type { Confidence } from '../../citation';
import type { Indicator } from '../rule-set';
import { questionnaire } from './questionnaire';
import { cite } from './sources';

const place = (
  at: number,
  confidence: Confidence,
  witnesses: string,
  ...remarks: string[]
): ReturnType<typeof cite> => cite(`Tata kelola, kelembagaan, ${at}`, confidence, witnesses, ...remarks);

const legality = questionnaire(
  {
    number: 'A.II.1',
    id: 'legal-entity',
    label: 'Legalitas badan hukum',
    citation: place(1, 'primary', 'W-EKOP W-GIAN M-GFSU'),
  },
  [
    ['Dokumen badan hukum sah'],
    ['Jenis usaha sesuai dengan dokumen badan hukum'],
    ['Lokasi koperasi sesuai dengan dokumen badan hukum'],
  ],
);

const licence = questionnaire(
  {
    number: 'A.II.2',
    id: 'licence',
    label: 'Izin usaha simpan pinjam',
    citation: place(2, 'primary', 'W-EKOP W-GIAN'),
  },
  [['Izin usaha simpan pinjam sah'], ['Dokumen kantor cabang sah'], ['Papan nama terpasang']],
);

const articles = questionnaire(
  {
    number: 'A.II.3',
    id: 'articles-of-association',
    label: 'Anggaran dasar',
    citation: place(3, 'primary', 'W-EKOP W-GIAN'),
  },
  [
    ['Memuat nama para pendiri'],
    ['Memuat nama dan tempat kedudukan'],
    ['Memuat jenis koperasi'],
    ['Memuat maksud dan tujuan'],
    ['Memuat jangka waktu berdiri'],
    ['Memuat ketentuan keanggotaan'],
    ['Memuat besar simpanan pokok dan wajib sebagai modal awal'],
    ['Memuat ketentuan permodalan'],
    ['Memuat ketentuan rapat anggota'],
    ['Memuat ketentuan pengurus'],
    ['Memuat ketentuan pengawas'],
    ['Memuat ketentuan pengelolaan dan pengendalian'],
    ['Memuat bidang usaha'],
    ['Memuat pembagian SHU'],
    ['Memuat ketentuan pembubaran dan hapusnya badan hukum'],
    ['Memuat sanksi'],
    ['Memuat ketentuan tentang peraturan khusus'],
  ],
);

const membership = questionnaire(
  {
    number: 'A.II.4',
    id: 'membership',
    label: 'Keanggotaan',
    citation: place(
      4,
      'two-source',
      'W-EKOP S-PGW',
      'Pertanyaan kedua: 20 orang menurut petunjuk, uraian aspek, dan formulir sektor riil; hanya sel pertanyaannya menyebut 9.',
    ),
  },
  [
    ['Buku daftar anggota tersedia'],
    ['Penurunan jumlah anggota tidak melebihi 20 orang', 'buku daftar anggota'],
    ['Anggota aktif menyimpan dan meminjam'],
    ['Anggota hadir dan ikut serta dalam rapat anggota', 'daftar hadir'],
  ],
);

const organs = questionnaire(
  {
    number: 'A.II.5',
    id: 'organs',
    label: 'Kelengkapan organisasi',
    citation: place(
      5,
      'primary',
      'W-EKOP W-GIAN',
      'M-SCPV menegaskan lima bagian dengan 30 butir untuk kelembagaan.',
    ),
  },
  [
    ['Rapat anggota dilaksanakan', 'risalah rapat anggota'],
    ['Pengurus tersedia'],
    ['Pengawas dan pengelola tersedia'],
  ],
);

/** Kelembagaan: 5 questionnaires, 30 items. */
export const institution: readonly Indicator[] = [legality, licence, articles, membership, organs];
