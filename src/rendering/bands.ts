import type { BandResult } from '../domain/assessment/result';
import { NO_BREAK, capitalised, plainNumber } from './numbers';

const UNITS: Readonly<Record<string, string>> = {
  percent: '%',
  persons: 'orang',
  days: 'hari',
  months: 'bulan',
  times: 'kali',
  rupiah: 'rupiah',
};

/** A band as words: "di atas 20 sampai 40 %". The edges are those the law prints. */
export function bandWords(band: BandResult, unit: string): string {
  const suffix = `${NO_BREAK}${UNITS[unit] ?? unit}`;
  const bottom = bottomOf(band);
  const top = topOf(band, bottom === '' ? '' : 'sampai ');
  if (top !== '') return `${bottom} ${top}${suffix}`.trimStart();
  return band.over === undefined ? `${bottom}${suffix} ke atas` : `${bottom}${suffix}`;
}

function bottomOf({ over, from }: BandResult): string {
  if (over !== undefined) return `di atas ${plainNumber(over)}`;
  return from === undefined ? '' : plainNumber(from);
}

function topOf({ upTo, below }: BandResult, before: string): string {
  if (upTo !== undefined) return `sampai ${plainNumber(upTo)}`;
  return below === undefined ? '' : `${before}di bawah ${plainNumber(below)}`;
}

/** The same as a cell of a table, with the law's own word where it has one. */
export function bandCell(band: BandResult, unit: string): string {
  const words = capitalised(bandWords(band, unit));
  return band.words === undefined ? words : `${words} (${band.words})`;
}

/** A whole table in one line, of credits or of words: "sampai 0 % = 0; di atas 0 sampai 20 % = 25". */
export function scaleWords(bands: readonly BandResult[], unit: string): string {
  const given = ({ credit, words = '' }: BandResult): string =>
    credit === undefined ? words : plainNumber(credit);
  return bands.map((band) => `${bandWords(band, unit)} = ${given(band)}`).join('; ');
}
