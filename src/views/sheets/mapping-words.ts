import type { Reason, RowReading } from '../../reading/layout';

/** Why a row was read as a line, in a few words. */
export const REASON_WORDS: Record<Reason, string> = {
  code: 'kode akunnya',
  'code-and-label': 'kode akun dan nama posnya',
  label: 'nama posnya',
  'label-and-section': 'nama pos dan bagian tempatnya',
  words: 'kata-kata di nama posnya',
  spelling: 'nama pos, dengan ejaan yang dibetulkan',
  group: 'kelompok di atasnya',
  section: 'sisa bagian tempatnya',
  total: 'jumlah dari baris-baris di atasnya',
  corrected: 'pilihan Anda',
  template: 'templat Rapor',
  unknown: 'belum ada petunjuk',
};

/** What became of a row, in a word or two. */
export const STATE_WORDS: Record<RowReading['state'], string> = {
  taken: 'dibaca',
  doubtful: 'belum yakin',
  detail: 'rincian',
  sum: 'jumlah',
  none: 'bukan pos',
};

/** The same in a sentence, where that is not said by a line. */
export const STATE_SENTENCES: Record<RowReading['state'], string> = {
  taken: '',
  doubtful: 'Belum dipakai sampai Anda memilih.',
  detail: 'Bagian dari pos yang sudah dibaca utuh; tidak dijumlahkan dua kali.',
  sum: 'Jumlah beberapa pos; dipakai untuk mencocokkan saja.',
  none: 'Tidak dikenal sebagai pos, dan tidak dipakai.',
};

/** How sure the program is of a line it proposes. */
export function sureness(confidence: number): string {
  if (confidence >= 0.75) return 'mungkin sekali';
  return confidence >= 0.5 ? 'mungkin' : 'kurang mungkin';
}
