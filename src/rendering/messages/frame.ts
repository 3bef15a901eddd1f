/** A head that names a month or another part of a year: such columns of a balance sheet are never added up. */
export const PARTS_OF_YEAR =
  /\b(?:jan|feb|mar|apr|mei|jun|jul|ag[us]|sep|okt|nov|nop|des)[a-z]*\b|\b(?:triwulan|kuartal|semester|tw|bulan)\b/i;

/** Words of the page on which the frame of a file is confirmed. */
export const FRAME_WORDS = {
  title: 'Pastikan cara membaca berkas ini',
  kind: { label: 'Jenis unit' },
  sheet: {
    label: 'Lembar yang dibaca',
    together: (sheets: string): string => `${sheets}, bersama sebagai satu laporan`,
  },
  column: {
    label: 'Kolom yang dibaca',
    one: (columns: string, head: string): string => `Kolom ${columns}: ${head}`,
    all: (columns: string): string => `Jumlahkan semuanya (${columns})`,
  },
  period: {
    label: 'Masa laporan',
    choices: [
      { value: 'part', label: 'Baru sebagian tahun: nilai sementara, dan katakan begitu' },
      { value: 'whole', label: 'Setahun penuh: tahun bukunya memang berakhir di situ' },
    ],
  },
  scale: {
    label: 'Satuan angka',
    choices: [
      { value: '1', label: 'Rupiah penuh' },
      { value: '1000', label: 'Ribuan rupiah' },
      { value: '1000000', label: 'Jutaan rupiah' },
      { value: '1000000000', label: 'Miliaran rupiah' },
    ],
  },
} as const;
