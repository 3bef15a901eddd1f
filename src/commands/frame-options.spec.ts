import { frameOf } from './frame-options';
import { UsageError } from './usage';

describe('what the command line says of the frame of a file', () => {
  it.each([
    [{}, {}],
    [{ sheet: 'Neraca' }, { sheet: 'Neraca' }],
    [{ year: '2024' }, { year: 2024 }],
    [
      { scale: 'ribu', column: 'c' },
      { scale: 1000, column: 'c' },
    ],
  ])('%j is %j', (values, frame) => {
    expect(frameOf(values)).toEqual(frame);
  });

  it.each([{ year: '24' }, { scale: 'lusin' }, { column: 'B2' }])('%j is told', (values) => {
    expect(() => frameOf(values)).toThrow(UsageError);
  });
});
