import type { OtherLawResult } from '../../domain/comparison/other-law-result';
import { plainNumber } from '../numbers';

const counted = (units: number): string => plainNumber(String(units));

/** A predicate, or that there is none yet. */
export const gradeWords = (grade: string | null): string => grade ?? 'Belum ada predikat';

/** Of how many units the page speaks, and of which it does not. */
export function otherLawCoverage({ coverage }: OtherLawResult): string {
  const { judged, told, anew, waiting, otherEdition } = coverage;
  if (judged === 0)
    return 'Belum ada unit yang dinilai dengan aturan ini di wilayah dan tahun itu. Pilih wilayah atau tahun lain.';
  const left = judged - told - waiting;
  return [
    `Dihitung untuk ${counted(told)} dari ${counted(judged)} unit yang dinilai dengan aturan ini`,
    anew > 0 ? `, ${counted(anew)} di antaranya dihitung lagi dari angka laporannya` : '',
    '.',
    waiting > 0
      ? ` Angka ${counted(waiting)} unit masih disiapkan sejak Rapor diperbarui; buka lagi halaman ini beberapa menit lagi.`
      : '',
    left > 0 ? ` ${counted(left)} unit tidak terhitung karena jumlah nilainya belum ada.` : '',
    otherEdition > 0
      ? ` ${counted(otherEdition)} unit lain dinilai dengan edisi lain dan tidak termasuk.`
      : '',
  ].join('');
}

/** How many of them go to another predicate. */
export function otherLawMoved(moved: number, told: number): string {
  if (told === 0) return '';
  if (moved === 0) return 'Tidak ada unit yang berpindah predikat.';
  return `${counted(moved)} dari ${counted(told)} unit berpindah predikat.`;
}

/** That what was supposed says nothing else than the law does. */
export const OTHER_LAW_SAME =
  'Nilai yang diandaikan sama dengan yang berlaku. Ubah nilainya lebih dahulu, lalu tekan Hitung.';

/** The heading over the units of one cell, or over all that move. */
export const otherLawListed = (cell: { was: string | null; is: string | null } | undefined): string =>
  cell ? `${gradeWords(cell.was)} → ${gradeWords(cell.is)}` : 'Unit yang berpindah predikat';
