import type { MeasureName } from '../../domain/comparison/warnings/measures';
import type { Evidence, WarningId } from '../../domain/comparison/warnings/rule';
import { plainNumber } from '../numbers';

type Thresholds = Readonly<Record<string, string | number>>;

interface WarningWords {
  readonly title: string;
  /** When it fires, with its thresholds. */
  readonly rule: (thresholds: Thresholds) => string;
  /** What to look at next. */
  readonly advice: string;
}

const n = (thresholds: Thresholds, name: string): string => plainNumber(String(thresholds[name] ?? '0'));
/** "lebih dari 5 poin", or nothing where every fall counts. */
const more = (thresholds: Thresholds, unit: string): string => {
  if (!(Number(thresholds['least']) > 0)) return '';
  const each = Number(thresholds['times']) > 1 ? ', setiap kali' : '';
  return `${each} lebih dari ${n(thresholds, 'least')} ${unit}`;
};
const inARow = (thresholds: Thresholds): string =>
  Number(thresholds['times']) > 1
    ? ` ${n(thresholds, 'times')} tahun berturut-turut`
    : ' dari tahun sebelumnya';

/** Every early warning in words. They are rules of Rapor, not of any law. */
export const WARNING_WORDS: Record<WarningId, WarningWords> = {
  'surplus-negative': {
    title: 'SHU negatif',
    rule: (t) => `Sisa hasil usaha di bawah ${n(t, 'limit')} rupiah.`,
    advice: 'Telusuri beban mana yang naik dan pendapatan mana yang turun.',
  },
  'surplus-falls': {
    title: 'SHU terus turun',
    rule: (t) => `Sisa hasil usaha turun${inARow(t)}${more(t, 'rupiah')}.`,
    advice: 'Bandingkan pendapatan dan beban tiap tahun pada tabel susunan pendapatan.',
  },
  'equity-falls': {
    title: 'Ekuitas terus turun',
    rule: (t) => `Ekuitas turun${inARow(t)}${more(t, 'rupiah')}.`,
    advice: 'Periksa penarikan simpanan anggota dan kerugian yang dibebankan ke ekuitas.',
  },
  'equity-below-deposits': {
    title: 'Ekuitas di bawah simpanan anggota',
    rule: () => 'Ekuitas lebih kecil daripada simpanan pokok ditambah simpanan wajib.',
    advice: 'Kerugian sudah memakan modal anggota; siapkan rencana pemulihan.',
  },
  'reserves-drop': {
    title: 'Cadangan menyusut tajam',
    rule: (t) => `Cadangan di ekuitas berkurang ${n(t, 'percent')} % atau lebih dalam setahun.`,
    advice: 'Tanyakan cadangan itu dipakai untuk apa, dan siapa yang menyetujuinya.',
  },
  'total-falls': {
    title: 'Jumlah skor terus turun',
    rule: (t) => `Jumlah skor turun${inARow(t)}${more(t, 'poin')}, menurut dasar penilaian yang sama.`,
    advice: 'Lihat aspek mana yang kehilangan skor.',
  },
  'credit-falls': {
    title: 'Nilai satu rasio terus turun',
    rule: (t) => `Nilai satu rasio turun${inARow(t)}, menurut tabel yang sama.`,
    advice: 'Telusuri angka yang dibagi dan pembaginya.',
  },
  'near-lower-grade': {
    title: 'Dekat dengan predikat di bawahnya',
    rule: (t) => `Jumlah skor paling banyak ${n(t, 'points')} poin di atas batas predikat yang lebih rendah.`,
    advice: 'Satu rasio yang turun sedikit saja dapat mengubah predikat.',
  },
  'near-lower-band': {
    title: 'Dekat dengan nilai yang lebih rendah',
    rule: (t) =>
      `Rasio paling jauh ${n(t, 'percent')} % (dari batasnya) dari batas golongan yang nilainya lebih rendah.`,
    advice: 'Jaga rasio ini; perubahan kecil menurunkan nilainya.',
  },
  'loans-outgrow-funding': {
    title: 'Pinjaman tumbuh melebihi dananya',
    rule: (t) =>
      `Pinjaman tumbuh ${n(t, 'percent')} % atau lebih dalam setahun, dan lebih dari ${n(t, 'times')} kali pertumbuhan simpanan ditambah ekuitas.`,
    advice: 'Periksa dari mana dana pinjaman baru berasal, dan mutu pinjamannya.',
  },
  'assets-leap': {
    title: 'Aset melonjak atau menyusut tajam',
    rule: (t) => `Jumlah aset berubah lebih dari ${n(t, 'percent')} % dalam setahun.`,
    advice: 'Pastikan angkanya benar, lalu cari penyebabnya.',
  },
  'arrears-high': {
    title: 'Tunggakan tinggi',
    rule: (t) => `Tingkat tunggakan atau pinjaman bermasalah di atas ${n(t, 'limit')} %.`,
    advice: 'Susun daftar penunggak menurut lama tunggakan dan rencana penagihannya.',
  },
  'arrears-rise': {
    title: 'Tunggakan terus naik',
    rule: (t) => `Tingkat tunggakan atau pinjaman bermasalah naik${inARow(t)}${more(t, 'poin persen')}.`,
    advice: 'Periksa pinjaman yang diberikan pada tahun-tahun itu.',
  },
  'arrears-age': {
    title: 'Tunggakan menua',
    rule: (t) =>
      `Bagian tunggakan yang paling lama (macet, atau lebih dari enam bulan) naik${inARow(t)}${more(t, 'poin persen')}.`,
    advice: 'Makin tua tunggakan, makin kecil yang kembali; periksa cadangannya.',
  },
  'borrowers-in-arrears-rise': {
    title: 'Penunggak bertambah',
    rule: (t) => `Bagian peminjam yang menunggak naik${inARow(t)}${more(t, 'poin persen')}.`,
    advice: 'Lihat apakah penunggak baru berasal dari kelompok atau usaha yang sama.',
  },
  'allowance-lags': {
    title: 'Cadangan tertinggal',
    rule: () => 'Cadangan kerugian turun sementara pinjaman bermasalah naik.',
    advice: 'Tambah cadangan, atau jelaskan mengapa tidak perlu.',
  },
  'liquidity-falls-lending-rises': {
    title: 'Kas menipis sementara penyaluran naik',
    rule: (t) =>
      `Rasio kas turun ${n(t, 'least')} poin persen atau lebih, sementara rasio pinjaman terhadap dana naik sebanyak itu atau lebih.`,
    advice: 'Pastikan penarikan simpanan tetap dapat dibayar.',
  },
};

/** What a warning measures, in words. */
export const MEASURE_WORDS: Record<MeasureName | Exclude<Evidence['of'], MeasureName>, string> = {
  assets: 'jumlah aset',
  loans: 'pinjaman atau pembiayaan',
  savings: 'simpanan anggota',
  equity: 'ekuitas',
  reserves: 'cadangan di ekuitas',
  funding: 'simpanan dan ekuitas',
  deposits: 'simpanan pokok dan wajib',
  surplus: 'sisa hasil usaha',
  'problem-loans': 'pinjaman bermasalah',
  allowance: 'cadangan kerugian',
  'arrears-rate': 'tingkat tunggakan atau pinjaman bermasalah',
  'oldest-arrears': 'bagian tunggakan yang paling lama',
  'borrowers-in-arrears': 'bagian peminjam yang menunggak',
  'cash-ratio': 'rasio kas',
  lending: 'rasio pinjaman terhadap dana',
  total: 'jumlah skor',
  ratio: 'rasio',
  credit: 'nilai menurut tabel',
  edge: 'batasnya',
};
