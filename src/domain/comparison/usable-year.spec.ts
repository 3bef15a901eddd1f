import { usableYear } from './usable-year';

const years = (units: Readonly<Record<number, number>>) =>
  Object.entries(units).map(([year, count]) => ({ year: Number(year), units: count }));

describe('the newest usable year', () => {
  it.each([
    [{ 2023: 40, 2024: 40, 2025: 3 }, 2024, 'the newest has hardly any'],
    [{ 2024: 40, 2025: 20 }, 2025, 'half is enough'],
    [{ 2024: 40, 2025: 19 }, 2024, 'a unit short of half'],
    [{ 2025: 1 }, 2025, 'there is no other'],
    [{}, undefined, 'nothing was judged'],
  ])('of %j is %s: %s', (units, year, _why) => {
    expect(usableYear(years(units))).toBe(year);
  });
});
