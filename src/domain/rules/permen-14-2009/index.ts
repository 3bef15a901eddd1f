import { exact } from '../../decimal';
import { amend, indicatorOf, scaleOf } from '../amend';
import { optionsOf, rescale } from '../options';
import { perdep06 } from '../perdep-06-2016';
import type { Indicator, Reading, RuleSet } from '../rule-set';
import { linear } from '../scale';
import { REGULATION, SOURCES, cite } from './sources';

const option = optionsOf(cite);
const CARRIED = 'Tabelnya dibawa dari Perdep 06/2016; untuk peraturan ini belum diperiksa.';
const FAMILY =
  'Skripsi T-4ZPX, T-NZWO, T-OZ1R, T-OZLV, T-LZG6, T-6ZK6, dan T-RZ3L serumpun dan dihitung satu.';

const stepsOneLower = scaleOf(perdep06, '1.2/lower-steps');
const steps = indicatorOf(perdep06, '1.2').scale;

const loansAtRisk: Reading = {
  id: '1.2/scale',
  about: 'Letak sepuluh tingkat kredit rasio modal sendiri terhadap pinjaman berisiko',
  options: [
    option(
      '1.2/lower-steps',
      '10 sampai di bawah 20 mendapat 10, 100 ke atas mendapat 100',
      'conflict',
      'T-4ZPX',
    ),
    option(
      '1.2/upper-steps',
      'Satu tingkat lebih tinggi seperti Perdep 06/2016: di atas 90 mendapat 100',
      'conflict',
      'S-API W-SETIA',
      rescale('1.2', steps),
    ),
    option(
      '1.2/linear',
      'Teks: kredit sama dengan rasio, paling tinggi 100',
      'conflict',
      'T-4ZPX',
      rescale('1.2', linear(1)),
    ),
  ],
};

const MANAGEMENT: Partial<Indicator>[] = [1, 2, 3, 4, 5].map((place) => ({
  citation: cite(`Lampiran, manajemen, ${place}`, 'two-source', 'T-OZ1R T-DZX0 R-SIDO', FAMILY),
}));

/** The one table that differs, and who witnesses each of the others under this regulation. */
const indicators: Readonly<Record<string, Partial<Indicator>>> = {
  '1.1': {
    citation: cite(
      'Lampiran, permodalan, 1',
      'conflict',
      'T-NZWO S-APP2 W-SETIA R-SIDO R-BANGUN',
      'Teks Permen 20/2008 (T-NZWO) menaikkan kredit 5 tiap 4 poin; skor yang dicetak R-SIDO dan R-BANGUN cocok dengan tabel bertingkat.',
    ),
  },
  '1.2': {
    citation: cite(
      'Lampiran, permodalan, 2',
      'conflict',
      'T-4ZPX W-SETIA T-EQOO7 A-PGP R-BANGUN',
      'Tabel T-4ZPX satu tingkat lebih rendah daripada sumber Perdep 06/2016; W-SETIA memberi 99,6 % kredit 100. Dapat juga perbedaan antarsumber saja.',
    ),
    scale: stepsOneLower,
  },
  '1.3': {
    citation: cite(
      'Lampiran, permodalan, 3',
      'two-source',
      'T-4ZPX T-EQOO7 A-PGP',
      'T-4ZPX kehilangan tanda pada tepat 8 %; dibaca sebagai 100.',
    ),
  },
  '2.1': {
    citation: cite(
      'Lampiran, kualitas aktiva produktif, 1',
      'two-source',
      'T-EQOO4 T-EQOO7 A-PGP',
      'T-EQOO4 kehilangan tanda batasnya.',
    ),
  },
  '2.2': {
    citation: cite(
      'Lampiran, kualitas aktiva produktif, 2',
      'agreed',
      'T-7QVX T-DZX0 T-EQOO4 A-PGP',
      'Teks menurunkan kredit 2 untuk tiap poin; T-DZXX dan A-PGP menilai demikian. Tabel yang diikuti.',
    ),
  },
  '2.3': {
    citation: cite(
      'Lampiran, kualitas aktiva produktif, 3',
      'two-source',
      'T-7QVX T-DZX0 T-DY49',
      'Teks menaikkan kredit 1 untuk tiap poin (T-DZXX); tabel yang diikuti.',
    ),
  },
  '2.4': { citation: cite('Lampiran, kualitas aktiva produktif, 4', 'two-source', 'T-DZX0 T-DY49') },
  ...Object.fromEntries(MANAGEMENT.map((each, at) => [`3.${at + 1}`, each])),
  '4.1': {
    citation: cite(
      'Lampiran, efisiensi, 1',
      'single-source',
      'T-OZL1 R-SIDO S-API',
      'T-OZL1 mencetak baris terakhir (skor 1 di samping kredit yang hilang); batas 90 dan 95 hanya dari S-API.',
    ),
  },
  '4.2': { citation: cite('Lampiran, efisiensi, 2', 'unverified', 'S-API T-OZL1 R-SIDO', CARRIED) },
  '4.3': { citation: cite('Lampiran, efisiensi, 3', 'unverified', 'S-API R-SIDO', CARRIED) },
  '5.1': { citation: cite('Lampiran, likuiditas, 1', 'two-source', 'T-7Q0X B-UXTTF') },
  '5.2': {
    citation: cite(
      'Lampiran, likuiditas, 2',
      'two-source',
      'T-7Q0X B-UXTTF R-SIDO',
      'Tabel mencetak baris terakhir 80 sampai 90; di atasnya tetap 100 menurut teks.',
    ),
  },
  '6.1': {
    citation: cite(
      'Lampiran, kemandirian dan pertumbuhan, 1',
      'single-source',
      'T-OZLV T-LZG6 R-SBW R-SIDO',
      FAMILY,
    ),
  },
  '6.2': {
    citation: cite(
      'Lampiran, kemandirian dan pertumbuhan, 2',
      'single-source',
      'T-LZG6 T-OZLV R-SIDO',
      FAMILY,
    ),
  },
  '6.3': {
    citation: cite(
      'Lampiran, kemandirian dan pertumbuhan, 3',
      'single-source',
      'T-LZG6 T-OZLV R-SIDO',
      FAMILY,
    ),
  },
  '7.1': {
    citation: cite(
      'Lampiran, jati diri koperasi, 1',
      'two-source',
      'T-6ZK6 B-SITUS',
      'Teks menulis "lebih besar dari 75"; tepat 75 dibaca sebagai 100.',
    ),
  },
  '7.2': { citation: cite('Lampiran, jati diri koperasi, 2', 'two-source', 'T-RZ3L A-PGP B-SITUS') },
};

/** Permen 20/2008 as amended by 14/Per/M.KUKM/XII/2009: five predicates, 1.2 one step lower; else as its successor. */
export const permen14: RuleSet = amend(perdep06, {
  regulation: REGULATION,
  id: 'permen-14-2009',
  title:
    'Peraturan Menteri Negara Koperasi dan UKM Nomor 20/Per/M.KUKM/XI/2008 tentang Pedoman Penilaian Kesehatan Koperasi Simpan Pinjam dan Unit Simpan Pinjam Koperasi, sebagaimana diubah dengan Nomor 14/Per/M.KUKM/XII/2009',
  shortTitle: 'Permen 14/Per/M.KUKM/XII/2009',
  inForce: {
    from: '2009-12-01',
    until: '2016-03-31',
    citation: cite(
      'Masa berlaku',
      'unverified',
      'MEM',
      'Bulan Desember 2009 dari nomornya; berakhir sehari sebelum tanggal yang dipakai untuk Perdep 06/2016.',
    ),
  },
  editionDate: '2026-11-23',
  caveat:
    'Lampiran peraturan ini tidak dapat dibaca utuh. Yang tidak disebut berbeda sama dengan Perdep 06/2016; sumber dan tingkat keyakinannya tercetak pada tiap rasio.',
  indicators,
  readings: { '1.2/scale': loansAtRisk },
  grades: [
    { from: exact(80), label: 'Sehat' },
    { from: exact(60), label: 'Cukup Sehat' },
    { from: exact(40), label: 'Kurang Sehat' },
    { from: exact(20), label: 'Tidak Sehat' },
    { from: exact(0), label: 'Sangat Tidak Sehat' },
  ],
  gradeCitation: cite('Lampiran, penetapan predikat', 'agreed', 'T-DY42 S-63231 R-MELATI'),
  aspectGrades: {
    label: 'kebiasaan, bukan ketentuan',
    citation: cite('Predikat per aspek', 'unverified', 'R-TEGAS'),
  },
  sources: SOURCES,
});
