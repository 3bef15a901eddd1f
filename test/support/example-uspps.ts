import type { Statement, UnitIdentity } from '../../src/domain/statement/statement';
import { KSPPS_FIGURES, shariaStatements } from './example-kspps';
import type { Amounts } from './example-kspps';

export const USPPS_UNIT: UnitIdentity = {
  name: 'USPPS Koperasi Contoh Amanah',
  kind: 'uspps',
  legalEntity: '000321/BH/CONTOH/2007, 21 Agustus 2007',
  seat: 'Desa Sukamaju, Kecamatan Sukasari, Kabupaten Contoh',
  authority: 'Dinas Koperasi dan UKM Kabupaten Contoh',
};

/**
 * Where the unit differs from the cooperative of the other example: the parent's capital stands in for most deposits.
 * Some members pay theirs into the unit, without which the ratio of member promotion has no denominator.
 */
const OF_THE_UNIT: Amounts = {
  'principal-deposits': [18_000_000, 19_500_000],
  'mandatory-deposits': [126_400_000, 148_250_000],
  'parent-capital': [340_000_000, 388_000_000],
  'other-equivalent-deposits': [12_700_000, 15_000_000],
  'inter-unit-receivables': [2_600_000, 2_150_000],
  'other-current-assets': [0, 0],
  'inter-unit-payables': [3_200_000, 2_750_000],
  'other-current-liabilities': [0, 0],
};

/** A line of its own in a cooperative, a total of the unit. */
const NOT_TYPED = 'equivalent-deposits';

export const USPPS_FIGURES: Amounts = Object.fromEntries(
  Object.entries({ ...KSPPS_FIGURES, ...OF_THE_UNIT }).filter(([code]) => code !== NOT_TYPED),
);

/** The example as statements; every figure and answer of the workbook in fixtures is one of these. */
export const exampleUspps = (): Statement[] => shariaStatements(USPPS_UNIT, USPPS_FIGURES);
