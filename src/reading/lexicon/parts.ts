import { stretchIn, yearIn } from './years';

/** "Semester I", "Triwulan III", "Kuartal 2", "untuk 9 (sembilan) bulan". */
const PART =
  /\b(?:semester|triwulan|kuartal|tw\.?)\s*(?:iv|i{1,3}|[1-4]|satu|dua|tiga|empat|pertama|kedua|ketiga|keempat)\b|\b(?:[1-9]|1[01])\s*(?:\([a-z ]+\)\s*)?bulan\b/i;
/** "Januari s.d. Juni", "sampai dengan 30 September". */
const UNTIL = /(?:\bs\.?\s?[./]?\s?d\.?(?=\s)|\bsampai\b|\bhingga\b|\p{L}\s*[-–—]\s*\p{L})/iu;
/** Words by which a year that ends on another day is a whole one. */
const WHOLE =
  /\b(?:tahun buku|tahun(?: \p{L}+)? berakhir|tahun yang berakhir|setahun|12 (?:\(\p{L}+ ?\p{L}*\) )?bulan)\b/iu;

/** True for a title or a head that says that its amounts are of a part of a year. */
export function saysPart(text: string): boolean {
  if (text.length > LONGEST || saysWhole(text)) return false;
  if (PART.test(text)) return true;
  const of = yearIn(text);
  const month = of?.month ?? Number(of?.end?.slice(5, 7) ?? DECEMBER);
  return month !== DECEMBER && UNTIL.test(text);
}

/** True for a title that says that its amounts are of a whole year, whenever that ends. */
export const saysWhole = (text: string): boolean =>
  text.length <= LONGEST && (WHOLE.test(text) || stretchIn(text)?.isWhole === true);

const LONGEST = 200;
const DECEMBER = 12;
