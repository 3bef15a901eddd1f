import { unpackedBasis, type LawRead, type PackedBasis } from '../assessments/packed-basis';
import type { Interval } from '../domain/assessment/assess';
import { judge } from '../domain/assessment/fast/judge';
import { scoresOfNumbers } from '../domain/comparison/kept-scores';
import {
  keptNumber,
  lawChange,
  toldOf,
  totalMoved,
  type KeptScore,
  type KeptTotal,
  type Told,
} from '../domain/comparison/other-law';
import { exact, plain } from '../domain/decimal';
import { Kept } from '../domain/kept';
import { choose, readAs } from '../domain/rules/readings';
import type { RuleSet } from '../domain/rules/rule-set';
import { readRuleSet } from '../domain/rules/written';

/** What an assessment comes to, as it stands in the database. */
export interface KeptOutcome {
  readonly totalLeast: string;
  readonly totalMost: string;
  readonly grade: string | null;
}

/** The same with what is kept of its indicators. */
export interface KeptRow extends KeptOutcome {
  /** A text of `domain/comparison/kept-scores.ts`; absent where none is kept. */
  readonly scores?: string;
}

/** Assessments of one law and its readings, and the other law with its own: rule sets as their canonical text. */
export interface OtherLawJob {
  readonly was: { readonly law: string; readonly readings: readonly string[] };
  readonly is: { readonly law: string; readonly readings: readonly string[] };
  readonly rows: readonly KeptRow[];
}

/** What an assessment comes to, and what it would; null where only its figures can say, or where the other law has no total. */
export interface MovedRow {
  readonly was: Told;
  readonly is: Told | null;
}

/** Assessments of which only the figures can say what they would come to. */
export interface AnewJob {
  readonly is: OtherLawJob['is'];
  readonly anew: readonly (KeptOutcome & PackedBasis)[];
}

/** What each assessment would come to. */
export default function move(job: OtherLawJob | AnewJob): MovedRow[] {
  return 'anew' in job ? judgedAnew(job) : moved(job);
}

/** Laws are long: one that came before is not read again. */
const laws = new Kept<RuleSet>(4);

function readLaw({ law: text, readings }: OtherLawJob['is']): LawRead {
  const law = laws.of(text, () => readRuleSet(text));
  const choices = choose(law, readings);
  return { law, choices, ruleSet: readAs(law, choices) };
}

function judgedAnew({ is, anew }: AnewJob): MovedRow[] {
  const under = readLaw(is);
  return anew.map((each) => {
    const { total } = judge(unpackedBasis(under, each));
    return { was: toldNow(each), is: total ? toldOf(under.ruleSet, total) : null };
  });
}

function moved({ was, is, rows }: OtherLawJob): MovedRow[] {
  const [before, after] = [readLaw(was).ruleSet, readLaw(is).ruleSet];
  const change = lawChange(before, after);
  if (change === 'all') return rows.map((row) => ({ was: toldNow(row), is: null }));
  const numbers = new Set(change.map(({ number }) => number));
  return rows.map((row) => ({
    was: toldNow(row),
    is: totalMoved(keptOf(row, numbers), change, after) ?? null,
  }));
}

function toldNow({ grade, ...kept }: KeptOutcome): Told {
  const { least, most } = totalOf(kept);
  return { least: plain(least), most: plain(most), grade };
}

function totalOf({ totalLeast, totalMost }: Omit<KeptOutcome, 'grade'>): Interval {
  const least = exact(totalLeast);
  return { least, most: totalMost === totalLeast ? least : exact(totalMost) };
}

function keptOf({ scores = '[]', ...kept }: KeptRow, numbers: ReadonlySet<string>): KeptTotal {
  return {
    total: totalOf(kept),
    scores: scoresOfNumbers(scores, numbers).map((each): KeptScore => ({
      ...each,
      numerator: keptNumber(each.numerator),
      denominator: keptNumber(each.denominator),
      credit: keptNumber(each.credit),
      score: keptNumber(each.score),
    })),
  };
}
