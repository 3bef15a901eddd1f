import { TERMS as LAWFUL } from '../perdep-07-2016/terms';
import { choose, readAs } from '../readings';
import type { RuleSet } from '../rule-set';
import { DEFECTS_AS_PRINTED, DEFECTS_OF_READINGS } from './defects';
import { READINGS } from './readings';
import { SOURCES, cite } from './sources';
import { ASPECTS } from './tables';

/** What the paper names, defined as in the sharia regulation: it gives no definitions of its own. */
const NAMED = [
  'own-capital',
  'weighted-capital',
  'risk-weighted-assets',
  'inter-unit-risk',
  'problem-financing',
  'financing',
  'portfolio-at-risk',
  'ppap',
  'ppapwd',
  'service-operating-cost',
  'salaries',
  'cash-and-bank',
  'total-financing',
  'funds-received',
];

const TERMS = LAWFUL.filter((term) => NAMED.includes(term.code)).map((term) => ({
  ...term,
  citation: cite('Rumus', 'unverified', 'MEM', 'Pengertian Perdep 07/2016; makalah tidak mendefinisikannya.'),
}));

const NEVER = cite(
  'Masa berlaku',
  'unverified',
  'SEED',
  'Makalah, bukan peraturan: tidak pernah berlaku bagi jenis koperasi apa pun. Tanggalnya tahun terbit.',
);

/**
 * The eleven tables of the paper this project began from, its misprints mended: a panel without total or predicate.
 *
 * No kind of unit is under it, so it is never in force; numbers are those of Perdep 07, whose tables they are.
 */
export const bimaKarya: RuleSet = {
  id: 'bima-karya-2020',
  title: 'Sartiana, Susanti, dan Ali 2020: tabel penilaian koperasi karyawan, dengan salah cetak dibetulkan',
  shortTitle: 'Sartiana, Susanti, dan Ali 2020 (dibetulkan)',
  kinds: [],
  inForce: { from: '2020-01-01', citation: NEVER },
  editionDate: '2026-11-23',
  caveat:
    'Ini bukan peraturan. Makalah menyebut Perdep 06/2016 untuk koperasi konvensional, tetapi tabelnya tabel syariah Perdep 07/2016. Empat dari delapan aspek saja: tidak ada nilai total dan predikat.',
  aspects: ASPECTS,
  terms: TERMS,
  grades: [],
  gradeCitation: cite(
    'Predikat',
    'single-source',
    'SEED',
    'Makalah tidak menjumlahkan nilai dan tidak menetapkan predikat.',
  ),
  readings: READINGS,
  views: [],
  capitalWeights: [],
  riskWeights: [],
  collectibility: { citation: cite('Kolektibilitas', 'unverified', 'MEM'), classes: [] },
  conditions: { citation: cite('Hal-hal yang menurunkan predikat', 'unverified', 'MEM'), list: [] },
  answerAliases: {},
  sources: SOURCES,
  declaredDefects: DEFECTS_OF_READINGS,
};

const printed = READINGS.map((reading) => reading.options[reading.options.length - 1]?.id ?? '');

/** The same tables with every misprint as printed. A ratio in a hole, or in two rows at once, has no score. */
export const bimaKaryaAsPrinted: RuleSet = {
  ...readAs(bimaKarya, choose(bimaKarya, printed)),
  id: 'bima-karya-2020-as-printed',
  title: 'Sartiana, Susanti, dan Ali 2020: tabel penilaian koperasi karyawan, seperti tercetak',
  shortTitle: 'Sartiana, Susanti, dan Ali 2020 (seperti tercetak)',
  readings: [],
  declaredDefects: DEFECTS_AS_PRINTED,
};
