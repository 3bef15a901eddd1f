import { GAP_CODES } from '../../domain/assessment/trace';
import { REFUSALS } from '../../domain/errors';
import { CHECKS } from '../../domain/statement/finding';
import { FAULTS } from '../../domain/statement/fault';
import { CHECK_SENTENCES, CHECK_TITLES } from './checks';
import { FAULT_SENTENCES, faultLine, faultPlace } from './faults';
import { GAP_REMEDIES, GAP_SENTENCES } from './gaps';
import { REFUSAL_SENTENCES, refusalSentence } from './refusals';
import { WARNING_RULES, thresholdsOf } from '../../domain/comparison/warnings/rules';
import { GROWTH_NOTES, MEAN_NOTE } from './trend';
import { WARNING_WORDS } from './warnings';
import { BASIS_SENTENCES, CONFIDENCE_WORDS, KIND_WORDS, SEVERITY_MEANING, SEVERITY_WORDS } from './words';

const JARGON =
  /\b(file|upload|download|error|server|browser|workbook|sheet|cell|default|invalid|unknown|missing|please|password|request|template|click|score|credit|null|NaN|undefined|true|false)\b/i;

const values = {
  label: 'Kas',
  found: '1.000',
  expected: '2.000',
  difference: '−1.000',
  text: '1.000',
  limit: '9',
  other: 'Bank',
  among: [],
};

const sentences: [string, string][] = [
  ...FAULTS.flatMap((code): [string, string][] => [
    [`fault ${code}, bare`, FAULT_SENTENCES[code]({ code })],
    [
      `fault ${code}`,
      FAULT_SENTENCES[code]({ code, sheet: 'Neraca', cell: 'C5', found: 'abc', expected: 'angka' }),
    ],
  ]),
  ...REFUSALS.map((code): [string, string] => [`refusal ${code}`, REFUSAL_SENTENCES[code]({})]),
  ...CHECKS.map((code): [string, string] => [`check ${code}`, CHECK_SENTENCES[code](values)]),
  ...GAP_CODES.flatMap((code): [string, string][] => [
    [`gap ${code}, bare`, GAP_SENTENCES[code]([])],
    [`gap ${code}`, GAP_SENTENCES[code](['Kas', 'Bank'])],
    [`remedy ${code}`, GAP_REMEDIES[code]([])],
  ]),
  ...WARNING_RULES.flatMap((rule): [string, string][] => [
    [`warning ${rule.id}`, WARNING_WORDS[rule.id].rule(thresholdsOf(rule))],
    [`advice ${rule.id}`, WARNING_WORDS[rule.id].advice],
  ]),
  ...[MEAN_NOTE, ...GROWTH_NOTES].map((text, at): [string, string] => [`trend note ${at}`, text]),
  ...Object.entries(BASIS_SENTENCES).map(([code, text]): [string, string] => [`basis ${code}`, text]),
  ...Object.entries(SEVERITY_MEANING).map(([code, text]): [string, string] => [`severity ${code}`, text]),
];

describe('the sentences for people', () => {
  it.each(sentences)('%s is a sentence in Indonesian', (_code, text) => {
    expect(text).toMatch(/^["“A-Z].{12,}\.$/u);
    expect(text).not.toMatch(JARGON);
    expect(text).not.toMatch(/\s{2}|\.\.|“”/);
  });

  const words = { ...CONFIDENCE_WORDS, ...SEVERITY_WORDS, ...KIND_WORDS, ...CHECK_TITLES };
  it.each(Object.entries(words))('%s has words', (_code, text) => {
    expect(text).toMatch(/^\S.{3,}[^.]$/);
    expect(text).not.toMatch(JARGON);
  });

  it('names the place of a fault, what was found and what is expected', () => {
    const fault = {
      code: 'amount-unreadable',
      sheet: 'Neraca',
      cell: 'C5',
      found: 'abc',
      expected: 'angka',
    } as const;
    expect(faultLine(fault)).toBe(
      'Neraca!C5: Ditemukan “abc”, diharapkan angka; tulis angkanya, atau 0 bila tidak ada.',
    );
    expect(faultPlace({ code: 'unknown-line', path: 'periods[0].figures.kas' })).toBe(
      'periods[0].figures.kas',
    );
    expect(faultLine({ code: 'empty-file' })).toMatch(/^Berkas ini kosong/);
  });

  it('says what kind of file was taken for a workbook', () => {
    expect(faultLine({ code: 'not-a-workbook', found: 'png' })).toContain('gambar (PNG)');
    expect(faultLine({ code: 'not-a-workbook', found: 'foo' })).toContain('“foo”');
  });

  it('gives the reason of a refusal', () => {
    expect(refusalSentence({ code: 'backup-not-valid', values: { reason: 'in-use' } })).toContain(
      'sedang dipakai',
    );
  });
});
