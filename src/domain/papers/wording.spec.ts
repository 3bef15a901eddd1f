import fc from 'fast-check';
import { LONGEST_WORDING, WORDINGS, filledWording, wordingFault } from './wording';
import type { WordingFault, WordingName } from './wording';

it.each<[WordingName, string, WordingFault | undefined, string]>([
  ['record-opening', 'Pada hari {hari} di kantor {unit}.', undefined, 'names what it may'],
  ['record-opening', '', undefined, 'a sentence may be left away'],
  ['record-closing', 'Pada {hari}.', 'wording-unknown-place', 'not told there'],
  ['certificate-basis', 'Nilai {nilai}.', 'wording-unknown-place', 'figures are never worded'],
  ['record-closing', 'Unit {unit', 'wording-brace', 'a brace that nobody closes would be printed'],
  ['record-closing', '{{unit}}', 'wording-brace', 'braces in braces'],
  ['record-closing', 'x'.repeat(LONGEST_WORDING + 1), 'wording-long', 'no room on the page'],
])('%s as “%s”: %s, %s', (name, text, fault) => {
  expect(wordingFault(name, text)).toBe(fault);
});

it('fills in every place that a wording may name, and nothing else', () => {
  const names = fc.constantFrom<WordingName[]>('record-opening', 'recap-opening', 'certificate-basis');
  fc.assert(
    fc.property(names, fc.string({ unit: 'grapheme-ascii' }), (name, value) => {
      const places = WORDINGS[name];
      const text = places.map((place) => `<{${place}}>`).join('');
      const values = Object.fromEntries(places.map((place) => [place, value]));
      expect(filledWording(text, values)).toBe(places.map(() => `<${value}>`).join(''));
    }),
  );
  expect(filledWording('{unit} {lain}', { unit: 'A' })).toBe('A {lain}');
});
