import { plainWords } from './unit-name';

/** Whether two texts say the same place, or the same number; unknown where they have nothing to compare. */
export type Verdict = 'same' | 'other' | 'unknown';

const LEVELS = [
  ['village', /\b(?:desa|ds|kelurahan|kel|nagari|gampong|pekon)\b/],
  ['district', /\b(?:kecamatan|kec|distrik)\b/],
  ['regency', /\b(?:kabupaten|kab)\b|^kota\b/],
  ['province', /\b(?:provinsi|prov|propinsi)\b/],
] as const;

type Level = (typeof LEVELS)[number][0];

/** What begins the next part of an address. */
const NEXT =
  /\b(?:desa|ds|kelurahan|kel|nagari|gampong|pekon|kecamatan|kec|distrik|kabupaten|kab|kota|provinsi|prov|propinsi|jl|jalan|rt|rw|telp|hp|kode pos|\d{5})\b/;

/** The places that an address names, by how far down they are. */
export function placesIn(seat: string): ReadonlyMap<Level, string> {
  const parts = seat.split(/[,;\n]|\s[-–]\s/).map(plainWords);
  return new Map(
    LEVELS.flatMap(([level, word]): [Level, string][] => {
      const found = parts.map((part) => namedIn(part, word, level)).find((name) => name !== '');
      return found === undefined ? [] : [[level, found]];
    }),
  );
}

/** A town and a regency of one name are two places. */
function namedIn(part: string, word: RegExp, level: Level): string {
  const at = word.exec(part);
  if (!at) return '';
  const rest = part.slice(at.index + at[0].length).trim();
  const next = NEXT.exec(rest);
  const name = rest.slice(0, next?.index ?? rest.length).trim();
  return level === 'regency' && at[0] === 'kota' && name !== '' ? `kota ${name}` : name;
}

/** Compares two addresses by the places both name; without any, as plain words. */
export function compareSeats(one: string, other: string): Verdict {
  const [first, second] = [placesIn(one), placesIn(other)];
  const shared = [...first].filter(([level]) => second.has(level));
  if (shared.some(([level, name]) => second.get(level) !== name)) return 'other';
  if (shared.some(([level]) => level === 'village' || level === 'district')) return 'same';
  const verdict = alike(one, other);
  return verdict === 'other' && first.size + second.size > 0 ? 'unknown' : verdict;
}

/** The same words, or all words of one in the other. Different single names of places are different places. */
function alike(one: string, other: string): Verdict {
  const [first, second] = [plainWords(one), plainWords(other)];
  if (first === '' || second === '') return 'unknown';
  if (` ${first} `.includes(` ${second} `) || ` ${second} `.includes(` ${first} `)) return 'same';
  return isBareName(one) && isBareName(other) ? 'other' : 'unknown';
}

const isBareName = (seat: string): boolean =>
  /^[\p{L}\s.'-]{3,40}$/u.test(seat.trim()) && !/\b(?:jl|jalan)\b/i.test(seat);
