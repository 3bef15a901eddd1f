import type { JobFault } from '../../domain/job/fault';
import { isJobKind, type JobKind } from '../../domain/job/kinds';
import type { JobState } from '../../domain/job/state';
import { refusalSentence } from './refusals';
import { HOUR, MINUTE } from '../../domain/durations';

const KIND_WORDS: Readonly<Record<JobKind, string>> = {
  'daily-copy': 'Salinan harian',
  'refresh-comparisons': 'Statistik pembanding',
  'rebuild-peers': 'Penilaian dikumpulkan lagi sebagai pembanding',
  'rebuild-groups': 'Statistik pembanding dihitung lagi',
  'pack-statements': 'Laporan disiapkan untuk andai aturan lain',
  'refresh-signals': 'Daftar yang perlu perhatian',
  'read-file': 'Pembacaan berkas',
  'mail-link': 'Tautan lewat surel',
  'mail-letter': 'Pesan kepada pengurus lewat surel',
  'print-papers': 'Pencetakan dokumen',
  'make-export': 'Ekspor data',
  'make-release': 'Rilis data',
  'take-release': 'Pemasukan rilis data',
};

/** What a job does, in words. */
export const jobKindWords = (kind: string): string =>
  isJobKind(kind) ? KIND_WORDS[kind] : `Pekerjaan versi lain (${kind})`;

/** How far a job is. */
export const JOB_STATE_WORDS: Readonly<Record<JobState, string>> = {
  queued: 'antre',
  running: 'dikerjakan',
  failed: 'gagal, akan dicoba lagi',
  stopped: 'dihentikan',
  dead: 'perlu dilihat',
  done: 'selesai',
  discarded: 'dibuang',
};

/** What happened to a job that a person has to look at, and what to do. */
export function jobFaultSentence({ code, values }: JobFault): string {
  switch (code) {
    case 'bug':
      return 'Terjadi kesalahan pada program, dan beberapa percobaan tidak menolong. Coba lagi; bila tetap gagal, kirim keterangan di bawah ini kepada pengelola.';
    case 'lost':
      return 'Program berulang kali berhenti ketika mengerjakan ini; mungkin berkasnya terlalu besar untuk komputer ini. Coba lagi sekali; bila program berhenti lagi, buang pekerjaan ini.';
    case 'payload':
      return 'Pekerjaan ini dibuat oleh versi Rapor yang lain dan tidak dipahami oleh versi ini. Buang pekerjaan ini, lalu minta lagi.';
    default:
      return refusalSentence({ code, values });
  }
}

/** About how long it still takes. */
export function timeLeftWords(milliseconds: number | null): string {
  if (milliseconds === null) return '';
  if (milliseconds < MINUTE) return 'kurang dari satu menit lagi';
  if (milliseconds < 2 * HOUR) return `kira-kira ${Math.round(milliseconds / MINUTE)} menit lagi`;
  return `kira-kira ${Math.round(milliseconds / HOUR)} jam lagi`;
}
