import { join } from 'node:path';
import { measuredTexts } from '../comparisons/measured';
import { valueFromText } from '../domain/comparison/value';
import type { Version, YearOfUnit } from '../domain/release/told-cells';
import { LineFile } from './line-file';

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
  readonly file: LineFile;
  first: string;
}

/** Years of units on disk until all of them are there: one file for each year and kind, of which one is held at a time. */
export class YearSpool {
  private readonly kept = new Map<string, Lines>();

  constructor(private readonly folder: string) {}

  async add({ year, kind }: YearKey, of: KeptYear): Promise<void> {
    const name = `${year}-${kind}`;
    const [first = ''] = of.versions[0] ?? [];
    const known = this.kept.get(name) ?? { kind, file: this.fileOf(name), first };
    this.kept.set(name, known);
    if (first < known.first) known.first = first;
    await known.file.add(of);
  }

  /** Every year and kind, with when the first of them was judged. */
  async *all(): AsyncGenerator<{
    readonly kind: string;
    readonly first: string;
    readonly years: YearOfUnit[];
  }> {
    for (const [, { kind, first, file }] of [...this.kept].sort(([a], [b]) => (a < b ? -1 : 1)))
      yield { kind, first, years: (await file.lines()).map(yearIn) };
  }

  private fileOf(name: string): LineFile {
    return new LineFile(join(this.folder, `${name}.years`), LINES_AT_ONCE);
  }
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
