import { exact } from '../../decimal';
import { amend, indicatorOf, scaleOf } from '../amend';
import { quotient, term } from '../formula';
import { GAP, optionsOf, rescale } from '../options';
import { perdep07 } from '../perdep-07-2016';
import { partnersServed, staffMembers } from '../perdep-07-2016/terms';
import { indicatorsOf } from '../rule-set';
import type { Grade, Indicator, Reading, RuleSet, Term } from '../rule-set';
import { REGULATION, SOURCES, cite } from './sources';

const option = optionsOf(cite);

const LABELS = ['Sehat', 'Cukup Sehat', 'Kurang Sehat', 'Tidak Sehat'] as const;

/** As one witness prints them: more than 80, 65 and 50. */
const grades: readonly Grade[] = [80, 65, 50, 0].map((from, at) => ({
  from: exact(from),
  label: LABELS[at] ?? '',
  ...(from > 0 ? { above: true as const } : {}),
}));

/** As recollection has them: from 81, 66 and 51 on. */
const gradesOfWholePoints: readonly Grade[] = [81, 66, 51, 0].map((from, at) => ({
  from: exact(from),
  label: LABELS[at] ?? '',
}));

const predicates: Reading = {
  id: 'grades/edges',
  about: 'Batas predikat',
  options: [
    option('grades/80-65-50', 'Lebih dari 80, 65, dan 50', 'conflict', 'T-EQOJ T-9YNX'),
    option('grades/81-66-51', 'Mulai 81, 66, dan 51', 'unverified', 'MEM', { grades: gradesOfWholePoints }),
  ],
};

const ownCapital: Reading = {
  id: '1.1/scale',
  about: 'Tingkatan atau garis lurus untuk rasio modal sendiri terhadap total aset',
  options: [
    option('1.1/steps', 'Tabel bertingkat: di bawah 10 mendapat 25', 'conflict', 'T-9YNX'),
    option(
      '1.1/linear',
      'Teks: naik 5 tiap 1 poin, 100 mulai 20 %',
      'conflict',
      'T-ZK85',
      rescale('1.1', indicatorOf(perdep07, '1.1').scale),
    ),
    option(
      '1.1/points',
      'Titik 0, 5, 10, 15, 20 sebagai tingkatan',
      'unverified',
      'SEED',
      rescale('1.1', scaleOf(perdep07, '1.1/points')),
    ),
  ],
};

const CARRIED =
  'Bobotnya ada di T-EQOJ; isinya dibawa dari Perdep 07/2016 dan untuk peraturan ini belum diperiksa.';

/** Weights are witnessed; tables are those of the successor unless said otherwise below. */
const carried = Object.fromEntries(
  indicatorsOf(perdep07).map((each) => [
    each.number,
    {
      citation: cite(
        each.citation.at,
        'unverified',
        [...new Set(['T-EQOJ', ...each.citation.witnesses])].join(' '),
        CARRIED,
        ...(each.citation.remarks ?? []),
      ),
    },
  ]),
);

const indicators: Readonly<Record<string, Partial<Indicator>>> = {
  ...carried,
  '1.1': {
    citation: cite(
      'Lampiran, permodalan, 1',
      'conflict',
      'T-9YNX T-ZK85 T-EQOJ',
      'T-9YNX memakai tingkatan 10, 15, dan 20; teks yang dikutip T-ZK85 menaikkan kredit 5 tiap poin. Tingkatan yang diikuti.',
    ),
    scale: scaleOf(perdep07, '1.1/steps'),
  },
  '1.2': {
    citation: cite(
      'Lampiran, permodalan, 2',
      'single-source',
      'T-ZK85 SEED T-EQOJ',
      'T-ZK85 memuat bobot pengakuan modal; tabel rasionya dari SEED.',
    ),
  },
  '4.3': {
    id: 'partners-per-staff',
    unit: 'persons',
    citation: cite(
      'Lampiran, efisiensi, 3',
      'unverified',
      'T-EQOJ SEED MEM',
      'Bobotnya ada di T-EQOJ. Dihitung mitra yang dilayani tiap karyawan; batas 50, 75, dan 99 dari tabel 8 SEED.',
    ),
    formula: quotient(term('partners-served'), term('staff')),
    denominator: GAP,
  },
};

const define = (code: Term['code'], label: string, formula: Term['formula'], definition: string): Term => ({
  code,
  label,
  formula,
  definition,
  citation: cite('Lampiran, efisiensi, 3', 'unverified', 'MEM'),
});

/** Permen 35.3/Per/M.KUKM/X/2007: sharia cooperatives (KJKS, UJKS) before Perdep 07; four predicates of other names. */
export const permen353: RuleSet = amend(perdep07, {
  regulation: REGULATION,
  id: 'permen-35-3-2007',
  title:
    'Peraturan Menteri Negara Koperasi dan UKM Nomor 35.3/Per/M.KUKM/X/2007 tentang Pedoman Penilaian Kesehatan Koperasi Jasa Keuangan Syariah dan Unit Jasa Keuangan Syariah Koperasi',
  shortTitle: 'Permen 35.3/Per/M.KUKM/X/2007',
  inForce: {
    from: '2007-10-01',
    until: '2016-03-31',
    citation: cite(
      'Masa berlaku',
      'unverified',
      'MEM',
      'Bulan Oktober 2007 dari nomornya; berakhir sehari sebelum tanggal yang dipakai untuk Perdep 07/2016.',
    ),
  },
  editionDate: '2026-11-23',
  caveat:
    'Lampiran peraturan ini tidak dapat dibaca utuh. Yang tidak disebut berbeda dibawa dari Perdep 07/2016; tingkat keyakinannya tercetak pada tiap rasio.',
  indicators,
  terms: [
    define(
      'partners-served',
      'mitra yang dilayani',
      partnersServed,
      'Banyaknya orang yang dilayani koperasi pada akhir tahun.',
    ),
    define('staff', 'karyawan', staffMembers, 'Banyaknya karyawan koperasi pada akhir tahun.'),
  ],
  readings: {
    '1.1/scale': ownCapital,
    '4.3/measure': null,
    '4.3/no-financing': null,
    'salaries/definition': null,
  },
  newReadings: [predicates],
  grades,
  gradeCitation: cite(
    'Lampiran, penetapan predikat',
    'conflict',
    'T-EQOJ T-9YNX MEM',
    'T-EQOJ mencetak lebih dari 80, 65, dan 50 (tandanya dipulihkan); anggapan tanpa sumber menyebut mulai 81, 66, dan 51.',
  ),
  sources: SOURCES,
});
