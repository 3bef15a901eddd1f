/** An all-day entry of a calendar. */
export interface CalendarEntry {
  /** The same for the same thing, so that a newer file moves the entry instead of adding one. */
  readonly id: string;
  /** ISO date. */
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

/** The longest line of a calendar file, in bytes. */
const LONGEST = 75;

/**
 * A calendar file after RFC 5545.
 *
 * @param writtenAt ISO time
 */
export function calendarFile(entries: readonly CalendarEntry[], writtenAt: string): string {
  const stamp = `${writtenAt.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rapor//Tenggat laporan//ID',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((each) => eventLines(each, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ id, day, title, text }: CalendarEntry, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'END:VEVENT',
  ];
}

/** Signs with a meaning of their own stand behind a backslash; other control characters have no place in a text. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
}

const bytesOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A long line goes on after a break and a space; no character is torn. */
function folded(line: string): string {
  let [out, width] = ['', 0];
  for (const sign of line) {
    const size = bytesOf(sign);
    const full = width + size > LONGEST;
    out += full ? `\r\n ${sign}` : sign;
    width = full ? 1 + size : width + size;
  }
  return out;
}
