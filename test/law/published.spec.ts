import { basisFor } from '../../src/domain/assessment/basis';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { assess, gradeOf } from '../../src/domain/assessment/assess';
import { isAttainable } from '../../src/domain/assessment/attainable';
import { isScored } from '../../src/domain/assessment/score';
import type { Scored } from '../../src/domain/assessment/score';
import { HUNDRED, exact } from '../../src/domain/decimal';
import type { Exact } from '../../src/domain/decimal';
import { perdep06 } from '../../src/domain/rules/perdep-06-2016';
import { choose, readAs } from '../../src/domain/rules/readings';
import { indicatorsOf } from '../../src/domain/rules/rule-set';
import type { Indicator } from '../../src/domain/rules/rule-set';
import { buildStatement } from '../support/build-statement';
import type { Reports } from '../support/build-statement';
import { lineOf } from '../support/judge';

/** One printed cell of a published assessment; what was not printed is not here. */
interface Cell {
  readonly number: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly ratio?: string;
  readonly credit?: string;
  readonly weight?: string;
  readonly score?: string;
  /** True: the print is right; false: it contradicts itself or the law; null: it cannot be told. */
  readonly agrees: boolean | null;
  readonly reason?: string;
  readonly contested?: boolean;
  /** Which of ratio, credit and score the law gives otherwise, where `agrees` is false. */
  readonly differs?: readonly ('ratio' | 'credit' | 'score')[];
  /** The numerator the print itself adds up to, where it divides another; and its credit. */
  readonly corrected?: { readonly numerator: string; readonly credit: string };
}

interface Year {
  readonly year: number | string | null;
  readonly label?: string;
  readonly cells?: readonly Cell[];
  readonly total?: string;
  readonly grade?: string | null;
  readonly agrees?: boolean | null;
  /** The grade Perdep 06/2016 gives, where the print says another. */
  readonly gradeByLaw?: string;
}

interface Published {
  readonly entity: string;
  readonly source: { readonly title: string; readonly url: string };
  readonly regulation: string;
  readonly cellsTestedAs: string | null;
  readonly gradesTestedAs: string | null;
  readonly outOfScope?: string;
  readonly gradesOutOfScope?: string;
  readonly years: readonly Year[];
}

const FOLDER = join(__dirname, '../../fixtures/cases/published');
const files = readdirSync(FOLDER).sort();
const published = files.map((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Published);

const cells = published
  .filter((each) => each.cellsTestedAs === perdep06.id)
  .flatMap((each) =>
    each.years.flatMap((year) =>
      (year.cells ?? []).map((cell) => ({
        ...cell,
        cell,
        name: `${each.entity} ${year.label ?? year.year ?? ''}`,
      })),
    ),
  );
const totals = published
  .filter((each) => each.gradesTestedAs === perdep06.id)
  .flatMap((each) =>
    each.years
      .filter((year) => year.total !== undefined && typeof year.grade === 'string')
      .map((year) => ({ ...year, name: `${each.entity} ${year.label ?? year.year ?? ''}` })),
  );

function indicatorOf(number: string): Indicator {
  const found = indicatorsOf(perdep06).find((each) => each.number === number);
  if (!found) throw new Error(`no indicator ${number}`);
  return found;
}

/** Terms that an indicator divides: only those printed with one amount each. */
function reportOf(cell: Cell): Reports {
  const { formula } = indicatorOf(cell.number);
  if (formula.node !== 'percent' || formula.of.node !== 'term' || formula.per.node !== 'term') {
    throw new Error(`${cell.number} does not divide one term by another`);
  }
  const { numerator, denominator } = cell;
  if (numerator !== undefined && denominator !== undefined) {
    return { figures: { [formula.of.code]: numerator, [formula.per.code]: denominator } };
  }
  return { ratios: { [cell.number]: cell.ratio ?? '' } };
}

function scored(cell: Cell, readings: readonly string[] = []): Scored {
  const ruleSet = readAs(perdep06, choose(perdep06, readings));
  const { result } = lineOf(assess(basisFor(ruleSet, buildStatement(reportOf(cell)))), cell.number);
  if (!isScored(result)) throw new Error(`${cell.number} is a gap`);
  return result;
}

const points = (result: Scored): string =>
  result.credit
    .mul(result.indicator.weight ?? 0)
    .div(HUNDRED)
    .toFraction();

/** True when a printed decimal is this number rounded (up or down) to the printed decimals, or cut. */
function isPrinted(value: Exact, print: string): boolean {
  const places = print.split('.')[1]?.length ?? 0;
  const unit = exact(1).div(10 ** places);
  return value.sub(exact(print)).abs().compare(unit) < 0;
}

const withInputs = cells.filter((each) => each.numerator !== undefined && each.denominator !== undefined);
const withRatio = cells.filter((each) => each.ratio !== undefined && each.numerator === undefined);
const withBase = [...withInputs, ...withRatio];
const scoreOnly = cells.filter((each) => each.score !== undefined && !withBase.includes(each));

describe('published assessments', () => {
  it('are all here, each with its source, and either tested or with the reason why not', () => {
    expect(published).toHaveLength(24);
    for (const each of published) {
      expect(each.source.title).not.toBe('');
      expect(each.source.url).toMatch(/^http/);
      expect(each.cellsTestedAs ?? each.outOfScope).toBeTruthy();
      expect(each.gradesTestedAs ?? each.gradesOutOfScope ?? each.outOfScope).toBeTruthy();
      const wrong = each.years.flatMap((year) => year.cells ?? []).filter((cell) => cell.agrees === false);
      expect(wrong.every((cell) => cell.reason)).toBe(true);
    }
  });

  it('are cells of these kinds, each with a weight of Perdep 06/2016', () => {
    expect([withInputs.length, withRatio.length, scoreOnly.length]).toEqual([20, 7, 32]);
    for (const { number, weight } of cells) {
      if (weight !== undefined) expect(indicatorOf(number).weight?.toFraction()).toBe(weight);
    }
  });

  describe.each(withBase.filter((each) => each.agrees))(
    '$name, $number: $ratio %, which agrees',
    ({ cell }) => {
      const result = scored(cell);

      it('has the printed ratio to its decimals', () => {
        if (cell.ratio !== undefined) expect(isPrinted(result.ratio!.percent!, cell.ratio)).toBe(true);
      });

      it('has the printed credit and score', () => {
        if (cell.credit !== undefined) expect(result.credit.toFraction()).toBe(cell.credit);
        if (cell.score !== undefined) expect(points(result)).toBe(exact(cell.score).toFraction());
      });
    },
  );

  it.each(withBase.filter((each) => each.agrees === false))(
    '$name, $number: not repeated, $reason',
    ({ cell }) => {
      const result = scored(cell);
      const ours = {
        ratio: cell.ratio === undefined || isPrinted(result.ratio!.percent!, cell.ratio),
        credit: cell.credit === undefined || result.credit.equals(exact(cell.credit)),
        score: cell.score === undefined || points(result) === exact(cell.score).toFraction(),
      };
      expect(Object.entries(ours).flatMap(([what, same]) => (same ? [] : [what]))).toEqual(cell.differs);
    },
  );

  it.each(scoreOnly.filter((each) => each.agrees !== false))(
    '$name, $number: $score points can be had',
    (cell) => {
      const indicator = indicatorOf(cell.number);
      expect(isAttainable(indicator, indicator.weight!, exact(cell.score!))).toBe(true);
    },
  );

  it.each(scoreOnly.filter((each) => each.agrees === false))(
    '$name, $number: $score points cannot be had, $reason',
    (cell) => {
      const indicator = indicatorOf(cell.number);
      expect(isAttainable(indicator, indicator.weight!, exact(cell.score!))).toBe(false);
    },
  );

  it('contain a sheet that divides another own capital than it adds up to, and so misses the credit', () => {
    const found = cells.filter((each) => each.corrected !== undefined);
    expect(found.map((each) => each.number)).toEqual(['1.1']);
    for (const { cell } of found) {
      const { numerator, credit } = cell.corrected!;
      const right = scored({ ...cell, numerator });
      expect(right.credit.toFraction()).toBe(credit);
      expect(credit).not.toBe(cell.credit);
      expect(isPrinted(right.ratio!.percent!, cell.ratio!)).toBe(false);
    }
  });

  it('contain the impossible liquidity score of KUD Sido Makmur', () => {
    const found = scoreOnly.filter(
      (each) => each.name.startsWith('KUD Sido Makmur') && each.agrees === false,
    );
    expect(found.map((each) => [each.number, each.score])).toEqual([['5.1', '1.25']]);
  });
});

describe('the practice of some theses', () => {
  const nagara = (number: string): Cell[] =>
    cells.filter((each) => each.name.startsWith('KPRI') && each.number === number && each.agrees === false);

  it('is the rounded reading of 2.2, which gives exactly their credits', () => {
    const found = nagara('2.2');
    expect(found).toHaveLength(3);
    for (const cell of found) expect(scored(cell, ['2.2/rounded']).credit.toFraction()).toBe(cell.credit);
  });

  it('is the linear reading of 2.3, but for their rounding', () => {
    const found = nagara('2.3');
    expect(found).toHaveLength(2);
    for (const cell of found) expect(isPrinted(scored(cell, ['2.3/linear']).credit, cell.credit!)).toBe(true);
  });

  it('differs in 1.2: the worksheet of KSU Setia Dharma follows the upper steps, not the lower ones', () => {
    const [contested] = cells.filter((each) => each.contested);
    expect(scored(contested!).credit.toFraction()).toBe(contested!.credit);
    expect(scored(contested!, ['1.2/lower-steps']).credit.toFraction()).toBe('90');
  });

  it('nowhere else depends on which steps of 1.2 are read, so that those cells stand under both', () => {
    const others = withBase.filter((each) => each.number === '1.2' && each.agrees);
    expect(others).toHaveLength(3);
    for (const cell of others) {
      expect(scored(cell, ['1.2/lower-steps']).credit.toFraction()).toBe(cell.credit);
    }
  });
});

describe('printed totals under Perdep 06/2016', () => {
  it.each(totals)('$name: $total is $grade', ({ total, grade, agrees, gradeByLaw }) => {
    const ours = gradeOf(perdep06.grades, { least: exact(total!), most: exact(total!) })?.label;
    expect(ours).toBe(agrees === false ? gradeByLaw : grade);
    expect(ours === grade).toBe(agrees !== false);
  });

  it('are nine, one of which names the wrong grade', () => {
    expect(totals).toHaveLength(9);
    expect(totals.filter((each) => each.agrees === false).map((each) => each.total)).toEqual(['62.47']);
  });
});
