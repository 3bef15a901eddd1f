const DAY = 86_400_000;
/** Excel counts days from here, 1 January 1900 being day 1 and a 29 February 1900 that never was day 60. */
const EPOCH = Date.UTC(1899, 11, 30);
/** Workbooks of old Macintosh versions count from 1904. */
const DAYS_TO_1904 = 1462;
const LAST_SERIAL = 2_958_465;

/**
 * True for a number format that shows a date.
 *
 * A format with a placeholder for digits shows a number, whatever letters stand round it: `#,##0 \b\l\n` is months,
 * not a date. (Only fractions of a second hold a 0 in a date: `ss.000`.)
 */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  const known = KNOWN.get(format);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const shows = showsDate(format);
  KNOWN.set(format, shows);
  return shows;
}

/** The cells of a sheet have few formats between them. */
const KNOWN = new Map<string, boolean>();
const MOST_KNOWN = 1000;

function showsDate(format: string): boolean {
  const codes = format
    .replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '')
    .replace(/ss[.,]0+/gi, 'ss')
    .toLowerCase();
  return /[dy]|mmm/.test(codes) && !/[#0?]/.test(codes);
}

/** The day that a serial number of Excel stands for, as an ISO date; undefined outside its calendar. */
export function excelDate(serial: number, from1904: boolean): string | undefined {
  const days = Math.floor(serial) + (from1904 ? DAYS_TO_1904 : 0);
  if (days < 1 || days > LAST_SERIAL) return undefined;
  return new Date(EPOCH + (days < 60 ? days + 1 : days) * DAY).toISOString().slice(0, 10);
}
