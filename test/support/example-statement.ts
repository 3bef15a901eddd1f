import { exact } from '../../src/domain/decimal';
import { periodOf } from '../../src/domain/period';
import type { Answer, AnswerSheet, Figure, Statement } from '../../src/domain/statement/statement';

/** Both years of an invented cooperative: every line of the chart that takes a figure. */
export const EXAMPLE_YEARS = [2018, 2019] as const;

export const EXAMPLE_UNIT = {
  name: 'KSP Contoh Sejahtera',
  kind: 'ksp',
  legalEntity: '000123/BH/CONTOH/2009, 17 Juni 2009',
  seat: 'Desa Sukamaju, Kecamatan Sukasari, Kabupaten Contoh',
  authority: 'Dinas Koperasi dan UKM Kabupaten Contoh',
} as const;

/** In rupiah: the first year, the second year. */
export const EXAMPLE_FIGURES: Readonly<Record<string, readonly [number, number]>> = {
  cash: [18_450_000, 21_300_000],
  'demand-deposits': [64_200_000, 71_850_000],
  'time-deposits-placed': [50_000_000, 50_000_000],
  'short-term-securities': [0, 0],
  'member-loans': [1_486_500_000, 1_668_250_000],
  'non-member-loans': [62_000_000, 58_500_000],
  'other-cooperative-loans': [25_000_000, 20_000_000],
  'loan-loss-allowance': [-38_500_000, -44_750_000],
  'prepaid-expenses': [12_000_000, 8_000_000],
  'accrued-income': [9_350_000, 10_125_000],
  'other-current-assets': [3_500_000, 2_750_000],
  'cooperative-participation': [35_000_000, 40_000_000],
  'long-term-securities': [0, 0],
  'other-long-term-investments': [0, 0],
  land: [150_000_000, 150_000_000],
  buildings: [220_000_000, 220_000_000],
  'depreciation-buildings': [-66_000_000, -77_000_000],
  vehicles: [45_000_000, 45_000_000],
  'depreciation-vehicles': [-22_500_000, -28_125_000],
  equipment: [68_400_000, 74_900_000],
  'depreciation-equipment': [-41_040_000, -50_290_000],
  'other-fixed-assets': [0, 0],
  'depreciation-other': [0, 0],
  depreciation: [0, 0],
  'deferred-expenses': [15_000_000, 15_000_000],
  'deferred-expenses-amortisation': [-6_000_000, -9_000_000],
  'voluntary-savings': [512_750_000, 568_400_000],
  'time-deposits-short': [245_000_000, 299_646_000],
  'special-savings': [38_600_000, 41_250_000],
  'staff-savings': [12_400_000, 13_150_000],
  'non-member-savings': [38_400_000, 36_150_000],
  'surplus-funds': [21_350_000, 24_800_000],
  'member-welfare-funds': [0, 0],
  'accrued-expenses': [7_850_000, 8_425_000],
  'unearned-income': [4_200_000, 4_650_000],
  'bank-loans-current': [60_000_000, 60_000_000],
  'other-current-liabilities': [5_000_000, 4_000_000],
  'time-deposits-long': [85_000_000, 90_000_000],
  'bank-loans': [180_000_000, 120_000_000],
  'lpdb-loans': [0, 0],
  'other-long-term-loans': [0, 0],
  'principal-deposits': [62_500_000, 65_000_000],
  'mandatory-deposits': [385_200_000, 442_600_000],
  'equivalent-deposits': [24_000_000, 26_500_000],
  'equalisation-capital': [0, 0],
  'participation-capital': [25_000_000, 25_000_000],
  donations: [15_000_000, 15_000_000],
  'general-reserve': [316_498_000, 318_501_000],
  'risk-purpose-reserve': [48_000_000, 56_500_000],
  'retained-surplus': [0, 0],
  'current-surplus': [42_012_000, 63_088_000],

  'loan-income': [286_400_000, 318_750_000],
  'administration-income': [14_850_000, 16_680_000],
  'provision-income': [15_200_000, 16_900_000],
  'service-income': [6_300_000, 7_150_000],
  'savings-interest': [20_510_000, 22_736_000],
  'time-deposit-interest': [23_100_000, 25_200_000],
  'non-member-loan-income': [9_300_000, 8_775_000],
  'non-member-administration-income': [620_000, 585_000],
  'non-member-provision-income': [620_000, 585_000],
  'non-member-service-income': [240_000, 210_000],
  'non-member-savings-interest': [0, 0],
  'non-member-time-deposit-interest': [0, 0],
  'bank-loan-interest': [26_400_000, 19_800_000],
  'third-party-loan-interest': [0, 0],
  'lpdb-loan-interest': [0, 0],
  'participation-capital-return': [1_500_000, 1_500_000],
  'salaries-and-honoraria': [92_400_000, 99_600_000],
  overtime: [2_400_000, 2_650_000],
  'holiday-allowance': [7_700_000, 8_300_000],
  travel: [4_150_000, 4_600_000],
  stationery: [5_240_000, 5_615_000],
  utilities: [6_180_000, 6_540_000],
  telephone: [4_320_000, 4_560_000],
  'general-administration': [3_875_000, 4_120_000],
  'loan-committee': [1_800_000, 1_950_000],
  marketing: [2_500_000, 3_100_000],
  rent: [4_000_000, 4_000_000],
  maintenance: [3_950_000, 4_300_000],
  'depreciation-expense': [24_990_000, 25_875_000],
  'loan-loss-expense': [5_750_000, 6_250_000],
  'staff-training': [2_000_000, 2_500_000],
  'other-business-expense': [4_860_000, 5_130_000],
  'officers-expense': [24_000_000, 26_400_000],
  'member-education': [6_500_000, 7_200_000],
  'annual-meeting': [12_800_000, 13_900_000],
  'other-cooperative-expense': [1_450_000, 1_600_000],
  'other-income': [3_180_000, 3_460_000],
  'other-expense': [640_000, 715_000],
  'income-tax': [1_683_000, 1_866_000],

  'share-of-deposits': [10_503_000, 15_772_000],
  'share-of-transactions': [10_503_000, 15_772_000],
  'share-of-reserves': [10_503_000, 15_772_000],
  'share-of-officers': [4_201_200, 6_308_800],
  'share-of-staff': [2_100_600, 3_154_400],
  'share-of-education': [2_100_600, 3_154_400],
  'share-of-social': [2_100_600, 3_154_400],
  'share-of-others': [0, 0],
  'current-loans': [1_500_250_000, 1_680_500_000],
  'substandard-loans': [42_000_000, 38_500_000],
  'doubtful-loans': [18_500_000, 16_250_000],
  'loss-loans': [12_750_000, 11_500_000],
  'loans-at-risk': [310_000_000, 322_500_000],
  'member-loans-disbursed': [1_720_000_000, 1_935_500_000],
  'non-member-loans-disbursed': [70_000_000, 64_000_000],
  'substandard-uncovered': [12_000_000, 9_500_000],
  'doubtful-uncovered': [6_500_000, 5_250_000],
  'loss-uncovered': [4_750_000, 3_500_000],
  'member-benefit': [28_600_000, 31_900_000],
};

/** What the cooperative wrote beside its lines. */
export const EXAMPLE_NOTES: Readonly<Record<string, string>> = {
  'non-member-loans': 'Tiga calon anggota sudah menjadi anggota.',
  equipment: 'Pembelian dua komputer dan satu mesin hitung uang.',
};

/** One letter for each question: y, n, or x where it does not apply. The first year, the second year. */
export const EXAMPLE_ANSWERS: Readonly<Record<string, readonly [string, string]>> = {
  '3.1': ['ynyyyyyyynyy', 'yyyyyyyyynyy'],
  '3.2': ['yyynyy', 'yyyyyy'],
  '3.3': ['ynyyy', 'yyyyn'],
  '3.4': ['yyynyynnyy', 'yyynyyynyy'],
  '3.5': ['ynyxy', 'yyyxy'],
};

/** The letters that stand for answers in an example. */
export const LETTERS: Readonly<Record<string, Answer>> = { y: 'yes', n: 'no', x: 'notApplicable' };

/** The example as statements; every figure and answer of the workbook in fixtures is one of these. */
export function exampleStatements(): Statement[] {
  return EXAMPLE_YEARS.map((year, at) => {
    const origin = { at: 'cell', file: 'example-statement', sheet: String(year), cell: 'D4' } as const;
    const note = (code: string) =>
      year === 2019 && EXAMPLE_NOTES[code] ? { note: EXAMPLE_NOTES[code] } : {};
    const figures = Object.entries(EXAMPLE_FIGURES).map(([code, amounts]): [string, Figure] => [
      code,
      { amount: exact(amounts[at] ?? 0), origin, ...note(code) },
    ]);
    const answers = Object.entries(EXAMPLE_ANSWERS).map(([indicator, letters]): [string, AnswerSheet] => [
      indicator,
      { answers: Array.from(letters[at] ?? '', (letter) => LETTERS[letter] ?? 'unanswered'), origin },
    ]);
    return {
      unit: EXAMPLE_UNIT,
      period: periodOf(year),
      figures: new Map(figures),
      ratios: new Map(),
      scores: new Map(),
      answers: new Map(answers),
      totalsProve: false,
    };
  });
}
