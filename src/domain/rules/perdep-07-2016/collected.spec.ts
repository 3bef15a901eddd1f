import { perdep07 } from '.';
import { plain } from '../../decimal';
import { choose, readAs } from '../readings';
import { indicatorsOf } from '../rule-set';
import type { Indicator, RuleSet } from '../rule-set';
import type { Band } from '../scale';

/** The regulation's figures as collected before this folder was written, put into one line each by a script. */
const COLLECTED: readonly (readonly [
  number: string,
  weight: string,
  confidence: string,
  witnesses: string,
  scale: string,
])[] = [
  ['1.1', '5', 'two-source', 'SEED T-ZK85 T-9YNX R-KALBAR-G', 'linear 5 0'],
  [
    '1.2',
    '5',
    'single-source',
    'SEED T-ZK85',
    '<6 = 25 Tidak sehat; >=6 <7 = 50 Kurang sehat; >=7 <8 = 75 Cukup sehat; >=8 = 100 Sehat',
  ],
  [
    '2.1',
    '10',
    'conflict',
    'SEED T-EQOJ MEM',
    '<5 = 100 Lancar; >=5 <9 = 75 Cukup lancar; >=9 <=12 = 50 Kurang lancar; >12 = 25 Tidak lancar',
  ],
  [
    '2.2',
    '5',
    'single-source',
    'SEED T-DZX0',
    '<21 = 100 Tidak berisiko; >=21 <26 = 75 Cukup berisiko; >=26 <=30 = 50 Kurang berisiko; >30 = 25 Sangat berisiko',
  ],
  ['2.3', '5', 'single-source', 'SEED MEM S-PPAP R-KALBAR-G', 'linear 1 0'],
  ['3.1', '3', 'single-source', 'T-EQOJ S-API MEM', 'questions 12'],
  ['3.2', '3', 'single-source', 'T-EQOJ S-API MEM', 'questions 6'],
  ['3.3', '3', 'single-source', 'T-EQOJ S-API MEM', 'questions 5'],
  ['3.4', '3', 'single-source', 'T-EQOJ S-API MEM', 'questions 10'],
  ['3.5', '3', 'single-source', 'T-EQOJ S-API MEM', 'questions 5'],
  [
    '4.1',
    '4',
    'primary',
    'P07-EFF SEED',
    '<71 = 100 Efisien; >=71 <86 = 75 Cukup efisien; >=86 <=100 = 50 Kurang efisien; >100 = 25 Tidak efisien',
  ],
  [
    '4.2',
    '4',
    'primary',
    'P07-EFF SEED',
    '<26 = 100 Baik; >=26 <51 = 75 Cukup baik; >=51 <76 = 50 Kurang baik; >=76 = 25 Tidak baik',
  ],
  [
    '4.3',
    '2',
    'conflict',
    'SEED MEM',
    '<50 = 25 Tidak baik; >=50 <75 = 50 Kurang baik; >=75 <=99 = 75 Cukup baik; >99 = 100 Baik',
  ],
  [
    '5.1',
    '10',
    'single-source',
    'SEED T-EQOJ MEM',
    '<14 = 25 Tidak likuid; >=14 <21 = 50 Kurang likuid; >=21 <26 = 75 Cukup likuid; >=26 <35 = 100 Likuid; >=35 <46 = 75 Cukup likuid; >=46 <=56 = 50 Kurang likuid; >56 = 25 Tidak likuid',
  ],
  [
    '5.2',
    '5',
    'unverified',
    'MEM SEED T-EQOJ',
    '<50 = 25 Tidak likuid; >=50 <76 = 50 Kurang likuid; >=76 <=100 = 75 Cukup likuid; >100 = 100 Likuid',
  ],
  ['6.1', '3', 'unverified', 'T-EQOJ MEM', '<5 = 25; >=5 <7.5 = 50; >=7.5 <10 = 75; >=10 = 100'],
  ['6.2', '3', 'unverified', 'T-EQOJ MEM', '<5 = 25; >=5 <7.5 = 50; >=7.5 <10 = 75; >=10 = 100'],
  ['6.3', '4', 'unverified', 'T-EQOJ MEM', '<100 = 25; >=100 <126 = 50; >=126 <=150 = 75; >150 = 100'],
  [
    '7.1',
    '5',
    'unverified',
    'T-EQOJ MEM R-KALBAR-G R-IKOPIN',
    '<25 = 25; >=25 <50 = 50; >=50 <75 = 75; >=75 = 100',
  ],
  [
    '7.2',
    '5',
    'unverified',
    'T-EQOJ MEM R-KALBAR-G R-IKOPIN',
    '<5 = 25; >=5 <9 = 50; >=9 <12 = 75; >=12 = 100',
  ],
  ['8.1', '10', 'unverified', 'T-EQOJ R-SCRIBD-W MEM R-KALBAR-G', 'questions 10'],
];

/** The other tables that were collected, by the option that takes them. */
const ALTERNATIVES: readonly (readonly [number: string, option: string, scale: string])[] = [
  ['1.1', '1.1/steps', '<10 = 25; >=10 <15 = 50; >=15 <20 = 75; >=20 = 100'],
  ['1.1', '1.1/points', '<5 = 0; >=5 <10 = 25; >=10 <15 = 50; >=15 <20 = 75; >=20 = 100'],
  [
    '2.3',
    '2.3/points',
    '<10 = 0; >=10 <20 = 10; >=20 <30 = 20; >=30 <40 = 30; >=40 <50 = 40; >=50 <60 = 50; >=60 <70 = 60; >=70 <80 = 70; >=80 <90 = 80; >=90 <100 = 90; >=100 = 100',
  ],
  ['5.2', '5.2/seed-t11', '<50 = 25; >=50 <75 = 50; >=75 <=99 = 75; >99 = 100'],
  ['6.2', '6.2/as-06', '<3 = 25; >=3 <4 = 50; >=4 <5 = 75; >=5 = 100'],
];

function bandText({ over, from, upTo, below, credit, words }: Band, withWords: boolean): string {
  const edges = [
    ['>', over],
    ['>=', from],
    ['<=', upTo],
    ['<', below],
  ] as const;
  const text = edges.flatMap(([sign, edge]) => (edge ? [`${sign}${plain(edge)}`] : [])).join(' ');
  return `${text} = ${plain(credit)}${withWords && words !== undefined ? ` ${words}` : ''}`;
}

function scaleText({ scale, questions }: Indicator, withWords = true): string {
  if (scale.kind === 'share') return `questions ${questions?.length ?? 0}`;
  if (scale.kind === 'linear') return `linear ${plain(scale.slope)} ${plain(scale.intercept)}`;
  if (scale.kind === 'none') return 'none';
  return scale.bands.map((band) => bandText(band, withWords)).join('; ');
}

const numbered = (ruleSet: RuleSet, number: string): Indicator | undefined =>
  indicatorsOf(ruleSet).find((each) => each.number === number);

describe('Perdep 07/2016 beside its collected figures', () => {
  it.each(COLLECTED)('indicator %s', (number, weight, confidence, witnesses, scale) => {
    const found = numbered(perdep07, number);
    expect(found && scaleText(found)).toBe(scale);
    expect(found?.weight && plain(found.weight)).toBe(weight);
    expect(found?.citation.confidence).toBe(confidence);
    expect(found?.citation.witnesses).toEqual(expect.arrayContaining(witnesses.split(' ')));
  });

  it('has no indicator beyond them', () => {
    expect(indicatorsOf(perdep07).map((each) => each.number)).toEqual(COLLECTED.map(([number]) => number));
  });

  it.each(ALTERNATIVES)('indicator %s as %s', (number, option, scale) => {
    const found = numbered(readAs(perdep07, choose(perdep07, [option])), number);
    expect(found && scaleText(found, false)).toBe(scale);
  });

  it('has four predicates and eight aspects', () => {
    expect(perdep07.grades.map((grade) => `${plain(grade.from)} ${grade.label}`)).toEqual([
      '80 Sehat',
      '66 Cukup Sehat',
      '51 Dalam Pengawasan',
      '0 Dalam Pengawasan Khusus',
    ]);
    expect(perdep07.aspects.map((aspect) => plain(aspect.weight)).join(' ')).toBe('10 20 15 10 15 10 10 10');
  });
});
