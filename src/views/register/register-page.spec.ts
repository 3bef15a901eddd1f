import type { PossibleDouble, RegisterPlan } from '../../domain/register/plan';
import { registerPreview } from './register-page';

const NOTHING: RegisterPlan = {
  ...{ added: [], changed: [], same: 0 },
  doubles: [],
  faults: [],
  notes: [],
  areas: [],
};
const double = (_: unknown, at: number): PossibleDouble => ({
  row: { name: `KSP ${at}`, kind: 'ksp', at: `Sheet1!A${at}` },
  ...{ name: 'KSP Maju', unitId: 'u', why: 'similar-name' },
});

describe('the preview of a register', () => {
  it.each([
    [500, 500, '', 'all are asked about'],
    [
      1501,
      500,
      'Masih ada 1.001 baris lain',
      'more than anybody looks at on one page, and that there are more',
    ],
  ])('with %i possible doubles asks about %i of them: %s', (count, shown, more, _why) => {
    const doubles = Array.from({ length: count }, double);
    const page = registerPreview('a.csv', 'x', { ...NOTHING, doubles }, new Map());
    expect(page.doubles).toHaveLength(shown);
    expect(page.doublesMore.slice(0, 26)).toBe(more);
  });
});
