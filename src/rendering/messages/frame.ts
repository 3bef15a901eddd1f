/** A head that names a month or another part of a year: such columns of a balance sheet are never added up. */
export const PARTS_OF_YEAR =
  /\b(?:jan|feb|mar|apr|mei|jun|jul|ag[us]|sep|okt|nov|nop|des)[a-z]*\b|\b(?:triwulan|kuartal|semester|tw|bulan)\b/i;

const UNIT_WORDS: Readonly<Record<string, string>> = {
  '1': 'rupiah penuh',
  '1000': 'ribuan rupiah',
  '1000000': 'jutaan rupiah',
  '1000000000': 'miliaran rupiah',
};
const PART_WORDS: Readonly<Record<string, string>> = {
  neraca: 'neraca',
  phu: 'PHU',
  newest: 'tahun terakhir',
  before: 'tahun lalu',
};

/** In which unit a part of a file is told, from an answer such as "1000:neraca:before". */
export function scaledPart(answer: string): string {
  const [by = '', ...of] = answer.split(':');
  const words = ['angka', ...of.map((part) => PART_WORDS[part] ?? part)];
  return `${words.join(' ')} ditulis dalam ${UNIT_WORDS[by] ?? by}, angka lain seperti tertulis`;
}

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
    balance: { value: 'balance', label: 'Hanya neracanya setahun: PHU sebagian tahun ini ditinggalkan' },
    choices: [
      { value: 'part', label: 'Baru sebagian tahun: nilai sementara, dan katakan begitu' },
      { value: 'whole', label: 'Setahun penuh: tahun bukunya memang berakhir di situ' },
    ],
  },
  scale: {
    label: 'Satuan angka',
    part: (answer: string): string => {
      const words = scaledPart(answer);
      return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
    },
    choices: [
      { value: '1', label: 'Rupiah penuh' },
      { value: '1000', label: 'Ribuan rupiah' },
      { value: '1000000', label: 'Jutaan rupiah' },
      { value: '1000000000', label: 'Miliaran rupiah' },
    ],
  },
} as const;
