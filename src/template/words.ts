import type { Kind } from '../domain/statement/kind';

/** The words of a cooperative in those of a BUM Desa; longer ones first. */
const VILLAGE: readonly (readonly [RegExp, string])[] = [
  [/penilaian kesehatan koperasi/g, 'penilaian unit simpan pinjam BUM Desa'],
  [/KOPERASI/g, 'BUM DESA'],
  [/[Kk]operasi/g, 'BUM Desa'],
  [/PERHITUNGAN HASIL USAHA \(PHU\)/g, 'LABA RUGI'],
  [/SHU setelah pajak/g, 'Laba setelah pajak'],
  [/SHU tahun berjalan/g, 'Laba tahun berjalan'],
  [/sisa hasil usaha|\bSHU\b/g, 'laba'],
  [/\bPHU\b/g, 'Laba rugi'],
];

/** A sentence written for a cooperative, as a unit of this kind would say it. */
export function saidTo(kind: Kind, text: string): string {
  if (kind !== 'bumdes') return text;
  return VILLAGE.reduce((said, [from, to]) => said.replace(from, to), text);
}
