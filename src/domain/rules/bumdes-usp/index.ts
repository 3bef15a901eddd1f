import { exact } from '../../decimal';
import type { Contradiction, RuleSet } from '../rule-set';
import { arrears } from './arrears';
import { growthOf } from './growth';
import { returns } from './returns';
import { SOURCES, cite } from './sources';
import { TERMS } from './terms';

/** A return rate from here on looks good (percent). */
const LOOKS_GOOD_FROM = 90;
/** An arrears rate above this does not (percent). */
const ARREARS_OVER = 20;

/** Each is true under its own denominator, and either alone misleads (NOTES.md 3). */
const hidden: Contradiction = {
  check: 'return-rate-hides-arrears',
  good: { indicators: returns.indicators.map((each) => each.id), from: exact(LOOKS_GOOD_FROM) },
  bad: { indicator: 'arrears-rate', over: exact(ARREARS_OVER) },
  citation: cite('Catatan merah', 'two-source', 'POB-2013 LPJ-TJ', 'Kedua ambang dari batas PNPM.'),
};

/** Savings-and-loan unit of a BUM Desa: a panel of ratios. No regulation scores it, so it has no total and no grade. */
export const bumdesUsp: RuleSet = {
  id: 'bumdes-usp',
  title: 'Panel pinjaman unit simpan pinjam BUM Desa, tanpa nilai dan predikat',
  shortTitle: 'Panel unit simpan pinjam BUM Desa',
  kinds: ['bumdes'],
  inForce: {
    from: '2004-10-15',
    citation: cite(
      'Masa pakai',
      'unverified',
      'MEM',
      'Bukan masa berlaku peraturan: sejak UU 32/2004 menyebut badan usaha milik desa.',
    ),
  },
  editionDate: '2026-11-23',
  caveat:
    'Bukan penilaian resmi: tidak ditemukan peraturan yang menilai kesehatan unit simpan pinjam BUM Desa. Tingkat pengembalian selalu disebut bersama cara menghitungnya; batas PNPM hanya dipakai bila cara itu cocok.',
  aspects: [returns, arrears, growthOf],
  terms: TERMS,
  grades: [],
  gradeCitation: cite('Predikat', 'unverified', 'MEM', 'Tidak ada predikat resmi.'),
  readings: [],
  views: [],
  capitalWeights: [],
  riskWeights: [],
  collectibility: {
    citation: cite('Kolektibilitas', 'single-source', 'COA-136', 'Menurut lamanya tunggakan.'),
    classes: [
      {
        line: 'substandard-loans',
        label: 'Kurang lancar',
        share: exact('0.75'),
        rules: ['Menunggak 1 sampai 3 bulan.'],
      },
      {
        line: 'doubtful-loans',
        label: 'Diragukan',
        share: exact('0.25'),
        rules: ['Menunggak 4 sampai 6 bulan.'],
      },
      { line: 'loss-loans', label: 'Macet', share: exact(0), rules: ['Menunggak 7 bulan atau lebih.'] },
    ],
  },
  conditions: { citation: cite('Penurunan predikat', 'unverified', 'MEM'), list: [] },
  contradictions: [hidden],
  answerAliases: {},
  sources: SOURCES,
  declaredDefects: [],
};
