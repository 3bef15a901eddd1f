import type { Instrument } from './instrument';

const ASKED = [
  ['TAN1', 'Bukti fisik', 'Ruang dan alat pelayanan bersih dan layak'],
  ['TAN2', 'Bukti fisik', 'Formulir dan bukti setoran mudah dibaca'],
  ['REL1', 'Keandalan', 'Pelayanan diberikan sesuai janji'],
  ['REL2', 'Keandalan', 'Catatan simpanan dan pinjaman benar'],
  ['RES1', 'Daya tanggap', 'Petugas cepat membantu'],
  ['RES2', 'Daya tanggap', 'Keluhan segera ditangani'],
  ['ASS1', 'Jaminan', 'Petugas mengetahui pekerjaannya'],
  ['ASS2', 'Jaminan', 'Anggota merasa simpanannya aman'],
  ['EMP1', 'Empati', 'Petugas sopan dan mendengarkan'],
  ['EMP2', 'Empati', 'Jam pelayanan sesuai kebutuhan anggota'],
] as const;

/** Quality of service in five dimensions: how important each thing is to members, and how they find it. */
export const servqual: Instrument = {
  id: 'servqual',
  title: 'Mutu pelayanan (SERVQUAL, lima dimensi)',
  citation: {
    source: 'SERVQUAL',
    at: 'lima dimensi; kesenjangan = pengalaman − kepentingan',
    confidence: 'unverified',
    witnesses: [],
    remarks: ['Bunyi pertanyaan disusun Rapor, bukan kutipan; dimensinya lima.'],
  },
  lowest: 1,
  highest: 5,
  words: ['sangat rendah', 'rendah', 'cukup', 'tinggi', 'sangat tinggi'],
  pairs: true,
  items: ASKED.map(([id, dimension, label]) => ({ id, dimension, label })),
  index: { by: 'gap' },
  scales: [],
};
