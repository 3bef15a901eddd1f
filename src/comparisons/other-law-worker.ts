import { plain } from '../domain/decimal';
import { keptNumber, lawChange, totalMoved, type KeptScore, type Told } from '../domain/comparison/other-law';
import { choose, readAs } from '../domain/rules/readings';
import { readRuleSet } from '../domain/rules/written';

/** What is kept of one assessment, as it stands in the database. */
export interface KeptRow {
  readonly totalLeast: string;
  readonly totalMost: string;
  readonly grade: string | null;
  readonly scores: readonly {
    readonly number: string;
    readonly numerator: string | null;
    readonly denominator: string | null;
    readonly credit: string | null;
    readonly score: string | null;
    readonly gap: string | null;
  }[];
}

/** Assessments of one law and its readings, and the other law with its own: rule sets as their canonical text. */
export interface OtherLawJob {
  readonly was: { readonly law: string; readonly readings: readonly string[] };
  readonly is: { readonly law: string; readonly readings: readonly string[] };
  readonly rows: readonly KeptRow[];
}

/** What an assessment comes to, and what it would; null where only its figures can say. */
export interface MovedRow {
  readonly was: Told;
  readonly is: Told | null;
}

/** What each assessment would come to. */
export default function move({ was, is, rows }: OtherLawJob): MovedRow[] {
  const [before, after] = [was, is].map(({ law, readings }) => {
    const ruleSet = readRuleSet(law);
    return readAs(ruleSet, choose(ruleSet, readings));
  });
  const change = before && after ? lawChange(before, after) : 'all';
  return rows.map((row) => {
    const kept = keptOf(row);
    const { least, most } = kept.total;
    return {
      was: { least: plain(least), most: plain(most), grade: row.grade },
      is: change === 'all' || !after ? null : (totalMoved(kept, change, after) ?? null),
    };
  });
}

function keptOf({ totalLeast, totalMost, scores }: KeptRow): Parameters<typeof totalMoved>[0] {
  const least = keptNumber(totalLeast);
  const most = totalMost === totalLeast ? least : keptNumber(totalMost);
  if (!least || !most) throw new Error('a total is kept of every law that has one');
  return {
    total: { least, most },
    scores: scores.map((each): KeptScore => ({
      ...each,
      numerator: keptNumber(each.numerator),
      denominator: keptNumber(each.denominator),
      credit: keptNumber(each.credit),
      score: keptNumber(each.score),
    })),
  };
}
