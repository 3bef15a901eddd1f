import { UsageError, command } from './command';
import { frameOf, withFrame } from './frame-options';

/** What the options of a command say of the frame of its files. */
const frameIn = (...args: string[]) => {
  const asked = withFrame(command('uji', ''));
  return frameOf(asked.parse(args, { from: 'user' }).opts());
};

describe('what the command line says of the frame of a file', () => {
  it.each([
    [[], {}],
    [['--sheet', 'Neraca'], { sheet: 'Neraca' }],
    [['--year', '2024'], { year: 2024 }],
    [['--scale', 'ribu', '--column=c'], { scale: 1000, column: 'c' }],
    [['--scale', 'ribu:neraca:before'], { scale: { by: 1000, of: 'neraca:before' } }],
    [['--column', 'B+C', '--period', 'sebagian'], { column: 'B+C', period: 'part' }],
  ])('%j is %j', (args, frame) => {
    expect(frameIn(...args)).toEqual(frame);
  });

  it.each([
    [['--year', '24']],
    [['--scale', 'lusin']],
    [['--column', 'B2']],
    [['--column', 'B+']],
    [['--period', 'bulan']],
  ])('%j is told', (args) => {
    expect(() => frameIn(...args)).toThrow(UsageError);
  });
});
