import { basisFor } from './basis';
import fc from 'fast-check';
import { ALL_YES, PERFECT, buildStatement } from '../../../test/support/build-statement';
import { Random } from '../../../test/fuzz/random';
import { creditText } from '../../../test/support/judge';
import { runs } from '../../../test/support/runs';
import { wholeStatement, without } from '../../../test/support/whole-statement';
import { HUNDRED, exact, signOf } from '../decimal';
import type { Exact } from '../decimal';
import { perdep06 } from '../rules/perdep-06-2016';
import { choose, readAs } from '../rules/readings';
import { indicatorsOf } from '../rules/rule-set';
import { creditFor, holds } from '../rules/scale';
import type { Scale } from '../rules/scale';
import type { Figure, Statement } from '../statement/statement';
import { assess } from './assess';
import type { Assessment } from './assess';
import { linesOf } from './explain';
import { isScored } from './score';

const SEED = 20_161_231;
const settings = (numRuns: number): { seed: number; numRuns: number } => ({
  seed: SEED,
  numRuns: runs(numRuns),
});

const OPTIONS = perdep06.readings.flatMap((reading) => reading.options.slice(1).map((option) => option.id));
const RULE_SETS = [perdep06, ...OPTIONS.map((id) => readAs(perdep06, choose(perdep06, [id])))];
const SCALES = [...new Set(RULE_SETS.flatMap((ruleSet) => indicatorsOf(ruleSet).map((each) => each.scale)))];

/** Any ratio, often near or exactly on a printed edge. */
const ratio: fc.Arbitrary<Exact> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: -50, max: 250 }),
      fc.integer({ min: -10, max: 50 }).map((each) => each * 2.5),
    ),
    fc.constantFrom('0', '1/1000000000000', '-1/1000000000000', '1/3', '-0.5'),
  )
  .map(([base, off]) => exact(String(base)).add(exact(off)));

describe(`properties (seed ${SEED})`, () => {
  describe.each(SCALES.map((scale, at) => ({ scale, at })))(
    'of scale $at of all readings',
    ({ scale }: { scale: Scale }) => {
      it('any ratio has exactly one credit, within 0 and 100', () => {
        fc.assert(
          fc.property(ratio, (value) => {
            const credit = creditFor(scale, value);
            expect(credit && signOf(credit) >= 0 && credit.compare(HUNDRED) <= 0).toBe(true);
            if (scale.kind === 'bands')
              expect(scale.bands.filter((band) => holds(band, value))).toHaveLength(1);
          }),
          settings(120),
        );
      });
    },
  );

  it('no indicator scores above its weight, no total above a hundred', () => {
    fc.assert(
      fc.property(terms(), fc.constantFrom(...RULE_SETS), (figures, ruleSet) => {
        const assessment = assess(basisFor(ruleSet, buildStatement({ figures, answers: ALL_YES })));
        for (const { points, weight } of linesOf(assessment)) {
          expect(signOf(points.least)).toBeGreaterThanOrEqual(0);
          expect(points.least.compare(points.most)).toBeLessThanOrEqual(0);
          expect(points.most.compare(weight)).toBeLessThanOrEqual(0);
        }
        expect(assessment.total!.most.compare(HUNDRED)).toBeLessThanOrEqual(0);
      }),
      settings(80),
    );
  });

  it('scaling all amounts by a positive factor changes no credit', () => {
    const factor = fc.constantFrom('2', '1000', '1/7', '0.1', '12345.678');
    fc.assert(
      fc.property(terms(), factor, (figures, by) => {
        const scaled = Object.fromEntries(
          Object.entries(figures).map(([code, amount]) => [code, exact(amount).mul(exact(by)).toFraction()]),
        );
        expect(credits(buildStatement({ figures: scaled }))).toEqual(credits(buildStatement({ figures })));
      }),
      settings(80),
    );
  });

  it('scaling a whole form changes no credit either', () => {
    fc.assert(
      fc.property(form(), fc.constantFrom('3', '1000', '41/40'), ({ whole }, by) => {
        const scaled = mapFigures(whole, (amount) => amount.mul(exact(by)));
        expect(credits(scaled)).toEqual(credits(whole));
      }),
      settings(25),
    );
  });

  it('permuting the order of figures changes nothing', () => {
    fc.assert(
      fc.property(form(), fc.infiniteStream(fc.nat()), ({ shown }, stream) => {
        const shuffled = [...shown.figures]
          .map((entry) => ({ entry, key: stream.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ entry }) => entry);
        expect(credits({ ...shown, figures: new Map(shuffled) })).toEqual(credits(shown));
      }),
      settings(40),
    );
  });

  it('filling in an amount that was not shown never widens the interval of any indicator', () => {
    fc.assert(
      fc.property(form(), fc.nat(), ({ whole, shown }, pick) => {
        const hidden = [...whole.figures.keys()].filter((code) => !shown.figures.has(code));
        const code = hidden[pick % Math.max(hidden.length, 1)];
        if (code === undefined) return;
        const figures = new Map(shown.figures).set(code, whole.figures.get(code)!);
        expectNarrower(assess(basisFor(perdep06, shown)), assess(basisFor(perdep06, { ...shown, figures })));
      }),
      settings(100),
    );
  });

  it('the truth always lies in the interval that an incomplete form leaves', () => {
    fc.assert(
      fc.property(form(), ({ whole, shown }) =>
        expectNarrower(assess(basisFor(perdep06, shown)), assess(basisFor(perdep06, whole))),
      ),
      settings(60),
    );
  });

  it('more capital never lowers the credit of capital adequacy', () => {
    const line = fc.constantFrom(
      'principal-deposits',
      'mandatory-deposits',
      'general-reserve',
      'participation-capital',
      'current-surplus',
    );
    fc.assert(
      fc.property(form(), line, fc.integer({ min: 1, max: 9_000_000 }), ({ whole }, code, more) => {
        const old = whole.figures.get(code)!;
        const { figures } = {
          figures: new Map(whole.figures).set(code, { ...old, amount: old.amount.add(more) }),
        };
        const credit = (statement: Statement): Exact => {
          const { result } = linesOf(assess(basisFor(perdep06, statement))).find(
            (each) => each.result.indicator.number === '1.3',
          )!;
          if (!isScored(result)) throw new Error('gap');
          return result.credit;
        };
        if ([...whole.figures.values()].every((figure) => signOf(figure.amount) === 0)) return;
        const riskless = assess(basisFor(perdep06, whole)).aspects[0]!.lines[2]!;
        if (!isScored(riskless.result)) return;
        expect(credit({ ...whole, figures }).compare(credit(whole))).toBeGreaterThanOrEqual(0);
      }),
      settings(40),
    );
  });
});

/** The law's terms at random amounts, some negative, some nothing, some not given. */
function terms(): fc.Arbitrary<Record<string, string>> {
  const amount = fc
    .oneof(fc.integer({ min: -2000, max: 20_000 }), fc.constant(0))
    .map((thousands) => String(thousands * 1000));
  return fc.dictionary(fc.constantFrom(...Object.keys(PERFECT)), amount, { maxKeys: 25 });
}

/** An honest form, and the same with some of its amounts not shown. */
function form(): fc.Arbitrary<{ whole: Statement; shown: Statement }> {
  return fc
    .tuple(fc.nat({ max: 1_000_000 }), fc.nat({ max: 100 }), fc.boolean())
    .map(([seed, stay, totalsProve]) => {
      const random = new Random(seed);
      const whole = { ...wholeStatement('ksp', random), totalsProve };
      return { whole, shown: without(whole, random, stay) };
    });
}

function mapFigures(statement: Statement, change: (amount: Exact) => Exact): Statement {
  const figures = [...statement.figures].map(([code, figure]): [string, Figure] => [
    code,
    { ...figure, amount: change(figure.amount) },
  ]);
  return { ...statement, figures: new Map(figures) };
}

const credits = (statement: Statement): string[] =>
  linesOf(assess(basisFor(perdep06, statement))).map(creditText);

function expectNarrower(before: Assessment, after: Assessment): void {
  const [old, now] = [linesOf(before), linesOf(after)];
  old.forEach(({ points, result }, at) => {
    const { least, most } = now[at]!.points;
    const number = result.indicator.number;
    expect([number, least.compare(points.least) >= 0, most.compare(points.most) <= 0]).toEqual([
      number,
      true,
      true,
    ]);
  });
}
