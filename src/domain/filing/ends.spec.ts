import fc from 'fast-check';
import { endOf, endMoveNamed, NO_ENDS, owes, restorableUntil, stands, type Ends, type EndMove } from './ends';

const FREE = { signed: false, holdsOthers: false };
const NOW = '2026-03-01T08:00:00.000Z';
const wanted = (move: EndMove, said: { day?: string; reason?: string; now?: string } = {}) => ({
  move,
  ...{ reason: ' bubar ', day: '2026-02-28', now: NOW },
  ...said,
});
const after = (was: Ends, move: EndMove, said = {}): Ends => {
  const end = endOf(was, FREE, wanted(move, said));
  if (typeof end === 'string') throw new Error(end);
  return end;
};

const CLOSED = after(NO_ENDS, 'close');
const DELETED = after(NO_ENDS, 'delete');

describe('a unit that is no more', () => {
  it.each<[string, Ends, EndMove, object, object, string]>([
    ['without a reason', NO_ENDS, 'close', FREE, { reason: ' ' }, 'reason-missing'],
    ['on a day that is none', NO_ENDS, 'close', FREE, { day: '2026-02-30' }, 'closing-day'],
    ['on a day long before', NO_ENDS, 'close', FREE, { day: '0026-02-03' }, 'closing-day'],
    ['on a day ahead', NO_ENDS, 'close', FREE, { day: '2026-03-02' }, 'closing-day'],
    ['closed twice', CLOSED, 'close', FREE, {}, 'unit-not-so'],
    ['opened while it stands', NO_ENDS, 'reopen', FREE, {}, 'unit-not-so'],
    ['brought back while it stands', CLOSED, 'restore', FREE, {}, 'unit-not-so'],
    ['deleted twice', DELETED, 'delete', FREE, {}, 'unit-not-so'],
    ['deleted with a signature', NO_ENDS, 'delete', { signed: true, holdsOthers: false }, {}, 'unit-signed'],
    ['deleted with parts', NO_ENDS, 'delete', { signed: false, holdsOthers: true }, {}, 'unit-holds-others'],
    [
      'brought back too late',
      DELETED,
      'restore',
      FREE,
      { now: '2026-05-31T00:00:00.000Z' },
      'restore-too-late',
    ],
  ])('is refused %s', (_, was, move, facts, said, reason) => {
    expect(endOf(was, { ...FREE, ...facts }, wanted(move, said))).toBe(reason);
  });

  it('is closed with its day and why, owes nothing from that year on, and stands again once opened', () => {
    expect(CLOSED).toEqual({ ...NO_ENDS, closedOn: '2026-02-28', closedWhy: 'bubar' });
    expect([2025, 2026, 2027].map((year) => owes(CLOSED, year))).toEqual([true, false, false]);
    expect(owes(NO_ENDS, 2027)).toBe(true);
    expect(after(CLOSED, 'reopen')).toEqual(NO_ENDS);
  });

  it('comes back until its last day as it was', () => {
    expect(restorableUntil(NOW)).toBe('2026-05-30');
    expect(after(after(CLOSED, 'delete'), 'restore', { now: '2026-05-30T23:59:59.000Z' })).toEqual(CLOSED);
  });

  it('is, after whatever moves, what undoing them makes of it', () => {
    const move = fc.constantFrom<EndMove>('close', 'reopen', 'delete', 'restore');
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        let was = NO_ENDS;
        for (const each of moves) {
          const end = endOf(was, FREE, wanted(each));
          if (typeof end !== 'string') was = end;
        }
        if (was.deletedAt !== null) was = after(was, 'restore');
        if (was.closedOn !== null) was = after(was, 'reopen');
        expect(was).toEqual(NO_ENDS);
        expect(stands(was)).toBe(true);
      }),
    );
  });

  it('is asked for by the names of its moves alone', () => {
    expect(['close', 'toString', ''].map(endMoveNamed)).toEqual(['close', undefined, undefined]);
  });
});
