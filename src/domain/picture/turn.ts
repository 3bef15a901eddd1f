import { charsAt, littleAt, longAt, wordAt } from './bytes';

const ORIENTATION = 0x0112;
/** An entry of a table of facts: its number, kind, count and value. */
const ENTRY = 12;

/** How a picture is to be turned to be seen upright, 1 to 8, from the facts that a camera writes; 1 where they do not say. */
export function turnOf(facts: Uint8Array): number {
  const little = charsAt(facts, 0, 2) === 'II';
  const word = (at: number): number => (little ? littleAt(facts, at, 2) : wordAt(facts, at));
  const table = little ? littleAt(facts, 4, 4) : longAt(facts, 4);
  for (let entry = 0; entry < word(table) && table + 2 + entry * ENTRY < facts.length; entry++) {
    const at = table + 2 + entry * ENTRY;
    if (word(at) === ORIENTATION) return word(at + 8) >= 1 && word(at + 8) <= 8 ? word(at + 8) : 1;
  }
  return 1;
}

/** A segment that says the turn and nothing else. */
export const turnSegment = (turn: number): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xe1, 0, 34],
    ...[0x45, 0x78, 0x69, 0x66, 0, 0],
    ...[0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8],
    ...[0, 1],
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, turn, 0, 0],
    ...[0, 0, 0, 0],
  ]);
