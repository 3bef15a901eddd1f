import { DECEMBER, lastMonth } from '../../domain/period';
import { remembered } from '../../domain/remembered';
import { monthIn, monthsIn, yearIn } from './years';

/** "Semester I", "Triwulan III", "Kuartal 2", "untuk 9 (sembilan) bulan". */
const PART =
  /\b(?:semester|triwulan|kuartal|tw\.?)\s*(?:iv|i{1,3}|[1-4]|satu|dua|tiga|empat|pertama|kedua|ketiga|keempat)\b|\b(?:[1-9]|1[01])\s*(?:\([a-z ]+\)\s*)?bulan\b/i;
/** "Januari s.d. Juni", "sampai dengan 30 September". */
const UNTIL = /(?:\bs\.?\s?[./]?\s?d\.?(?=\s)|\bsampai\b|\bhingga\b|\p{L}\s*[-–—]\s*\p{L})/iu;
/** "Laba rugi bulan Desember 2024", "untuk bulan Desember": what one month brought; a balance only ends with it. */
const OF_MONTH = /\bbulan\s*:?\s+\p{L}{3,}/iu;
const BALANCE = /\b(?:neraca|posisi|per|akhir|penutup)\b/i;
/** Words by which a year that ends on another day is a whole one. */
const WHOLE =
  /\b(?:tahun buku|tahun(?: \p{L}+)? berakhir|tahun yang berakhir|setahun|12 (?:\(\p{L}+ ?\p{L}*\) )?bulan)\b/iu;

/** True for a title or a head that says that its amounts are of a part of a year. */
export const saysPart = remembered((text): boolean => {
  if (text.length > LONGEST) return false;
  const months = monthsIn(text);
  if (months !== undefined) return months < YEAR;
  return !saysWhole(text) && (PART.test(text) || isOfMonth(text) || endsEarly(text));
});

const isOfMonth = (text: string): boolean =>
  OF_MONTH.test(text) && !BALANCE.test(text) && !UNTIL.test(text) && monthIn(text) !== undefined;

/** "Sampai dengan 30 September": up to another month than the last. */
function endsEarly(text: string): boolean {
  const of = yearIn(text);
  const month = of?.month ?? lastMonth(of?.end);
  return month !== DECEMBER && UNTIL.test(text);
}

/** True for a title that says that its amounts are of a whole year, whenever that ends. */
export const saysWhole = remembered(
  (text): boolean =>
    text.length <= LONGEST && (monthsIn(text) === YEAR || (monthsIn(text) === undefined && WHOLE.test(text))),
);

/** The month in which a whole year ends, as a title says that tells a year from its first day or to its last. */
export function wholeEnd(text: string): number | undefined {
  if (!saysWhole(text) || !(monthsIn(text) === YEAR || ENDS.test(text))) return undefined;
  const of = yearIn(text);
  return of?.month ?? (of?.end === undefined ? undefined : lastMonth(of.end));
}

const ENDS = /\bberakhir\b/i;

const LONGEST = 200;
const YEAR = 12;
