import type { Citation, Confidence, Source } from '../../citation';
import { SOURCES as CONVENTIONAL } from '../perdep-06-2016/sources';

export const REGULATION = '07/Per/Dep.6/IV/2016';

const shared = new Set([
  'S-API',
  'W-SETIA',
  'T-DZX0',
  'T-NZWO',
  'T-EQOO4',
  'T-TANI',
  'T-ZK85',
  'T-7Q0X',
  'T-LZG6',
  'T-OZLV',
  'T-6ZK6',
  'T-RZ3L',
  'B-SITUS',
  'B-UXTTF',
  'B-BONJO',
  'B-TAPUT',
  'R-KALBAR',
  'R-SCRIBD-W',
  'MEM',
]);

/** Where the figures were read: witnesses of this regulation, of its predecessor, and of the conventional one. */
export const SOURCES: readonly Source[] = [
  {
    code: 'P07-EFF',
    title:
      'Kumpulan Peraturan Deputi Bidang Pengawasan, hlm. 108–109: bagian efisiensi peraturan ini (123dok.com, z13d92pq)',
  },
  {
    code: 'SEED',
    title: 'Sartiana, Susanti, dan Ali 2020, tabel 1–11: tabel syariah di bawah nama peraturan konvensional',
  },
  {
    code: 'T-9YNX',
    title: 'Skripsi tentang KJKS BMT Mardlotillah menurut Permen 35.3/2007 (text-id.123dok.com, 9ynxn28jq)',
  },
  {
    code: 'T-EQOJ',
    title: 'Skripsi yang memuat bobot dan predikat Permen 35.3/2007 (text-id.123dok.com, eqojnmjmz)',
  },
  {
    code: 'S-PPAP',
    title: 'Bahan perhitungan PPAP koperasi syariah dengan persentase aturan BPR (id.scribd.com, 424544892)',
  },
  {
    code: 'R-KALBAR-G',
    title: 'Rerata aspek tiga tahun menurut Perdep 07/2016 (garuda.kemdiktisaintek.go.id, 961686)',
  },
  { code: 'R-IKOPIN', title: 'Penilaian KSPPS tanpa angka tabel (journal.ikopin.ac.id, coopetition 5216)' },
  {
    code: 'R-YENO',
    title: 'Sartika, Mulyani, dan Ilyas 2021: enam KSPPS di Bungus Teluk Kabung (123dok.com, yenoep1y)',
  },
  {
    code: 'R-MORAREF',
    title: 'Penilaian Koperasi Serba Usaha Syariah X di Depok (moraref.kemenag.go.id, 99226966393123135)',
  },
  ...CONVENTIONAL.filter((source) => shared.has(source.code)),
];

/** A place in this regulation's annex, with its witnesses. */
export function cite(at: string, confidence: Confidence, witnesses: string, ...remarks: string[]): Citation {
  return {
    source: REGULATION,
    at,
    confidence,
    witnesses: witnesses.split(' '),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}
