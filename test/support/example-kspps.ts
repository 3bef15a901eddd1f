import { exact } from '../../src/domain/decimal';
import { periodOf } from '../../src/domain/period';
import type { AnswerSheet, Figure, Statement, UnitIdentity } from '../../src/domain/statement/statement';
import { LETTERS } from './example-statement';

export type Amounts = Readonly<Record<string, readonly [number, number]>>;

/** Both years of an invented sharia cooperative: every line of the chart that takes a figure. */
export const KSPPS_YEARS = [2018, 2019] as const;

export const KSPPS_UNIT: UnitIdentity = {
  name: 'KSPPS Contoh Amanah',
  kind: 'kspps',
  legalEntity: '000789/BH/CONTOH/2011, 9 Februari 2011',
  seat: 'Desa Sukamaju, Kecamatan Sukasari, Kabupaten Contoh',
  authority: 'Dinas Koperasi dan UKM Kabupaten Contoh',
};

/** The first year, the second year: rupiah, but for partners and staff. */
export const KSPPS_FIGURES: Amounts = {
  cash: [24_350_000, 27_800_000],
  'demand-deposits': [72_400_000, 79_250_000],
  'time-deposits-placed': [75_000_000, 80_000_000],
  'short-term-securities': [0, 0],
  'murabahah-receivables': [1_428_600_000, 1_612_300_000],
  'murabahah-deferred-margin': [-228_600_000, -257_800_000],
  'salam-receivables': [15_000_000, 12_500_000],
  'istishna-receivables': [36_000_000, 42_000_000],
  'istishna-deferred-margin': [-5_400_000, -6_300_000],
  'mudharabah-financing': [184_500_000, 212_750_000],
  'musyarakah-financing': [142_000_000, 168_500_000],
  qardh: [18_600_000, 21_400_000],
  'ijarah-receivables': [4_850_000, 5_200_000],
  'ijarah-assets': [60_000_000, 72_000_000],
  'ijarah-depreciation': [-18_000_000, -30_000_000],
  'other-financing': [0, 0],
  'loan-loss-allowance': [-36_500_000, -43_100_000],
  inventories: [14_500_000, 12_800_000],
  'prepaid-expenses': [9_000_000, 6_000_000],
  'accrued-income': [8_400_000, 9_150_000],
  'other-current-assets': [2_600_000, 2_150_000],
  'cooperative-participation': [25_000_000, 30_000_000],
  'long-term-securities': [0, 0],
  'other-long-term-investments': [0, 0],
  land: [120_000_000, 120_000_000],
  buildings: [180_000_000, 180_000_000],
  'depreciation-buildings': [-45_000_000, -54_000_000],
  vehicles: [54_000_000, 54_000_000],
  'depreciation-vehicles': [-20_250_000, -27_000_000],
  equipment: [62_400_000, 70_900_000],
  'depreciation-equipment': [-36_150_000, -45_400_000],
  'other-fixed-assets': [0, 0],
  'depreciation-other': [0, 0],
  depreciation: [0, 0],
  'deferred-expenses': [12_000_000, 12_000_000],
  'deferred-expenses-amortisation': [-4_800_000, -7_200_000],
  'wadiah-savings': [428_350_000, 474_900_000],
  'staff-savings': [9_600_000, 10_850_000],
  'zis-funds': [7_250_000, 8_900_000],
  'benevolent-funds': [2_150_000, 2_480_000],
  'profit-share-payable': [4_850_000, 5_400_000],
  'sale-contract-payables': [6_000_000, 4_500_000],
  'surplus-funds': [16_400_000, 19_250_000],
  'accrued-expenses': [7_150_000, 7_900_000],
  'unearned-income': [2_400_000, 2_650_000],
  'bank-loans-current': [48_000_000, 48_000_000],
  'other-current-liabilities': [3_200_000, 2_750_000],
  'bank-loans': [96_000_000, 48_000_000],
  'lpdb-loans': [60_000_000, 40_000_000],
  'other-long-term-loans': [0, 0],
  'mudharabah-savings': [386_700_000, 431_250_000],
  'mudharabah-time-deposits': [261_245_000, 337_020_750],
  'other-syirkah-funds': [20_000_000, 20_000_000],
  'principal-deposits': [73_500_000, 78_000_000],
  'mandatory-deposits': [402_600_000, 468_250_000],
  'equivalent-deposits': [21_000_000, 24_500_000],
  'equalisation-capital': [0, 0],
  'participation-capital': [30_000_000, 30_000_000],
  donations: [12_500_000, 12_500_000],
  'general-reserve': [184_600_000, 190_851_250],
  'risk-purpose-reserve': [38_000_000, 40_000_000],
  'retained-surplus': [0, 0],
  'current-surplus': [33_005_000, 51_948_000],

  'murabahah-margin': [214_300_000, 243_650_000],
  'salam-income': [1_800_000, 1_500_000],
  'istishna-margin': [4_750_000, 5_400_000],
  'ijarah-income': [6_400_000, 7_150_000],
  'mudharabah-share': [27_600_000, 31_850_000],
  'musyarakah-share': [21_300_000, 25_200_000],
  'administration-income': [13_450_000, 15_200_000],
  'service-income': [4_200_000, 4_600_000],
  'savings-profit-share': [19_300_000, 21_900_000],
  'time-deposit-profit-share': [21_600_000, 26_700_000],
  'wadiah-bonus': [2_600_000, 2_900_000],
  'non-member-financing-income': [7_850_000, 8_400_000],
  'non-member-service-income': [310_000, 340_000],
  'non-member-profit-share': [420_000, 460_000],
  'bank-loan-interest': [14_400_000, 11_800_000],
  'lpdb-loan-interest': [3_000_000, 2_400_000],
  'participation-capital-return': [1_500_000, 1_500_000],
  'salaries-and-honoraria': [84_000_000, 90_000_000],
  overtime: [1_800_000, 2_000_000],
  'holiday-allowance': [7_000_000, 7_500_000],
  travel: [3_650_000, 3_950_000],
  stationery: [4_480_000, 4_820_000],
  utilities: [5_340_000, 5_700_000],
  telephone: [3_960_000, 4_200_000],
  'general-administration': [3_420_000, 3_690_000],
  'loan-committee': [1_500_000, 1_650_000],
  marketing: [2_750_000, 3_200_000],
  rent: [3_000_000, 3_000_000],
  maintenance: [3_580_000, 3_900_000],
  'depreciation-expense': [24_100_000, 25_000_000],
  'loan-loss-expense': [5_900_000, 6_600_000],
  'staff-training': [1_800_000, 2_400_000],
  'other-business-expense': [4_220_000, 4_540_000],
  'officers-expense': [21_600_000, 24_000_000],
  'sharia-board-expense': [6_000_000, 7_200_000],
  'member-education': [5_400_000, 6_000_000],
  'annual-meeting': [11_250_000, 12_400_000],
  'other-cooperative-expense': [1_250_000, 1_400_000],
  'other-income': [2_640_000, 2_980_000],
  'other-expense': [380_000, 420_000],
  zakat: [885_000, 1_376_000],
  'income-tax': [1_510_000, 1_716_000],

  'share-of-deposits': [8_251_250, 12_987_000],
  'share-of-transactions': [8_251_250, 12_987_000],
  'share-of-reserves': [8_251_250, 12_987_000],
  'share-of-officers': [3_300_500, 5_194_800],
  'share-of-staff': [1_650_250, 2_597_400],
  'share-of-education': [1_650_250, 2_597_400],
  'share-of-social': [1_650_250, 2_597_400],
  'share-of-others': [0, 0],
  'current-loans': [1_541_450_000, 1_763_700_000],
  'substandard-loans': [48_200_000, 44_750_000],
  'doubtful-loans': [26_400_000, 24_300_000],
  'loss-loans': [21_500_000, 19_800_000],
  'substandard-uncovered': [14_000_000, 12_600_000],
  'doubtful-uncovered': [9_500_000, 8_200_000],
  'loss-uncovered': [7_250_000, 6_400_000],
  'risky-portfolio': [352_000_000, 378_500_000],
  'financing-disbursed': [1_846_000_000, 2_098_500_000],
  'partners-served': [532, 571],
  'staff-members': [5, 5],
  'member-benefit': [31_400_000, 36_200_000],
};

/** What the cooperative wrote beside its lines, in the second year. */
export const KSPPS_NOTES: Readonly<Record<string, string>> = {
  equipment: 'Pembelian dua komputer dan satu lemari arsip.',
  'risky-portfolio': 'Pembiayaan yang menunggak lebih dari 30 hari atau agunannya tidak memadai.',
};

/** One letter for each question: y, n, or x where it does not apply. The first year, the second year. */
export const KSPPS_ANSWERS: Readonly<Record<string, readonly [string, string]>> = {
  '3.1': ['ynyyyyyyyyny', 'yyyyyyyyyyny'],
  '3.2': ['nyyyny', 'nyyyyy'],
  '3.3': ['nyyyy', 'yyyyy'],
  '3.4': ['ynynyyyyyn', 'ynyyyyyyyn'],
  '3.5': ['yyyyn', 'yyyyn'],
  '8.1': ['yyyynnnyxn', 'yyyyynyyyy'],
};

/** A sharia example as statements: a unit with its figures, the answers and notes of the cooperative. */
export function shariaStatements(unit: UnitIdentity, figures: Amounts): Statement[] {
  return KSPPS_YEARS.map((year, at): Statement => {
    const origin = { at: 'cell', file: `example-${unit.kind}`, sheet: String(year), cell: 'D4' } as const;
    const note = (code: string) => (at === 1 && KSPPS_NOTES[code] ? { note: KSPPS_NOTES[code] } : {});
    const amounts = Object.entries(figures).map(([code, each]): [string, Figure] => [
      code,
      { amount: exact(each[at] ?? 0), origin, ...note(code) },
    ]);
    const sheets = Object.entries(KSPPS_ANSWERS).map(([indicator, letters]): [string, AnswerSheet] => [
      indicator,
      { answers: Array.from(letters[at] ?? '', (letter) => LETTERS[letter] ?? 'unanswered'), origin },
    ]);
    return {
      unit,
      period: periodOf(year),
      figures: new Map(amounts),
      ratios: new Map(),
      scores: new Map(),
      answers: new Map(sheets),
      totalsProve: false,
    };
  });
}

/** The example as statements; every figure and answer of the workbook in fixtures is one of these. */
export const exampleKspps = (): Statement[] => shariaStatements(KSPPS_UNIT, KSPPS_FIGURES);
