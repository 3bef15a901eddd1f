import type { RuleSet } from '../rule-set';
import { capital } from './capital';
import { GRADES } from './grades';
import { KUK_1_2 } from './reach';
import { governance } from './governance';
import { performance } from './performance';
import { READINGS } from './readings';
import { risk } from './risk';
import { SOURCES, cite } from './sources';
import { TERMS } from './terms';
import { capitalWeights, collectibility, riskWeights } from './weights';

/** Permenkop UKM 9/2020 with Juknis Deputi Perkoperasian 15/2021: health examination of KSP and USP (KKPKK). */
export const kkpkk2021: RuleSet = {
  id: 'kkpkk-2021',
  title:
    'Petunjuk Teknis Deputi Bidang Perkoperasian Nomor 15 Tahun 2021 tentang Pedoman Kertas Kerja Pemeriksaan Kesehatan Koperasi, pelaksanaan Permenkop UKM Nomor 9 Tahun 2020 tentang Pengawasan Koperasi',
  shortTitle: 'KKPKK (Juknis 15/2021)',
  kinds: ['ksp', 'usp'],
  inForce: {
    from: '2021-01-01',
    citation: cite(
      'Masa berlaku',
      'unverified',
      'L-JOGLO B-BPS B-PUSKOP MEM',
      'Permenkop 9/2020 bertanggal 14 Oktober 2020 dan Juknis bernomor tahun 2021; harinya tidak terbaca.',
      'Dipakai dinas tahun 2022 sampai 2025; penggantinya tidak ditemukan.',
    ),
  },
  editionDate: '2026-11-29',
  caveat:
    'Diikuti lembar kerja Kementerian untuk KSP dan USP KUK I dan II (20 Agustus 2021), dengan empat risiko; kekeliruan rumusnya dibetulkan. Dari Juknis sendiri hanya enam halaman yang terbaca (hlm. 148–149, 173–174, dan 198–199). Lembar kerja KUK III dan IV, yang tampaknya mengenal enam risiko, belum terbaca. Untuk KSPPS dan USPPS belum dapat dipakai: pertanyaan kepatuhan syariah tidak ditemukan.',
  aspects: [governance, risk, performance, capital],
  terms: TERMS,
  grades: GRADES,
  gradeCitation: cite('Penetapan predikat', 'primary', 'W-EKOP P-BHAKTI W-GIAN S-PGW'),
  aspectGrades: {
    label: 'kata yang sama pada kertas kerja',
    citation: cite('Predikat per aspek', 'primary', 'W-EKOP W-GIAN S-PGW'),
  },
  readings: READINGS,
  views: [
    {
      id: 'financial',
      label: 'Pandangan keuangan (kinerja keuangan, permodalan)',
      aspects: ['C', 'D'],
    },
  ],
  capitalWeights,
  riskWeights,
  collectibility,
  reach: KUK_1_2,
  conditions: {
    citation: cite(
      'Penurunan predikat',
      'unverified',
      'W-EKOP',
      'Lembar kerja tidak memuat aturan yang menurunkan predikat; naskahnya belum diperiksa.',
    ),
    list: [],
  },
  answerAliases: {},
  sources: SOURCES,
  declaredDefects: ['line-unknown D/five unread-capital-ratio'],
};
