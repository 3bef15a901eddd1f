import type { GapCode } from '../../domain/assessment/trace';
import { listed } from '../numbers';

type Say = (labels: readonly string[]) => string;

const named = (labels: readonly string[], otherwise: string): string =>
  labels.length === 0 ? otherwise : listed(labels.map((label) => `“${label}”`));

/** The same once more, in as few words as are clear. */
const again = (labels: readonly string[]): string =>
  labels.length > 1 ? 'pos-pos itu' : named(labels, 'pos itu');

/** More lists than anybody reads in one sentence: what shows so many names them one by one. */
const MOST_NAMED = 5;

/** Why a value is missing. */
export const GAP_SENTENCES: Record<GapCode, Say> = {
  'line-missing': (labels) => `Belum dilaporkan: ${named(labels, 'angka yang diperlukan')}.`,
  'line-unproved': (labels) =>
    `${named(labels, 'Satu pos')} tidak tercetak, sedangkan jumlah di atasnya berselisih dari bagiannya; karena itu ${again(labels)} tidak dapat dianggap nol.`,
  'line-negative': (labels) => `${named(labels, 'Satu pos')} negatif, padahal tidak mungkin negatif.`,
  'denominator-zero': (labels) => `Pembaginya, ${named(labels, 'jumlah pembagi')}, nol.`,
  'denominator-negative': (labels) => `Pembaginya, ${named(labels, 'jumlah pembagi')}, negatif.`,
  'numerator-negative': (labels) =>
    `Angka yang dibagi, ${named(labels, 'jumlahnya')}, negatif; tabel peraturan tidak memuat keadaan ini.`,
  'answers-missing': (labels) =>
    labels.length > MOST_NAMED
      ? `${labels.length} daftar pertanyaan belum dijawab.`
      : `Daftar pertanyaan ${named(labels, 'manajemen')} belum dijawab.`,
  'nothing-applies': () =>
    'Semua butir aspek ini dijawab “tidak berlaku”, sehingga tidak ada yang dapat dinilai; peraturan tidak mengatur keadaan ini.',
  'no-previous-period': ([year]) => `Angka tahun ${year ?? 'sebelumnya'} tidak ada.`,
  'defined-otherwise': (labels) =>
    `${named(labels, 'Angka ini')} diberikan menurut pengertian peraturan lain, yang berbeda.`,
  'no-band': () => 'Rasionya tidak termuat dalam satu baris pun dari tabel peraturan.',
};

/** What fills a gap. */
export const GAP_REMEDIES: Record<GapCode, Say> = {
  'line-missing': () => 'Isi angka itu pada halaman “Perbaiki angka”; tulis 0 bila memang tidak ada.',
  'line-unproved': () => 'Tulis angkanya, atau 0 bila tidak ada, dan cocokkan jumlah itu dengan bagiannya.',
  'line-negative': () => 'Periksa tandanya; tulis angkanya tanpa minus.',
  'denominator-zero': () => 'Periksa angka pembaginya; bila memang nol, penilai menetapkannya.',
  'denominator-negative': () => 'Periksa angka pembaginya; bila memang negatif, penilai menetapkannya.',
  'numerator-negative': () => 'Periksa angka yang dibagi; bila memang negatif, penilai menetapkannya.',
  'answers-missing': () => 'Jawab semua pertanyaan dengan ya, tidak, atau tidak berlaku.',
  'nothing-applies': () =>
    'Periksa jawabannya: jarang sekali tidak satu butir pun berlaku. Bila memang begitu, penilai menetapkannya.',
  'no-previous-period': ([year]) => `Tambahkan laporan tahun ${year ?? 'sebelumnya'}.`,
  'defined-otherwise': () => 'Berikan angka rinciannya, agar dihitung menurut peraturan ini.',
  'no-band': () => 'Penilai menetapkannya.',
};
