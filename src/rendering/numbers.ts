import { MONTHS } from '../domain/period';
import { DAY } from '../domain/durations';

/**
 * Numbers and dates as Indonesians write them, out of decimal text and never through floating point.
 *
 * What does not fit is cut, not rounded, so that a number never contradicts the band it fell in. A negative number
 * has a minus sign (−) before it, everywhere.
 */

/** A space at which no line is broken. */
export const NO_BREAK = '\u00a0';
/** What stands where there is no number. */
export const NONE = '–';
/** The sign before what is negative. */
export const MINUS = '−';

/**
 * Cuts decimal text to so many decimals and writes it with points and a comma: "-1234.567" is "−1.234,56".
 *
 * @throws Error when the text is no plain decimal
 */
export function decimal(text: string, places: number): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`not a decimal: ${text}`);
  const [, sign, digits = '', rest = ''] = match;
  const whole = digits.replace(/^0+(?=\d)/, '').replace(/\B(?=(\d{3})+$)/g, '.');
  const decimals = rest.slice(0, places).padEnd(places, '0');
  const number = places === 0 ? whole : `${whole},${decimals}`;
  return sign === '-' && /[1-9]/.test(number) ? MINUS + number : number;
}

/** An amount of rupiah: whole as "1.234.567", else with two decimals as "1.234.567,50". */
export function rupiah(text: string): string {
  return decimal(text, /\.\d*[1-9]/.test(text) ? 2 : 0);
}

/** A ratio in percent: "12,88 %". */
export function percent(text: string): string {
  return `${decimal(text, 2)}${NO_BREAK}%`;
}

const COUNTED: Readonly<Record<string, string>> = {
  persons: 'orang',
  days: 'hari',
  months: 'bulan',
  times: 'kali',
};

/** A ratio in its unit: "12,88 %", "Rp6.632.304,78", "120 orang". */
export function inUnit(text: string, unit: string): string {
  if (unit === 'percent') return percent(text);
  if (unit === 'rupiah') return `Rp${rupiah(text)}`;
  const word = COUNTED[unit];
  return plainNumber(text) + (word === undefined ? '' : NO_BREAK + word);
}

/** Between what a ratio lies, in its unit: "≥ 200 %", "20 %–30 %"; null where nothing is known of it. */
export function openRange(
  range: { readonly least: string | null; readonly most: string | null } | null,
  unit: string,
): string | null {
  const [least, most] = [range?.least ?? null, range?.most ?? null];
  if (least !== null && least === most) return inUnit(least, unit);
  if (least !== null && most !== null) return `${inUnit(least, unit)}–${inUnit(most, unit)}`;
  if (least !== null) return `≥${NO_BREAK}${inUnit(least, unit)}`;
  return most === null ? null : `≤${NO_BREAK}${inUnit(most, unit)}`;
}

/** Points of the total: "79,99". */
export function points(text: string): string {
  return decimal(text, 2);
}

/** From the least to the most points: "36,00–86,50"; a single number where both are the same. */
export function pointsRange(least: string, most: string): string {
  const [low, high] = [points(least), points(most)];
  return low === high ? low : `${low}–${high}`;
}

/** A credit, a weight, an edge or a count: at most two decimals, none that are not needed. */
export function plainNumber(text: string): string {
  return decimal(text, 2)
    .replace(/,?0+$/, (zeros) => (zeros.startsWith(',') ? '' : zeros))
    .replace(/(,\d)0$/, '$1');
}

/** An ISO date as "31 Desember 2016". */
export function date(iso: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (!match || month === undefined) throw new Error(`not a date: ${iso}`);
  return `${Number(match[3])} ${month} ${match[1] ?? ''}`;
}

/** How many days lie from one ISO date to another; fewer than none where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** Words in a row, the last two joined: "a, b, dan c". */
export function listed(words: readonly string[], joint = 'dan'): string {
  if (words.length <= 1) return words.join('');
  const last = words[words.length - 1] ?? '';
  if (words.length === 2) return `${words[0] ?? ''} ${joint} ${last}`;
  return `${words.slice(0, -1).join(', ')}, ${joint} ${last}`;
}

/** The first letter of a sentence in capitals. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
