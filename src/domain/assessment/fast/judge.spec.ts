import { Random } from '../../../../test/fuzz/random';
import { anyBasis } from '../../../../test/support/any-basis';
import { buildStatement } from '../../../../test/support/build-statement';
import { exampleStatements } from '../../../../test/support/example-statement';
import { toldApart } from '../../../../test/support/told-apart';
import { exact } from '../../decimal';
import { line, number, percent, previous, sum } from '../../rules/formula';
import { perdep06 } from '../../rules/perdep-06-2016';
import { ruleSets } from '../../rules/registry';
import { chartIndex } from '../../statement/chart';
import type { Figure, Statement } from '../../statement/statement';
import { basisFor } from '../basis';
import { judge } from './judge';

/** Statements that are drawn; `npm run test:alike` draws 100,000, which takes a quarter of an hour or more. */
const COUNT = Number(process.env['RAPOR_STATEMENTS'] ?? 400);
/** What the first statement is drawn from; another number draws others. */
const SEED = Number(process.env['RAPOR_SEED'] ?? 1);
const AT_ONCE = 100;

describe(`judged without a trace, ${COUNT} statements from seed ${SEED} on`, () => {
  const parts = Array.from({ length: Math.ceil(COUNT / AT_ONCE) }, (_, at) => SEED + at * AT_ONCE);

  it.each(parts)(
    'seeds from %d: each credit, score, gap, total and grade is that of the traced engine',
    (from) => {
      const seeds = Array.from({ length: AT_ONCE }, (_, at) => from + at);
      const apart = seeds.flatMap((seed) => {
        const basis = anyBasis(new Random(seed));
        return toldApart(basis).map((each) => `seed ${seed}, ${basis.law.id}: ${each}`);
      });
      expect(apart).toEqual([]);
    },
  );
});

/** A total with every part of it but one, so that nothing is left for that one. */
function beside(code: string): Readonly<Record<string, number>> {
  const { lines, parts } = chartIndex('ksp');
  const total = lines.get(code)?.parent ?? '';
  const others = (parts.get(total) ?? []).filter((part) => part.code !== code);
  const sum = others.reduce((all, { sign }) => all + sign, 0);
  return { ...Object.fromEntries(others.map((part) => [part.code, 1])), [total]: sum };
}

describe('judged without a trace', () => {
  const [before, whole] = exampleStatements();
  const figures = (codes: Readonly<Record<string, string>>): Statement => {
    const given = Object.entries(codes).map(([code, amount]): [string, Figure] => [
      code,
      { amount: exact(amount), origin: { at: 'json', file: 'test', path: code } },
    ]);
    return { ...whole!, figures: new Map([...whole!.figures, ...given]) };
  };

  it.each<[string, Statement]>([
    ['a complete statement', whole!],
    ['an amount beyond what a machine holds exactly', figures({ cash: '9007199254740993' })],
    ['amounts with sen', figures({ cash: '100.01', bank: '0.99' })],
    ['a sign that cannot be', figures({ cash: '-1' })],
    ['a term given below nothing', figures({ 'own-capital': '-5' })],
    ['nothing at all', buildStatement({ figures: {} })],
    [
      'a ratio on an edge',
      buildStatement({ figures: { 'cash-and-bank': '10', 'current-liabilities': '100' } }),
    ],
    [
      'one just over it',
      buildStatement({ figures: { 'cash-and-bank': '10.000001', 'current-liabilities': '100' } }),
    ],
    [
      'a section that only what stands beside it says is nothing',
      buildStatement({ figures: beside('loans-net') }),
    ],
  ])('%s comes to the same under every rule set', (_, statement) => {
    expect(
      ruleSets.flatMap((law) => toldApart(basisFor(law, statement, { before, givenFor: perdep06 }))),
    ).toEqual([]);
  });

  it('a number of a year before that nobody reported is as unknown as any other of it', () => {
    const aspects = perdep06.aspects.map((aspect) => ({
      ...aspect,
      indicators: aspect.indicators.map((indicator) =>
        indicator.number === '5.1'
          ? {
              ...indicator,
              formula: percent(line('cash'), sum(line('current-liabilities'), previous(number('5')))),
            }
          : indicator,
      ),
    }));
    const basis = basisFor({ ...perdep06, aspects }, whole!);
    const [cash] = judge(basis).aspects.flatMap(({ lines }) =>
      lines.filter(({ indicator }) => indicator.number === '5.1'),
    );
    expect([toldApart(basis), cash?.credit]).toEqual([[], null]);
  });

  it('two ratios that no machine number tells apart lie on either side of an edge', () => {
    const [per, of] = [9_007_199_254_740_000n, 900_719_925_474_000n];
    const credit = (numerator: bigint): string | undefined => {
      const given = { 'cash-and-bank': String(numerator), 'current-liabilities': String(per) };
      const lines = judge(basisFor(perdep06, buildStatement({ figures: given }))).aspects.flatMap(
        (each) => each.lines,
      );
      return lines.find(({ indicator }) => indicator.number === '5.1')?.credit?.toFraction();
    };
    expect([credit(of), credit(of + 1n)]).toEqual(['25', '100']);
  });
});
