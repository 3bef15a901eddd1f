import { column } from './column';

/** Columns that several sets of a release share. */
export const UNIT_ID = column(
  'unit_id',
  'code',
  'Nomor koperasi atau unit di Rapor; tetap selamanya.',
  'dibuat Rapor saat unit pertama kali dicatat',
);
export const YEAR = column('year', 'integer', 'Tahun buku.', 'laporan');
export const STATEMENT_ID = column(
  'statement_id',
  'code',
  'Nomor revisi laporan; tetap selamanya.',
  'dibuat Rapor saat laporan disimpan',
);
export const ASSESSMENT_ID = column(
  'assessment_id',
  'code',
  'Nomor penilaian; alamat halamannya /penilaian/ diikuti nomor ini.',
  'dibuat Rapor saat menilai',
);
export const RULE_SET = column(
  'rule_set',
  'code',
  'Peraturan yang dipakai menilai; lihat /aturan.',
  'penilaian',
);
export const EDITION = column(
  'edition',
  'code',
  'Edisi data peraturan (SHA-256); isinya pada kumpulan editions.',
  'penilaian',
);
export const READINGS = column(
  'readings',
  'text',
  'Cara membaca peraturan yang dipilih, dipisah spasi.',
  'penilaian',
);
export const POPULATION = column(
  'population',
  'code',
  'Penilaian yang dibandingkan satu sama lain: edisi, cara membaca, dan tahun yang sama.',
  'perbandingan',
);
export const KIND = column(
  'kind',
  'code',
  'Jenis: ksp, usp, kspps, uspps, bumdes, atau riil (koperasi sektor riil).',
  'laporan atau register',
);
export const ORIGIN = column(
  'origin',
  'text',
  'Dari mana: berkas, lembar, dan sel; atau tempat dalam berkas JSON; atau isian formulir.',
  'pembacaan laporan',
);
export const ORIGIN_DATA = column(
  'origin_data',
  'json',
  'Asal yang sama, seperti disimpan; dibutuhkan untuk memasukkan rilis ke Rapor lain.',
  'pembacaan laporan',
);
export const MEASURE = column(
  'measure',
  'code',
  'Yang dibandingkan: total, aspect-NOMOR, atau nama tetap rasio.',
  'perbandingan',
);
/** The points of a total, lowest and highest. */
export const POINTS = [
  column(
    'total_least',
    'fraction',
    'Jumlah skor terendah yang mungkin; sama dengan total_most bila tidak ada angka yang belum ada.',
    'penilaian',
    'poin',
  ),
  column('total_most', 'fraction', 'Jumlah skor tertinggi yang mungkin.', 'penilaian', 'poin'),
  column(
    'out_of',
    'fraction',
    'Jumlah skor yang dapat dicapai; kosong untuk panel tanpa jumlah skor.',
    'peraturan',
    'poin',
  ),
  column('grade', 'text', 'Predikat menurut peraturan; kosong bila belum dapat ditetapkan.', 'penilaian'),
] as const;
