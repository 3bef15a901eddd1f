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

it.each<[string[], boolean, string | undefined, object, string]>([
  [[], false, undefined, { is: 'current' }, 'it holds'],
  [[], true, undefined, { is: 'withdrawn' }, 'opened again, nothing new signed yet'],
  [[], false, 'salah nama', { is: 'annulled', reason: 'salah nama' }, 'taken back by hand'],
  [['2', '3'], true, undefined, { is: 'replaced', by: '3' }, 'the latest one counts'],
  [['2'], false, 'salah nama', { is: 'replaced', by: '2' }, 'taken back, and there is another one'],
])('with %j after it, opened %s and annulled “%s” a paper is %j: %s', (later, opened, annulled, standing) => {
  expect(standingOfPaper({ later, opened, annulled })).toEqual(standing);
});
