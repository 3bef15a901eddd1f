import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gradeOf } from '../../src/domain/assessment/assess';
import { exact } from '../../src/domain/decimal';
import { findRuleSet } from '../../src/domain/rules/registry';
import { indicatorsOf } from '../../src/domain/rules/rule-set';
import type { RuleSet } from '../../src/domain/rules/rule-set';
import { creditFor } from '../../src/domain/rules/scale';

interface Published {
  readonly entity: string;
  readonly regulation: string;
  readonly years: readonly {
    readonly year: number | string | null;
    readonly total?: string;
    readonly grade?: string | null;
    readonly agrees?: boolean | null;
    readonly cells?: readonly {
      readonly number: string;
      readonly numerator?: string;
      readonly denominator?: string;
      readonly ratio?: string;
      readonly credit?: string;
      readonly agrees: boolean | null;
      readonly contested?: boolean;
    }[];
  }[];
}

/** The law a published assessment names itself; the older ones and the ones that name two are left to their files. */
const LAWS: readonly (readonly [RegExp, string])[] = [
  [/^Juknis Deputi/, 'kkpkk-2021'],
  [/^Permen 14\//, 'permen-14-2009'],
  [/^Permen 35\.3\//, 'permen-35-3-2007'],
  [/^Perdep 07\//, 'perdep-07-2016'],
];

const FOLDER = join(__dirname, '../../fixtures/cases/published');
const published = readdirSync(FOLDER).map(
  (file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Published,
);

const judged = published.flatMap((each) => {
  const id = LAWS.find(([name]) => name.test(each.regulation))?.[1];
  const ruleSet = id === undefined ? undefined : findRuleSet(id);
  return ruleSet ? [{ ...each, ruleSet }] : [];
});

const totals = judged.flatMap(({ entity, ruleSet, years }) =>
  years
    .filter((year) => year.total !== undefined && typeof year.grade === 'string' && year.agrees !== false)
    .filter((year) => ruleSet.grades.some((grade) => grade.label.toLowerCase() === year.grade?.toLowerCase()))
    .map((year) => ({
      name: `${entity} ${year.year ?? ''}`,
      law: ruleSet.id,
      ruleSet,
      total: year.total ?? '',
      grade: year.grade ?? '',
    })),
);

const cells = judged.flatMap(({ entity, ruleSet, years }) =>
  years.flatMap((year) =>
    (year.cells ?? [])
      .filter((cell) => cell.agrees === true && cell.credit !== undefined && cell.contested !== true)
      .filter((cell) => cell.ratio !== undefined || cell.denominator !== undefined)
      .map((cell) => ({ ...cell, name: `${entity} ${year.year ?? ''}`, law: ruleSet.id, ruleSet })),
  ),
);

/** Some prints number by aspect and letter: "s1a" is 1.1. */
const numberOf = (printed: string): string =>
  printed.replace(
    /^s(\d)([a-d])$/,
    (_all, aspect: string, letter: string) => `${aspect}.${'abcd'.indexOf(letter) + 1}`,
  );

const wordFor = (ruleSet: RuleSet, total: string): string | undefined =>
  gradeOf(ruleSet.grades, { least: exact(total), most: exact(total) })?.label;

describe('published results under the law they name', () => {
  it('there are some of each law', () => {
    expect([...new Set(judged.map((each) => each.ruleSet.id))].sort()).toEqual(
      LAWS.map(([, id]) => id).sort(),
    );
    expect(totals.length).toBeGreaterThanOrEqual(8);
    expect(cells.length).toBeGreaterThanOrEqual(8);
  });

  it.each(totals)('$name, $law: $total is $grade', ({ ruleSet, total, grade }) => {
    expect(wordFor(ruleSet, total)?.toLowerCase()).toBe(grade.toLowerCase());
  });

  it.each(cells)(
    '$name, $law, $number earns $credit',
    ({ ruleSet, number, numerator, denominator, ratio, credit }) => {
      const indicator = indicatorsOf(ruleSet).find((each) => each.number === numberOf(number));
      if (!indicator) throw new Error(`${ruleSet.id} has no ${number}`);
      const percent =
        numerator !== undefined && denominator !== undefined
          ? exact(numerator).mul(100).div(exact(denominator))
          : exact(ratio ?? '');
      expect(creditFor(indicator.scale, percent)?.toString()).toBe(credit);
    },
  );
});
