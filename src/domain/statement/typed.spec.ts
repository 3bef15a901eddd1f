import { buildStatement } from '../../../test/support/build-statement';
import { plain } from '../decimal';
import { chartOf } from './chart';
import type { Answer } from './statement';
import { typedAnswers, typedFigures } from './typed';

const stamp = { by: 'local', on: '2026-11-28' };
const lines = chartOf('ksp');
const type = (before: Record<string, number | string>, texts: Record<string, string>) =>
  typedFigures(lines, buildStatement({ figures: before }).figures, new Map(Object.entries(texts)), stamp);

describe('typed figures', () => {
  it.each([
    ['1.234.567', '1234567'],
    ['1.234', '1234'],
    ['1.234,5', '1234.5'],
    ['(250)', '-250'],
    ['−250', '-250'],
    ['Rp 1.000', '1000'],
    ['-', '0'],
    ['0', '0'],
  ])('%s is %s', (text, amount) => {
    const { figures, faults } = type({}, { cash: text });
    expect(faults).toEqual([]);
    expect(plain(figures.get('cash')!.amount)).toBe(amount);
    expect(figures.get('cash')?.origin).toEqual({ at: 'form', field: 'Kas', ...stamp });
  });

  it('keep where they came from when they say the same', () => {
    const { figures } = type(
      { cash: 1000, 'total-assets': '2500.5' },
      { cash: '1.000', 'total-assets': '2.500,50' },
    );
    expect([...figures.values()].map((each) => each.origin.at)).toEqual(['json', 'json']);
  });

  it('trace only what changed to the form', () => {
    const { figures } = type(
      { cash: 1000, 'total-assets': 5000 },
      { cash: '1.001', 'total-assets': '5.000' },
    );
    expect([...figures].map(([code, each]) => [code, each.origin.at])).toEqual([
      ['cash', 'form'],
      ['total-assets', 'json'],
    ]);
  });

  it('are not reported where the field is blank, and left alone where the form does not ask', () => {
    const { figures } = type({ cash: 1000, 'total-assets': 5000 }, { cash: '  ' });
    expect([...figures.keys()]).toEqual(['total-assets']);
  });

  it('are refused where they are no amount, all together', () => {
    const { faults } = type({ cash: 1 }, { cash: 'banyak', 'total-assets': '1.2.3', equity: '9'.repeat(61) });
    expect(faults.map((each) => each.code)).toEqual(['cash', 'total-assets', 'equity']);
  });

  it('stand in the order of the form', () => {
    const { figures } = type({ 'total-assets': 5000 }, { cash: '1', equity: '2' });
    expect([...figures.keys()]).toEqual(['cash', 'total-assets', 'equity']);
  });
});

describe('typed answers', () => {
  const asked = [
    [
      { indicator: '3.1', label: 'Umum', count: 2 },
      { indicator: '3.2', label: 'Lembaga', count: 1 },
    ],
  ];
  const answer = (before: Record<string, number | readonly Answer[]>, given: Record<string, Answer[]>) =>
    typedAnswers(
      asked,
      buildStatement({ answers: before }).answers,
      (indicator, at) => given[indicator]?.[at] ?? 'unanswered',
      stamp,
    );

  it('count for every questionnaire of the regulation once one question is answered', () => {
    const sheets = answer({}, { '3.1': ['yes', 'no'] });
    expect([...sheets].map(([code, sheet]) => [code, sheet.answers])).toEqual([
      ['3.1', ['yes', 'no']],
      ['3.2', ['unanswered']],
    ]);
  });

  it('are none where none is given, also where there were some', () => {
    expect(answer({}, {}).size).toBe(0);
    expect(answer({ '3.1': ['yes', 'yes'] }, {}).size).toBe(0);
  });

  it('leave a count of yes as it is until its questions are answered', () => {
    expect(answer({ '3.1': 2 }, {}).get('3.1')?.answers).toBe(2);
    expect(answer({ '3.1': 2 }, { '3.2': ['yes'] }).get('3.1')?.answers).toBe(2);
    expect(answer({ '3.1': 2 }, { '3.1': ['no', 'yes'] }).get('3.1')?.answers).toEqual(['no', 'yes']);
  });

  it('keep where they came from when they say the same', () => {
    const sheets = answer({ '3.1': ['yes', 'no'] }, { '3.1': ['yes', 'no'] });
    expect(sheets.get('3.1')?.origin.at).toBe('json');
    expect(sheets.get('3.2')?.origin.at).toBe('form');
  });
});
