import { sealVerdict, standingOfPaper } from './verdict';
import type { SealFacts, SealVerdict } from './verdict';

it.each<[SealFacts['signature'], SealFacts['stored'], SealVerdict, string]>([
  ['valid', 'same', 'genuine', 'signed here and kept'],
  ['valid', 'absent', 'genuine-elsewhere', 'signed with a known key, kept by another office'],
  ['valid', 'other', 'forged', 'what is kept was changed'],
  ['wrong', 'same', 'forged', 'a digit of the signature was changed'],
  ['wrong', 'absent', 'forged', 'made up'],
  ['unknown-key', 'absent', 'unknown-key', 'nobody here can tell'],
  ['unknown-key', 'same', 'unknown-key', 'the key is not known any more'],
])('a seal with a %s signature, %s here, is %s: %s', (signature, stored, verdict) => {
  expect(sealVerdict({ signature, stored })).toBe(verdict);
});

it.each<[string[], boolean, object, string]>([
  [[], false, { is: 'current' }, 'it holds'],
  [[], true, { is: 'withdrawn' }, 'opened again, nothing new signed yet'],
  [['2', '3'], true, { is: 'replaced', by: '3' }, 'the latest one counts'],
])('with %j after it and opened %s a paper is %j: %s', (later, opened, standing) => {
  expect(standingOfPaper(later, opened)).toEqual(standing);
});
