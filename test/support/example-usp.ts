import { exact } from '../../src/domain/decimal';
import { periodOf } from '../../src/domain/period';
import { kkpkk2021 } from '../../src/domain/rules/kkpkk-2021';
import { indicatorsOf } from '../../src/domain/rules/rule-set';
import type { Answer, AnswerSheet, Figure, Statement } from '../../src/domain/statement/statement';
import { EXAMPLE_FIGURES, EXAMPLE_YEARS, exampleStatements } from './example-statement';

type Amounts = Readonly<Record<string, readonly [number, number]>>;

export const USP_UNIT = {
  name: 'USP Koperasi Serba Usaha Contoh Makmur',
  kind: 'usp',
  legalEntity: '000456/BH/CONTOH/2004, 3 Mei 2004',
  seat: 'Desa Sukamaju, Kecamatan Sukasari, Kabupaten Contoh',
  authority: 'Dinas Koperasi dan UKM Kabupaten Contoh',
} as const;

/** Where the unit differs from the cooperative of the other example: the parent's capital stands in for deposits. */
const OF_THE_UNIT: Amounts = {
  'principal-deposits': [0, 0],
  'mandatory-deposits': [0, 0],
  'parent-capital': [447_700_000, 507_600_000],
  'other-equivalent-deposits': [24_000_000, 26_500_000],
  'inter-unit-receivables': [3_500_000, 2_750_000],
  'other-current-assets': [0, 0],
  'inter-unit-payables': [5_000_000, 4_000_000],
  'other-current-liabilities': [0, 0],
  'parent-temporary-capital': [180_000_000, 120_000_000],
  'bank-loans': [0, 0],
};

/** A line of its own in a cooperative, a total of the unit. */
const NOT_TYPED = 'equivalent-deposits';

export const USP_FIGURES: Amounts = Object.fromEntries(
  Object.entries({ ...EXAMPLE_FIGURES, ...OF_THE_UNIT }).filter(([code]) => code !== NOT_TYPED),
);

/** Every seventh question of the examination is answered no, the others yes. */
function examined(): [string, Answer[]][] {
  let asked = 0;
  return indicatorsOf(kkpkk2021).flatMap(({ number, questions = [] }): [string, Answer[]][] =>
    questions.length === 0 ? [] : [[number, questions.map(() => ((asked += 1) % 7 === 0 ? 'no' : 'yes'))]],
  );
}

/** The example as statements; every figure and answer of the workbook in fixtures is one of these. */
export function exampleUsp(): Statement[] {
  return exampleStatements().map((statement, at): Statement => {
    const origin = { at: 'cell', file: 'example-usp', sheet: String(EXAMPLE_YEARS[at]), cell: 'D4' } as const;
    const figures = Object.entries(USP_FIGURES).map(([code, amounts]): [string, Figure] => [
      code,
      { amount: exact(amounts[at] ?? 0), origin },
    ]);
    const sheets = examined().map(([number, answers]): [string, AnswerSheet] => [
      number,
      { answers, origin },
    ]);
    return {
      ...statement,
      unit: USP_UNIT,
      period: periodOf(EXAMPLE_YEARS[at] ?? 0),
      figures: new Map(figures),
      answers: new Map([...statement.answers, ...sheets]),
    };
  });
}
