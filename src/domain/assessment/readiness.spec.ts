import { readinessOf } from './readiness';

const explanation = { text: 'Anggota keluar', by: 'local', on: '2026-01-02T00:00:00.000Z' };
const stops = { severity: 'stops' as const, explanation: null };
const warns = { severity: 'warns' as const, explanation: null };
const explained = { severity: 'warns' as const, explanation };
const rounding = { severity: 'rounding' as const, explanation: null };

describe('whether a statement can be handed in', () => {
  it.each([
    ['nothing found', [], { ready: true, stops: 0, unexplained: 0 }],
    ['rounding only', [rounding], { ready: true, stops: 0, unexplained: 0 }],
    ['a warning', [warns, rounding], { ready: false, stops: 0, unexplained: 1 }],
    ['a warning that is explained', [explained], { ready: true, stops: 0, unexplained: 0 }],
    ['a fault and warnings', [stops, warns, explained, warns], { ready: false, stops: 1, unexplained: 2 }],
    [
      'a fault that somebody explains stays one',
      [{ ...stops, explanation }],
      { ready: false, stops: 1, unexplained: 0 },
    ],
  ])('%s', (_what, findings, expected) => {
    expect(readinessOf(findings)).toEqual(expected);
  });
});
