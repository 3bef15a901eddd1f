import { givenIn, type BasisTexts } from '../assessments/basis-texts';
import { basisFor } from '../domain/assessment/basis';
import { judge } from '../domain/assessment/fast/judge';
import {
  keptNumber,
  lawChange,
  toldOf,
  totalMoved,
  type KeptScore,
  type Told,
} from '../domain/comparison/other-law';
import { plain } from '../domain/decimal';
import { Kept } from '../domain/kept';
import { choose, readAs } from '../domain/rules/readings';
import type { RuleSet } from '../domain/rules/rule-set';
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

/** What an assessment comes to, and what it would; null where only its figures can say, or where the other law has no total. */
export interface MovedRow {
  readonly was: Told;
  readonly is: Told | null;
}

/** Assessments of which only the figures can say what they would come to, with what each comes to now. */
export interface AnewJob {
  readonly is: OtherLawJob['is'];
  readonly was: readonly Told[];
  readonly bases: readonly BasisTexts[];
}

/** What each assessment would come to. */
export default function move(job: OtherLawJob | AnewJob): MovedRow[] {
  return 'bases' in job ? judgedAnew(job) : moved(job);
}

/** Laws are long: one that came before is not read again. */
const laws = new Kept<RuleSet>(4);

function readLaw({ law, readings }: OtherLawJob['is']): RuleSet {
  const ruleSet = laws.of(law, () => readRuleSet(law));
  return readAs(ruleSet, choose(ruleSet, readings));
}

function judgedAnew({ is, was, bases }: AnewJob): MovedRow[] {
  const law = laws.of(is.law, () => readRuleSet(is.law));
  return was.flatMap((each, at): MovedRow[] => {
    const texts = bases[at];
    return texts ? [{ was: each, is: judgedBy(law, is.readings, texts) }] : [];
  });
}

/** Null where the law has no total. */
function judgedBy(law: RuleSet, readings: readonly string[], texts: BasisTexts): Told | null {
  const { statement, given } = givenIn(texts);
  const basis = basisFor(law, statement, { ...given, readings });
  const { total } = judge(basis);
  return total ? toldOf(basis.ruleSet, total) : null;
}

function moved({ was, is, rows }: OtherLawJob): MovedRow[] {
  const [before, after] = [readLaw(was), readLaw(is)];
  const change = lawChange(before, after);
  return rows.map((row) => {
    const kept = keptOf(row);
    const { least, most } = kept.total;
    return {
      was: { least: plain(least), most: plain(most), grade: row.grade },
      is: change === 'all' ? null : (totalMoved(kept, change, after) ?? null),
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
