import { basisFor } from '../assessment/basis';
import fc from 'fast-check';
import { buildStatement } from '../../../test/support/build-statement';
import { formOfKind, rulesOfKind } from '../../../test/support/random-forms';
import { runs } from '../../../test/support/runs';
import { assess } from '../assessment/assess';
import { isScored, score } from '../assessment/score';
import type { Scored } from '../assessment/score';
import { ask } from '../assessment/solve';
import { ONE, exact, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { perdep06 } from '../rules/perdep-06-2016';
import { ruleSets } from '../rules/registry';
import type { Indicator, RuleSet } from '../rules/rule-set';
import { bandOf, creditFor, holds } from '../rules/scale';
import type { Band } from '../rules/scale';
import { actionsOf } from '../statement/actions';
import { chartIndex } from '../statement/chart';
import { checkStatement } from '../statement/check';
import { KINDS } from '../statement/kind';
import type { Statement } from '../statement/statement';
import { distancesOf } from './distance';
import type { Distance } from './distance';
import { ratioIn } from './effects';
import { isProposal } from './levers';
import type { Proposal } from './levers';
import { amountOf, openBook } from './move';
import { factorOf } from './targets';

const SEED = 20_261_128;
/** Property tests may take their time on a busy computer. */
const settings = (numRuns: number): { seed: number; numRuns: number } => ({
  seed: SEED,
  numRuns: runs(numRuns),
});

const distancesUnder = (ruleSet: RuleSet, statement: Statement, before?: Statement): Distance[] =>
  distancesOf(assess(basisFor(ruleSet, statement, { before })));

/** True where the indicator lies in the band and earns what it pays. */
function isIn(
  ruleSet: RuleSet,
  statement: Statement,
  before: Statement,
  indicator: Indicator,
  band: Band,
): boolean {
  const basis = basisFor(ruleSet, statement, { before });
  const result = score(indicator, { basis, question: ask(basis) });
  const ratio = ratioIn(result);
  return ratio !== undefined && isScored(result) && result.credit.equals(band.credit) && holds(band, ratio);
}

const BOOKED = { at: 'json', file: 'test', path: 'booked' } as const;

/** The statement with every booked line changed by hand, and every total that is printed added up anew. */
function booked(statement: Statement, changes: ReadonlyMap<string, Exact>): Statement {
  const { lines } = chartIndex(statement.unit.kind);
  const figures = new Map(statement.figures);
  for (const [code, change] of changes) {
    let step = change;
    for (let line = lines.get(code); line; line = lines.get(line.parent ?? '')) {
      const known = line.code === code ? amountOf(openBook(statement), code) : undefined;
      const old = figures.get(line.code) ?? (known && { amount: known, origin: BOOKED });
      if (old) figures.set(line.code, { ...old, amount: old.amount.add(step) });
      step = step.mul(line.sign);
    }
  }
  return { ...statement, figures };
}

/** The proposal carried out, and the same with one rupiah less of the line. */
function carriedOut(statement: Statement, proposal: Proposal): { full: Statement; short: Statement } {
  const part = (of: Exact): Map<string, Exact> =>
    new Map(proposal.entries.map(({ line, change }) => [line, change.div(proposal.change).mul(of)]));
  const less = proposal.change.sub(exact(signOf(proposal.change)));
  return { full: booked(statement, part(proposal.change)), short: booked(statement, part(less)) };
}

describe('the actions', () => {
  it.each(KINDS)('of %s are led by lines that somebody can really move', (kind) => {
    const { lines } = chartIndex(kind);
    const forbidden = [...lines.values()].filter(
      (line) =>
        line.contra === true ||
        /loss-allowance|depreciation|amortisation|margin|-loss-|classified|^(current|substandard|doubtful|loss)-loans$|uncovered|at-risk|risky|income/.test(
          line.code,
        ),
    );
    expect(forbidden.length).toBeGreaterThan(10);
    const led = new Set(actionsOf(kind).map(({ line }) => line));
    expect(forbidden.filter(({ code }) => led.has(code)).map(({ code }) => code)).toEqual([]);
  });

  it.each(KINDS)(
    'of %s name only lines of its chart, and move a class of loans only together with cash',
    (kind) => {
      const { lines } = chartIndex(kind);
      expect(actionsOf(kind).length).toBeGreaterThan(20);
      for (const { line, counter, with: also, where, purpose } of actionsOf(kind)) {
        for (const entry of [counter, ...also, ...where]) expect(lines.has(entry.line)).toBe(true);
        expect(lines.has(line)).toBe(true);
        if (where.length > 0) expect([purpose, counter.line]).toEqual([purpose, 'cash']);
      }
    },
  );
});

const cases = KINDS.flatMap((kind) =>
  rulesOfKind(kind).map((ruleSet) => [ruleSet.id, kind, ruleSet] as const),
);

describe(`how much is missing (seed ${SEED})`, () => {
  it('is tried under every rule set', () => {
    expect(new Set(cases.map(([id]) => id))).toEqual(new Set(ruleSets.map((each) => each.id)));
  });

  it.each(cases)(
    '%s, %s: each proposal reaches its band, and one rupiah less does not',
    (_id, kind, ruleSet) => {
      const seen = { proposals: 0 };
      fc.assert(
        fc.property(formOfKind(kind), ({ shown, before }) => {
          for (const { indicator, targets } of distancesUnder(ruleSet, shown, before)) {
            for (const { band, levers } of targets) {
              for (const proposal of levers.flatMap(({ alone, kept }) => [alone, kept]).filter(isProposal)) {
                seen.proposals += 1;
                const { full, short } = carriedOut(shown, proposal);
                expect(isIn(ruleSet, full, before, indicator, band)).toBe(true);
                expect(isIn(ruleSet, short, before, indicator, band)).toBe(false);
              }
            }
          }
        }),
        settings(4),
      );
      if (ruleSet.grades.length > 0) expect(seen.proposals).toBeGreaterThan(10);
    },
  );

  it.each(cases)(
    '%s, %s: the numerator alone reaches each band it says, and one less does not',
    (_id, kind, ruleSet) => {
      fc.assert(
        fc.property(formOfKind(kind), ({ shown, before }) => {
          for (const { indicator, result, targets } of distancesUnder(ruleSet, shown, before)) {
            for (const { band, numerator } of targets) {
              if (!numerator) continue;
              const at = (change: Exact): Exact => ratioAfter(result, change);
              expect(holds(band, at(numerator))).toBe(true);
              expect(creditFor(indicator.scale, at(numerator))?.equals(band.credit)).toBe(true);
              expect(holds(band, at(numerator.sub(exact(signOf(numerator)))))).toBe(false);
            }
          }
        }),
        settings(4),
      );
    },
  );

  it.each(cases)(
    '%s, %s: what is booked with the balance kept leaves every check as it was',
    (_id, kind, ruleSet) => {
      fc.assert(
        fc.property(formOfKind(kind), ({ whole, before }) => {
          const findings = (statement: Statement): string[] =>
            checkStatement(statement)
              .filter((each) => each.severity === 'stops' && each.check !== 'total-assets-missing')
              .map((each) => `${each.check} ${each.line}`);
          const known = findings(whole);
          for (const { targets } of distancesUnder(ruleSet, whole, before)) {
            for (const { kept } of targets.flatMap((each) => each.levers)) {
              if (isProposal(kept)) expect(findings(carriedOut(whole, kept).full)).toEqual(known);
            }
          }
        }),
        settings(4),
      );
    },
  );
});

function ratioAfter({ indicator, ratio }: Scored, change: Exact): Exact {
  return ratio!.numerator.add(change).mul(factorOf(indicator)).div(ratio!.denominator);
}

describe('worked by hand, Perdep 06', () => {
  const figures = {
    cash: 300,
    'member-loans': 700,
    'total-assets': 1000,
    'current-assets': 1000,
    'voluntary-savings': 700,
    'current-liabilities': 700,
    'principal-deposits': 300,
    equity: 300,
    'liabilities-and-equity': 1000,
  };
  const distances = distancesUnder(perdep06, buildStatement({ figures }));
  const of = (number: string): Distance => distances.find((each) => each.indicator.number === number)!;
  const lever = (number: string, at: number, line: string) =>
    of(number).targets[at]!.levers.find((each) => each.action.line === line)!;
  const change = (answer: unknown): string =>
    isProposal(answer as Proposal) ? (answer as Proposal).change.toFraction() : 'none';

  it('1.1 at 30 %: more than 40 % pays in full; (300 + d) / 1000 is 40,1 % at 101', () => {
    const { alone } = lever('1.1', 0, 'principal-deposits');
    expect(change(alone)).toBe('101');
  });

  it('and with the cash it brings: (300 + d) / (1000 + d) passes 40 % at 167', () => {
    const { kept } = lever('1.1', 0, 'principal-deposits');
    expect(change(kept)).toBe('167');
    expect((kept as Proposal).entries.map((each) => [each.line, each.change.toFraction()])).toEqual([
      ['principal-deposits', '167'],
      ['cash', '167'],
    ]);
  });

  it('5.1 below 10 %: over 15 % costs more than over 10 %, and earns less', () => {
    const [only] = distancesUnder(perdep06, buildStatement({ ratios: { '5.1': '8' } }));
    expect(only!.targets.map(({ band }) => band.credit.toFraction())).toEqual(['100']);
  });

  it('5.1 at 42,86 %: too much cash falls again; over 15 % to 20 % pays 50, over 10 % to 15 % pays 100', () => {
    const targets = of('5.1').targets.map(({ band, way, numerator }) => [
      band.credit.toFraction(),
      way!.way,
      way!.edge.toFraction(),
      way!.reached,
      numerator!.toFraction(),
    ]);
    expect(targets).toEqual([
      ['50', 'down', '20', true, '-160'],
      ['100', 'down', '15', true, '-195'],
    ]);
    expect(change(lever('5.1', 1, 'member-loans').kept)).toBe('195');
  });

  it('names the other indicators that move with it, and the total', () => {
    const effects = (lever('5.1', 1, 'member-loans').kept as Proposal).effects();
    expect(effects.own!.points.after.least.sub(effects.own!.points.before.least).toFraction()).toBe('15/2');
    expect(effects.others.map((each) => each.indicator.number)).toContain('5.2');
    expect(effects.total!.after.least.compare(effects.total!.before.least)).toBe(1);
  });

  it('does not touch a line that is a gap', () => {
    const lines = distances.flatMap((each) => each.targets.flatMap((target) => target.levers));
    expect(lines.some((each) => each.action.line === 'salaries-and-honoraria')).toBe(false);
  });

  it('says percent points where only a ratio was given', () => {
    const [only] = distancesUnder(perdep06, buildStatement({ ratios: { '5.1': '40.68' } }));
    expect(
      only!.targets.map(({ way, numerator, levers }) => [way!.distance.toFraction(), numerator, levers]),
    ).toEqual([
      ['517/25', undefined, []],
      ['642/25', undefined, []],
    ]);
  });

  it('counts answers of a questionnaire', () => {
    const [only] = distancesUnder(perdep06, buildStatement({ answers: { '3.1': 9 } }));
    expect([only!.indicator.number, only!.targets[0]!.numerator!.toFraction()]).toEqual(['3.1', '3']);
    expect(bandOf(only!.indicator.scale, ONE)).toBeUndefined();
  });
});

it.each(KINDS)('draws forms of %s that add up', (kind) => {
  for (const { whole } of fc.sample(formOfKind(kind), { numRuns: 5, seed: SEED }))
    expect(
      checkStatement(whole).filter(
        (each) => each.severity === 'stops' && each.check !== 'total-assets-missing',
      ),
    ).toEqual([]);
});
