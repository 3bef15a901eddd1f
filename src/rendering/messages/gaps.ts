import type { GapCode } from '../../domain/assessment/trace';
import { listed } from '../numbers';

type Say = (labels: readonly string[]) => string;

const named = (labels: readonly string[], otherwise: string): string =>
  labels.length === 0 ? otherwise : listed(labels.map((label) => `“${label}”`));

/** Why a value is missing. */
export const GAP_SENTENCES: Record<GapCode, Say> = {
  'line-missing': (labels) => `Belum dilaporkan: ${named(labels, 'angka yang diperlukan')}.`,
  'line-unproved': (labels) =>
    `${named(labels, 'Satu pos')} tidak tercetak, dan bagiannya tidak berjumlah sama dengan jumlah yang tercetak, sehingga belum terbukti nihil.`,
  'denominator-zero': (labels) => `Pembaginya, ${named(labels, 'jumlah pembagi')}, nol.`,
  'denominator-negative': (labels) => `Pembaginya, ${named(labels, 'jumlah pembagi')}, negatif.`,
  'numerator-negative': (labels) =>
    `Pembilangnya, ${named(labels, 'jumlah pembilang')}, negatif; tabel peraturan tidak memuat keadaan ini.`,
  'answers-missing': (labels) => `Daftar pertanyaan ${named(labels, 'manajemen')} belum dijawab.`,
  'no-previous-period': () => 'Angka tahun sebelumnya tidak ada.',
  'defined-otherwise': (labels) =>
    `${named(labels, 'Angka ini')} diberikan menurut pengertian peraturan lain, yang berbeda.`,
  'no-band': () => 'Rasionya tidak termuat dalam satu baris pun dari tabel peraturan.',
};

/** What fills a gap. */
export const GAP_REMEDIES: Record<GapCode, Say> = {
  'line-missing': () => 'Isi angka itu; tulis 0 bila memang tidak ada.',
  'line-unproved': () => 'Tulis angkanya, atau 0 bila tidak ada, dan perbaiki jumlah bagian itu.',
  'denominator-zero': () => 'Periksa angka pembaginya; bila memang nol, penilai menetapkannya.',
  'denominator-negative': () => 'Periksa angka pembaginya; bila memang negatif, penilai menetapkannya.',
  'numerator-negative': () => 'Periksa angka pembilangnya; bila memang negatif, penilai menetapkannya.',
  'answers-missing': () => 'Jawab semua pertanyaan dengan ya atau tidak.',
  'no-previous-period': () => 'Tambahkan laporan tahun sebelumnya.',
  'defined-otherwise': () => 'Berikan angka rinciannya, agar dihitung menurut peraturan ini.',
  'no-band': () => 'Penilai menetapkannya.',
};
