import type { AmountsTold, Reason, RowReading, WhyLeft } from '../../reading/layout';

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

/** Why something was left out, in a sentence. */
export const LEFT_SENTENCES: Record<WhyLeft, string> = {
  asked: STATE_SENTENCES.doubtful,
  'no-line': STATE_SENTENCES.none,
  'other-period': 'Dari masa yang lain daripada neracanya, menurut jawaban Anda; tidak dipakai.',
  'hidden-row': 'Di baris tersembunyi dan tidak dikenal sebagai pos; tidak dipakai.',
  column:
    'Kolom ini bukan kolom laporannya (persen, selisih, rencana, bagian tahun, cabang, atau catatan); tidak dipakai.',
  outside: 'Angka di luar tabel, tanpa pos di sebelahnya; tidak dipakai.',
  plan: 'Lembar rencana atau anggaran; tidak dipakai.',
  'other-document': 'Lembar ini buku, jurnal, atau daftar, bukan laporan; tidak dipakai.',
  'other-unit': 'Lembar unit usaha lain; tidak dipakai.',
  'hidden-sheet': 'Lembar tersembunyi; tidak dipakai.',
  'other-page':
    'Halaman ini tidak terbaca sebagai neraca atau PHU; tidak dipakai. Bila isinya neraca atau PHU, unggah halaman itu sendiri.',
  'no-table': 'Tidak ditemukan tabel dengan tahun di lembar ini; tidak dipakai.',
};

/** How much of a file was understood, in a sentence. */
export function shareSentence({ all, asked, left, aside, share }: AmountsTold): string {
  const [, hundredths = ''] = share.split('.');
  const percent = share.startsWith('1') ? 100 : Number(hundredths);
  const beside = aside === 0 ? '' : `; ${aside} lagi di kolom yang bukan laporannya`;
  return `${all - aside - asked - left} dari ${all - aside} angka di tabelnya dipahami (${percent} %), ${asked} ditanyakan, ${left} tidak dipakai${beside}.`;
}
