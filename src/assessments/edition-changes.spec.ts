import { readFileSync } from 'node:fs';
import { kkpkk2021 } from '../domain/rules/kkpkk-2021';
import { perdep06 } from '../domain/rules/perdep-06-2016';
import { bands } from '../domain/rules/scale';
import { readAs } from '../domain/rules/readings';
import { readRuleSet } from '../domain/rules/written';
import { changesBetween } from './edition-changes';
import type { EditionChange } from './edition-changes';
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
    const label = perdep06.views[0]?.label;
    expect(changes).toEqual([{ place: 'views/financial', was: label }]);
    expect(changesBetween(editionOf(fewer).data, today)).toEqual([{ place: 'views/financial', is: label }]);
  });
});

describe('the edition of KKPKK before the working paper was read', () => {
  const kept = JSON.parse(readFileSync('fixtures/editions/kkpkk-2021-2026-11-23.json', 'utf8')) as {
    readonly edition: { readonly hash: string };
    readonly ruleSet: unknown;
  };
  const older = JSON.stringify(kept.ruleSet);
  const changes = changesBetween(older, editionOf(kkpkk2021).data);
  const at = (place: string): EditionChange | undefined => changes.find((each) => each.place === place);

  it('is kept whole: it revives to data of the same hash', () => {
    expect(editionOf(readRuleSet(older)).hash).toBe(kept.edition.hash);
  });

  it.each([
    ['a formula', 'terms/productive-assets/formula', /^member-loans \+ .* → cash \+ bank \+ loans-net$/],
    ['a limit', 'aspects/C/indicators/C.II.2a/scale/bands/3/from', /^20 → 30$/],
    ['how sure we are', 'aspects/D/indicators/D.I.1/citation/confidence', /^conflict → agreed$/],
    ['who says so', 'gradeCitation/witnesses', /^W-GIAN, S-PGW, D-PRD → W-EKOP, .*S-PGW$/],
    ['a weight, by its label', 'capitalWeights/Modal penyertaan', /^– → Modal penyertaan$/],
    ['a ratio that is counted no more', 'aspects/C/indicators/C.I.1d', /^SHU bersih .* → –$/],
    ['a reading that is new', 'readings/kkpkk/source', /^– → Mana yang diikuti/],
  ])('tells %s in one line', (_what, place, expected) => {
    const found = at(place);
    expect(`${found?.was ?? '–'} → ${found?.is ?? '–'}`).toMatch(expected);
  });

  it('tells no more than a person can read through', () => {
    expect(changes.length).toBeLessThan(450);
    expect(changes.filter((each) => each.place.includes('/formula/'))).toEqual([]);
  });
});
