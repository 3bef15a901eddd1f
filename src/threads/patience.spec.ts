import { timeLeft } from './patience';

describe('what is left of a limit of 10 seconds', () => {
  it.each<[string, { computed: number; passed: number }, number]>([
    ['nothing was done yet', { computed: 0, passed: 0 }, 10_000],
    ['a quarter was computed, on an idle machine', { computed: 2_500, passed: 2_500 }, 7_500],
    [
      'the machine had much else to do: twelve times the limit passed',
      { computed: 3_000, passed: 120_000 },
      7_000,
    ],
    ['other jobs of the process computed beside it', { computed: 15_000, passed: 8_000 }, 2_000],
    ['it computes without end', { computed: 10_000, passed: 10_001 }, 0],
    ['it hangs and computes nothing, but not yet for long', { computed: 10, passed: 195_000 }, 5_000],
    ['it hangs and computes nothing', { computed: 10, passed: 200_000 }, 0],
    ['the look came late', { computed: 90_000, passed: 400_000 }, 0],
  ])('%s', (_what, spent, left) => {
    expect(timeLeft(10_000, spent)).toBe(left);
  });
});
