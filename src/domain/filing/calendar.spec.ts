import fc from 'fast-check';
import { calendarFile } from './calendar';

const AT = '2026-11-29T14:05:33.120Z';
const entry = {
  id: 'a@rapor',
  day: '2026-04-30',
  title: 'Laporan; tahunan, 2025',
  text: 'Baris satu\nBaris \\ dua',
};

describe('a calendar file', () => {
  it('is what the standard asks for', () => {
    expect(calendarFile([entry], AT).split('\r\n')).toEqual([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Rapor//Tenggat laporan//ID', 'CALSCALE:GREGORIAN'],
      ...['BEGIN:VEVENT', 'UID:a@rapor', 'DTSTAMP:20261129T140533Z', 'DTSTART;VALUE=DATE:20260430'],
      ...['TRANSP:TRANSPARENT', 'SUMMARY:Laporan\\; tahunan\\, 2025'],
      ...['DESCRIPTION:Baris satu\\nBaris \\\\ dua', 'END:VEVENT', 'END:VCALENDAR', ''],
    ]);
  });

  it('has no line above 75 bytes, tears no character, and loses none', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const text = calendarFile([{ ...entry, title }], AT);
        const lines = text.split('\r\n');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        const whole = text.replaceAll('\r\n ', '').split('\r\n');
        const said = whole.find((line) => line.startsWith('SUMMARY:'))?.slice('SUMMARY:'.length) ?? '';
        const back = said.replace(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
        expect(back).toBe(title.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, ' '));
      }),
    );
  });
});
