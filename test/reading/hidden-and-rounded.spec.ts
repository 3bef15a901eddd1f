import { checkStatement } from '../../src/domain/statement/check';
import type { Finding } from '../../src/domain/statement/finding';
import { statementLayout } from '../../src/reading/statement-layout';
import type { FileReading } from '../../src/reading/layout';
import { gridOf, sheetOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';

const ROWS: readonly (readonly [string, number])[] = [
  ['Kas', 12_345],
  ['Bank', 28_457],
  ['Pinjaman kepada anggota', 210_678],
  ['JUMLAH ASET', 251_480],
  ['Simpanan sukarela', 94_332],
  ['Simpanan pokok', 50_111],
  ['Simpanan wajib', 107_037],
  ['JUMLAH KEWAJIBAN DAN EKUITAS', 251_480],
];

interface Form {
  readonly note: string;
  /** How much more than its parts the total of the assets says. */
  readonly off?: number;
  readonly by?: number;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

function readingOf({ note, off = 0, by = 1, hiddenRows = [], hiddenColumns = [] }: Form): FileReading {
  const rows = ROWS.map(([name, amount]): Value[] => [
    name,
    (amount + (name.startsWith('JUMLAH') ? off : 0)) * by,
  ]);
  const sheet = sheetOf([['NERACA KSP MAJU'], [note], ['Uraian', 2024], ...rows]);
  const grid = { sheets: [{ ...sheet, hiddenRows, hiddenColumns }] };
  const outcome = statementLayout.read(grid, { file: 'x.xlsx', kind: 'ksp' });
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults));
  return outcome.reading;
}

function checked(form: Form): readonly Finding['severity'][] {
  const [statement] = readingOf(form).statements;
  if (!statement) throw new Error('no statement');
  return checkStatement(statement).map(({ severity }) => severity);
}

describe('totals of amounts that are told in a larger unit', () => {
  it.each<[string, Form, Finding['severity']]>([
    ['thousands off by one are rounded', { note: '(Dalam Ribuan Rupiah)', off: 1 }, 'rounding'],
    ['thousands off by two too', { note: '(Rp 000)', off: 2 }, 'rounding'],
    ['thousands off by five hundred are no rounding', { note: '(Dalam Ribuan Rupiah)', off: 500 }, 'stops'],
    ['millions off by one are rounded', { note: '(dalam jutaan rupiah)', off: 1, by: 1 }, 'rounding'],
    ['millions off by a tenth are not', { note: '(dalam jutaan rupiah)', off: 25_000 }, 'stops'],
    ['rupiah off by a thousand are not', { note: 'Rupiah penuh', off: 1, by: 1000 }, 'stops'],
  ])('%s', (_, form, severity) => {
    expect(new Set(checked(form))).toEqual(new Set([severity]));
  });

  it('millions of a small unit are rounded, though one of them is more than a thousandth', () => {
    const sheet = sheetOf([
      ['NERACA KSP MAJU'],
      ['(dalam jutaan rupiah)'],
      ['Uraian', 2024],
      ['Kas', 12],
      ['Bank', 28],
      ['Pinjaman kepada anggota', 211],
      ['JUMLAH ASET', 252],
      ['Simpanan sukarela', 94],
      ['Simpanan pokok', 50],
      ['Simpanan wajib', 108],
      ['JUMLAH KEWAJIBAN DAN EKUITAS', 252],
    ]);
    const outcome = statementLayout.read({ sheets: [sheet] }, { file: 'x.xlsx', kind: 'ksp' });
    const [statement] = 'reading' in outcome ? outcome.reading.statements : [];
    const findings = statement ? checkStatement(statement) : [];
    expect(findings.map(({ check, severity }) => [check, severity])).toEqual([
      ['parts-and-subtotal', 'rounding'],
    ]);
  });

  it('says in which unit the file tells its amounts', () => {
    const { statements } = readingOf({ note: '(Dalam Ribuan Rupiah)' });
    expect(statements[0]?.doubts).toMatchObject([
      { check: 'amounts-scaled', severity: 'notice', text: 'ribuan' },
    ]);
  });
});

describe('a file that calls its amounts a draft', () => {
  type Rows = readonly (readonly Value[])[];
  const LINES = (before?: number): Rows =>
    ROWS.map(([name, amount]) => [name, amount, ...(before === undefined ? [] : [before])]);
  const told = (rows: Rows, name?: string): unknown => {
    const outcome = statementLayout.read(gridOf(rows, name), { file: 'x.xlsx', kind: 'ksp' });
    if (!('reading' in outcome)) return outcome.faults;
    const { statements, frame } = outcome.reading;
    const said = statements.map(({ doubts }) => doubts?.find(({ check }) => check === 'draft-told')?.text);
    const [shown] = frame?.tables ?? [];
    expect(shown?.columns.map(({ draft }) => draft).reverse()).toEqual(said);
    return said;
  };
  const TITLE: Rows = [['NERACA KSP MAJU'], ['Uraian', 2024]];

  it.each<[string, Rows, string | undefined, unknown]>([
    ['above its title', [['DRAFT'], ...TITLE, ...LINES()], undefined, ['DRAFT']],
    [
      'in its title',
      [['NERACA SEMENTARA KSP MAJU'], ['Uraian', 2024], ...LINES()],
      undefined,
      ['NERACA SEMENTARA KSP MAJU'],
    ],
    ['in the name of its sheet', [...TITLE, ...LINES()], 'Neraca (draf)', ['Neraca (draf)']],
    ['below its rows', [...TITLE, ...LINES(), [], ['Belum diaudit']], undefined, ['Belum diaudit']],
    [
      'over one of its years',
      [['NERACA KSP MAJU'], ['Uraian', '2024 (Unaudited)', '2023 (Audited)'], ...LINES(5)],
      undefined,
      [undefined, '2024 (Unaudited)'],
    ],
    ['nowhere', [...TITLE, ...LINES(), ['Investasi sementara', 12]], undefined, [undefined]],
    ['of a heading', [...TITLE, ['Investasi sementara'], ...LINES()], undefined, [undefined]],
  ])('is told so, with its words: %s', (_, rows, name, said) => {
    expect(told(rows, name)).toEqual(said);
  });
});

describe('hidden rows and columns', () => {
  const BANK = 4;
  it.each<[string, Omit<Form, 'note'>, string | undefined]>([
    ['a hidden row that is a line is taken and told', { hiddenRows: [BANK] }, 'Neraca!B5 Bank'],
    ['several are told together', { hiddenRows: [BANK, BANK - 1] }, 'Neraca!B4 Kas; Neraca!B5 Bank'],
    ['nothing hidden is not told', {}, undefined],
    ['a hidden row without amounts is not told', { hiddenRows: [1] }, undefined],
  ])('%s', (_, form, text) => {
    const { statements } = readingOf({ note: '', ...form });
    const [statement] = statements;
    expect(statement?.figures.get('bank')?.amount.toString()).toBe('28457');
    const told = statement?.doubts?.find(({ check }) => check === 'hidden-cells-taken');
    expect(told?.text).toBe(text);
  });

  it('a hidden column is told with the first of its amounts', () => {
    const { statements } = readingOf({ note: '', hiddenColumns: [1] });
    const told = statements[0]?.doubts?.find(({ check }) => check === 'hidden-cells-taken');
    expect(told?.text).toMatch(/^Neraca!B4 Kas; .*; dan 3 lagi$/);
  });

  it('a hidden row that is no line is told as left out', () => {
    const sheet = sheetOf([
      ['NERACA KSP MAJU'],
      ['Uraian', 2024],
      ...ROWS.map(([name, amount]): Value[] => [name, amount]),
      ['cek ulang cabang', 777],
    ]);
    const grid = { sheets: [{ ...sheet, hiddenRows: [10] }] };
    const outcome = statementLayout.read(grid, { file: 'x.xlsx', kind: 'ksp' });
    const unread = 'reading' in outcome ? outcome.reading.unread : [];
    expect(unread).toEqual([
      { sheet: 'Neraca', cell: 'B11', label: 'cek ulang cabang', why: 'hidden-row', amount: '777' },
    ]);
  });
});

describe('a hidden column beside one that is shown', () => {
  const read = (
    beside: (amount: number, name: string) => readonly number[],
    heads: readonly Value[],
    frame = {},
  ): ReturnType<typeof statementLayout.read> => {
    const rows = ROWS.map(([name, amount]): Value[] => [name, ...beside(amount * 1000, name)]);
    const sheet = sheetOf([['NERACA KSP MAJU'], ['Per 31 Desember 2024'], ['Uraian', ...heads], ...rows]);
    const grid = { sheets: [{ ...sheet, hiddenColumns: [1] }] };
    return statementLayout.read(grid, { file: 'x.xlsx', kind: 'ksp', frame });
  };
  const assets = (outcome: ReturnType<typeof statementLayout.read>): string | undefined =>
    'reading' in outcome
      ? outcome.reading.statements[0]?.figures.get('total-assets')?.amount.toString()
      : undefined;
  const off = (amount: number, name: string): readonly number[] => [
    amount * 2,
    name === 'Bank' ? amount + 5000 : amount,
  ];

  it.each<[string, readonly Value[]]>([
    ['of the same head', ['Jumlah', 'Jumlah']],
    ['with the year in its head', [2024, '']],
    ['of the same year', [2024, 2024]],
    ['without heads', ['', '']],
  ])('is no statement, and is told: %s', (_, heads) => {
    const outcome = read((amount) => [amount * 2, amount], heads);
    expect(assets(outcome)).toBe('251480000');
    const { unread, statements } = 'reading' in outcome ? outcome.reading : { unread: [], statements: [] };
    expect(unread).toMatchObject([{ why: 'column' }]);
    expect(statements[0]?.doubts).toBeUndefined();
  });

  it('is asked about where its totals alone close, and either answer is taken', () => {
    expect(read(off, ['Jumlah', 'Jumlah'])).toMatchObject({
      faults: [{ code: 'column-open', found: 'C: Jumlah; B: Jumlah (tersembunyi)' }],
    });
    const said = (column: string): string | undefined => assets(read(off, ['Jumlah', 'Jumlah'], { column }));
    expect([said('B'), said('C')]).toEqual(['502960000', '251480000']);
  });

  it.each<[string, (amount: number) => number, Value]>([
    ['shares', (amount) => amount / 2_514_800, '%'],
    ['shares without a head', (amount) => amount / 2_514_800, ''],
    ['a change', (amount) => amount / 10, 'Naik (turun)'],
    ['a plan', (amount) => amount * 2, 'RAPB 2025'],
  ])('is read where what is shown are %s', (_, shown, head) => {
    expect(assets(read((amount) => [amount, shown(amount)], [2024, head]))).toBe('251480000');
  });
});
