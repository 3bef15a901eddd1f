import { findRuleSet } from '../rules/registry';
import { plain } from '../decimal';
import { AMOUNTS } from './amounts';
import { tableOf } from '../records';
import { afterStep, isNumber, MOST_COLUMNS, rankColumns, rankValue, type RankFacts } from './rank-columns';
import { numberOf, valueFromText } from './value';

const LAW = findRuleSet('perdep-06-2016');
if (!LAW) throw new Error('no such law');
const COLUMNS = rankColumns(LAW);

const facts = (assets: string | null, total?: string, ruleSetId = 'a'): RankFacts => ({
  ruleSetId,
  ...(total === undefined ? {} : { total: valueFromText(total) }),
  measured: (measure) => (measure === 'cash-ratio' ? valueFromText('25/2') : undefined),
  amounts: { ...tableOf(AMOUNTS, () => null), assets },
});

describe('a column of a ranking', () => {
  it.each([
    // column, this year, the year before, its value, why this row
    ['total', facts(null, '89'), undefined, '89', 'the total'],
    ['total', facts(null), undefined, undefined, 'a total that is open'],
    ['cash-ratio', facts(null), undefined, '12.5', 'a ratio'],
    ['own-capital-to-assets', facts(null), undefined, undefined, 'a ratio that is not known'],
    ['amount-assets', facts('120.50'), undefined, '120.5', 'an amount'],
    ['amount-loans', facts('120'), undefined, undefined, 'an amount that was not reported'],
    ['change-total', facts(null, '80'), facts(null, '90'), '-10', 'points that were lost'],
    ['change-total', facts(null, '80'), facts(null, '90', 'b'), undefined, 'points of another law'],
    ['change-total', facts(null, '80'), undefined, undefined, 'no year before'],
    ['growth-assets', facts('120'), facts('100'), '20', 'a fifth more'],
    ['growth-assets', facts('120'), facts('0'), undefined, 'nothing grows by no percentage'],
    ['growth-assets', facts('120'), facts('-5'), undefined, 'nor does what was owed'],
    ['growth-assets', facts(null), facts('100'), undefined, 'not reported is not nothing'],
  ])('%s: %#', (id, now, before, value, _why) => {
    const column = COLUMNS.find((each) => each.id === id);
    if (!column || !isNumber(column)) throw new Error(`no column ${id}`);
    const found = rankValue(column, now, before);
    expect(found && plain(numberOf(found))).toBe(value);
  });

  it('stands there by one name only', () => {
    expect(new Set(COLUMNS.map(({ id }) => id)).size).toBe(COLUMNS.length);
  });
});

describe('choosing columns', () => {
  it.each([
    [{ step: 'add', id: 'd' }, 'a b c d', 'one more'],
    [{ step: 'add', id: 'b' }, 'a b c', 'one that stands there'],
    [{ step: 'away', id: 'b' }, 'a c', 'one less'],
    [{ step: 'earlier', id: 'c' }, 'a c b', 'to the left'],
    [{ step: 'earlier', id: 'a' }, 'a b c', 'the first one'],
    [{ step: 'later', id: 'a' }, 'b a c', 'to the right'],
    [{ step: 'later', id: 'c' }, 'a b c', 'the last one'],
    [{ step: 'later', id: 'x' }, 'a b c', 'none of them'],
  ] as const)('%j: %s (%s)', (step, columns, _why) => {
    expect(afterStep(['a', 'b', 'c'], step).join(' ')).toBe(columns);
  });

  it('ends where a page has no more room', () => {
    const full = Array.from({ length: MOST_COLUMNS }, (_, at) => String(at));
    expect(afterStep(full, { step: 'add', id: 'more' })).toEqual(full);
  });
});
