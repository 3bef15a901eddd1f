import { readFileSync } from 'node:fs';
import path from 'node:path';
import { lineOf } from '../support/judge';
import { readJsonStatement } from '../support/json-statement';
import { basisFor } from '../../src/domain/assessment/basis';
import { assessFully, linesOf } from '../../src/domain/assessment/explain';
import type { FullAssessment } from '../../src/domain/assessment/explain';
import { noticesOf } from '../../src/domain/assessment/notices';
import { isScored } from '../../src/domain/assessment/score';
import { HUNDRED, exact, plain } from '../../src/domain/decimal';
import type { Exact } from '../../src/domain/decimal';
import type { Figure, Statement } from '../../src/domain/statement/statement';
import { kkpkk2021 } from '../../src/domain/rules/kkpkk-2021';

const FOLDER = path.resolve('fixtures/worksheet');
const text = (name: string): string => readFileSync(path.join(FOLDER, name), 'utf8');

/** What the working paper prints for its own sample: scores of 1 to 4, aspects in percent, the total. */
const printed = JSON.parse(text('kkpkk-2021-sample-printed.json')) as {
  readonly total: number;
  readonly aspects: Readonly<Record<string, number>>;
  readonly scores: Readonly<Record<string, number>>;
};

function sample(): readonly [Statement, Statement] {
  const outcome = readJsonStatement(text('kkpkk-2021-sample.json'), { file: 'sample.json' });
  if (!('reading' in outcome)) throw new Error('the sample cannot be read');
  const [before, now] = outcome.reading.statements;
  if (!before || !now) throw new Error('the sample has two years');
  return [before, now];
}

const [before, now] = sample();
const judge = (...readings: string[]): FullAssessment =>
  assessFully(basisFor(kkpkk2021, now, { readings, before }));
const scoresOf = ({ assessment }: FullAssessment): [string, number][] =>
  linesOf(assessment).map(({ result }) => [
    result.indicator.number,
    isScored(result) ? Number(plain(result.credit)) / 25 : 0,
  ]);
const pointsOf = ({ assessment }: FullAssessment): string => shown(assessment.total?.least);
/** Points as far as the cached values of the sheet go: eight digits. */
const shown = (value: Exact | undefined): string => (value ? value.valueOf().toFixed(6) : 'none');

const effects = (...readings: string[]): string[] =>
  noticesOf(judge(...readings)).map(({ line, difference }) => `${line} ${shown(difference)}`);

const typed = (code: string, amount: number): [string, Figure] => [
  code,
  { amount: exact(amount), origin: { at: 'form', field: code, by: 'test', on: '2021-12-31' } },
];

/** The sample with other amounts of this year. */
const changed = (figures: Readonly<Record<string, number>>): Statement => ({
  ...now,
  figures: new Map([...now.figures, ...Object.entries(figures).map(([code, amount]) => typed(code, amount))]),
});

describe('the sample of the ministry’s working paper, as it is', () => {
  const asIs = judge('kkpkk/as-is');

  it('has each of the 60 scores', () => {
    expect(Object.fromEntries(scoresOf(asIs))).toEqual(printed.scores);
  });

  it('has each aspect and the total', () => {
    for (const { aspect, points } of asIs.assessment.aspects) {
      const share = points.least.mul(HUNDRED).div(aspect.weight);
      expect(share.valueOf()).toBeCloseTo(printed.aspects[aspect.number] ?? 0, 6);
    }
    expect(pointsOf(asIs)).toBe(printed.total.toFixed(6));
    expect(asIs.assessment.grade?.label).toBe('Sehat');
  });

  it('tells every slip with what it does to the total', () => {
    expect(effects('kkpkk/as-is')).toEqual([
      'C.III.2a 0.000000',
      'C.III.1b 1.111111',
      'C.II.1c 0.000000',
      'D.I.2 0.000000',
      'C.II.1c 0.000000',
      'C.I.2b 0.000000',
      'D.II.1 0.000000',
      'C.III.1a 0.000000',
      'C.II.1b 0.000000',
    ]);
  });
});

describe('the sample of the ministry’s working paper, slips mended', () => {
  const mended = judge();

  it('differs in growth of funds alone: 6.42 %, not 23.66 %', () => {
    const differing = scoresOf(mended).filter(([number, score]) => printed.scores[number] !== score);
    expect(differing).toEqual([['C.III.1b', 2]]);
    const ratio = (full: FullAssessment): string => {
      const { result } = lineOf(full.assessment, 'C.III.1b');
      return isScored(result) && result.ratio?.percent ? result.ratio.percent.valueOf().toFixed(2) : '';
    };
    expect([ratio(mended), ratio(judge('kkpkk/as-is'))]).toEqual(['6.42', '23.66']);
    expect(pointsOf(mended)).toBe((printed.total - 10 / 9).toFixed(6));
  });

  it('tells of no slip, since none is taken over', () => {
    expect(effects()).toEqual([]);
  });

  it('says what the text and the sheet as it is would give', () => {
    const [source] = mended.readings.outcomes;
    expect(source?.chosen.id).toBe('kkpkk/worksheet');
    expect(
      source?.alternatives.map(({ option, total, grade }) => [option.id, shown(total?.least), grade?.label]),
    ).toEqual([
      ['kkpkk/text', pointsOf(judge('kkpkk/text')), 'Sehat'],
      ['kkpkk/as-is', printed.total.toFixed(6), 'Sehat'],
    ]);
  });

  it('the text scores 19 ratios and four of them otherwise', () => {
    const differing = scoresOf(judge('kkpkk/text')).filter(
      ([number, score]) => new Map(scoresOf(mended)).get(number) !== score,
    );
    expect(differing).toEqual([
      ['C.I.1d', 4],
      ['C.II.1b', 3],
      ['C.II.1c', 2],
      ['C.II.2a', 3],
    ]);
  });
});

describe('slips where they matter', () => {
  const differing = (statement: Statement, option: string, last = before): [string, number][] => {
    const fair = new Map(scoresOf(assessFully(basisFor(kkpkk2021, statement, { before: last }))));
    return scoresOf(assessFully(basisFor(kkpkk2021, statement, { readings: [option], before: last }))).filter(
      ([number, score]) => fair.get(number) !== score,
    );
  };

  it.each<[string, string, Record<string, number>, [string, number][]]>([
    [
      'income from non-members is lost in every total',
      'total-income/as-printed',
      { 'non-member-loan-income': 1_600_000_000 },
      [
        ['C.I.2b', 3],
        ['C.III.2a', 4],
      ],
    ],
    ['no problem loans are the worst', 'C.II.1c/as-printed', { 'substandard-loans': 0 }, [['C.II.1c', 1]]],
    ['bad loans do not count', 'C.II.1b/as-printed', { 'loss-loans': 300_000_000 }, [['C.II.1b', 4]]],
  ])('%s', (_what, option, figures, expected) => {
    expect(differing(changed(figures), option)).toEqual(expected);
  });

  it('last year’s allowance is added to last year’s assets', () => {
    const allowance = typed('loan-loss-allowance', -60_000_000);
    const last: Statement = { ...before, figures: new Map([...before.figures, allowance]) };
    expect(differing(now, 'C.III.1a/as-printed', last)).toEqual([['C.III.1a', 2]]);
  });
});

describe('a part chosen by itself', () => {
  it('comes before what the switch selects, in whatever order they are named', () => {
    for (const ids of [
      ['kkpkk/text', 'C/eighteen'],
      ['C/eighteen', 'kkpkk/text'],
    ]) {
      const full = judge(...ids);
      expect(scoresOf(full)).toHaveLength(60);
      expect(full.readings.outcomes[0]?.apart.map((each) => each.id)).toEqual(['C/eighteen']);
    }
  });

  it('stays when another source is tried', () => {
    const full = judge('C.II.2a/10-15-20', 'C.I.1b/7');
    const [source] = full.readings.outcomes;
    const text = source?.alternatives.find(({ option }) => option.id === 'kkpkk/text');
    expect(shown(text?.total?.least)).toBe(pointsOf(judge('kkpkk/text', 'C.I.1b/7')));
  });

  it('takes one slip over, or mends one', () => {
    expect(pointsOf(judge('C.III.1b/as-printed'))).toBe(printed.total.toFixed(6));
    expect(pointsOf(judge('kkpkk/as-is', 'C.III.1b/with-participation'))).toBe(pointsOf(judge()));
  });
});

describe('units too large for the working paper that was read', () => {
  it.each([
    [
      'up to its limits are told nothing',
      { 'total-assets': 100_000_000_000, 'own-capital': 15_000_000_000 },
      [],
    ],
    [
      'beyond them are told of each',
      { 'total-assets': 100_000_000_001, 'own-capital': 15_000_000_001 },
      ['total-assets 1.000000', 'own-capital 1.000000'],
    ],
    ['whose size is not known are told nothing', {}, []],
  ])('%s', (_what, figures, expected) => {
    const statement: Statement = {
      ...changed(figures),
      figures: new Map([...changed(figures).figures].filter(([code]) => code in figures)),
    };
    const told = noticesOf(assessFully(basisFor(kkpkk2021, statement)));
    expect(told.map(({ line, difference }) => `${line} ${shown(difference)}`)).toEqual(expected);
  });
});
