import { addressOf, type Grid } from '../grid';
import { planOf, type KnownUnit } from './plan';
import { readRegister } from './read-register';
import type { Register } from './register';

const HEADING = [
  'No',
  'Nama Koperasi',
  'Jenis',
  'No. Badan Hukum',
  'NIK',
  'Kecamatan',
  'Kabupaten/Kota',
  'Alamat',
];

function gridOf(...rows: readonly (readonly string[])[]): Grid {
  const cells = rows.map((row, at) =>
    row.map((text, column) => ({
      address: addressOf(at, column),
      content: text === '' ? { kind: 'blank' as const } : { kind: 'text' as const, text },
    })),
  );
  return { sheets: [{ name: 'Data', hidden: false, rows: cells, hiddenRows: [], hiddenColumns: [] }] };
}

const DISTRICTS = [{ code: '14.06.01', name: 'Ujung Batu' }];

function registerOf(...rows: readonly (readonly string[])[]): Register {
  const read = readRegister(gridOf(['DATA KOPERASI'], HEADING, ...rows), DISTRICTS);
  if (!read) throw new Error('no register');
  return read;
}

const unit = (more: Partial<KnownUnit>): KnownUnit => ({
  id: 'u1',
  name: 'KSP Maju Jaya',
  kind: 'ksp',
  legalEntity: null,
  nik: null,
  areaCode: null,
  seat: null,
  authority: null,
  ...more,
});

describe('a register', () => {
  it('is read by the words of its heading', () => {
    const { rows, faults } = registerOf(
      [
        '1',
        'KSP Maju Jaya',
        'Simpan Pinjam',
        '518/BH/2006',
        '1406010001',
        'Kec. Ujungbatu',
        'Kab. Rokan Hulu',
        'Jl. Sudirman 1',
      ],
      ['2', 'BUM Desa Tangkerang Jaya', '', '', '', 'Ujung Batu', 'Rokan Hulu', ''],
      ['', 'Jumlah', '', '', '', '', '', ''],
    );
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      {
        name: 'KSP Maju Jaya',
        kind: 'ksp',
        legalEntity: '518/BH/2006',
        nik: '1406010001',
        seat: 'Jl. Sudirman 1',
        area: '14.06',
        unknownDistrict: 'Kec. Ujungbatu',
        at: 'Data!B3',
      },
      { name: 'BUM Desa Tangkerang Jaya', kind: 'bumdes', area: '14.06.01', at: 'Data!B4' },
    ]);
  });

  it.each([
    [['1', '', 'KSP', '518/BH/2006', '', '', '', ''], 'name-missing', 'Data!B3', ''],
    [['1', '', '', '', '', '', 'Rokan Hulu', 'Jl. Sudirman 1'], 'name-missing', 'Data!B3', ''],
    [['1', 'Maju Jaya', '', '', '', '', '', ''], 'kind-unknown', 'Data!B3', 'Maju Jaya'],
    [['1', 'Maju Jaya', 'Pasar', '', '', '', '', ''], 'kind-unknown', 'Data!C3', 'Pasar'],
    [['1', 'KSP Maju Jaya', '', '', '', '', 'Atlantis', ''], 'area-unknown', 'Data!G3', 'Atlantis'],
  ])('does not take %j: %s at %s', (row, code, at, found) => {
    const { rows, faults } = registerOf(row);
    expect([rows, faults]).toEqual([[], [{ code, at, found }]]);
  });

  it('takes a unit whose name begins like a sum', () => {
    expect(registerOf(['1', 'Total Sejahtera', 'KSP', '', '', '', '', '']).rows).toHaveLength(1);
  });

  it('tells every sheet, column and row that it leaves out', () => {
    const grid = gridOf(
      ['No', 'Nama', 'Jenis', 'Telepon', 'Status', 'NIK', '', 'Kosong'],
      ['1', '2', '3', '4', '5', '6', '', ''],
      ['1', 'KSP Maju Jaya', 'KSP', '0811', 'Tidak aktif', '', 'x', ''],
      ['', 'Jumlah', '', '', '1', '', '', ''],
      ['', '', '', 'Mengetahui', '', '', '', ''],
    );
    const other = gridOf(['', ''], ['', 'Catatan']).sheets.map((each) => ({ ...each, name: 'Lain' }));
    const read = readRegister({ sheets: [...grid.sheets, ...other] }, []);
    expect(read?.rows).toHaveLength(1);
    expect(read?.faults).toEqual([]);
    expect(read?.notes.map(({ code, at, found }) => `${code} ${at} ${found}`)).toEqual([
      'column-passed Data!D1 Telepon',
      'column-passed Data!E1 Status',
      'column-passed Data!G1 ',
      'row-passed Data!A2 1',
      'row-passed Data!B4 Jumlah',
      'row-passed Data!D5 Mengetahui',
      'sheet-passed Lain!B2 Catatan',
    ]);
  });

  it.each([
    // code, kecamatan, then the area or none, what of it is not known, and the areas that come with it
    ['14.06', '', '14.06', undefined, [], 'a regency'],
    ['140601', '', '14.06.01', undefined, [], 'a kecamatan that is known'],
    ['14.06.77', '', '14.06', '14.06.77', [], 'one that is not stays in its regency, and is told'],
    ['14.06.77', 'Baru', '14.06.77', undefined, ['14.06.77 Baru'], 'one that the row names'],
    ['14.06', 'Ujung Batu', '14.06.01', undefined, [], 'a kecamatan by name beside the code'],
    ['14.06', 'Antah', '14.06', 'Antah', [], 'one that is not known by name'],
    ['14.99', '', undefined, undefined, [], 'no regency of the province'],
    ['14.99', 'Antah', undefined, undefined, [], 'nor does a kecamatan name it'],
    ['14.99.01', 'Antah', undefined, undefined, [], 'nor one that lies in it'],
    ['99', '', undefined, undefined, [], 'no province'],
    ['Riau', '', undefined, undefined, [], 'no code'],
  ])(
    'of the code %s with kecamatan "%s" takes %s, told %s, %j: %s',
    (code, district, area, told, areas, _why) => {
      const heading = ['Nama', 'Jenis', 'Kode wilayah', 'Kecamatan'];
      const read = readRegister(gridOf(heading, ['Maju', 'KSP', code, district]), DISTRICTS);
      expect(read?.rows.map((row) => row.area)).toEqual(area === undefined ? [] : [area]);
      expect(read?.notes.map(({ found }) => found)).toEqual(told === undefined ? [] : [told]);
      expect(read?.areas.map((each) => `${each.code} ${each.name}`)).toEqual(areas);
      expect(read?.faults.map(({ code: fault, at }) => `${fault} ${at}`)).toEqual(
        area === undefined ? ['area-unknown Data!C2'] : [],
      );
    },
  );

  it('without a heading is none', () => {
    expect(readRegister(gridOf(['a', 'b'], ['1', '2']), [])).toBeUndefined();
  });

  it('that lists codes and names is a list of kecamatan', () => {
    const read = readRegister(
      gridOf(
        ['Kode', 'Nama'],
        ['14.06', 'Rokan Hulu'],
        ['14.06.01', 'Ujung Batu'],
        ['140602', 'Rokan IV Koto'],
        ['14.99', 'Kabupaten Baru'],
        ['14.99.01', 'Kecamatan Baru'],
        ['99.01.01', 'X'],
        ['14.06.02', ''],
        ['14.06.02.2001', 'Desa'],
      ),
      DISTRICTS,
    );
    expect(read?.rows).toEqual([]);
    expect(read?.areas).toEqual([
      { code: '14.06.02', name: 'Rokan IV Koto' },
      { code: '14.99', name: 'Kabupaten Baru' },
      { code: '14.99.01', name: 'Kecamatan Baru' },
    ]);
    expect(read?.faults).toEqual([
      { code: 'area-unknown', at: 'Data!A7', found: '99.01.01' },
      { code: 'name-missing', at: 'Data!B8', found: '' },
    ]);
    expect(read?.notes).toEqual([{ code: 'row-passed', at: 'Data!A9', found: '14.06.02.2001' }]);
  });
});

describe('what a register would do', () => {
  const row = ['1', 'KSP Maju Jaya', 'KSP', '518/BH/2006', '', 'Ujung Batu', 'Rokan Hulu', ''];

  it('adds what is new, and nothing the second time', () => {
    const plan = planOf(registerOf(row), []);
    expect(plan.added.map((each) => each.name)).toEqual(['KSP Maju Jaya']);
    const known = unit({ legalEntity: '518/BH/2006', areaCode: '14.06.01' });
    expect(planOf(registerOf(row), [known])).toMatchObject({ added: [], changed: [], doubles: [], same: 1 });
  });

  it('finds a unit by its number however it is written, and tells what changes', () => {
    const known = unit({ name: 'Maju Jaya Lama', legalEntity: '518 / bh / 2006', areaCode: '14.06.01' });
    expect(planOf(registerOf(row), [known]).changed[0]?.changes).toEqual([
      { field: 'name', was: 'Maju Jaya Lama', is: 'KSP Maju Jaya' },
      { field: 'legalEntity', was: '518 / bh / 2006', is: '518/BH/2006' },
    ]);
  });

  it('finds a unit by name and kind where no number contradicts', () => {
    const known = unit({ name: 'Koperasi Simpan Pinjam Maju Jaya' });
    expect(planOf(registerOf(row), [known]).changed[0]?.unit.id).toBe('u1');
    expect(planOf(registerOf(row), [unit({ legalEntity: '999/BH/1999' })]).added).toHaveLength(1);
    expect(planOf(registerOf(row), [unit({ areaCode: '35.15' })]).added).toHaveLength(1);
  });

  it('asks about a name that is nearly the same in the same regency', () => {
    const known = unit({ name: 'KSP Maju Jaja', areaCode: '14.06' });
    const { doubles, added } = planOf(registerOf(row), [known]);
    expect(doubles).toMatchObject([{ name: 'KSP Maju Jaja', unitId: 'u1', why: 'similar-name' }]);
    expect(added).toEqual([]);
  });

  it('asks about a row that the file has twice', () => {
    const { added, doubles } = planOf(
      registerOf(row, ['2', 'KSP Lain Sama Sekali', 'KSP', '518-BH-2006', '', '', '', '']),
      [],
    );
    expect(added).toHaveLength(1);
    expect(doubles).toMatchObject([{ name: 'KSP Maju Jaya', why: 'same-number' }]);
  });

  it.each([
    [
      'Koperasi Simpan Pinjam (KSP) "Maju Jaya"',
      [],
      'the kind in words and in brackets is no part of a name',
    ],
    ['KSP Maju Jaya Ujung Batu', ['similar-name'], 'one whose words begin the other'],
    ['KSP K.S.P. Maju-Jaya', [], 'signs are no part of it either'],
    ['KSP Sumber Rejeki', [], 'another name'],
  ])('of the row beside the unit %s: %j, %s', (name, whys) => {
    const { doubles } = planOf(registerOf(row), [unit({ name, areaCode: '14.06' })]);
    expect(doubles.map(({ why }) => why)).toEqual(whys);
  });

  it('takes neither another sort of cooperative nor a number that is none for the same unit', () => {
    const kud = ['1', 'KUD Maju Jaya', 'Riil', '', '', '', 'Rokan Hulu', ''];
    const kpri = unit({ name: 'KPRI Maju Jaya', kind: 'riil', areaCode: '14.06' });
    expect(planOf(registerOf(kud), [kpri]).added).toHaveLength(1);
    const rows = ['Sumber Rejeki', 'Tani Mulya'].map((name) => [
      '',
      name,
      'KSP',
      'dalam proses',
      '',
      '',
      '',
      '',
    ]);
    expect(planOf(registerOf(...rows), []).added).toHaveLength(2);
  });

  it('keeps an area that is known more closely than the file says', () => {
    const coarse = ['1', 'KSP Maju Jaya', 'KSP', '', '', '', 'Rokan Hulu', ''];
    expect(planOf(registerOf(coarse), [unit({ areaCode: '14.06.01' })]).same).toBe(1);
  });
});
