import type { Assessment, ScoreLine } from '../../src/domain/assessment/assess';
import { linesOf } from '../../src/domain/assessment/explain';
import { isGap, isScored } from '../../src/domain/assessment/score';
import { plain } from '../../src/domain/decimal';
import { judge } from '../support/judge';
import { lawOf, reportsOf, workedExamples } from '../support/worked-examples';
import type { Example, Expected } from '../support/worked-examples';

const examples = workedExamples();
const files = [...new Set(examples.map((each) => each.file))];

const KEYS = [
  'name',
  'source',
  'law',
  'template',
  'readings',
  'figures',
  'ratios',
  'answers',
  'expect',
  'file',
];
const EXPECTED = ['ratio', 'credit', 'score', 'gap', 'lines', 'least', 'most'];

const assessmentOf = (example: Example): Assessment =>
  judge(reportsOf(example), example.readings, lawOf(example));

function found({ result, points }: ScoreLine): Expected {
  const interval = { least: plain(points.least), most: plain(points.most) };
  if (isGap(result)) return { ...interval, gap: result.gap.code, lines: result.gap.lines };
  if (!isScored(result)) return interval;
  const ratio = result.ratio?.percent ? { ratio: plain(result.ratio.percent) } : {};
  return { ...interval, ...ratio, credit: plain(result.credit), score: interval.least };
}

/** The given ratio cut to the decimals that the example writes. */
function cutTo(given: Expected, print: Expected): Expected {
  if (given.ratio === undefined || print.ratio === undefined) return given;
  const places = print.ratio.split('.')[1]?.length ?? 0;
  const [whole = '', rest = ''] = given.ratio.split('.');
  return { ...given, ratio: places === 0 ? given.ratio : `${whole}.${rest.slice(0, places)}` };
}

describe.each(files)('worked examples in %s', (file) => {
  it.each(examples.filter((each) => each.file === file))('$name', (example) => {
    expect(Object.keys(example).filter((key) => !KEYS.includes(key))).toEqual([]);
    expect(example.source).not.toBe('');
    const { total, grade, ...indicators } = example.expect;
    const assessment = assessmentOf(example);
    for (const [id, expected] of Object.entries(indicators)) {
      expect(Object.keys(expected).filter((key) => !EXPECTED.includes(key))).toEqual([]);
      const line = linesOf(assessment).find((each) => each.result.indicator.id === id);
      if (!line) throw new Error(`no indicator is called ${id}`);
      expect(cutTo(found(line), expected)).toMatchObject(expected);
    }
    if (total) expect([plain(assessment.total!.least), plain(assessment.total!.most)]).toEqual(total);
    if (grade) expect(assessment.grade?.label ?? 'none').toBe(grade);
  });
});

describe('the worked examples', () => {
  it('are at least a dozen, each of its own name', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
    expect(new Set(examples.map((each) => each.name)).size).toBe(examples.length);
  });
});
