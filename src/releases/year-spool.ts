import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measuredTexts } from '../comparisons/measured';
import { valueFromText } from '../domain/comparison/value';
import type { Version, YearOfUnit } from '../domain/release/told-cells';

/** A version as it lies on disk: its values as the column of a peer has them. */
type Kept = Omit<Version, 'values'> & { readonly measured: string };

/** A unit's year as it lies on disk. */
export interface KeptYear {
  readonly areas: YearOfUnit['areas'];
  readonly versions: readonly (readonly [from: string, version: Kept])[];
}

/** Units of one kind in one year. */
export interface YearKey {
  readonly year: number;
  readonly kind: string;
}

const LINES_AT_ONCE = 200;

interface Lines {
  readonly kind: string;
  readonly file: string;
  first: string;
  lines: string[];
}

/** Years of units on disk until all of them are there: one file for each year and kind, of which one is held at a time. */
export class YearSpool {
  private readonly kept = new Map<string, Lines>();

  constructor(private readonly folder: string) {}

  async add({ year, kind }: YearKey, of: KeptYear): Promise<void> {
    const name = `${year}-${kind}`;
    const [first = ''] = of.versions[0] ?? [];
    const known = this.kept.get(name) ?? { kind, file: join(this.folder, `${name}.years`), first, lines: [] };
    this.kept.set(name, known);
    known.lines.push(`${JSON.stringify(of)}\n`);
    if (first < known.first) known.first = first;
    if (known.lines.length >= LINES_AT_ONCE) await flush(known);
  }

  /** Every year and kind, with when the first of them was judged. */
  async *all(): AsyncGenerator<{
    readonly kind: string;
    readonly first: string;
    readonly years: YearOfUnit[];
  }> {
    for (const [, lines] of [...this.kept].sort(([a], [b]) => (a < b ? -1 : 1))) {
      await flush(lines);
      const text = await readFile(lines.file, 'utf8');
      yield { kind: lines.kind, first: lines.first, years: text.trimEnd().split('\n').map(yearIn) };
    }
  }
}

async function flush(lines: Lines): Promise<void> {
  await appendFile(lines.file, lines.lines.join(''));
  lines.lines = [];
}

function yearIn(line: string): YearOfUnit {
  const { areas, versions } = JSON.parse(line) as KeptYear;
  return {
    areas,
    versions: versions.map(([from, { measured, ...rest }]) => [
      from,
      { ...rest, values: measuredTexts(measured).map((text) => (text ? valueFromText(text) : undefined)) },
    ]),
  };
}
