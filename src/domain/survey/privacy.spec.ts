import { ikm2017 } from './ikm-2017';
import { shownByWay, shownNow } from './release';
import { surveyResult } from './result';

describe('answers are shown at least ten at once', () => {
  it.each([
    [9, 'answer', 0, 'too few by themselves'],
    [10, 'answer', 0, 'the next nine could not be shown any more, or would stand alone'],
    [19, 'answer', 0, 'nine would be left at the end'],
    [20, 'answer', 10, 'ten now, ten when it is closed'],
    [23, 'answer', 13, 'always all but ten'],
    [9, 'sheet', 0, 'too few'],
    [12, 'sheet', 12, 'a sheet comes whole'],
    [9, 'close', 0, 'never shown'],
    [13, 'close', 13, 'nothing follows'],
  ] as const)('%d waiting after %s: %d, %s', (waiting, cause, shown, _why) => {
    expect(shownNow(waiting, cause)).toBe(shown);
  });

  it('whatever comes after what, what becomes visible at once is ten or more', () => {
    for (let total = 0; total <= 60; total += 1) {
      let [waiting, seen] = [0, 0];
      const steps: number[] = [];
      for (let came = 0; came < total; came += 1) {
        waiting += 1;
        const now = shownNow(waiting, 'answer');
        if (now > 0) steps.push(now);
        [waiting, seen] = [waiting - now, seen + now];
      }
      const last = shownNow(waiting, 'close');
      if (last > 0) steps.push(last);
      expect(steps.every((each) => each >= 10)).toBe(true);
      expect(seen + last).toBe(total < 10 ? 0 : total);
    }
  });
});

describe('answers over links beside sheets, of which somebody knows each', () => {
  it.each([
    [{ links: 1, sheets: 9 }, 'sheet', { links: 0, sheets: 0 }, 'nine known ones would tell the tenth'],
    [{ links: 9, sheets: 40 }, 'sheet', { links: 0, sheets: 40 }, 'the sheet comes, the nine wait'],
    [{ links: 10, sheets: 3 }, 'sheet', { links: 10, sheets: 3 }, 'enough over links take the sheet along'],
    [{ links: 19, sheets: 3 }, 'answer', { links: 0, sheets: 0 }, 'as without a sheet'],
    [{ links: 9, sheets: 9 }, 'close', { links: 0, sheets: 0 }, 'neither is enough by itself'],
    [{ links: 10, sheets: 1 }, 'close', { links: 10, sheets: 1 }, 'nothing follows'],
  ] as const)('%j after %s: %j, %s', (waiting, cause, shown, _why) => {
    expect(shownByWay(waiting, cause)).toEqual(shown);
  });
});

describe('an index', () => {
  const rows = Array.from({ length: 12 }, (_, at) =>
    ikm2017.items.map((_item, item) => (item === 6 && at < 4 ? null : 3)),
  );

  it('is not shown while one question has fewer than ten answers: the others would give its mean away', () => {
    expect(surveyResult(ikm2017, rows).index).toBeNull();
  });

  it('has no interval of fewer than ten who answered everything', () => {
    const scattered = rows.map((row, at) => row.map((_each, item) => (item === at % 9 && at < 5 ? null : 3)));
    expect(surveyResult(ikm2017, scattered)).toMatchObject({
      complete: 7,
      index: { value: '74.25', least: null, most: null },
    });
  });
});
