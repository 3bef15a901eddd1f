import { Random } from '../../test/fuzz/random';
import { wholeStatement } from '../../test/support/whole-statement';
import { basisFor, underLaw } from '../domain/assessment/basis';
import { kkpkk2021 } from '../domain/rules/kkpkk-2021';
import { perdep06 } from '../domain/rules/perdep-06-2016';
import { readRuleSet, writeRuleSet } from '../domain/rules/written';
import { basisOf, sentBasis } from './sent-basis';

const [before, statement] = [2018, 2019].map((year) => wholeStatement('ksp', new Random(year), year));
const basis = basisFor(perdep06, statement!, { before, definedOtherwise: ['own-capital'] });
const other = readRuleSet(writeRuleSet({ ...perdep06, title: 'Edisi kantor' }));

describe('a basis that is sent to a thread', () => {
  it.each([
    ['a law of the program', basis],
    ['a statement given for another law', underLaw(basis, kkpkk2021)],
    ['a law that only the database has', basisFor(other, statement!)],
  ])('is the same there: %s', (_, given) => {
    expect(basisOf(structuredClone(sentBasis(given)))).toEqual(given);
  });

  it('names a law of the program, and brings any other along', () => {
    expect(basisOf(structuredClone(sentBasis(basis))).law).toBe(perdep06);
    expect([sentBasis(basis).law.data, typeof sentBasis(basisFor(other, statement!)).law.data]).toEqual([
      undefined,
      'string',
    ]);
  });
});
