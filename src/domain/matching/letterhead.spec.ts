import { addressOf, type Grid } from '../grid';
import { letterheadIn } from './letterhead';

const gridOf = (...rows: readonly (readonly string[])[]): Grid => ({
  sheets: [
    {
      name: 'Neraca',
      hidden: false,
      hiddenRows: [],
      hiddenColumns: [],
      rows: rows.map((row, at) =>
        row.map((text, column) => ({
          address: addressOf(at, column),
          content: text === '' ? { kind: 'blank' as const } : { kind: 'text' as const, text },
        })),
      ),
    },
  ],
});

describe('the head of a file', () => {
  it.each<[string, (readonly string[])[], object]>([
    [
      'a line each',
      [['KSP Maju'], ['Badan Hukum No. 518/BH/2006'], ['Desa Sukamaju, Kec. Tambun']],
      { legalEntity: '518/BH/2006', seat: 'Desa Sukamaju, Kec. Tambun' },
    ],
    [
      'cells beside each other',
      [
        ['Badan Hukum', ':', '518/BH/2006'],
        ['Alamat', ':', 'Jl. Merdeka 1'],
        ['NIK', ': 1406010030001'],
      ],
      { legalEntity: '518/BH/2006', seat: 'Jl. Merdeka 1', nik: '1406010030001' },
    ],
    ['a number without a digit', [['Badan Hukum dalam proses']], {}],
    ['a name with a village in it', [['KUD Desa Mekar']], {}],
    ['nothing', [['NERACA'], ['Kas', '1.000']], {}],
    ['amounts', [['Bahan habis pakai', '1.000.000']], {}],
  ])('%s', (_, rows, expected) => {
    expect(letterheadIn(gridOf(...rows))).toEqual(expected);
  });
});
