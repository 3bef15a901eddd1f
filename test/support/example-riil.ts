import { exact } from '../../src/domain/decimal';
import { periodOf } from '../../src/domain/period';
import { kkpkkRiil2021 } from '../../src/domain/rules/kkpkk-sektor-riil-2021';
import { indicatorsOf } from '../../src/domain/rules/rule-set';
import type {
  Answer,
  AnswerSheet,
  Figure,
  Statement,
  UnitIdentity,
} from '../../src/domain/statement/statement';

type Amounts = Readonly<Record<string, readonly [number, number]>>;

/** Both years of an invented consumers' cooperative with a shop. */
export const RIIL_YEARS = [2023, 2024] as const;

export const RIIL_UNIT: UnitIdentity = {
  name: 'Koperasi Konsumen Contoh Makmur',
  kind: 'riil',
  legalEntity: '000789/BH/CONTOH/2012, 9 Februari 2012',
  seat: 'Desa Sukamaju, Kecamatan Sukasari, Kabupaten Contoh',
  authority: 'Dinas Koperasi dan UKM Kabupaten Contoh',
};

/** In rupiah: the first year, the second year. It lends nothing, and says so. */
export const RIIL_FIGURES: Amounts = {
  cash: [15_200_000, 18_400_000],
  'demand-deposits': [51_800_000, 62_350_000],
  'time-deposits-placed': [25_000_000, 25_000_000],
  'short-term-securities': [0, 0],
  'trade-debtors': [128_750_000, 141_200_000],
  'trade-receivables-allowance': [0, 0],
  'member-loans': [0, 0],
  'non-member-loans': [0, 0],
  'other-cooperative-loans': [0, 0],
  'loan-loss-allowance': [0, 0],
  'other-receivables': [3_900_000, 4_250_000],
  inventories: [196_300_000, 212_700_000],
  supplies: [0, 0],
  'prepaid-expenses': [5_000_000, 6_000_000],
  'accrued-income': [0, 0],
  'other-current-assets': [1_200_000, 1_500_000],
  'cooperative-participation': [15_000_000, 15_000_000],
  'long-term-securities': [0, 0],
  'other-long-term-investments': [0, 0],
  land: [80_000_000, 80_000_000],
  buildings: [185_000_000, 185_000_000],
  'depreciation-buildings': [-37_000_000, -46_250_000],
  vehicles: [96_000_000, 96_000_000],
  'depreciation-vehicles': [-36_000_000, -48_000_000],
  equipment: [68_000_000, 74_500_000],
  'depreciation-equipment': [-26_350_000, -33_700_000],
  'other-fixed-assets': [0, 0],
  'depreciation-other': [0, 0],
  depreciation: [0, 0],
  'deferred-expenses': [4_000_000, 4_000_000],
  'deferred-expenses-amortisation': [-1_000_000, -2_000_000],
  'trade-payables': [131_600_000, 128_400_000],
  'voluntary-savings': [68_200_000, 74_600_000],
  'time-deposits-short': [38_000_000, 40_000_000],
  'special-savings': [0, 0],
  'non-member-savings': [8_200_000, 9_400_000],
  'surplus-funds': [8_100_000, 8_900_000],
  'member-welfare-funds': [0, 0],
  'accrued-expenses': [4_900_000, 5_350_000],
  'unearned-income': [2_600_000, 3_200_000],
  'bank-loans-current': [24_000_000, 24_000_000],
  'other-current-liabilities': [1_900_000, 2_100_000],
  'time-deposits-long': [0, 0],
  'bank-loans': [72_000_000, 48_000_000],
  'lpdb-loans': [0, 0],
  'employee-benefits': [0, 0],
  'participation-capital-owed': [20_000_000, 20_000_000],
  'other-long-term-loans': [0, 0],
  'principal-deposits': [23_800_000, 24_500_000],
  'mandatory-deposits': [205_100_000, 218_600_000],
  'equivalent-deposits': [0, 0],
  'equalisation-capital': [0, 0],
  donations: [30_000_000, 30_000_000],
  'general-reserve': [92_400_000, 105_500_000],
  'risk-purpose-reserve': [10_000_000, 12_000_000],
  'retained-surplus': [0, 0],
  'current-surplus': [42_200_000, 50_800_000],

  'member-sales': [1_168_400_000, 1_284_500_000],
  'service-income': [33_100_000, 36_800_000],
  'loan-income': [0, 0],
  'member-cost-of-goods': [1_006_824_000, 1_104_670_000],
  'savings-interest': [0, 0],
  'time-deposit-interest': [0, 0],
  'non-member-sales': [371_200_000, 412_300_000],
  'non-member-service-income': [4_900_000, 5_400_000],
  'non-member-loan-income': [0, 0],
  'non-member-cost-of-goods': [313_664_000, 346_332_000],
  'salaries-and-honoraria': [108_000_000, 118_800_000],
  overtime: [0, 0],
  'holiday-allowance': [0, 0],
  travel: [3_200_000, 3_600_000],
  freight: [0, 0],
  stationery: [2_200_000, 2_450_000],
  utilities: [9_100_000, 9_840_000],
  telephone: [3_000_000, 3_120_000],
  'general-administration': [4_000_000, 4_300_000],
  marketing: [4_100_000, 5_250_000],
  rent: [12_000_000, 12_000_000],
  maintenance: [3_400_000, 3_800_000],
  'depreciation-expense': [21_000_000, 21_500_000],
  'loan-loss-expense': [0, 0],
  'staff-training': [1_200_000, 1_500_000],
  'other-business-expense': [3_812_000, 4_638_000],
  'officers-expense': [16_800_000, 18_000_000],
  'member-education': [4_000_000, 4_500_000],
  'annual-meeting': [8_400_000, 9_200_000],
  'other-cooperative-expense': [700_000, 800_000],
  'other-income': [7_400_000, 2_350_000],
  'bank-loan-interest': [9_000_000, 7_200_000],
  'participation-capital-return': [0, 0],
  'other-expense': [500_000, 450_000],
  'income-tax': [7_900_000, 8_600_000],

  'share-of-deposits': [8_440_000, 10_160_000],
  'share-of-transactions': [12_660_000, 15_240_000],
  'share-of-reserves': [10_550_000, 12_700_000],
  'share-of-officers': [4_220_000, 5_080_000],
  'share-of-staff': [2_110_000, 2_540_000],
  'share-of-education': [2_110_000, 2_540_000],
  'share-of-social': [2_110_000, 2_540_000],
  'share-of-others': [0, 0],
};

/** Every seventh question of the examination is answered no, the others yes. */
function examined(origin: AnswerSheet['origin']): [string, AnswerSheet][] {
  let asked = 0;
  return indicatorsOf(kkpkkRiil2021).flatMap(({ number, questions = [] }): [string, AnswerSheet][] => {
    const answers = questions.map((): Answer => ((asked += 1) % 7 === 0 ? 'no' : 'yes'));
    return answers.length === 0 ? [] : [[number, { answers, origin }]];
  });
}

/** The example as statements; every figure and answer of the workbook in fixtures is one of these. */
export function exampleRiil(): Statement[] {
  return RIIL_YEARS.map((year, at): Statement => {
    const origin = { at: 'cell', file: 'example-riil', sheet: String(year), cell: 'D4' } as const;
    const figures = Object.entries(RIIL_FIGURES).map(([code, amounts]): [string, Figure] => [
      code,
      { amount: exact(amounts[at] ?? 0), origin },
    ]);
    return {
      unit: RIIL_UNIT,
      period: periodOf(year),
      figures: new Map(figures),
      ratios: new Map(),
      scores: new Map(),
      answers: new Map(examined(origin)),
      totalsProve: false,
    };
  });
}

export const KDMP_UNIT: UnitIdentity = {
  name: 'Koperasi Desa Merah Putih Contoh Sukamaju',
  kind: 'riil',
  seat: 'Desa Sukamaju, Kecamatan Sukasari, Kabupaten Contoh',
};

/** What a village cooperative of its first year left blank: what its goods cost, and to whom it sold how much. */
const HOLES = ['member-cost-of-goods', 'non-member-cost-of-goods', 'member-sales', 'non-member-savings'];

const unanswered = ({ answers, origin }: AnswerSheet): AnswerSheet => ({
  answers: Array.isArray(answers) ? answers.map((): Answer => 'unanswered') : answers,
  origin,
});

/** The same shop in a village, with holes: one year, no questionnaire on risks, sales that nobody told apart. */
export function exampleKdmp(): Statement[] {
  const [, now] = exampleRiil();
  if (!now) return [];
  const figures = [...now.figures].filter(([code]) => !HOLES.includes(code));
  const answers = [...now.answers].map(([of, sheet]): [string, AnswerSheet] => [
    of,
    of.startsWith('A.') ? sheet : unanswered(sheet),
  ]);
  return [
    {
      ...now,
      unit: KDMP_UNIT,
      period: periodOf(2025),
      figures: new Map(figures),
      answers: new Map(answers),
    },
  ];
}
