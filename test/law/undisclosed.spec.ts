import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/domain/assessment/assess';
import { basisFor } from '../../src/domain/assessment/basis';
import { linesOf } from '../../src/domain/assessment/explain';
import { ask, solve } from '../../src/domain/assessment/solve';
import { isScored } from '../../src/domain/assessment/score';
import { plain } from '../../src/domain/decimal';
import { nodesOf, term } from '../../src/domain/rules/formula';
import { findRuleSet } from '../../src/domain/rules/registry';
import type { Statement } from '../../src/domain/statement/statement';
import { readJsonStatement } from '../support/json-statement';
import { buildStatement } from '../support/build-statement';

/** Ratio and credit of one indicator under the chosen options. */
function judged(id: string, options: string[], statement: Statement, number: string): string {
  const law = findRuleSet(id)!;
  const lines = linesOf(assess(basisFor(law, statement, { readings: options })));
  const { result } = lines.find((each) => each.result.indicator.number === number)!;
  if (!isScored(result)) return 'gap' in result ? `gap ${result.gap.code}` : 'none';
  return `${result.ratio?.percent ? plain(result.ratio.percent) : '–'} → ${plain(result.credit)}`;
}

const file = join(__dirname, '../../fixtures/cases/certain/usp-inter-unit.json');
const outcome = readJsonStatement(readFileSync(file, 'utf8'), { file });
if (!('reading' in outcome)) throw new Error('the case cannot be read');
const unit = outcome.reading.statements[0]!;

describe('what other units owe a unit', () => {
  it.each([
    ['perdep-06-2016', '1.3', [], '2 → 0', 'as a loan'],
    ['perdep-06-2016', '1.3', ['1.3/inter-unit-as-other'], '2.7397260273 → 0', 'as other assets'],
    ['perdep-06-2016', '1.3', ['1.3/inter-unit-none'], '20 → 100', 'within one legal person'],
    ['permen-14-2009', '1.3', [], '2 → 0', 'likewise before'],
  ])('%s, %s, %j: %s (%s)', (id, number, options, expected) => {
    expect(judged(id, options, unit, number)).toBe(expected);
  });

  it('is a gap where a unit does not say it, and nothing for a cooperative of its own', () => {
    const figures = new Map([...unit.figures].filter(([code]) => code !== 'inter-unit-receivables'));
    const kept = { ...unit, figures };
    const tracedIn = (statement: Statement): string | undefined => {
      const question = ask(basisFor(findRuleSet('perdep-06-2016')!, statement));
      const trace = solve(question, term('inter-unit-risk'));
      return trace.gap?.code ?? trace.value?.toFraction();
    };
    expect(tracedIn(kept)).toBe('line-missing');
    expect(tracedIn({ ...kept, unit: { ...unit.unit, kind: 'ksp' } })).toBe('0');
  });
});

describe('assets that no printed list of risk weights names', () => {
  const figures = Object.fromEntries([...unit.figures].map(([code, { amount }]) => [code, plain(amount)]));
  const statement = buildStatement({ figures: { ...figures, 'prepaid-expenses': 1000 } });

  it.each([
    [[], '2.5 → 0', '20 against 100 and 700'],
    [['1.3/other-current-full'], '1.8181818181 → 0', '20 against 1100'],
    [['1.3/other-current-none'], '20 → 100', '20 against 100'],
  ])('%j: %s, %s', (options, expected) => {
    expect(judged('perdep-06-2016', options, statement, '1.3')).toBe(expected);
  });

  it.each(['perdep-06-2016', 'permen-14-2009', 'perdep-07-2016', 'permen-35-3-2007', 'kkpkk-2021'])(
    '%s prints a weight for every such line that its formula counts',
    (id) => {
      const law = findRuleSet(id)!;
      const printed = law.riskWeights.map((row) => row.label.toLowerCase()).join('; ');
      const counted = law.terms
        .filter(({ code }) => /risk-weighted-assets|other-current-risk|inter-unit-risk/.test(code))
        .flatMap(({ formula }) => [...nodesOf(formula)])
        .flatMap((node) => (node.node === 'line' ? [node.code] : []));
      const words: Readonly<Record<string, RegExp>> = {
        'prepaid-expenses': /beban dibayar di muka/,
        'other-current-assets': /aset lancar lainnya/,
        'other-long-term-investments': /investasi jangka panjang/,
        'inter-unit-receivables': /tagihan antarunit/,
        'other-assets': /aset lain-lain/,
        inventories: /persediaan/,
      };
      const silent = counted.filter((code) => words[code] && !words[code].test(printed));
      expect(silent).toEqual([]);
    },
  );
});

describe('no loans at risk and no own capital', () => {
  const statement = buildStatement({ figures: { 'loans-at-risk': 0, 'own-capital': 0 } });

  it.each([
    [[], '– → 0'],
    [['1.2/none-is-always-full'], '– → 100'],
    [['1.2/none-is-gap'], 'gap denominator-zero'],
  ])('under %j: %s', (options, expected) => {
    expect(judged('perdep-06-2016', options, statement, '1.2')).toBe(expected);
  });

  it('earns full marks with own capital, whichever of the two is taken', () => {
    const some = buildStatement({ figures: { 'loans-at-risk': 0, 'own-capital': 1 } });
    expect(judged('perdep-06-2016', [], some, '1.2')).toBe('– → 100');
    expect(judged('perdep-06-2016', ['1.2/none-is-always-full'], some, '1.2')).toBe('– → 100');
  });
});

describe('the income over which business expense is shared', () => {
  const statement = buildStatement({
    figures: {
      'gross-participation': 100,
      'non-member-income': 0,
      'other-income': 100,
      'business-expense': 80,
      'cooperative-expense': 0,
      'cost-of-funds': 0,
    },
  });

  it.each([
    [[], '80', 'all of it is the members’'],
    [['total-income/with-other'], '80', 'still all of it'],
    [['total-income/with-other', 'member-share/total-income'], '40', 'half of it'],
    [['member-share/total-income'], '80', 'the same where total income has no other'],
  ])('%j: %s %% (%s)', (options, expected) => {
    expect(judged('kkpkk-2021', options, statement, 'C.I.2a').split(' ')[0]).toBe(expected);
  });
});
