import { GRADES } from '../kkpkk-2021/grades';
import type { RuleSet } from '../rule-set';
import { capital } from './capital';
import { governance } from './governance';
import { performance } from './performance';
import { READINGS } from './readings';
import { risk } from './risk';
import { SOURCES, cite } from './sources';
import { TERMS } from './terms';

/** Permenkop UKM 9/2020 with Juknis Deputi Perkoperasian 15/2021: health examination of real-sector cooperatives. */
export const kkpkkRiil2021: RuleSet = {
  id: 'kkpkk-sektor-riil-2021',
  title:
    'Kertas Kerja Pemeriksaan Kesehatan Koperasi Sektor Riil, Petunjuk Teknis Deputi Bidang Perkoperasian Nomor 15 Tahun 2021, pelaksanaan Permenkop UKM Nomor 9 Tahun 2020 tentang Pengawasan Koperasi',
  shortTitle: 'KKPKK sektor riil (Juknis 15/2021)',
  kinds: ['riil'],
  inForce: {
    from: '2021-01-01',
    citation: cite(
      'masa berlaku',
      'unverified',
      'L-JOGLO B-BPS B-PUSKOP MEM',
      'Permenkop 9/2020 bertanggal 14 Oktober 2020 dan Juknis bernomor tahun 2021; harinya tidak terbaca.',
      'Dipakai dinas tahun 2022 sampai 2025; penggantinya tidak ditemukan.',
    ),
  },
  editionDate: '2026-11-29',
  caveat:
    'Formulir sektor riil tidak terbaca pada naskahnya: isinya dari dua program dinas yang mengambil alih lembar kerja, dan dari bagian yang sama pada lembar kerja KSP. Juknis mencetak pembagi 27 × 4 yang mungkin milik formulir ini; bila benar, delapan rasio kinerja keuangan belum diketahui dan nilainya akan lain. Sembilan belas rasio yang diketahui dipakai.',
  aspects: [governance, risk, performance, capital],
  terms: TERMS,
  grades: GRADES,
  gradeCitation: cite('penetapan predikat', 'agreed', 'S-PGW W-EKOP W-GIAN'),
  aspectGrades: {
    label: 'kata yang sama pada berita acara',
    citation: cite('predikat per aspek', 'single-source', 'S-PGW'),
  },
  readings: READINGS,
  views: [
    {
      id: 'financial',
      label: 'Pandangan keuangan (kinerja keuangan, permodalan)',
      aspects: ['C', 'D'],
    },
  ],
  capitalWeights: [],
  riskWeights: [],
  collectibility: {
    citation: cite(
      'kolektibilitas',
      'two-source',
      'S-PGW S-JQ',
      'Formulir ini tidak menilai kualitas pinjaman.',
    ),
    classes: [],
  },
  conditions: {
    citation: cite(
      'penurunan predikat',
      'unverified',
      'S-PGW W-EKOP',
      'Tidak ditemukan aturan yang menurunkan predikat; naskahnya belum diperiksa.',
    ),
    list: [],
  },
  answerAliases: {},
  sources: SOURCES,
  declaredDefects: [],
};
