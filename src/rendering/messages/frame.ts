import { capitalised } from '../numbers';

/** A head that names a month or another part of a year: such columns of a balance sheet are never added up. */
export const PARTS_OF_YEAR =
  /\b(?:jan|feb|mar|apr|mei|jun|jul|ag[us]|sep|okt|nov|nop|des)[a-z]*\b|\b(?:triwulan|kuartal|semester|tw|bulan)\b/i;

const UNIT_WORDS: Readonly<Record<string, string>> = {
  '1': 'rupiah penuh',
  '1000': 'ribuan rupiah',
  '1000000': 'jutaan rupiah',
  '1000000000': 'miliaran rupiah',
};
/** By how much amounts are multiplied for each word that the command line takes. */
export const SCALE_OPTIONS: ReadonlyMap<string, number> = new Map([
  ['satuan', 1],
  ['ribu', 1000],
  ['juta', 1_000_000],
  ['miliar', 1_000_000_000],
]);
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

/** "1000:neraca" as the command line takes it: "ribu:neraca". */
export const scaleOption = (answer: string): string =>
  answer.replace(/^\d+/, (by) => [...SCALE_OPTIONS].find(([, each]) => String(each) === by)?.[0] ?? by);

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
    part: (answer: string): string => capitalised(scaledPart(answer)),
    choices: Object.entries(UNIT_WORDS).map(([value, words]) => ({ value, label: capitalised(words) })),
  },
} as const;
