import { perdep06 } from '../domain/rules/perdep-06-2016';
import { bands } from '../domain/rules/scale';
import { readAs } from '../domain/rules/readings';
import { changesBetween } from './edition-changes';
import { editionOf } from './edition';

const today = editionOf(perdep06).data;

describe('what changed between two editions', () => {
  it('is nothing between an edition and itself', () => {
    expect(changesBetween(today, today)).toEqual([]);
  });

  it('names the band that was corrected, by the number of the indicator', () => {
    const scale = bands(
      { upTo: 10, credit: 25 },
      { over: 10, upTo: 16, credit: 100 },
      { over: 16, upTo: 20, credit: 50 },
      { over: 20, credit: 25 },
    );
    const option = perdep06.readings[0]?.options[0];
    if (!option) throw new Error('a rule set without readings');
    const corrected = readAs(
      perdep06,
      new Map([['x', { ...option, changes: [{ indicator: '5.1', scale }] }]]),
    );
    expect(changesBetween(today, editionOf(corrected).data)).toEqual([
      { place: 'aspects/5/indicators/5.1/scale/bands/1/upTo', was: '15', is: '16' },
      { place: 'aspects/5/indicators/5.1/scale/bands/2/over', was: '15', is: '16' },
    ]);
  });

  it('tells what was added and what was taken away', () => {
    const fewer = { ...perdep06, views: [] };
    const changes = changesBetween(today, editionOf(fewer).data);
    expect(changes).toContainEqual({ place: 'views/financial/id', was: 'financial' });
    expect(changesBetween(editionOf(fewer).data, today)).toContainEqual({
      place: 'views/financial/id',
      is: 'financial',
    });
  });
});
