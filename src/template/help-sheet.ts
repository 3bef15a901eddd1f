import type { Kind } from '../domain/statement/kind';
import type { BookCell, BookRow, BookSheet } from '../spreadsheets/book';
import { heightFor } from './layout-parts';
import { saidTo } from './words';

const STEPS: readonly (readonly [title: string, text: string])[] = [
  [
    'Mulailah dari lembar Identitas',
    'Tulislah nama koperasi dan tahun buku. Satu kolom untuk satu tahun, paling banyak lima tahun berdampingan.',
  ],
  [
    'Isilah sel yang berwarna kuning',
    'Sel lain terkunci: jumlah dan SHU dihitung sendiri. Petunjuk tiap baris ada di kolom paling kanan.',
  ],
  [
    'Tulislah rupiah penuh',
    'Bukan ribuan atau jutaan. Cukup ketik angkanya, misalnya 12500000; titik pemisah ribuan muncul sendiri.',
  ],
  [
    'Bila tidak ada, tulislah 0 atau tanda minus (-)',
    'Sel kosong berarti “belum diisi”, dan rasio yang memerlukannya tidak dapat dinilai. Baris “masih kosong” di atas tiap lembar menunjukkan berapa yang belum diisi.',
  ],
  [
    'Perhatikan angka minus',
    'Penyisihan pinjaman, akumulasi penyusutan, dan rugi ditulis minus (misalnya -2500000). Beban di PHU ditulis sebagai angka biasa.',
  ],
  [
    'Bandingkan baris pemeriksaan',
    'Hijau bertuliskan “cocok” berarti sudah benar; merah berarti masih ada selisih yang perlu dicari.',
  ],
  [
    'Tambahkan catatan bila perlu',
    'Kolom Catatan untuk menerangkan hal yang tidak biasa, misalnya mengapa cadangan berkurang. Catatan berlaku untuk tahun terakhir yang terisi.',
  ],
  [
    'Simpanlah sebagai berkas Excel (.xlsx)',
    'Jangan mengubah susunan baris dan kolom. Angka dapat disalin dari berkas lain dengan “tempel nilai”.',
  ],
];

const ANSWER: (typeof STEPS)[number] = [
  'Jawablah kuesioner',
  'Pilihlah Ya, Tidak, atau Tidak berlaku, dan sebutkan bukti yang dapat ditunjukkan kepada penilai.',
];

const TITLE = 'LEMBAR ISIAN LAPORAN TAHUNAN KOPERASI';
const INTRO =
  'Untuk penilaian kesehatan koperasi. Isian ini dapat dikerjakan sedikit demi sedikit dan disimpan kapan saja.';

const COLOURS: readonly (readonly [cell: BookCell, meaning: string])[] = [
  [{ style: 'sample', value: 'diisi' }, 'Sel untuk diisi: angka, jawaban, atau catatan.'],
  [
    { style: 'sampleText', value: '1.250.000' },
    'Angka yang tertulis sebagai teks dan belum ikut dijumlahkan: ketiklah lagi tanpa titik.',
  ],
  [{ style: 'total', value: 'dihitung' }, 'Jumlah bagian: dihitung sendiri dan terkunci.'],
  [{ style: 'result', value: 'dihitung' }, 'Jumlah akhir dan SHU: dihitung sendiri dan terkunci.'],
];

const chapter = (value: string): BookRow => ({
  cells: [undefined, { style: 'chapter', value }, { style: 'chapter' }, { style: 'chapter' }],
});

/** A short how-to, and what the other sheets are for. */
export function helpSheet(
  kind: Kind,
  asks: boolean,
  sheets: readonly { readonly name: string; readonly title: string }[],
): BookSheet {
  const steps = asks ? [...STEPS.slice(0, -1), ANSWER, ...STEPS.slice(-1)] : STEPS;
  return {
    name: 'Petunjuk',
    tab: '7A1F3D',
    columns: [{ width: 4, hidden: true }, { width: 16 }, { width: 42 }, { width: 84 }],
    frozen: { rows: 2, columns: 0 },
    rows: [
      { cells: [undefined, { style: 'title', value: saidTo(kind, TITLE) }], height: 26 },
      { cells: [undefined, { style: 'intro', value: saidTo(kind, INTRO) }], merged: [1, 3] },
      { cells: [], height: 9 },
      chapter('Cara mengisi'),
      ...steps.map((step, at) => stepRow([saidTo(kind, step[0]), saidTo(kind, step[1])], at)),
      { cells: [], height: 9 },
      chapter('Arti warna'),
      ...COLOURS.map(([cell, meaning]) => pair(cell, saidTo(kind, meaning))),
      { cells: [], height: 9 },
      chapter('Isi berkas ini'),
      ...sheets.map(({ name, title }) => pair({ style: 'labelTotal', value: name }, title)),
    ],
    entries: [],
    highlights: [],
  };
}

function stepRow([title, text]: readonly [title: string, text: string], at: number): BookRow {
  return {
    cells: [
      undefined,
      { style: 'step', value: at + 1 },
      { style: 'labelTotal', value: title },
      { style: 'plain', value: text },
    ],
    height: heightFor(text, 100) + 6,
  };
}

const pair = (first: BookCell, text: string): BookRow => ({
  cells: [undefined, first, { style: 'plain', value: text }],
  merged: [2, 3],
  height: 18,
});
