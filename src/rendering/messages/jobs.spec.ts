import { jobFaultSentence, jobKindWords, timeLeftWords } from './jobs';

describe('words of long work', () => {
  it.each<[number | null, string]>([
    [null, ''],
    [0, 'kurang dari satu menit lagi'],
    [59_999, 'kurang dari satu menit lagi'],
    [60_000, 'kira-kira 1 menit lagi'],
    [7_199_999, 'kira-kira 120 menit lagi'],
    [7_200_000, 'kira-kira 2 jam lagi'],
  ])('%s ms are “%s”', (milliseconds, words) => {
    expect(timeLeftWords(milliseconds)).toBe(words);
  });

  it.each(['bug', 'lost', 'payload', 'no-file'] as const)('%s says what to do next', (code) => {
    expect(jobFaultSentence({ code, values: {} })).toMatch(/[Cc]oba lagi|Buang|unggah/);
  });

  it('names also what another version of the program does', () => {
    expect(jobKindWords('dream')).toBe('Pekerjaan versi lain (dream)');
  });
});
