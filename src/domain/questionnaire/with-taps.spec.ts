import { periodOf } from '../period';
import type { AnswerSheet, Origin, Statement } from '../statement/statement';
import { stateAt, withTaps } from './with-taps';
import type { GivenAnswer } from './with-taps';

const CELL: Origin = { at: 'cell', file: 'a.xlsx', sheet: 'Q', cell: 'D5' };
const lists = new Map([['3.1', { label: 'Umum', count: 3 }]]);
const stamp = { by: 'ana', on: '2026-01-02' };
const given = (question: number, note = ''): GivenAnswer => ({
  ...{ indicator: '3.1', question, stamp },
  state: { answer: 'no', note },
});
const statementOf = (sheet?: AnswerSheet): Statement => ({
  unit: { name: 'KSP A', kind: 'ksp' },
  period: periodOf(2025),
  ...{ figures: new Map(), ratios: new Map(), scores: new Map(), totalsProve: false },
  answers: new Map(sheet ? [['3.1', sheet]] : []),
});

describe('answers put over a statement', () => {
  it.each<[string, AnswerSheet | undefined, GivenAnswer, readonly string[]]>([
    ['begin a list', undefined, given(1), ['unanswered', 'no', 'unanswered']],
    ['leave the others', { answers: ['yes', 'yes', 'yes'], origin: CELL }, given(2), ['yes', 'yes', 'no']],
    ['replace a mere count', { answers: 2, origin: CELL }, given(0), ['no', 'unanswered', 'unanswered']],
    ['are passed over where nothing is asked', undefined, given(3), []],
  ])('%s', (_, before, answer, expected) => {
    const { answers } = withTaps(statementOf(before), [answer], lists);
    expect(answers.get('3.1')?.answers ?? []).toEqual(expected);
  });

  it('say who gave them, and keep where the others came from and what was written beside them', () => {
    const before = statementOf({ answers: ['yes', 'yes', 'yes'], origin: CELL, notes: { 0: 'AD' } });
    const after = withTaps(before, [given(1, 'Notulen')], lists);
    expect(after.answers.get('3.1')).toEqual({
      answers: ['yes', 'no', 'yes'],
      origin: CELL,
      elsewhere: { 1: { at: 'form', field: 'Umum', ...stamp } },
      notes: { 0: 'AD', 1: 'Notulen' },
    });
    expect(stateAt(after, { indicator: '3.1', question: 1 })).toEqual({ answer: 'no', note: 'Notulen' });
  });
});
