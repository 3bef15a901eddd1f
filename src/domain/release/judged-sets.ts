import { column } from './column';
import {
  ASSESSMENT_ID,
  EDITION,
  KIND,
  MEASURE,
  ORIGIN,
  POINTS,
  POPULATION,
  READINGS,
  RULE_SET,
  STATEMENT_ID,
  UNIT_ID,
  YEAR,
} from './columns';

const amount = <Name extends string>(name: Name, meaning: string) =>
  column(name, 'decimal', `${meaning}; kosong bila tidak dilaporkan.`, 'laporan', 'rupiah');
const figure = <Name extends string>(name: Name, meaning: string) =>
  column(name, 'fraction', meaning, 'perbandingan', 'satuan yang dibandingkan');

/** How units were judged, and what they are compared by. */
export const JUDGED_SETS = {
  editions: {
    meaning: 'Data setiap edisi peraturan yang dipakai, agar hasil dapat dihitung ulang persis.',
    columns: [
      EDITION,
      RULE_SET,
      column('date', 'date', 'Tanggal edisi.', 'peraturan'),
      column('base', 'code', 'Edisi yang menjadi dasar, bila edisi kantor.', 'peraturan'),
      column('data', 'json', 'Seluruh data peraturan; SHA-256-nya ialah edisinya.', 'peraturan'),
    ],
  },
  populations: {
    meaning: 'Penilaian yang dibandingkan satu sama lain: edisi, cara membaca, dan tahun yang sama.',
    columns: [
      POPULATION,
      RULE_SET,
      EDITION,
      READINGS,
      YEAR,
      column('measures', 'text', 'Yang dibandingkan, menurut urutan peraturan, dipisah spasi.', 'peraturan'),
    ],
  },
  assessments: {
    meaning: 'Penilaian terbaru tiap unit dalam tiap population sampai hari itu.',
    columns: [
      ASSESSMENT_ID,
      STATEMENT_ID,
      column('statement_before_id', 'code', 'Laporan tahun sebelumnya yang dipakai.', 'penilaian'),
      UNIT_ID,
      YEAR,
      POPULATION,
      RULE_SET,
      EDITION,
      READINGS,
      column('defined_otherwise', 'text', 'Istilah yang menurut peraturan lain artinya lain.', 'penilaian'),
      ...POINTS,
      column(
        'newest',
        'integer',
        '1 bila penilaian terbaru unit untuk tahun itu, selain itu 0.',
        'penilaian',
      ),
      column('made_at', 'date', 'Kapan dinilai (UTC).', 'penilaian'),
    ],
  },
  indicators: {
    meaning: 'Setiap rasio dari penilaian-penilaian itu.',
    columns: [
      ASSESSMENT_ID,
      UNIT_ID,
      YEAR,
      RULE_SET,
      column('number', 'code', 'Nomor rasio menurut peraturan.', 'peraturan'),
      column('indicator', 'code', 'Nama tetap rasio.', 'peraturan'),
      column('numerator', 'fraction', 'Pembilang, tepat.', 'penilaian'),
      column('denominator', 'fraction', 'Pembagi, tepat.', 'penilaian'),
      column(
        'ratio',
        'decimal',
        'Nilai rasio, dibulatkan ke bawah pada desimal keenam.',
        'penilaian',
        'umumnya persen',
      ),
      column('credit', 'fraction', 'Nilai kredit.', 'penilaian', '0–100'),
      column('score', 'fraction', 'Skor.', 'penilaian', 'poin'),
      column('gap', 'code', 'Mengapa belum dapat dinilai; kosong bila dinilai.', 'penilaian'),
    ],
  },
  findings: {
    meaning: 'Yang tidak cocok atau meragukan pada laporan, dengan penjelasan yang ditulis.',
    columns: [
      ASSESSMENT_ID,
      STATEMENT_ID,
      UNIT_ID,
      YEAR,
      column('check', 'code', 'Pemeriksaan yang menemukannya.', 'pemeriksaan Rapor'),
      column('severity', 'code', 'stops, warns, rounding, atau notice.', 'pemeriksaan Rapor'),
      column('line', 'code', 'Pos atau nomor rasio.', 'pemeriksaan Rapor'),
      column('found', 'fraction', 'Yang ditemukan.', 'laporan', 'rupiah, persen, atau poin'),
      column('expected', 'fraction', 'Yang seharusnya.', 'pemeriksaan Rapor', 'rupiah, persen, atau poin'),
      column('difference', 'fraction', 'Selisihnya.', 'pemeriksaan Rapor', 'rupiah, persen, atau poin'),
      ORIGIN,
      column('text', 'text', 'Tulisan pada selnya.', 'laporan'),
      column('explanation', 'text', 'Penjelasan terbaru yang ditulis.', 'penjelasan'),
    ],
  },
  peers: {
    meaning: 'Setiap unit dalam perbandingan: golongannya, dan apakah ia ikut dihitung.',
    columns: [
      POPULATION,
      ASSESSMENT_ID,
      UNIT_ID,
      YEAR,
      KIND,
      column('size', 'code', 'Golongan ukuran: I-1 sampai IV, atau none bila tidak diketahui.', 'laporan'),
      column('area_code', 'code', 'Wilayah pada hari itu; kosong bila tidak diketahui.', 'register'),
      column('counts', 'integer', '1 bila ikut dihitung dalam statistik, selain itu 0.', 'perbandingan'),
      column('why_not', 'text', 'Pemeriksaan yang menahannya, dipisah spasi.', 'pemeriksaan Rapor'),
      amount('assets', 'Jumlah aset'),
      amount('liabilities', 'Jumlah kewajiban'),
      amount('equity', 'Jumlah ekuitas'),
      amount('loans', 'Pinjaman atau pembiayaan, bersih'),
      amount('savings', 'Simpanan'),
      amount('surplus', 'Sisa hasil usaha tahun berjalan'),
    ],
  },
  values: {
    meaning: 'Nilai setiap unit yang dibandingkan; yang tidak diketahui tidak ada barisnya.',
    columns: [
      POPULATION,
      ASSESSMENT_ID,
      UNIT_ID,
      MEASURE,
      column('value', 'fraction', 'Nilainya, tepat.', 'penilaian', 'poin atau satuan rasio'),
    ],
  },
  groups: {
    meaning:
      'Kelompok sejenis di dalam wilayah rilis, sekurangnya 10 unit; yang lebih luas dari wilayah rilis tidak ikut.',
    columns: [
      column('group_id', 'code', 'Nama kelompok.', 'perbandingan'),
      POPULATION,
      KIND,
      column('size', 'code', 'Golongan ukuran, atau all untuk semua.', 'perbandingan'),
      column('area_code', 'code', 'Wilayahnya; kosong untuk seluruh Indonesia.', 'perbandingan'),
      column('units', 'integer', 'Unit yang ikut dihitung.', 'perbandingan', 'unit'),
    ],
  },
  group_statistics: {
    meaning: 'Statistik setiap kelompok untuk setiap yang dibandingkan.',
    columns: [
      column('group_id', 'code', 'Nama kelompok.', 'perbandingan'),
      MEASURE,
      column('n', 'integer', 'Unit yang nilainya diketahui.', 'perbandingan', 'unit'),
      column(
        'left_out',
        'integer',
        'Unit yang tidak masuk rata-rata, di tiap ujung.',
        'perbandingan',
        'unit',
      ),
      figure('mean', 'Rata-rata tanpa ujung-ujungnya'),
      figure('lower_quartile', 'Kuartil bawah'),
      figure('median', 'Median'),
      figure('upper_quartile', 'Kuartil atas'),
      figure('least', 'Nilai terkecil'),
      figure('most', 'Nilai terbesar'),
    ],
  },
} as const;
