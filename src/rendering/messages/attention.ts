import type { AttentionId, LiveId } from '../../domain/attention/rule';
import { WARNING_IDS, type WarningId } from '../../domain/comparison/warnings/rule';
import { tableOf } from '../../domain/records';
import { date } from '../numbers';
import { WARNING_WORDS } from './warnings';

interface AttentionWords {
  readonly title: string;
  /** When a unit is named for it. */
  readonly rule: string;
  /** What is done next. */
  readonly action: string;
}

const OWN: Readonly<Record<Exclude<AttentionId, WarningId>, AttentionWords>> = {
  'figures-contradict': {
    title: 'Angka saling bertentangan',
    rule: 'Laporan tahun terbarunya memuat temuan yang harus diperbaiki; sampai itu unit ini tidak ikut angka kelompok.',
    action: 'Lihat temuannya',
  },
  'grade-fell': {
    title: 'Predikat turun',
    rule: 'Predikat tahun terbaru lebih rendah daripada tahun sebelumnya yang dinilai, menurut aturan yang sama.',
    action: 'Lihat apa yang berubah',
  },
  'concern-overdue': {
    title: 'Temuan lewat tenggat',
    rule: 'Ada temuan pemeriksaan yang belum dijawab, padahal tenggatnya sudah lewat.',
    action: 'Buka temuannya',
  },
  returned: {
    title: 'Dikembalikan, belum diajukan lagi',
    rule: 'Laporannya dikembalikan untuk diperbaiki dan belum diajukan lagi.',
    action: 'Buka laporannya',
  },
  late: {
    title: 'Laporan belum diajukan',
    rule: 'Laporan tahun buku terakhir belum diajukan, padahal batas waktunya sudah lewat. Tidak berlaku bagi BUM Desa.',
    action: 'Buka koperasinya',
  },
  submitted: {
    title: 'Menunggu diterima Dinas',
    rule: 'Laporannya sudah diajukan dan belum diterima atau dikembalikan.',
    action: 'Terima atau kembalikan',
  },
  'concern-answered': {
    title: 'Jawaban menunggu diperiksa',
    rule: 'Temuan pemeriksaan sudah dijawab koperasi dan belum ditanggapi pemeriksa.',
    action: 'Periksa jawabannya',
  },
  complaints: {
    title: 'Keluhan anggota belum dijawab',
    rule: 'Ada keluhan anggota yang belum dijawab koperasi.',
    action: 'Buka suara anggota',
  },
  'concern-open': {
    title: 'Temuan belum dijawab',
    rule: 'Ada temuan pemeriksaan yang belum dijawab koperasi; tenggatnya belum lewat, atau tidak ada.',
    action: 'Buka temuannya',
  },
  double: {
    title: 'Mungkin terdaftar dua kali',
    rule: 'Ada unit lain yang sejenis dengan nama yang sama dan tidak diketahui berada di kabupaten lain.',
    action: 'Bandingkan dan gabungkan',
  },
};

/** Every reason to look at a unit, in words. */
export const ATTENTION_WORDS: Readonly<Record<AttentionId, AttentionWords>> = {
  ...OWN,
  ...tableOf(WARNING_IDS, (id) => ({
    title: WARNING_WORDS[id].title,
    rule: 'Peringatan dini pada tahun terbaru; batas-batasnya di halaman Peringatan dini.',
    action: id === 'near-lower-grade' || id === 'near-lower-band' ? 'Lihat jaraknya' : 'Lihat trennya',
  })),
};

/** What is known of a reason that no assessment gives. @param since ISO date */
export const LIVE_WORDS: Readonly<Record<LiveId, (count: number, since: string, year: number) => string>> = {
  returned: (_, since, year) => `Laporan ${year} dikembalikan ${date(since)}.`,
  submitted: (_, since, year) => `Laporan ${year} diajukan ${date(since)}.`,
  late: (_, since, year) => `Laporan tahun buku ${year}; batasnya ${date(since)}.`,
  'concern-overdue': (count, since) => `${count} temuan; tenggat yang paling awal ${date(since)}.`,
  'concern-open': (count, since) => `${count} temuan; yang paling lama dicatat ${date(since)}.`,
  'concern-answered': (count, since) => `${count} temuan; jawaban yang paling lama dari ${date(since)}.`,
  double: (count) => `${count} unit lain sejenis bernama sama.`,
  complaints: (count, since) => `${count} keluhan; yang paling lama diterima ${date(since)}.`,
};
