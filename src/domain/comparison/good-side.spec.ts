import { perdep06 } from '../rules/perdep-06-2016';
import { indicatorsOf } from '../rules/rule-set';
import { bands, linear, SHARE, SHOWN, worded, type Scale } from '../rules/scale';
import { goodSideOf } from './good-side';

describe('the good side of a ratio', () => {
  it.each<[string, Scale, string | null]>([
    ['more earns more', bands({ upTo: 10, credit: 25 }, { over: 10, credit: 100 }), 'high'],
    ['less earns more', bands({ upTo: 10, credit: 100 }, { over: 10, credit: 25 }), 'low'],
    ['rows stand as the law prints them', bands({ from: 10, credit: 100 }, { below: 10, credit: 0 }), 'high'],
    [
      'the best row lies inside',
      bands({ upTo: 10, credit: 25 }, { over: 10, upTo: 15, credit: 100 }, { over: 15, credit: 50 }),
      'middle',
    ],
    [
      'a table with two tops has no side',
      bands({ upTo: 1, credit: 9 }, { over: 1, upTo: 2, credit: 0 }, { over: 2, credit: 9 }),
      null,
    ],
    ['one row for all', bands({ credit: 50 }), null],
    ['a line that rises', linear(2), 'high'],
    ['a line that falls', linear(-2, 100), 'low'],
    ['a line that does neither', linear(0, 50), null],
    ['a share of questions', SHARE, 'high'],
    ['nothing is scored', SHOWN, null],
    ['words alone say nothing of better', worded({ below: 1, words: 'kurang' }), null],
  ])('%s', (_, scale, side) => {
    expect(goodSideOf(scale)).toBe(side);
  });

  it.each([
    ['own-capital-to-loans-at-risk', 'high'],
    ['problem-loan-risk', 'low'],
    ['cash-ratio', 'middle'],
  ])('of %s of Perdep 06/2016 is %s', (id, side) => {
    const indicator = indicatorsOf(perdep06).find((each) => each.id === id);
    expect(indicator && goodSideOf(indicator.scale)).toBe(side);
  });
});
