import type { Citation, Confidence, Source } from '../../citation';

export const PAPER = 'Sartiana, Susanti, dan Ali 2020';

export const SOURCES: readonly Source[] = [
  { code: 'SEED', title: 'Sartiana, Susanti, dan Ali 2020, tabel 1–11' },
  {
    code: 'P07-EFF',
    title:
      'Kumpulan Peraturan Deputi Bidang Pengawasan, hlm. 108–109: bagian efisiensi Perdep 07/2016 (123dok.com, z13d92pq)',
  },
  { code: 'T-EQOJ', title: 'Skripsi yang memuat bobot Permen 35.3/2007 (text-id.123dok.com, eqojnmjmz)' },
  { code: 'T-ZK85', title: 'Bagian permodalan Permen 35.3/2007 (123dok.com, zk85j31z)' },
  {
    code: 'T-DZX0',
    title: 'Lampiran peraturan konvensional yang dikutip utuh, hlm. 228–230 (text-id.123dok.com, dzx02894z)',
  },
  { code: 'MEM', title: 'Tidak ada sumber: anggapan yang belum diperiksa' },
];

/** A table of the paper, with who else witnesses it. */
export function cite(at: string, confidence: Confidence, witnesses: string, ...remarks: string[]): Citation {
  return {
    source: PAPER,
    at,
    confidence,
    witnesses: witnesses.split(' '),
    ...(remarks.length > 0 ? { remarks } : {}),
  };
}
