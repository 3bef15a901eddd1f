import type { TraceResult } from '../../domain/assessment/trace-result';
import { placeOf } from './places';
import { traceRows } from './trace-rows';

const leaf = (code: string, value: string, cell: string): TraceResult => ({
  node: 'reported',
  code,
  label: code,
  value,
  origin: { at: 'cell', file: 'a.xlsx', sheet: 'NERACA', cell },
  parts: [],
});
const number = (value: string): TraceResult => ({ node: 'number', value, parts: [] });
const context = () => ({
  home: 'a.xlsx',
  definitions: new Map([['own-capital', 'Simpanan dan cadangan.']]),
  told: new Map<string, string>(),
  indicator: '1.1',
});
const term: TraceResult = {
  node: 'term',
  code: 'own-capital',
  label: 'modal sendiri',
  value: '150',
  parts: [
    {
      node: 'sum',
      value: '150',
      parts: [
        leaf('simpanan', '100', 'C5'),
        { node: 'times', value: '50', parts: [number('0.5'), leaf('penyertaan', '100', 'C6')] },
        { node: 'times', value: '-20', parts: [number('-1'), leaf('utang', '20', 'C7')] },
        { node: 'times', value: '20', parts: [number('1'), leaf('hibah', '20', 'C8')] },
      ],
    },
  ],
};
const ratio: TraceResult = { node: 'percent', value: '15', parts: [term, leaf('aset', '1000', 'C9')] };

describe('how a figure came about', () => {
  it('names numerator and denominator, what is done with each part, and its cell', () => {
    const rows = traceRows(ratio, context());
    expect(rows.map(({ origin: _, ...row }) => row)).toEqual([
      {
        depth: 0,
        sign: '',
        label: 'Yang dibagi: Modal sendiri',
        amount: '150',
        product: '',
        from: 'Simpanan dan cadangan.',
      },
      { depth: 1, sign: '+', label: 'Simpanan', amount: '100', product: '', from: 'NERACA!C5' },
      { depth: 1, sign: '+', label: 'Penyertaan', amount: '50', product: '0,5 × 100', from: 'NERACA!C6' },
      { depth: 1, sign: '', label: 'Utang', amount: '−20', product: '−1 × 20', from: 'NERACA!C7' },
      { depth: 1, sign: '+', label: 'Hibah', amount: '20', product: '', from: 'NERACA!C8' },
      { depth: 0, sign: '', label: 'Pembagi: Aset', amount: '1.000', product: '', from: 'NERACA!C9' },
    ]);
    const cells = rows.map(({ origin }) => (origin?.at === 'cell' ? origin.cell : null));
    expect(cells).toEqual([null, 'C5', 'C6', 'C7', 'C8', 'C9']);
  });

  it('shows no amount for what nobody knows, whatever the engine tried', () => {
    const trace: TraceResult = { node: 'assumed', code: 'bank', value: '0', parts: [] };
    expect(traceRows(trace, context())[0]?.amount).toBe('–');
  });

  it('names a sum of which a share counts, below the product of both', () => {
    const sum: TraceResult = {
      node: 'sum',
      value: '300',
      parts: [leaf('kas', '100', 'C1'), leaf('bank', '200', 'C2')],
    };
    const share: TraceResult = { node: 'times', value: '150', parts: [number('0.5'), sum] };
    const rows = traceRows(
      { node: 'sum', value: '170', parts: [share, leaf('lain', '20', 'C3')] },
      context(),
    );
    expect(rows.map(({ depth, label, amount, product }) => [depth, label, amount, product])).toEqual([
      [0, 'Jumlah', '170', ''],
      [1, 'Jumlah (diakui 50\u00a0%)', '150', '0,5 × 300'],
      [2, 'Kas', '100', ''],
      [2, 'Bank', '200', ''],
      [1, 'Lain', '20', ''],
    ]);
  });

  it('takes a term apart once, and refers to it afterwards', () => {
    const told = context();
    traceRows(ratio, told);
    expect(traceRows(ratio, { ...told, indicator: '1.2' }).map((row) => row.from)).toEqual([
      'rinciannya lihat 1.1',
      'NERACA!C9',
    ]);
  });

  it.each<[string, TraceResult, string]>([
    [
      'nil, by the cell that proves it',
      {
        node: 'nil',
        code: 'hibah',
        label: 'Hibah',
        value: '0',
        provedBy: {
          line: 'equity',
          label: 'Ekuitas',
          origin: { at: 'cell', file: 'a.xlsx', sheet: 'NERACA', cell: 'C40' },
        },
        parts: [],
      },
      'nihil, dibuktikan oleh Ekuitas (NERACA!C40)',
    ],
    [
      'missing',
      { node: 'missing', code: 'bank', value: null, gap: 'line-missing', parts: [] },
      'belum dilaporkan',
    ],
    [
      'harmless',
      { node: 'assumed', code: 'bank', value: '0', parts: [] },
      'tidak diketahui; berapa pun isinya, nilai tetap',
    ],
  ])('says of a figure that is %s', (_why, trace, from) => {
    expect(traceRows(trace, context())[0]?.from).toBe(from);
  });
});

describe('a place', () => {
  it('names another file, the label of the file, a turned sign, a form and who filled it in', () => {
    const cell = {
      at: 'cell',
      file: 'b.xlsx',
      sheet: 'PHU',
      cell: 'D2',
      label: 'Beban',
      turned: true,
    } as const;
    expect(placeOf(cell, 'a.xlsx')).toBe('b.xlsx: PHU!D2 “Beban” (tanda dibalik)');
    expect(placeOf({ at: 'json', file: 'a.json', path: 'periods[0].figures.cash' }, 'a.json')).toBe(
      'periods[0].figures.cash',
    );
    expect(placeOf({ at: 'form', field: 'Kas', by: 'Sari', on: '2026-01-05' }, 'a')).toBe(
      'isian “Kas” oleh Sari, 5 Januari 2026',
    );
  });
});
