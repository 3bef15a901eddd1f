import { kinOf } from './kin';
import type { Kin } from './kin';
import { areKin } from './part-kinds';

const kin = (id: string, said: Partial<Kin> = {}): Kin => ({
  ...{ id, name: 'KSU Maju', legalEntity: null, nik: null, seat: null },
  ...said,
});
const NUMBER = '518/12/BH/2001';

describe('which unit belongs to a cooperative that trades and lends', () => {
  it.each([
    ['riil', 'usp', true],
    ['uspps', 'riil', true],
    ['riil', 'riil', false],
    ['ksp', 'usp', false],
    ['ksp', 'riil', false],
  ] as const)('%s and %s: %s', (one, other, expected) => {
    expect(areKin(one, other)).toBe(expected);
  });

  it.each<[string, Kin, readonly Kin[], object]>([
    ['nobody has the name', kin('u'), [], { verdict: 'none' }],
    ['the name alone is asked about', kin('u'), [kin('a')], { verdict: 'doubtful', ids: ['a'] }],
    [
      'one number that both have is certain',
      kin('u', { legalEntity: NUMBER }),
      [kin('a', { legalEntity: NUMBER }), kin('b')],
      { verdict: 'certain', id: 'a' },
    ],
    [
      'two that have it are asked about',
      kin('u', { legalEntity: NUMBER }),
      [kin('a', { legalEntity: NUMBER }), kin('b', { legalEntity: NUMBER })],
      { verdict: 'doubtful', ids: ['a', 'b'] },
    ],
    [
      'another number is another cooperative',
      kin('u', { legalEntity: NUMBER }),
      [kin('a', { legalEntity: '518/99/BH/2005' })],
      { verdict: 'none' },
    ],
    [
      'another form is another cooperative',
      kin('u', { name: 'USP KUD Maju' }),
      [kin('a', { name: 'KSU Maju' })],
      { verdict: 'none' },
    ],
    [
      'a number that differs counts before a seat that is the same',
      kin('u', { nik: '1234567890123', seat: 'Kab. Banyumas' }),
      [kin('a', { nik: '9999999999999', seat: 'Kabupaten Banyumas' })],
      { verdict: 'none' },
    ],
  ])('%s', (_why, unit, others, expected) => {
    expect(kinOf(unit, others)).toEqual(expected);
  });
});
