import { chartIndex } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Candidate } from '../match/candidate';
import type { Placed } from '../place/outline';
import type { Zone } from '../place/zones';

/** The line of each section for what has none of its own. */
const REST: Partial<Record<Zone, readonly string[]>> = {
  'asset-current': ['other-current-assets'],
  'asset-investment': ['other-long-term-investments'],
  'asset-fixed': ['other-fixed-assets'],
  'asset-other': ['miscellaneous-assets', 'other-assets'],
  'liability-current': ['other-current-liabilities'],
  'liability-long': ['other-long-term-liabilities', 'other-long-term-loans'],
  syirkah: ['other-syirkah-funds'],
  'earnings-member': ['service-income'],
  'expense-business': ['other-business-expense'],
  'expense-cooperative': ['other-cooperative-expense'],
  'other-earnings': ['other-income'],
  'other-expense': ['other-expense'],
  tax: ['income-tax'],
};

/** Words of lines that matter by themselves: such a row is never taken for "other". */
const STRONG =
  /\b(?:kas|bank|piutang|pinjaman|pembiayaan|kredit|simpanan|tabungan|deposito|giro|cadangan|penyisihan|penyusutan|akumulasi|amortisasi|shu|laba|rugi|modal|dana|bunga|jasa|bagi hasil|margin|gaji|honor|pajak|zakat|utang|penyertaan|wajib|pokok|hibah|anggota|partisipasi|murabahah|mudharabah|musyarakah|qardh|ijarah|wadiah|tanah|bangunan|kendaraan|inventaris|penjualan|pengurus|pengawas|neraca|saldo|jumlah|debet|debit|kredit|selisih|balance|perawatan|pemeliharaan|musyawarah|pajak|kantor|alat)\b/;

const SURE = 0.92;
const UNSURE = 0.8;
/** An expense without a line of its own is another expense: nothing else is left for it. */
const EXPENSES = new Set(['other-business-expense', 'other-cooperative-expense']);
/** Words that say "the rest of it". */
const REST_WORDS = /\b(?:lain|lainnya|rupa|aneka|serba serbi|umum|dll)\b/;

/** What is left of a section: sure only where a total proves that the row belongs to it and its words say so too. */
export function residualOf(kind: Kind, { zone, sure, text }: Placed): Candidate | undefined {
  const { lines } = chartIndex(kind);
  const line = (zone === undefined ? undefined : REST[zone])
    ?.map((code) => lines.get(code))
    .find((each) => each);
  if (!line || !/\p{L}{3}/u.test(text)) return undefined;
  const strong = STRONG.test(text) || line.role !== 'item';
  return {
    line,
    confidence: strong ? 0.55 : sure && (REST_WORDS.test(text) || EXPENSES.has(line.code)) ? SURE : UNSURE,
    reason: 'section',
    fit: 'same',
  };
}
