import { callerOf } from './grant';
import { givenIn, givenText, narrowedTo, seesYear } from './given-year';

const auditor = callerOf('siti', {
  role: 'auditor',
  units: ['u1'],
  areas: [],
  given: [{ unitId: 'u2', year: 2023 }],
});

describe('a book year that is given to an auditor', () => {
  it('opens nothing of its unit by itself: lists and other years stay out of reach', () => {
    expect(auditor.units).toEqual(new Set(['u1']));
    expect(narrowedTo(auditor, { unitId: 'u2', year: 2022 })).toBeUndefined();
    expect(narrowedTo(auditor, { unitId: 'u3', year: 2023 })).toBeUndefined();
  });

  it('is reached with the year before it, and with nothing else the person may do', () => {
    const narrowed = narrowedTo(auditor, { unitId: 'u2', year: 2023 });
    expect(narrowed).toMatchObject({ id: 'siti', role: 'auditor', units: new Set(['u2']), only: 2023 });
    expect(narrowed && [2021, 2022, 2023, 2024].filter((year) => seesYear(narrowed, year))).toEqual([
      2022, 2023,
    ]);
    expect(narrowed && narrowedTo(narrowed, { unitId: 'u2', year: 2023 })).toBeUndefined();
  });

  it('leaves whoever was given whole units all their years', () => {
    expect([1999, 2030].every((year) => seesYear(auditor, year))).toBe(true);
  });

  it('is kept as a text', () => {
    expect(givenIn(givenText({ unitId: 'u2', year: 2023 }))).toEqual({ unitId: 'u2', year: 2023 });
    expect(givenIn('u2')).toBeUndefined();
  });
});
