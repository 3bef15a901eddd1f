import { KEPT_DAYS, restorableUntil, type Ends } from '../../domain/filing/ends';
import { date } from '../numbers';

/** That a unit is no more; empty for one that stands. */
export function endedWords({ closedOn, deletedAt }: Pick<Ends, 'closedOn' | 'deletedAt'>): string {
  if (deletedAt !== null) return `Unit ini dihapus dari daftar pada ${date(deletedAt.slice(0, 10))}.`;
  return closedOn === null ? '' : `Unit ini ditutup per ${date(closedOn)}.`;
}

/** The same with why, and what can still be done. */
export function endWords(ends: Ends): string {
  const why = ends.deletedAt === null ? ends.closedWhy : ends.deletedWhy;
  const left =
    ends.deletedAt === null
      ? 'Laporan yang sudah ada tetap dapat dibaca; yang baru tidak diterima.'
      : `Semua isinya kembali seperti semula bila dikembalikan paling lambat ${date(restorableUntil(ends.deletedAt))}.`;
  const said = endedWords(ends);
  return said === '' ? '' : [said, why === null ? '' : `Alasan: ${why}.`, left].filter(Boolean).join(' ');
}

/** What deleting a unit does, before it is done. */
export const DELETING_WORDS = `Unit hilang dari semua daftar dan perbandingan. Selama ${KEPT_DAYS} hari semuanya dapat dikembalikan. Unit yang laporannya sudah ditandatangani hanya dapat ditutup.`;

/** How many units were deleted; empty for none. */
export const deletedCountWords = (count: number): string =>
  count === 0 ? '' : `${count} unit dihapus dan masih dapat dikembalikan`;

/** That a new year is judged by the law that was chosen by hand for the one before. */
export const sameLawWords = (law: string, year: number): string =>
  `Dinilai menurut ${law}, seperti yang dipilih untuk tahun ${year}. Aturan lain dapat dipilih di beranda.`;
