import { encode } from 'iconv-lite';
import { NUMBERS, TEXTS } from './nasty';
import type { Random } from './random';

const SEPARATORS = [',', ';', '\t', '|'];
const ENCODINGS = ['utf8', 'utf16le', 'utf16be', 'win1252', 'latin1'];

/** A statement as a text table, by chance good, careless or hostile. */
export function table(rows: readonly (readonly string[])[], random: Random): Buffer {
  const separator = random.pick(SEPARATORS);
  const changed = rows.map((row) =>
    row.map((field) => (random.below(40) === 0 ? random.pick([...TEXTS, ...NUMBERS]) : field)),
  );
  const careless = random.below(4) === 0;
  const lines = changed.map((row) => row.map((field) => quoted(field, separator, careless)).join(separator));
  const text =
    HOSTILE[random.pick(Object.keys(HOSTILE))]?.(lines.join(random.pick(['\r\n', '\n', '\r'])), random) ?? '';
  const bytes = encode(text, random.pick(ENCODINGS), { addBOM: random.below(2) === 0 });
  return random.below(5) === 0 ? bytes.subarray(0, random.below(bytes.length)) : bytes;
}

function quoted(field: string, separator: string, careless: boolean): string {
  const needs = field.includes(separator) || /["\r\n]/.test(field);
  return needs && !careless ? `"${field.replaceAll('"', '""')}"` : field;
}

const HOSTILE: Readonly<Record<string, (text: string, random: Random) => string>> = {
  none: (text) => text,
  'named separator': (text) => `sep=;\r\n${text}`,
  'an open quote': (text, random) => insert(text, random, '"'),
  zeros: (text, random) => insert(text, random, '\u0000'.repeat(1 + random.below(100))),
  'a long line': (text, random) => insert(text, random, 'x'.repeat(300_000)),
  'many columns': (text, random) =>
    insert(text, random, random.pick(SEPARATORS).repeat(random.pick([3000, 150_000, 500_000]))),
  'many rows': (text, random) => text + '\n'.repeat(random.pick([1000, 200_000])),
  'half a line end': (text) => text.replaceAll('\n', '\r\r\n'),
};

function insert(text: string, random: Random, what: string): string {
  const at = random.below(text.length + 1);
  return text.slice(0, at) + what + text.slice(at);
}
