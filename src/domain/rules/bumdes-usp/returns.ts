import type { Citation } from '../../citation';
import { ZERO } from '../../decimal';
import { line, minus, percent, previous, sum, term } from '../formula';
import type { Formula } from '../formula';
import { GAP } from '../options';
import type { Aspect, Indicator } from '../rule-set';
import { SHOWN, worded } from '../scale';
import type { Scale } from '../scale';
import { cite } from './sources';

/** One definition of the return rate. Computed from its figures, else taken as printed in the line of this definition. */
const rate = (
  place: number,
  definition: string,
  label: string,
  citation: Citation,
  formula: Formula,
  scale: Scale = SHOWN,
): Indicator => ({
  number: `1.${place}`,
  id: `return-rate-${definition}`,
  label,
  unit: 'percent',
  citation,
  formula,
  scale,
  weight: ZERO,
  denominator: GAP,
  optional: true,
});

/** The bands of PNPM were written for this definition and fit no other. */
const PNPM = worded(
  { from: 90, words: 'memuaskan' },
  { from: 80, below: 90, words: 'cukup' },
  { below: 80, words: 'kurang' },
);

const withoutThreeMonths = minus(term('loans-outstanding'), line('balance-in-arrears-3-months'));

/**
 * Tingkat pengembalian: seven definitions and one unknown, each a ratio of its own, so that a number is never stored
 * without the definition it has. A unit reports one or two of them; the others do not apply.
 */
export const returns: Aspect = {
  number: '1',
  id: 'returns',
  label: 'Pengembalian',
  weight: ZERO,
  addsUp: 'sumOfScores',
  indicators: [
    rate(
      1,
      'a',
      'Tingkat pengembalian A: dibayar ÷ jatuh tempo, tahun ini',
      cite('RR-a', 'single-source', 'CGAP-3'),
      percent(line('repaid-in-year'), line('due-in-year')),
    ),
    rate(
      2,
      'b',
      'Tingkat pengembalian B: dibayar ÷ jatuh tempo, sejak unit berdiri',
      cite('RR-b', 'single-source', 'CGAP-3', 'Memburuknya tahun terakhir tertutup oleh tahun-tahun lama.'),
      percent(line('repaid-since-start'), line('due-since-start')),
    ),
    rate(
      3,
      'c',
      'Tingkat pengembalian C: dibayar ÷ (jatuh tempo + tunggakan tahun lalu)',
      cite('RR-c', 'single-source', 'CGAP-3', 'CGAP menyarankan agar tidak dipakai.'),
      percent(line('repaid-in-year'), sum(line('due-in-year'), previous(line('arrears')))),
    ),
    rate(
      4,
      'd',
      'Tingkat pengembalian D: dibayar tepat waktu ÷ jatuh tempo',
      cite('RR-d', 'single-source', 'CGAP-3'),
      percent(line('repaid-on-time'), line('due-in-year')),
    ),
    rate(
      5,
      'e',
      'Tingkat pengembalian E: pokok kembali ÷ pokok dicairkan, sejak unit berdiri',
      cite('RR-e', 'single-source', 'SIPKUD', 'SIPKUD memotongnya pada 100; di sini tidak.'),
      percent(line('repaid-since-start'), line('disbursed-since-start')),
    ),
    rate(
      6,
      'f',
      'Tingkat pengembalian F: sisa pinjaman tanpa tunggakan tiga bulan',
      cite('RR-f', 'single-source', 'POB-2013'),
      percent(withoutThreeMonths, term('loans-outstanding')),
      PNPM,
    ),
    rate(
      7,
      'g',
      'Tingkat pengembalian G: tertimbang kolektibilitas',
      cite(
        'RR-g',
        'unverified',
        'KEP-100 MEM',
        'Bobot kelas tanpa sumber; batas nilainya untuk BUMN, tidak dipakai di sini.',
      ),
      percent(term('returning-loans'), line('classified-loans')),
    ),
    rate(
      8,
      'unknown',
      'Tingkat pengembalian: cara menghitung tidak disebut sumber',
      cite(
        'RR-unknown',
        'single-source',
        'LPJ-TJ',
        'Ditunjukkan saja: tanpa pembagi yang diketahui tidak ada batas yang cocok.',
      ),
      line('return-rate-unknown'),
    ),
  ],
};
