import { trailTo } from './trail';

const ABOUT = { unitId: 'a b', year: 2010, statement: { unit: { name: 'KSP C' } } };

it('leads from the unit to its book year, and to the assessment where one is above', () => {
  const labels = (assessment?: string): string[] => trailTo(ABOUT, assessment).map(({ label }) => label);
  expect(labels()).toEqual(['KSP C', 'Laporan 2010']);
  expect(labels('/penilaian/x')).toEqual(['KSP C', 'Laporan 2010', 'Penilaian']);
});

it('writes each place so that it can stand in an address', () => {
  expect(trailTo(ABOUT).map(({ href }) => href)).toEqual(['/unit/a%20b', '/unit/a%20b/laporan/2010']);
});
