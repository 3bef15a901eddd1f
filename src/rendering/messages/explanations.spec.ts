import { INDICATOR_IDS } from '../../domain/rules/indicator-ids';
import { kkpkk2021 } from '../../domain/rules/kkpkk-2021';
import { choose, readAs } from '../../domain/rules/readings';
import { ruleSets } from '../../domain/rules/registry';
import { indicatorsOf } from '../../domain/rules/rule-set';
import { LINE_GROUPS, chartOf } from '../../domain/statement/chart';
import { KINDS } from '../../domain/statement/kind';
import { INDICATOR_WORDS, indicatorWords } from './indicators';
import { GROUP_WORDS, OWN_WORDS } from './lines';

const FOREIGN =
  /\b(asset|assets|equity|loan|loans|cash|ratio|score|band|gap|item|file|upload|bank account|income|expense|capital|deposit|member|members|null|undefined|true|false|the|and|of|is)\b/i;

/** One or two plain sentences that fit on a telephone. */
function expectPlain(text: string): void {
  expect(text).toMatch(/^[A-Z].{15,}\.$/u);
  expect(text.length).toBeLessThanOrEqual(190);
  expect(text).not.toMatch(FOREIGN);
  expect(text).not.toMatch(/ {2}|\.\.|“”|KAP\b/);
}

const allLines = KINDS.flatMap((kind) => chartOf(kind).map((line) => ({ kind, line })));

describe('what indicators mean, for a treasurer', () => {
  it('is told of every indicator of every rule set, and of no other', () => {
    const text = readAs(kkpkk2021, choose(kkpkk2021, ['kkpkk/text']));
    const used = new Set([...ruleSets, text].flatMap((law) => indicatorsOf(law).map((each) => each.id)));
    expect([...INDICATOR_IDS].sort()).toEqual([...used].sort());
    expect(Object.keys(INDICATOR_WORDS).sort()).toEqual([...INDICATOR_IDS].sort());
  });

  it.each(Object.entries(INDICATOR_WORDS))(
    '%s: what it is, why it matters, where it is found',
    (_id, words) => {
      for (const text of [words.what, words.why, words.where]) expectPlain(text);
      expect(new Set([words.what, words.why, words.where]).size).toBe(3);
    },
  );

  it('sends questionnaires to answers, and ratios to figures', () => {
    for (const indicator of ruleSets.flatMap(indicatorsOf)) {
      const where = indicatorWords(indicator.id)?.where ?? '';
      expect([indicator.id, /Jawab daftar pertanyaannya/.test(where)]).toEqual([
        indicator.id,
        indicator.questions !== undefined,
      ]);
    }
  });

  it('knows nothing of an id that is none', () => {
    expect(indicatorWords('__proto__')).toBeUndefined();
    expect(indicatorWords('toString')).toBeUndefined();
  });
});

describe('what lines mean, for a treasurer', () => {
  it.each(Object.entries({ ...GROUP_WORDS, ...OWN_WORDS }))(
    '%s: why it matters, where it is found',
    (_code, words) => {
      for (const text of [words.why, words.where]) expectPlain(text);
    },
  );

  it('says what to write there in a plain sentence', () => {
    for (const { line } of allLines) {
      expect(line.hint).toMatch(/^[A-Z].{8,}\.$/u);
      expect(line.hint.length).toBeLessThanOrEqual(190);
    }
  });

  it('has no group that no line uses', () => {
    const used = new Set(allLines.map(({ line }) => line.group));
    expect(LINE_GROUPS.filter((group) => !used.has(group))).toEqual([]);
  });

  it('does not tell a depreciation where to find what it wore down', () => {
    const worn = allLines.filter(({ line }) => line.code.startsWith('depreciation') && line.contra);
    expect(new Set(worn.map(({ line }) => line.group))).toEqual(new Set(['worn']));
  });
});
