import { bumdesCase, judgedBy, manyResults, seedStatement } from '../../../test/support/summary-cases';
import { exampleStatements } from '../../../test/support/example-statement';
import type { AssessmentResult } from '../../domain/assessment/result';
import type { FirstStep } from '../../domain/analysis/first-step';
import { summaryOf } from '../../domain/analysis/summary';
import { perdep06 } from '../../domain/rules/perdep-06-2016';
import { findRuleSet } from '../../domain/rules/registry';
import { pointsRange } from '../numbers';
import { summarySentences } from './summary';

const JARGON = /\b(score|credit|gap|band|null|undefined|NaN|file|upload|true|false|object)\b|\[object/i;

function sentencesOf(result: AssessmentResult): string[] {
  const year = result.periods[result.periods.length - 1]!.year;
  const summary = summaryOf(result, findRuleSet(result.ruleSet)!);
  return summarySentences(summary, { unit: result.unit.name, year }).map((each) => each.text);
}

describe.each(
  manyResults().map((result) => ({ what: `${result.unit.name} under ${result.ruleSet}`, result })),
)('the five sentences on $what', ({ result }) => {
  const sentences = sentencesOf(result);

  it('are five, each a short sentence in Indonesian', () => {
    expect(sentences).toHaveLength(5);
    for (const text of sentences) {
      expect(text).toMatch(/^[A-Z\d].*\.$/u);
      expect(text).not.toMatch(JARGON);
      expect(text).not.toMatch(/ {2}|\.\.|“”|, \.|\(\)/);
      expect(text.length).toBeLessThan(360);
    }
  });

  it('begin with the total and the grade of the result', () => {
    const { total, grade } = result.periods[result.periods.length - 1]!;
    if (!total) {
      expect(sentences[0]).toContain('tidak memberi predikat');
      return;
    }
    const [least, most] = pointsRange(total.least, total.most).split('–');
    expect(sentences[0]).toContain(least!);
    if (most !== undefined) expect(sentences[0]).toContain(most);
    if (grade !== null) expect(sentences[0]).toContain(`berpredikat ${grade} `);
  });
});

it('tells the published BUM Desa that its return rate hides its arrears', () => {
  const sentences = sentencesOf(judgedBy(bumdesCase(), 'bumdes-usp'));
  expect(sentences[1]).toContain('90,98\u00a0% terlihat baik, padahal tunggakannya 52,39\u00a0%');
  expect(sentences[2]).toMatch(/^Tagih dulu/);
});

it('tells the paper’s average of cash what it costs', () => {
  const sentences = sentencesOf(judgedBy(seedStatement('5.1', '40.68'), 'perdep-06-2016'));
  expect(sentences[1]).toContain('5.1 Rasio kas dan bank terhadap kewajiban lancar (7,50)');
  expect(sentences[3]).toContain('21 dari 22 rasio');
});

it('tells what to do first in rupiah, with what it brings to the whole total', () => {
  const [before, statement] = exampleStatements();
  const result = judgedBy([before!, statement!], 'perdep-06-2016');
  const step = (): FirstStep => ({
    ...{ number: '4.2', label: 'Rasio beban usaha terhadap SHU kotor', unit: 'percent' },
    band: { over: '40', upTo: '60', credit: '50' },
    ...{ purpose: 'business-expense', line: 'Beban perjalanan', way: 'down', amount: '8850600', gain: '1' },
  });
  const [, , first] = summarySentences(summaryOf(result, perdep06, step), { unit: 'KSP', year: 2019 });
  expect(first).toEqual({
    title: 'Yang didahulukan',
    text: 'Hemat beban usaha: “Beban perjalanan” Rp8.850.600 lebih sedikit membuat 4.2 Rasio beban usaha terhadap SHU kotor menjadi di atas 40 sampai 60\u00a0%, dan jumlah skor bertambah 1,00 poin.',
  });
});
