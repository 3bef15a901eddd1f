import { exact } from '../../decimal';
import { percent, term } from '../formula';
import type { Aspect, Indicator } from '../rule-set';
import { bands } from '../scale';
import { cite } from './sources';

/** Lending to members against all lending, in percent. Reading: volume is principal outstanding (NOTES.md 6). */
const memberLoanVolume: Indicator = {
  number: '2.1',
  id: 'member-loan-volume',
  label: 'Rasio volume pinjaman pada anggota terhadap volume pinjaman diberikan',
  unit: 'percent',
  citation: cite(
    'Lampiran, kualitas aktiva produktif, 1',
    'two-source',
    'S-API T-EQOO4 W-SETIA T-EQOO7 A-PGP',
    'Sisi batas 25, 50, dan 75 hanya dimuat S-API.',
  ),
  formula: percent(term('member-loan-volume'), term('loan-volume')),
  scale: bands(
    { upTo: 25, credit: 0 },
    { over: 25, upTo: 50, credit: 50 },
    { over: 50, upTo: 75, credit: 75 },
    { over: 75, credit: 100 },
  ),
  weight: exact(10),
  denominator: { zero: 'gap', negative: 'gap' },
};

/** Risk of problem loans against loans outstanding, in percent. Readings: table or slope (NOTES.md 7). */
const problemLoanRisk: Indicator = {
  number: '2.2',
  id: 'problem-loan-risk',
  label: 'Rasio risiko pinjaman bermasalah terhadap pinjaman diberikan',
  unit: 'percent',
  citation: cite(
    'Lampiran, kualitas aktiva produktif, 2',
    'agreed',
    'S-API T-7QVX T-DZX0 T-EQOO4 A-PGP S-AUTO T-DY49',
    'Teks menurunkan kredit 2 untuk tiap poin; T-DZXX dan A-PGP menilai demikian. Tabel yang diikuti.',
  ),
  formula: percent(term('problem-loan-risk'), term('loans-outstanding')),
  scale: bands(
    { upTo: 0, credit: 100 },
    { over: 0, upTo: 10, credit: 80 },
    { over: 10, upTo: 20, credit: 60 },
    { over: 20, upTo: 30, credit: 40 },
    { over: 30, upTo: 40, credit: 20 },
    { over: 40, upTo: 45, credit: 10 },
    { over: 45, credit: 0 },
  ),
  weight: exact(5),
  denominator: { zero: 'gap', negative: 'gap' },
};

/**
 * Risk reserve against the risk of problem loans, in percent.
 *
 * Readings: table or slope, weighted or plain denominator, no problem loans earns full marks (NOTES.md 3, 7, 8).
 */
const riskReserve: Indicator = {
  number: '2.3',
  id: 'risk-reserve',
  label: 'Rasio cadangan risiko terhadap risiko pinjaman bermasalah',
  unit: 'percent',
  citation: cite(
    'Lampiran, kualitas aktiva produktif, 3',
    'agreed',
    'S-API T-7QVX T-DZX0 T-DY49 S-AUTO',
    'Teks menaikkan kredit 1 untuk tiap poin (T-DZXX); tabel yang diikuti.',
    'T-DZXX membagi dengan pinjaman bermasalah tanpa bobot; judul rasio yang diikuti.',
  ),
  formula: percent(term('risk-reserve'), term('problem-loan-risk')),
  scale: bands(
    { upTo: 0, credit: 0 },
    { over: 0, upTo: 10, credit: 10 },
    { over: 10, upTo: 20, credit: 20 },
    { over: 20, upTo: 30, credit: 30 },
    { over: 30, upTo: 40, credit: 40 },
    { over: 40, upTo: 50, credit: 50 },
    { over: 50, upTo: 60, credit: 60 },
    { over: 60, upTo: 70, credit: 70 },
    { over: 70, upTo: 80, credit: 80 },
    { over: 80, upTo: 90, credit: 90 },
    { over: 90, credit: 100 },
  ),
  weight: exact(5),
  denominator: { zero: 'highest', negative: 'gap' },
};

/** Loans without sufficient collateral or guarantor against loans outstanding, in percent. */
const loansAtRisk: Indicator = {
  number: '2.4',
  id: 'loans-at-risk',
  label: 'Rasio pinjaman yang berisiko terhadap pinjaman yang diberikan',
  unit: 'percent',
  citation: cite(
    'Lampiran, kualitas aktiva produktif, 4',
    'agreed',
    'T-DZX0 S-API T-DY49',
    'S-API memberi tepat 21 kredit terbaik dan tidak menilai di atas 25 sampai 26; dianggap kekeliruan program.',
  ),
  formula: percent(term('loans-at-risk'), term('loans-outstanding')),
  scale: bands(
    { below: 21, credit: 100 },
    { from: 21, below: 26, credit: 75 },
    { from: 26, upTo: 30, credit: 50 },
    { over: 30, credit: 25 },
  ),
  weight: exact(5),
  denominator: { zero: 'gap', negative: 'gap' },
};

export const assetQuality: Aspect = {
  number: '2',
  id: 'asset-quality',
  label: 'Kualitas aktiva produktif',
  weight: exact(25),
  addsUp: 'sumOfScores',
  indicators: [memberLoanVolume, problemLoanRisk, riskReserve, loansAtRisk],
};
