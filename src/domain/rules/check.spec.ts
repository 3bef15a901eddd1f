import { exact } from '../decimal';
import { checkRuleSet } from './check';
import { faultText } from './fault';
import { answers, line, number, percent, term } from './formula';
import { perdep06 } from './perdep-06-2016';
import { ruleSets } from './registry';
import { indicatorsOf } from './rule-set';
import type { Aspect, Indicator, Option, Reading, RuleSet } from './rule-set';
import { SHARE, SHOWN, bands, worded } from './scale';

describe.each(ruleSets.map((ruleSet) => ({ id: ruleSet.id, ruleSet })))('the rule set $id', ({ ruleSet }) => {
  it('has no fault beyond those its printed law has', () => {
    expect(checkRuleSet(ruleSet)).toEqual([]);
  });
});

describe('the registry', () => {
  it('knows every rule set under a name of its own: two under one would make old results unreadable', () => {
    const ids = ruleSets.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
  });
});

describe('Perdep 06/2016', () => {
  it('asks 38 questions, numbered through, in five groups', () => {
    const groups = indicatorsOf(perdep06).flatMap((each) => (each.questions ? [each.questions] : []));
    expect(groups.map((group) => group.length)).toEqual([12, 6, 5, 10, 5]);
    expect(groups.flat().map((question) => question.number)).toEqual(
      Array.from({ length: 38 }, (_, at) => String(at + 1)),
    );
  });

  it('weighs its aspects 15, 25, 15, 10, 15, 10 and 10', () => {
    expect(perdep06.aspects.map((aspect) => aspect.weight.toString())).toEqual([
      '15',
      '25',
      '15',
      '10',
      '15',
      '10',
      '10',
    ]);
  });
});

const withAspect = (change: (aspect: Aspect) => Aspect, at = 0): RuleSet => ({
  ...perdep06,
  aspects: perdep06.aspects.map((aspect, index) => (index === at ? change(aspect) : aspect)),
});
const withIndicator = (wanted: string, change: Partial<Indicator>): RuleSet => ({
  ...perdep06,
  aspects: perdep06.aspects.map((aspect) => ({
    ...aspect,
    indicators: aspect.indicators.map((each) => (each.number === wanted ? { ...each, ...change } : each)),
  })),
});
const withBands = (...rows: Parameters<typeof bands>): RuleSet =>
  withIndicator('1.1', { scale: bands(...rows) });
const cashRatio = indicatorsOf(perdep06).find((each) => each.number === '5.1')!;
const questions = indicatorsOf(perdep06).find((each) => each.number === '3.2')!.questions!;
const firstReading = perdep06.readings[0]!;
const withReading = (change: Partial<Reading>): RuleSet => ({
  ...perdep06,
  readings: [{ ...firstReading, ...change }, ...perdep06.readings.slice(1)],
});
const option = (id: string, ...changes: Option['changes']): Option => ({
  ...firstReading.options[0],
  id,
  changes,
});
const steps = firstReading.options[0];
const withTerm = (code: string, formula: (typeof perdep06.terms)[number]['formula']): RuleSet => ({
  ...perdep06,
  terms: perdep06.terms.map((each) => (each.code === code ? { ...each, formula } : each)),
});
const uncited = { ...cashRatio.citation, witnesses: [] };

const planted: readonly (readonly [fault: string, why: string, ruleSet: RuleSet])[] = [
  [
    'weights-do-not-add-up total 101 100',
    'an aspect weighs one more',
    withAspect((each) => ({ ...each, weight: exact(26) }), 1),
  ],
  [
    'weights-do-not-add-up 5 44999/3000 15',
    'a weight typed as 9.999666…',
    withIndicator('5.1', { weight: exact('29999/3000') }),
  ],
  ['weight-not-positive 5.1', 'a weight of nothing', withIndicator('5.1', { weight: exact(0) })],
  ['weight-missing 5.1', 'no weight where scores are summed', withIndicator('5.1', { weight: null })],
  [
    'weight-in-pooled-aspect 1.1',
    'a weight where indicators are pooled',
    withAspect((each) => ({ ...each, addsUp: 'shareOfAttainable' })),
  ],
  [
    'weight-without-score 5.1',
    'a weight on a ratio that is only shown',
    withIndicator('5.1', { scale: SHOWN }),
  ],
  [
    'band-gap 5.1 > 10',
    'exactly 10 without a word',
    withIndicator('5.1', {
      scale: worded({ below: 10, words: 'baik' }, { over: 10, words: 'kurang' }),
      weight: exact(0),
    }),
  ],
  [
    'indicator-unknown return-rate-hides-arrears arrears-rate',
    'a contradiction between ratios that are not there',
    {
      ...perdep06,
      contradictions: [
        {
          check: 'return-rate-hides-arrears',
          good: { indicators: ['cash-ratio'], from: exact(90) },
          bad: { indicator: 'arrears-rate', over: exact(20) },
          citation: cashRatio.citation,
        },
      ],
    },
  ],
  ['no-bands 1.1', 'a table without rows', withBands()],
  [
    'band-gap 1.1 > 10',
    'exactly 10 in no row',
    withBands({ below: 10, credit: 0 }, { over: 10, credit: 100 }),
  ],
  [
    'band-gap 1.1 >= 26',
    'whole percents printed: 21–25, 26–30',
    withBands({ upTo: 25, credit: 75 }, { from: 26, credit: 50 }),
  ],
  [
    'band-gap 1.1 >= 0 <= 10',
    'nothing below zero',
    withBands({ from: 0, upTo: 10, credit: 0 }, { over: 10, credit: 100 }),
  ],
  [
    'band-gap 1.1 a last band without an upper edge',
    'nothing above 90, as printed for 5.2',
    withBands({ below: 80, credit: 75 }, { from: 80, below: 90, credit: 100 }),
  ],
  [
    'band-overlap 1.1 >= 10',
    'exactly 10 in two rows',
    withBands({ upTo: 10, credit: 0 }, { from: 10, credit: 100 }),
  ],
  [
    'band-overlap 1.1 > 21 <= 50',
    'a row that reaches into the next: 21–50 beside 26–30',
    withBands(
      { upTo: 26, credit: 100 },
      { over: 26, upTo: 30, credit: 50 },
      { over: 21, upTo: 50, credit: 75 },
      { over: 50, credit: 25 },
    ),
  ],
  [
    'band-overlap 1.1 < 5',
    'the same first row twice',
    withBands({ below: 5, credit: 0 }, { below: 5, credit: 0 }, { from: 5, credit: 9 }),
  ],
  [
    'band-without-order 1.1 >= 20 <= 10',
    'edges in the wrong order',
    withBands({ upTo: 10, credit: 0 }, { from: 20, upTo: 10, credit: 5 }, { over: 10, credit: 9 }),
  ],
  [
    'band-without-order 1.1 > 10 <= 10',
    'a row that holds no ratio',
    withBands({ upTo: 10, credit: 0 }, { over: 10, upTo: 10, credit: 5 }, { over: 10, credit: 9 }),
  ],
  [
    'band-edge-twice 1.1 > 0 >= 0',
    'two lower edges',
    withBands({ upTo: 0, credit: 0 }, { over: 0, from: 0, credit: 9 }),
  ],
  [
    'credit-out-of-range 1.1 101',
    'more than full marks',
    withBands({ upTo: 0, credit: 0 }, { over: 0, credit: 101 }),
  ],
  [
    'credit-out-of-range 1.1 -1',
    'less than nothing',
    withBands({ upTo: 0, credit: -1 }, { over: 0, credit: 100 }),
  ],
  ['not-cited 5.1', 'no witness', withIndicator('5.1', { citation: uncited })],
  [
    'not-cited in force',
    'no witness for its time',
    { ...perdep06, inForce: { ...perdep06.inForce, citation: uncited } },
  ],
  [
    'witness-unknown 5.1 T-NONE',
    'a witness nobody knows',
    withIndicator('5.1', {
      citation: { ...cashRatio.citation, witnesses: ['S-API', 'T-7Q0X', 'B-UXTTF', 'T-NONE'] },
    }),
  ],
  [
    'too-few-witnesses 5.1 2 agreed',
    '"agreed" by two',
    withIndicator('5.1', { citation: { ...cashRatio.citation, witnesses: ['S-API', 'T-7Q0X'] } }),
  ],
  [
    'too-few-witnesses 5.1 1 agreed',
    'one witness named three times',
    withIndicator('5.1', { citation: { ...cashRatio.citation, witnesses: ['S-API', 'S-API', 'S-API'] } }),
  ],
  ['twice indicator number 5.1', 'a number used again', withIndicator('5.2', { number: '5.1' })],
  ['twice indicator id cash-ratio', 'an id used again', withIndicator('5.2', { id: 'cash-ratio' })],
  [
    'twice aspect number 1',
    'an aspect number used again',
    withAspect((each) => ({ ...each, number: '1' }), 2),
  ],
  [
    'twice aspect id capital',
    'an aspect id used again',
    withAspect((each) => ({ ...each, id: 'capital' }), 2),
  ],
  [
    'twice term own-capital',
    'a term defined again',
    { ...perdep06, terms: [...perdep06.terms, perdep06.terms[0]!] },
  ],
  [
    'twice reading 1.1/scale',
    'a reading given again',
    { ...perdep06, readings: [...perdep06.readings, firstReading] },
  ],
  [
    'twice option 1.1/steps',
    'an option given again',
    { ...perdep06, readings: [...perdep06.readings, { ...firstReading, id: 'other' }] },
  ],
  [
    'twice source S-API',
    'a source listed again',
    { ...perdep06, sources: [...perdep06.sources, perdep06.sources[0]!] },
  ],
  [
    'term-unknown 5.1 cash-box',
    'a term nobody defines',
    // @ts-expect-error: no term of any rule set
    withIndicator('5.1', { formula: percent(term('cash-box'), term('current-liabilities')) }),
  ],
  [
    'line-unknown cash-and-bank cash-box',
    'a line that is not in the chart',
    // @ts-expect-error: no line of any chart
    withTerm('cash-and-bank', line('cash-box')),
  ],
  ['term-cycle own-capital', 'a term defined by itself', withTerm('own-capital', term('own-capital'))],
  [
    'term-cycle members-surplus',
    'two terms defined by each other',
    withTerm('members-surplus', term('member-economic-promotion')),
  ],
  [
    'line-unknown 1.1/wild nowhere',
    'an unknown line in a reading',
    // @ts-expect-error: no line of any chart
    withReading({ options: [steps, option('1.1/wild', { indicator: '1.1', formula: line('nowhere') })] }),
  ],
  [
    'answers-unknown 3.2 9.9',
    'answers of no questionnaire',
    withIndicator('3.2', { formula: percent(answers('9.9', 'yes'), number('6')) }),
  ],
  [
    'answers-unknown general 9.9',
    'an alias of no questionnaire',
    { ...perdep06, answerAliases: { general: '9.9' } },
  ],
  [
    'question-count 3.2 5 6',
    'a question fewer than the law asks',
    withIndicator('3.2', { questions: questions.slice(0, 5) }),
  ],
  ['question-count 5.1 0', 'a share of no questions', withIndicator('5.1', { scale: SHARE })],
  [
    'question-numbering 3.2',
    'two questions changed places',
    withIndicator('3.2', { questions: [questions[1]!, questions[0]!, ...questions.slice(2)] }),
  ],
  ['option-missing 1.1/scale', 'a reading with nothing to choose', withReading({ options: [steps] })],
  [
    'default-changes 1.1/steps',
    'a default that changes the rule',
    withReading({
      options: [
        { ...steps, changes: [{ indicator: '1.1', scale: SHARE }] },
        option('1.1/x', { indicator: '1.1', scale: SHARE }),
      ],
    }),
  ],
  [
    'option-changes-nothing 1.1/x',
    'an option without effect',
    withReading({ options: [steps, option('1.1/x')] }),
  ],
  [
    'option-changes-nothing 1.1/x',
    'a change of nothing',
    withReading({ options: [steps, option('1.1/x', { indicator: '1.1' })] }),
  ],
  [
    'change-unknown 1.1/x 9.9',
    'a change to no indicator',
    withReading({ options: [steps, option('1.1/x', { indicator: '9.9', scale: SHARE })] }),
  ],
  [
    'change-unknown 1.1/x cash',
    'a line redefined as if it were a term',
    withReading({ options: [steps, option('1.1/x', { term: 'cash', formula: line('bank') })] }),
  ],
  [
    'band-gap 1.1/x > 0',
    'a hole in the table of a reading',
    withReading({
      options: [
        steps,
        option('1.1/x', {
          indicator: '1.1',
          scale: bands({ below: 0, credit: 0 }, { over: 0, credit: 100 }),
        }),
      ],
    }),
  ],
  [
    'readings-collide 1.2/scale 1.1 scale',
    'two readings that replace one scale',
    {
      ...perdep06,
      readings: perdep06.readings.map((each) =>
        each.id === '1.2/scale'
          ? { ...each, options: [each.options[0], option('1.2/x', { indicator: '1.1', scale: SHARE })] }
          : each,
      ),
    },
  ],
  [
    'grades-not-descending Cukup Sehat',
    'a grade above the better one',
    {
      ...perdep06,
      grades: perdep06.grades.map((each) =>
        each.label === 'Cukup Sehat' ? { ...each, from: exact(81) } : each,
      ),
    },
  ],
  [
    'grades-do-not-cover Dalam Pengawasan',
    'no grade for the lowest totals',
    { ...perdep06, grades: perdep06.grades.slice(0, 3) },
  ],
  [
    'grades-do-not-cover Sehat',
    'a grade nobody can reach',
    {
      ...perdep06,
      grades: perdep06.grades.map((each) => (each.label === 'Sehat' ? { ...each, from: exact(101) } : each)),
    },
  ],
  [
    'twice grade Sehat',
    'two grades of one name',
    { ...perdep06, grades: perdep06.grades.map((each) => ({ ...each, label: 'Sehat' })) },
  ],
  [
    'aspect-unknown financial 9',
    'a view of no aspect',
    { ...perdep06, views: [{ id: 'financial', label: '', aspects: ['1', '9'] }] },
  ],
  [
    'twice financial 1',
    'a view that counts an aspect twice',
    { ...perdep06, views: [{ id: 'financial', label: '', aspects: ['1', '1'] }] },
  ],
  [
    'line-unknown collectibility nowhere',
    'a class of loans in no line',
    {
      ...perdep06,
      collectibility: {
        ...perdep06.collectibility,
        // @ts-expect-error: no line of any chart
        classes: [{ line: 'nowhere', label: '', share: exact('0.5'), rules: [] }],
      },
    },
  ],
  [
    'share-out-of-range Simpanan pokok 101',
    'capital that counts for more than it is',
    {
      ...perdep06,
      capitalWeights: perdep06.capitalWeights.map((row) =>
        row.label === 'Simpanan pokok' ? { ...row, weight: exact(101) } : row,
      ),
    },
  ],
  [
    'share-out-of-range loss-loans 2',
    'a class that counts twice',
    {
      ...perdep06,
      collectibility: {
        ...perdep06.collectibility,
        classes: perdep06.collectibility.classes.map((each) =>
          each.line === 'loss-loans' ? { ...each, share: exact(2) } : each,
        ),
      },
    },
  ],
  [
    'date-not-valid in force or edition 2016-02-30',
    'a day that is not in the calendar',
    { ...perdep06, editionDate: '2016-02-30' },
  ],
  [
    'date-not-valid in force or edition 2015-12-31',
    'an end before the beginning',
    { ...perdep06, inForce: { ...perdep06.inForce, until: '2015-12-31' } },
  ],
  [
    'declared-defect-not-found band-gap 2.2 > 10',
    'a declared defect that is not there',
    { ...perdep06, declaredDefects: ['band-gap 2.2 > 10'] },
  ],
];

describe('checkRuleSet', () => {
  it.each(planted)('finds "%s": %s', (fault, _why, ruleSet) => {
    expect(checkRuleSet(ruleSet).map(faultText)).toContain(fault);
  });

  it('takes a declared defect for known, and nothing else', () => {
    const printed = withBands({ below: 10, credit: 0 }, { over: 10, credit: 101 });
    const known = { ...printed, declaredDefects: ['band-gap 1.1 > 10'] };
    expect(checkRuleSet(known).map(faultText)).toEqual(['credit-out-of-range 1.1 101']);
  });

  it('asks no total and no grade of a panel', () => {
    const panel: RuleSet = {
      ...perdep06,
      aspects: perdep06.aspects.slice(0, 1),
      grades: [],
      views: [],
      readings: [],
      answerAliases: {},
    };
    expect(checkRuleSet(panel)).toEqual([]);
  });
});
