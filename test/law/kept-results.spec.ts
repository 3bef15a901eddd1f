import '../support/source-threads';
import { differences } from '../support/differences';
import type { Json } from '../support/differences';
import { GROUPS, judgedTwice, keptIn } from '../support/kept-results';

/*
 * Every fixture still has the results that are kept in `fixtures/results`: the public JSON under every rule set for
 * its kind of unit, whole. Keys may come; no value may change or go.
 *
 * When the law, a reading or the public contract is changed on purpose, `npm run keep:results` keeps today's results
 * in their place, in a commit that says why; the failure of this test is the list of what it changes.
 */
describe.each(Object.keys(GROUPS))('results kept of %s', (group) => {
  const fixtures = GROUPS[group]?.() ?? [];
  const kept = keptIn(group);

  it('are of these fixtures, each of its own name', () => {
    expect(fixtures.map(({ name }) => name)).toEqual(Object.keys(kept));
  });

  it.each(fixtures)(
    '$name: nothing changed and nothing is gone, and judged without a trace it is the same',
    async (fixture) => {
      const { told, apart } = await judgedTwice(fixture);
      expect(differences(kept[fixture.name] ?? null, told)).toEqual([]);
      expect(apart).toEqual([]);
    },
  );
});

describe('a difference to a kept result', () => {
  const kept = {
    total: { score: '80', outOf: '100' },
    findings: [{ check: 'a' }, { check: 'b' }],
    grade: null,
  };

  it.each<[now: Json, told: string[], why: string]>([
    [{ ...kept, more: 1 }, [], 'a key more is none'],
    [{ ...kept, total: { score: '80', outOf: '100', more: [] } }, [], 'nor is one further inside'],
    [{ ...kept, total: { score: '80.0', outOf: '100' } }, ['total.score: "80" -> "80.0"'], 'a value'],
    [{ ...kept, total: null }, ['total: {"score":"80","outOf":"100"} -> null'], 'a part'],
    [
      { total: kept.total, findings: kept.findings },
      ['grade: null -> removed'],
      'a key less, even an empty one',
    ],
    [{ ...kept, findings: [{ check: 'a' }] }, ['findings[1]: {"check":"b"} -> removed'], 'an element less'],
    [{ ...kept, findings: [...kept.findings, 1] }, ['findings.length: 2 -> 3'], 'an element more'],
  ])('%j: %j, %s', (now, told) => {
    expect(differences(kept, now)).toEqual(told);
  });
});
