import { exact } from '../decimal';
import { fallenUnits, type Outcome } from './fallen';

const outcome = (
  unitId: string,
  year: number,
  total: [number, number] | null,
  grade: string | null,
): Outcome => ({
  unitId,
  year,
  grade,
  totalLeast: total && exact(total[0]),
  totalMost: total && exact(total[1]),
  ruleSetId: 'a',
  counts: 1,
});

it.each<[Outcome, Outcome, boolean, string]>([
  [outcome('u', 2024, [80, 80], 'Sehat'), outcome('u', 2025, [60, 60], 'Cukup Sehat'), true, 'fell'],
  [outcome('u', 2024, [60, 60], 'Cukup Sehat'), outcome('u', 2025, [80, 80], 'Sehat'), false, 'rose'],
  [outcome('u', 2024, [80, 80], 'Sehat'), outcome('u', 2025, [70, 70], 'Sehat'), false, 'the same predicate'],
  [outcome('u', 2024, [80, 80], 'Sehat'), outcome('u', 2025, [60, 82], null), false, 'not certain yet'],
  [
    { ...outcome('u', 2024, [80, 80], 'Sehat'), counts: 0 },
    outcome('u', 2025, [60, 60], 'Cukup Sehat'),
    false,
    'a finding stops the year before',
  ],
  [
    outcome('u', 2024, [80, 80], 'Sehat'),
    { ...outcome('u', 2025, [60, 60], 'Cukup Sehat'), counts: 0 },
    false,
    'or this one',
  ],
  [outcome('u', 2024, null, null), outcome('u', 2025, [60, 60], 'Cukup Sehat'), false, 'a panel before'],
  [
    outcome('u', 2023, [80, 80], 'Sehat'),
    outcome('u', 2025, [60, 60], 'Cukup Sehat'),
    false,
    'a year between',
  ],
  [
    { ...outcome('u', 2024, [80, 80], 'Sehat'), ruleSetId: 'b' },
    outcome('u', 2025, [60, 60], 'Cukup Sehat'),
    false,
    'another law',
  ],
])('%j then %j: %s, %s', (before, now, fell) => {
  expect(fallenUnits([now, before], 2025).length > 0).toBe(fell);
});

it('the greatest loss stands first', () => {
  const rows = [
    ...[outcome('a', 2024, [80, 80], 'Sehat'), outcome('a', 2025, [70, 70], 'Cukup Sehat')],
    ...[outcome('b', 2024, [90, 90], 'Sehat'), outcome('b', 2025, [50, 60], 'Cukup Sehat')],
  ];
  expect(fallenUnits(rows, 2025).map(({ unitId }) => unitId)).toEqual(['b', 'a']);
});
