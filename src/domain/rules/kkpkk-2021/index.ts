import type { RuleSet } from '../rule-set';
import { capital } from './capital';
import { GRADES } from './grades';
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
  editionDate: '2026-11-23',
  caveat:
    'Dari Juknis ini hanya empat halaman yang terbaca (hlm. 173–174 dan 198–199); selebihnya dari sumber yang disebut pada tiap rasio dan pertanyaan. Dipakai kertas kerja KSP dan USP dengan empat risiko; Juknis tampaknya mengenal enam. Untuk KSPPS dan USPPS belum dapat dipakai: pertanyaan kepatuhan syariah tidak ditemukan. Koperasi sektor riil tidak dinilai: terlalu sedikit yang terbaca.',
  aspects: [governance, risk, performance, capital],
  terms: TERMS,
  grades: GRADES,
  gradeCitation: cite('Penetapan predikat', 'agreed', 'W-GIAN S-PGW D-PRD'),
  aspectGrades: {
    label: 'kata yang sama pada kertas kerja',
    citation: cite('Predikat per aspek', 'two-source', 'W-GIAN S-PGW'),
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
  conditions: {
    citation: cite(
      'Penurunan predikat',
      'unverified',
      'W-GIAN',
      'Aturan yang menurunkan predikat tidak ditemukan.',
    ),
    list: [],
  },
  answerAliases: {},
  sources: SOURCES,
  declaredDefects: ['line-unknown D/five unread-capital-ratio'],
};
