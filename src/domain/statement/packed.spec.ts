import { Random } from '../../../test/fuzz/random';
import { anyBasis } from '../../../test/support/any-basis';
import { buildStatement } from '../../../test/support/build-statement';
import { judge } from '../assessment/fast/judge';
import type { Basis } from '../assessment/basis';
import { exact } from '../decimal';
import type { Finding } from './finding';
import { packed, unpacked } from './packed';
import type { Origin, Statement } from './statement';

const COUNT = 60;
const CELL: Origin = { at: 'cell', file: 'buku.xlsx', sheet: 'Neraca', cell: 'B7', label: 'Kas' };

const SCALED: Finding = {
  ...{ check: 'amounts-scaled', severity: 'notice', line: 'cash', origin: CELL },
  ...{ found: exact(1000), expected: exact('1/3'), difference: exact('-0.5') },
};

/** Some of the figures stand on a sheet, some of them with a note; now and then the file tells its amounts in thousands. */
function onSheet(statement: Statement, random: Random): Statement {
  const share = random.pick([0, 2, 4]);
  const figures = new Map(
    [...statement.figures].map(([code, figure]) => [
      code,
      random.below(4) < share ? { ...figure, origin: CELL, note: 'tutup buku' } : figure,
    ]),
  );
  return { ...statement, figures, ...(random.below(3) === 0 ? { doubts: [SCALED] } : {}) };
}

const told = (basis: Basis): unknown => {
  const { aspects, total, grade } = judge(basis);
  return {
    points: aspects.map(({ points }) => [points.least.toFraction(), points.most.toFraction()]),
    credits: aspects.flatMap(({ lines }) =>
      lines.map(({ credit, gap }) => [credit?.toFraction() ?? null, gap ?? null]),
    ),
    total: total && [total.least.toFraction(), total.most.toFraction()],
    grade: grade?.label,
  };
};

describe('a packed statement', () => {
  it(`is judged as the one that was packed: ${COUNT} drawn by lot, of every rule set`, () => {
    const apart = Array.from({ length: COUNT }, (_, seed) => {
      const random = new Random(seed + 1);
      const { statement, before, ...law } = anyBasis(random);
      const given = { statement: onSheet(statement, random), before: before && onSheet(before, random) };
      const again = {
        statement: unpacked(packed(given.statement)),
        before: given.before && unpacked(packed(given.before)),
      };
      const [one, other] = [told({ ...law, ...given }), told({ ...law, ...again })];
      return JSON.stringify(one) === JSON.stringify(other) ? undefined : `seed ${seed + 1}`;
    });
    expect(apart.filter((each) => each !== undefined)).toEqual([]);
  });

  it('says exactly the amounts, in their order, of which file they are and nothing else', () => {
    const amounts = { cash: '9007199254740993', bank: '-0.25', 'total-assets': '0', 'own-capital': '7' };
    const built = buildStatement({ figures: amounts, ratios: { '5.1': '12.5' }, answers: { '3.1': 4 } });
    const statement = { ...built, doubts: [SCALED] };
    const again = unpacked(packed(statement));
    expect([...again.figures].map(([code, { amount }]) => [code, amount.toFraction()])).toEqual(
      [...statement.figures].map(([code, { amount }]) => [code, amount.toFraction()]),
    );
    expect(again.figures.size).toBe(4);
    expect([again.figures.has('cash'), again.figures.has('loans-net')]).toEqual([true, false]);
    expect(again.figures.get('cash')?.origin.at).toBe('json');
    expect([again.unit, again.period]).toEqual([statement.unit, statement.period]);
    expect(again.doubts).toEqual([SCALED]);
    expect(again.ratios.get('5.1')?.value.toFraction()).toBe('25/2');
    expect(again.answers.get('3.1')?.answers).toBe(4);
  });
});
