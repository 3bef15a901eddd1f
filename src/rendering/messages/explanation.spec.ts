import { DIFFERENCES } from '../../domain/analysis/differences';
import { PURPOSES } from '../../domain/statement/actions';
import {
  AGGREGATION_WORDS,
  CAUSE_SENTENCES,
  DIFFERENCE_WORDS,
  IMPOSSIBLE_SENTENCES,
  PURPOSE_SENTENCES,
  PURPOSE_TITLES,
} from './explanation';

const sentences = [
  ...Object.values(PURPOSE_SENTENCES),
  ...Object.values(CAUSE_SENTENCES),
  ...Object.values(IMPOSSIBLE_SENTENCES).map((tell) => tell('Kas', '1.000')),
];
const words = [
  ...Object.values(PURPOSE_TITLES),
  ...Object.values(DIFFERENCE_WORDS),
  ...Object.values(AGGREGATION_WORDS),
];

describe('the words that explain a score', () => {
  it.each(sentences)('%s', (text) => expect(text).toMatch(/^["“A-Z].{12,}\.$/u));

  it.each(words)('%s', (text) => expect(text).toMatch(/^\S.{3,}[^.]$/));

  it('name every purpose and every kind of difference', () => {
    expect(Object.keys(PURPOSE_TITLES).sort()).toEqual([...PURPOSES].sort());
    expect(Object.keys(PURPOSE_SENTENCES).sort()).toEqual([...PURPOSES].sort());
    expect(Object.keys(DIFFERENCE_WORDS).sort()).toEqual([...DIFFERENCES].sort());
  });
});
