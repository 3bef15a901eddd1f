import { Random } from '../../../test/fuzz/random';
import { wholeStatement, without } from '../../../test/support/whole-statement';
import { assess } from '../assessment/assess';
import type { Assessment, Interval } from '../assessment/assess';
import { basisFor, withStatement } from '../assessment/basis';
import { linesOf } from '../assessment/explain';
import { findingsOf } from '../assessment/findings';
import { proposalsOf } from '../assessment/proposals';
import { isScored } from '../assessment/score';
import { signOf } from '../decimal';
import type { Exact } from '../decimal';
import { peerFacts } from '../comparison/population';
import { ruleSets } from '../rules/registry';
import { indicatorsOf } from '../rules/rule-set';
import type { RuleSet } from '../rules/rule-set';
import { checkStatement } from '../statement/check';
import type { Statement } from '../statement/statement';
import { distancesOf } from './distance';
import { isProposal, plansFor } from './levers';
import type { Lever, Proposal } from './levers';
import { amountOf, isLeaf, moved, openBook } from './move';
import { movementBetween } from './movement';
import { compareRules } from './side-by-side';
import { movableLines, suppose } from './what-if';

const STAY = [97, 90, 80, 60];
const scoring = ruleSets.filter((each) => indicatorsOf(each).some(({ scale }) => scale.kind !== 'none'));
const CASES = scoring.flatMap((ruleSet) =>
  Array.from({ length: ruleSet.id === 'perdep-06-2016' ? 24 : 6 }, (_, at) => [ruleSet.id, at + 1] as const),
);

interface Drawn {
  readonly ruleSet: RuleSet;
  /** A complete statement, and the same with lines left out; both beside the same year before. */
  readonly truth: Assessment;
  readonly seen: Assessment;
  readonly earlier: Assessment;
}

const all = new Map<string, Drawn>();

/** The same for every question that is asked of it. */
function drawn(id: string, seed: number): Drawn {
  const place = `${id} ${seed}`;
  const known = all.get(place) ?? drawnAnew(id, seed);
  all.set(place, known);
  return known;
}

function drawnAnew(id: string, seed: number): Drawn {
  const ruleSet = scoring.find((each) => each.id === id) ?? scoring[0]!;
  const random = new Random(seed * 7919);
  const kind = ruleSet.kinds[random.below(ruleSet.kinds.length)] ?? 'ksp';
  const [whole, before] = [wholeStatement(kind, random), wholeStatement(kind, random, 2015)];
  const shown = without(whole, random, STAY[seed % STAY.length] ?? 90);
  const judged = (statement: Statement): Assessment => assess(basisFor(ruleSet, statement, { before }));
  const earlier = assess(basisFor(ruleSet, before));
  return { ruleSet, truth: judged(whole), seen: judged(shown), earlier };
}

const holds = (outer: Interval, inner: Interval): boolean =>
  outer.least.compare(inner.least) <= 0 && outer.most.compare(inner.most) >= 0;

/** Numbers of the lines of one assessment between whose points those of another do not lie. */
function outside(seen: Assessment, truth: Assessment): string[] {
  const lines = linesOf(truth);
  return linesOf(seen).flatMap((line, at) => {
    const inner = lines[at];
    return inner && holds(line.points, inner.points) ? [] : [line.result.indicator.number];
  });
}

/** The same action in the complete statement, by as much; undefined where its line is a sum of others there. */
function doneIn(whole: Statement, action: Lever['action'], change: Exact): Statement | undefined {
  const book = openBook(whole);
  const plan = plansFor(book).find(
    (each) =>
      each.action.line === action.line &&
      each.action.purpose === action.purpose &&
      each.action.meant === action.meant,
  );
  return plan && moved(book, plan.kept.entries, plan.kept.slopes, change);
}

/** True where the complete statement does not come to the credit that was promised, or to a total outside of what was. */
function brokenIn(
  { basis }: Assessment,
  { action, kept }: { readonly action: Lever['action']; readonly kept: Proposal },
  number: string,
  credit: Exact,
): boolean {
  const changed = doneIn(basis.statement, action, kept.change);
  if (!changed || !isHonest(changed)) return false;
  const after = assess(withStatement(basis, changed));
  const reached = linesOf(after).find((each) => each.result.indicator.number === number)?.result;
  const { total } = kept.effects();
  const isKept = !total || !after.total || holds(total.after, after.total);
  return !isKept || !reached || !isScored(reached) || !reached.credit.equals(credit);
}

/** How a line that is missing shows itself: its total is not the sum of the others, or is itself not there. */
const OF_WHAT_IS_MISSING: ReadonlySet<string> = new Set(['parts-and-subtotal', 'total-assets-missing']);

const isHonest = (statement: Statement): boolean =>
  checkStatement(statement).every(({ severity }) => severity !== 'stops');

describe('what is said of a statement with lines missing holds of the complete one', () => {
  it.each(CASES)('distances and what is proposed to close them, %s %i', (id, seed) => {
    const { truth, seen } = drawn(id, seed);
    const whole = distancesOf(truth);
    for (const { indicator, result, ratio, targets } of distancesOf(seen)) {
      const there = whole.find((each) => each.indicator.number === indicator.number);
      expect([indicator.number, there?.result.credit.toFraction()]).toEqual([
        indicator.number,
        result.credit.toFraction(),
      ]);
      if (ratio) expect(ratio.equals(there?.ratio ?? ratio.add(1))).toBe(true);
      const broken = targets.flatMap(({ band, levers }) =>
        levers.filter(
          ({ action, kept }) =>
            isProposal(kept) && brokenIn(truth, { action, kept }, indicator.number, band.credit),
        ),
      );
      expect(broken).toEqual([]);
    }
  });

  it.each(CASES)('what if a figure were another, %s %i', (id, seed) => {
    const { truth, seen } = drawn(id, seed);
    const random = new Random(seed * 7919 + 1);
    const [whole, shown] = [truth.basis.statement, seen.basis.statement];
    const book = openBook(whole);
    const lines = movableLines(shown).filter(
      ({ line, amount }) => amount && line.unit === 'rupiah' && isLeaf(book, line.code),
    );
    for (let tried = 0; tried < 6; tried += 1) {
      const found = lines[random.below(Math.max(lines.length, 1))];
      const now = found && amountOf(book, found.line.code);
      if (!found || !now) continue;
      const amounts = new Map([[found.line.code, now.mul(random.below(300)).div(100).floor()]]);
      const balanced = random.below(2) === 0;
      const [there, here] = [suppose(whole, amounts, balanced), suppose(shown, amounts, balanced)];
      if (there.notes.length > 0 || here.notes.length > 0 || !isHonest(there.statement)) continue;
      const told = assess(withStatement(seen.basis, here.statement));
      const right = assess(withStatement(truth.basis, there.statement));
      expect([found.line.code, outside(told, right)]).toEqual([found.line.code, []]);
    }
  });

  it.each(CASES)('other rules beside it, %s %i', (id, seed) => {
    const { ruleSet, truth, seen } = drawn(id, seed);
    const { kind } = truth.basis.statement.unit;
    const others = scoring.filter((each) => each.kinds.includes(kind) && each !== ruleSet);
    const both = [seen, truth].map(({ basis }) =>
      compareRules(
        basis,
        others.map((law) => ({ law })),
      ),
    );
    const [here, there] = both;
    here?.columns.forEach(({ assessment }, at) => {
      const right = there?.columns[at]?.assessment;
      expect(right && outside(assessment, right)).toEqual([]);
    });
    const apart = here?.rows.flatMap(({ cells }, row) =>
      cells.filter((cell, at) => {
        const inner = there?.rows[row]?.cells[at]?.line.points;
        return cell && inner && !holds(cell.line.points, inner);
      }),
    );
    expect(apart).toEqual([]);
  });

  it.each(CASES)('what moved it since the year before, %s %i', (id, seed) => {
    const { truth, seen, earlier } = drawn(id, seed);
    const [told, right] = [movementBetween(earlier, seen), movementBetween(earlier, truth)];
    told.aspects.forEach(({ indicators }, aspect) =>
      indicators.forEach(({ indicator, before, change, steps }, at) => {
        const there = right.aspects[aspect]?.indicators[at];
        const known = signOf(before.points.least.sub(before.points.most)) === 0;
        if (known && there)
          expect([indicator.number, holds(change, there.change)]).toEqual([indicator.number, true]);
        if (steps.some(({ cause }) => cause === 'figure'))
          expect(change.least.equals(there?.change.least ?? change.least.add(1))).toBe(true);
      }),
    );
  });

  it.each(CASES)('what is set beside peers, the answers proposed and the checks, %s %i', (id, seed) => {
    const { truth, seen } = drawn(id, seed);
    const right = peerFacts(truth, []).values;
    const told = [...peerFacts(seen, []).values].map(([measure, value]) => [measure, value.toFraction()]);
    expect(told).toEqual(told.map(([measure = '']) => [measure, right.get(measure)?.toFraction()]));
    const answers = proposalsOf(truth).map(({ question, answer }) => `${question.number} ${answer}`);
    for (const { question, answer } of proposalsOf(seen))
      expect(answers).toContain(`${question.number} ${answer}`);
    const stops = findingsOf(seen.basis).filter(
      ({ severity, check }) => severity === 'stops' && !OF_WHAT_IS_MISSING.has(check),
    );
    expect(stops.map(({ check, line }) => `${check} ${line}`)).toEqual([]);
  });
});
