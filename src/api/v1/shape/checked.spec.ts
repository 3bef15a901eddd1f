import type { Refusal } from '../../../domain/errors';
import { among, list, object, optional, text, type Schema } from '../../document/schema';
import { checkedBody, checkedQuery } from './checked';

interface Told {
  readonly kind?: 'ksp' | 'usp';
  readonly limit?: number;
  readonly rows?: readonly { readonly key: string }[];
}

const key: Schema<string> = { ...text, maxLength: 3 };
const TOLD = object<Told>({
  kind: optional(among(['ksp', 'usp'])),
  limit: optional<number>({ type: 'integer', minimum: 1 }),
  rows: optional(list(object<{ readonly key: string }>({ key }))),
});

const refusedBy = (check: typeof checkedBody, sent: object): object => {
  try {
    check(TOLD).transform(sent, { type: 'custom' });
  } catch (error) {
    return (error as Refusal).values;
  }
  return {};
};

describe('what does not meet its schema', () => {
  it.each([
    [{ jenis: 'ksp' }, { reason: 'filter-unknown', pointer: '/jenis', expected: 'hanya kind, limit, rows' }],
    [
      { kind: 'bank' },
      {
        ...{ reason: 'filter-unclear', pointer: '/kind', found: '"bank"' },
        expected: 'salah satu dari ksp, usp',
      },
    ],
    [{ limit: '0' }, { reason: 'filter-unclear', pointer: '/limit', found: '0', expected: 'paling kecil 1' }],
  ])('is told of an address with what stands there and what is expected: %j', (sent, told) => {
    expect(refusedBy(checkedQuery, sent)).toEqual(told);
  });

  it.each([
    [{ limit: '1' }, { pointer: '/limit', found: '"1"', expected: 'bilangan bulat' }],
    [
      { rows: [{ key: 'x' }, { key: 'abcd' }] },
      { pointer: '/rows/1/key', expected: 'paling banyak 3 huruf' },
    ],
    [{ rows: [{}] }, { reason: 'field-missing', pointer: '/rows/0/key' }],
  ])('is told of a body: %j', (sent, told) => {
    expect(refusedBy(checkedBody, sent)).toMatchObject(told);
  });

  it('is not sent back whole', () => {
    const { found } = refusedBy(checkedBody, { kind: 'x'.repeat(500) }) as { found: string };
    expect(found).toHaveLength(60);
  });
});
