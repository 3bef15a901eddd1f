import type { LineCode } from '../../domain/statement/chart';
import { chartIndex } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Candidate } from '../match/candidate';
import type { Placed } from '../place/outline';

/** Words of lines that matter by themselves: such a row is never taken for "other". */
const STRONG =
  /\b(?:kas|bank|piutang|pinjaman|pembiayaan|kredit|simpanan|tabungan|deposito|giro|cadangan|penyisihan|penyusutan|akumulasi|amortisasi|shu|laba|rugi|modal|dana|bunga|jasa|bagi hasil|margin|gaji|honor|pajak|zakat|utang|penyertaan|wajib|pokok|hibah|anggota|partisipasi|murabahah|mudharabah|musyarakah|qardh|ijarah|wadiah|tanah|bangunan|kendaraan|inventaris|penjualan|pengurus|pengawas|neraca|saldo|jumlah|debet|debit|kredit|selisih|balance|perawatan|pemeliharaan|musyawarah|pajak|kantor|alat)\b/;

const SURE = 0.92;
const UNSURE = 0.8;
/** An expense without a line of its own is another expense: nothing else is left for it. */
const EXPENSES: ReadonlySet<LineCode> = new Set<LineCode>([
  'other-business-expense',
  'other-cooperative-expense',
]);
/** Words that say "the rest of it". */
const REST_WORDS = /\b(?:lain|lainnya|rupa|aneka|serba serbi|umum|dll)\b/;

/** What is left of a section: sure only where a total proves that the row belongs to it and its words say so too. */
export function residualOf(kind: Kind, { zone, sure, text }: Placed): Candidate | undefined {
  const line = zone && chartIndex(kind).rests.get(zone);
  if (!line || !/\p{L}{3}/u.test(text)) return undefined;
  const strong = STRONG.test(text) || line.role !== 'item';
  return {
    line,
    confidence: strong ? 0.55 : sure && (REST_WORDS.test(text) || EXPENSES.has(line.code)) ? SURE : UNSURE,
    reason: 'section',
    fit: 'same',
  };
}
