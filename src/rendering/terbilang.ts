const ONES = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const SCALES: readonly (readonly [bigint, string])[] = [
  [10n ** 12n, 'triliun'],
  [10n ** 9n, 'miliar'],
  [10n ** 6n, 'juta'],
  [1000n, 'ribu'],
  [100n, 'ratus'],
];
/** "Seribu" and "seratus", but "satu juta". */
const SHORTENED = ['ribu', 'ratus'];
const DAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/** A whole number in words: 1204 is "seribu dua ratus empat". */
export function terbilang(whole: bigint): string {
  if (whole < 0n) return `minus ${terbilang(-whole)}`;
  if (whole < 20n) return teen(Number(whole));
  if (whole < 100n) return joined(`${ONES[Number(whole / 10n)] ?? ''} puluh`, whole % 10n);
  const [size, name] = SCALES.find(([each]) => whole >= each) ?? [100n, 'ratus'];
  const count = whole / size;
  const head = count === 1n && SHORTENED.includes(name) ? `se${name}` : `${terbilang(count)} ${name}`;
  return joined(head, whole % size);
}

function teen(small: number): string {
  if (small === 10 || small === 11) return small === 10 ? 'sepuluh' : 'sebelas';
  return small < 10 ? (ONES[small] ?? '') : `${ONES[small - 10] ?? ''} belas`;
}

const joined = (head: string, rest: bigint): string => (rest === 0n ? head : `${head} ${terbilang(rest)}`);

/** The day of the week of an ISO date. */
const weekday = (iso: string): string => DAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()] ?? '';

/**
 * An ISO date in words: "Minggu, tanggal dua puluh sembilan bulan November tahun dua ribu dua puluh enam".
 *
 * @param month its name
 */
export function dateInWords(iso: string, month: string): string {
  const [year = '', , day = ''] = iso.split('-');
  return `${weekday(iso)}, tanggal ${terbilang(BigInt(day))} bulan ${month} tahun ${terbilang(BigInt(year))}`;
}
