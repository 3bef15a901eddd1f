import { gridOf } from '../support/grid-of';
import type { Value } from '../support/grid-of';
import { statementLayout } from '../../src/reading/statement-layout';
import type { FileReading } from '../../src/reading/layout';
import { amountsOf, linesOf, readSmall, readingIn, truthOf } from '../support/small-statement';

const HEAD: readonly (readonly Value[])[] = [['Uraian', 2024, 2023]];
const CREDIT = /kewajiban|simpanan|shu|hasil usaha|ekuitas|pendapatan|partisipasi/i;

describe('a ledger that keeps what is in credit negative', () => {
  it.each<[string, RegExp]>([
    ['throughout', CREDIT],
    [
      'with its expenses negative too',
      /kewajiban|simpanan|shu|hasil usaha|ekuitas|pendapatan|partisipasi|beban/i,
    ],
  ])('is turned as a whole: %s', (_, negative) => {
    const outcome = readSmall(HEAD, (now, before, label) =>
      negative.test(label) ? [-now, -before] : [now, before],
    );
    expect(linesOf(readingIn(outcome))).toEqual(truthOf(2023, 2024));
  });

  it('is not seen in a minus here and there', () => {
    const outcome = readSmall(HEAD, (now, before, label) =>
      /simpanan sukarela/i.test(label) ? [-now, -before] : [now, before],
    );
    expect(amountsOf(readingIn(outcome), 'voluntary-savings')).toEqual({
      2024: '-691580500',
      2023: '-624775750',
    });
    expect(amountsOf(readingIn(outcome), 'principal-deposits')).toEqual({
      2024: '86500000',
      2023: '82500000',
    });
  });
});

/** An equity of 486 beside what is left of the year, added up to this total. */
const read = (label: string, amount: number, total: number): FileReading =>
  readingIn(
    statementLayout.read(
      gridOf([
        ['KSP RUKUN'],
        ['NERACA'],
        ['Uraian', 2024],
        ['ASET'],
        ['Kas', total],
        ['JUMLAH ASET', total],
        ['EKUITAS'],
        ['Simpanan pokok', 86_000_000],
        ['Simpanan wajib', 400_000_000],
        [label, amount],
        ['Jumlah ekuitas', total],
      ]),
      { file: 'x.xlsx', kind: 'ksp' },
    ),
  );

describe('a loss in words', () => {
  it.each<[string, number, string, string]>([
    ['Rugi tahun berjalan', 55_000_000, '-55000000', 'without a minus'],
    ['Rugi tahun berjalan', -55_000_000, '-55000000', 'with a minus'],
    ['Defisit tahun berjalan', 55_000_000, '-55000000', 'by another word'],
    ['SHU tahun berjalan', 55_000_000, '55000000', 'is none'],
    ['SHU (rugi) tahun berjalan', 55_000_000, '55000000', 'said beside a surplus is none'],
  ])('%s %d is %s: %s', (label, amount, expected) => {
    const total = 486_000_000 + Number(expected);
    expect(amountsOf(read(label, amount, total), 'current-surplus')).toEqual({ 2024: expected });
  });

  it('that the form adds up as a gain is asked about', () => {
    const reading = read('Rugi tahun berjalan', 55_000_000, 541_000_000);
    expect(amountsOf(reading, 'current-surplus')).toEqual({});
    expect(reading.rows.find(({ label }) => label.startsWith('Rugi'))?.state).toBe('doubtful');
  });
});
