import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Assessment, ScoreLine } from '../../src/domain/assessment/assess';
import { linesOf } from '../../src/domain/assessment/explain';
import { isGap, isScored } from '../../src/domain/assessment/score';
import { plain } from '../../src/domain/decimal';
import type { Answer } from '../../src/domain/statement/statement';
import { judge } from '../support/judge';

/** What an assessor expects of one indicator, by its id; what is not named is not compared. */
interface Expected {
  readonly ratio?: string;
  readonly credit?: string;
  readonly score?: string;
  readonly gap?: string;
  readonly lines?: readonly string[];
  readonly least?: string;
  readonly most?: string;
}

interface Example {
  readonly name: string;
  readonly source: string;
  readonly template?: string;
  readonly readings?: readonly string[];
  readonly figures?: Readonly<Record<string, string>>;
  readonly ratios?: Readonly<Record<string, string>>;
  readonly answers?: Readonly<Record<string, string | readonly Answer[]>>;
  readonly expect: Readonly<Record<string, Expected>> & {
    readonly total?: readonly [string, string];
    readonly grade?: string;
  };
}

const FOLDER = join(__dirname, '../../fixtures/cases');
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));

/** Every scalar is read as text, so that no amount passes through a machine number. */
const examples = files.flatMap((file) =>
  (parse(readFileSync(join(FOLDER, file), 'utf8'), { schema: 'failsafe' }) as Example[]).map((example) => ({
    ...example,
    file,
  })),
);

const KEYS = ['name', 'source', 'template', 'readings', 'figures', 'ratios', 'answers', 'expect', 'file'];
const EXPECTED = ['ratio', 'credit', 'score', 'gap', 'lines', 'least', 'most'];

/** Amounts with underscores between the thousands, as an assessor writes them here. */
const amounts = (given: Readonly<Record<string, string>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(given).map(([code, amount]) => [code, amount.replaceAll('_', '')]));

function countOrList(answer: string | readonly Answer[]): number | readonly Answer[] {
  return typeof answer === 'string' ? Number(answer) : answer;
}

function assessmentOf(example: Example): Assessment {
  const answers = Object.entries(example.answers ?? {}).map(
    ([of, given]) => [of, countOrList(given)] as const,
  );
  return judge(
    {
      figures: amounts(example.figures),
      ratios: amounts(example.ratios),
      answers: Object.fromEntries(answers),
      totalsProve: example.template !== 'true',
    },
    example.readings,
  );
}

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
