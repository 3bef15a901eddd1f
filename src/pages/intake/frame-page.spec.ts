import { sheetOf } from '../../../test/support/grid-of';
import { framePage } from './frame-page';

const sheetsOffered = (found: string, expected?: string): readonly string[] => {
  const open = [{ code: 'sheet-open' as const, found, ...(expected === undefined ? {} : { expected }) }];
  const sheets = ['Neraca', 'PHU', 'Lain'].map((name) => sheetOf([['Kas', 1]], name));
  const { asked } = framePage({ uploadId: 'u', incoming: { filename: 'x.xlsx' }, open, grid: { sheets } });
  return asked.flatMap(({ choices }) => choices.map(({ value }) => value));
};

describe('the choices of sheets', () => {
  it.each<[string, string | undefined, readonly string[]]>([
    ['Neraca, PHU', 'neraca dan PHU dari unit yang sama', ['Neraca', 'PHU', 'Lain', 'Neraca+PHU']],
    ['Neraca, PHU', undefined, ['Neraca', 'PHU', 'Lain']],
    ['Neraca, PHU, Lain', 'neraca dan PHU dari unit yang sama', ['Neraca', 'PHU', 'Lain']],
    ['Neraca, Hilang', 'neraca dan PHU dari unit yang sama', ['Neraca', 'PHU', 'Lain']],
  ])('of %s, where %s is expected', (found, expected, values) => {
    expect(sheetsOffered(found, expected)).toEqual(values);
  });
});
