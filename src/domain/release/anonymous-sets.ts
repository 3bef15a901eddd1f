import { column, type Dictionary } from './column';
import { EDITION, KIND, MEASURE, READINGS, RULE_SET, YEAR } from './columns';

const CELL = column(
  'cell',
  'code',
  'Nama sel: sekurangnya lima unit yang hanya diceritakan bersama.',
  'dibuat saat dirilis',
);

/** What a release without names holds: cells of at least five units, and nothing of any one of them. */
export const ANONYMOUS_SETS = {
  cells: {
    meaning:
      'Sel berisi sekurangnya 5 unit yang sejenis, segolongan, setahun buku, dan setempat. Wilayah dilebarkan (kecamatan, kabupaten, provinsi, Indonesia) sampai cukup 5; sel tidak pernah berubah sesudah dirilis.',
    columns: [
      CELL,
      column('round', 'date', 'Awal bulan (UTC) saat sel ini ditutup; isinya keadaan saat itu.', 'Rapor'),
      RULE_SET,
      EDITION,
      READINGS,
      YEAR,
      KIND,
      column('size', 'code', 'Golongan ukuran, none bila tidak diketahui, all bila dilebarkan.', 'laporan'),
      column('area_code', 'code', 'Wilayah tempat semuanya berada; kosong untuk Indonesia.', 'register'),
      column('area_level', 'code', 'nation, province, regency, atau district.', 'register'),
      column('units', 'integer', 'Unit dalam sel, 5 sampai 9.', 'Rapor', 'unit'),
      column('grade', 'text', 'Predikat sekurangnya 5 unit dalam sel; kosong bila tidak ada.', 'penilaian'),
      column('grade_units', 'integer', 'Unit berpredikat itu.', 'penilaian', 'unit'),
    ],
  },
  cell_values: {
    meaning: 'Rata-rata sel untuk setiap yang dibandingkan, bila sekurangnya 5 unit nilainya diketahui.',
    columns: [
      CELL,
      MEASURE,
      column('n', 'integer', 'Unit yang nilainya diketahui.', 'perbandingan', 'unit'),
      column(
        'mean',
        'decimal',
        'Rata-ratanya, dipotong pada dua desimal.',
        'perbandingan',
        'poin atau satuan rasio, umumnya persen',
      ),
    ],
  },
} as const satisfies Dictionary;
