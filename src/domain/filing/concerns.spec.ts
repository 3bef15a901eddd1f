import { CONCERN_MOVES, isOverdue, judgeMove } from './concerns';
import type { ConcernMove, ConcernState } from './concerns';
import { PARTS } from './stages';
import type { Part } from './stages';

describe('a move of a concern', () => {
  it.each<[ConcernMove, ConcernState, readonly Part[], string, string, because: string]>([
    ['reply', 'open', ['manager'], 'Sudah dicatat', 'answered', 'the unit replies'],
    ['reply', 'open', ['manager'], ' ', 'says-nothing', 'an empty reply answers nothing'],
    ['reply', 'answered', ['manager'], 'Lagi', 'wrong-state', 'it waits for the examiner'],
    ['reply', 'open', ['auditor'], 'Ya', 'not-yours', 'nobody replies for the unit'],
    ['accept', 'answered', ['manager'], '', 'not-yours', 'nor accepts the own reply'],
    ['accept', 'answered', ['auditor'], '', 'settled', 'enough'],
    ['accept', 'open', ['auditor'], '', 'wrong-state', 'there is no reply to accept'],
    ['send-back', 'answered', ['supervisor'], '', 'says-nothing', 'what is still missing is said'],
    ['send-back', 'answered', ['supervisor'], 'Bukti belum ada', 'open', 'the unit again'],
  ])('%s from %s as %j saying “%s”: %s, %s', (move, state, parts, text, becomes) => {
    const verdict = judgeMove(move, state, { parts, text });
    expect(verdict.may ? verdict.to : verdict.why).toBe(becomes);
  });

  it('leads nowhere once it is settled', () => {
    const from = Object.values(CONCERN_MOVES).map((each) => each.from);
    expect(from).not.toContain('settled');
    expect(judgeMove('reply', 'settled', { parts: PARTS, text: 'x' }).may).toBe(false);
  });
});

describe('overdue', () => {
  it.each<[ConcernState, string, boolean, because: string]>([
    ['open', '2026-05-01', true, 'the day after'],
    ['open', '2026-05-02', false, 'on the day itself'],
    ['answered', '2026-05-01', true, 'a reply does not settle it'],
    ['settled', '2026-05-01', false, 'done'],
    ['open', '', false, 'no day was named'],
  ])('%s until %s: %s, %s', (state, until, overdue) => {
    expect(isOverdue({ state, until }, '2026-05-02')).toBe(overdue);
  });
});
