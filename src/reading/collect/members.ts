import { filledRows, textOf } from '../../domain/grid';
import type { Cell, Sheet } from '../../domain/grid';
import { remembered } from '../../domain/remembered';
import { COUNTED, MEMBERS } from '../lexicon/members';

/** How many members the sheets of a file say there are, where one of them says it. */
export function membersIn(sheets: readonly Sheet[]): number | undefined {
  for (const sheet of sheets) {
    let looked = 0;
    for (const row of filledRows(sheet.rows)) {
      looked += 1;
      if (looked > MOST_LOOKED) break;
      const found = membersOf(sheet.rows[row] ?? []);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const MOST_LOOKED = 400;
const LONGEST = 200;

function membersOf(cells: readonly Cell[]): number | undefined {
  const at = cells.findIndex(({ content }) => content.kind === 'text' && mayCount(content.text));
  const text = textOf(cells[at] ?? BLANK).slice(0, LONGEST);
  const counted = COUNTED.exec(text)?.[1];
  if (counted !== undefined) return countIn(counted);
  if (!MEMBERS.test(text)) return undefined;
  const beside = cells.slice(at + 1).map((cell) => countIn(textOf(cell)));
  return beside.find((each) => each !== undefined);
}

const mayCount = remembered((text) => /anggota|simpanan/i.test(text));

const BLANK: Cell = { address: '', content: { kind: 'blank' } };

/** A cooperative has nine members at least; more than a million has none. */
const COUNTS = [9, 1_000_000] as const;

function countIn(text: string): number | undefined {
  const count = /^\d{1,3}(?:\.\d{3})+$|^\d+$/.test(text.trim()) ? Number(text.trim().replaceAll('.', '')) : 0;
  return count >= COUNTS[0] && count <= COUNTS[1] ? count : undefined;
}
