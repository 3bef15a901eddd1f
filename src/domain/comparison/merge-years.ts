import type { Statement } from '../statement/statement';

/** The years of one unit, each once, ascending. */
export type UnitYears = readonly [Statement, ...Statement[]];

interface Candidate {
  readonly statement: Statement;
  /** True for the latest year of its file, which the file is about; earlier ones are there for comparison. */
  readonly own: boolean;
}

/**
 * Takes each year of each unit once out of several files. A file's own year comes before a comparative column, and a
 * later file before an earlier one, as newer revisions do in the store. Units are known by name and kind.
 *
 * @param files each with the statements it holds, oldest file first
 */
export function mergeYears(files: readonly (readonly Statement[])[]): UnitYears[] {
  const units = new Map<string, Map<number, Candidate>>();
  for (const statements of files) {
    const latest = Math.max(...statements.map(({ period }) => period.year));
    for (const statement of statements) {
      const { unit, period } = statement;
      const key = JSON.stringify([
        unit.kind,
        unit.name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(),
      ]);
      const years = units.get(key) ?? new Map<number, Candidate>();
      const own = period.year === latest;
      if (own || !years.get(period.year)?.own) years.set(period.year, { statement, own });
      units.set(key, years);
    }
  }
  return [...units.values()].flatMap((years) => {
    const sorted = [...years.values()].map(({ statement }) => statement);
    const [first, ...rest] = sorted.sort((a, b) => a.period.year - b.period.year);
    return first ? [[first, ...rest] as const] : [];
  });
}
