import { filledWording } from '../../domain/papers/wording';
import type { OwnWording, WordingFault, WordingName } from '../../domain/papers/wording';

/** The sentences of papers as they stand until an office words them itself. */
export const USUAL_WORDING: Readonly<Record<WordingName, string>> = {
  'record-opening': 'Pada hari ini, {hari}, telah selesai pemeriksaan kesehatan atas koperasi di bawah ini.',
  'record-commitment':
    'Pengurus menyanggupi menindaklanjuti temuan di atas dalam tiga bulan sejak berita acara ini ditandatangani, lalu melaporkannya kepada Dinas.',
  'record-closing': 'Berita acara ini dibuat dengan sebenarnya dan ditandatangani kedua pihak.',
  'examination-opening':
    'Bersama ini kami laporkan hasil pemeriksaan kesehatan {unit} untuk tahun buku {tahun}.',
  'examination-advice':
    'Kami sarankan hasil ini disampaikan kepada pengurus, dan temuan yang masih terbuka dipantau sampai selesai.',
  'certificate-basis':
    'Berdasarkan penilaian tim pemeriksa atas laporan tahun buku {tahun} yang berakhir {akhir-buku}, menurut {aturan}.',
  'certificate-validity':
    'Sertifikat ini berlaku untuk tahun buku itu dan dibetulkan bila ada keterangan baru yang mengubah hasilnya.',
  'return-opening':
    'Laporan {unit} untuk tahun buku {tahun}, revisi {revisi}, kami kembalikan untuk diperbaiki dalam hal berikut.',
  'return-closing':
    'Setelah diperbaiki, ajukan kembali laporannya. Hal yang tidak dapat diperbaiki mohon dijelaskan dengan buktinya.',
  'recap-opening':
    'Rekapitulasi ini memuat hasil penilaian kesehatan yang sudah masuk untuk {wilayah}, tahun buku {tahun}.',
  'recap-closing':
    'Unit yang belum melapor tidak dihitung sebagai sehat atau tidak sehat; angka di atas hanya dari yang sudah dinilai.',
  'unreported-opening':
    'Unit di bawah ini terdaftar di {wilayah}, tetapi laporan tahun buku {tahun} belum diterima dan dinilai.',
  'unreported-closing':
    'Mohon masing-masing unit diingatkan, dan bila sudah tidak berjalan, registernya dibetulkan.',
};

/** Where each sentence stands, for whoever words it. */
export const WORDING_PLACES: Readonly<Record<WordingName, string>> = {
  'record-opening': 'Berita acara: pembuka',
  'record-commitment': 'Berita acara: kesanggupan pengurus',
  'record-closing': 'Berita acara: penutup',
  'examination-opening': 'Laporan hasil pemeriksaan: pembuka',
  'examination-advice': 'Laporan hasil pemeriksaan: saran',
  'certificate-basis': 'Sertifikat: dasar penilaian',
  'certificate-validity': 'Sertifikat: masa berlaku',
  'return-opening': 'Surat permintaan perbaikan: pembuka',
  'return-closing': 'Surat permintaan perbaikan: penutup',
  'recap-opening': 'Rekap wilayah: pembuka',
  'recap-closing': 'Rekap wilayah: penutup',
  'unreported-opening': 'Daftar belum melapor: pembuka',
  'unreported-closing': 'Daftar belum melapor: penutup',
};

/** Why a wording is not taken, and what to do. */
export const WORDING_FAULT_WORDS: Readonly<Record<WordingFault, string>> = {
  'wording-long': 'Kalimatnya terlalu panjang; paling banyak 600 huruf.',
  'wording-unknown-place':
    'Ada isian dalam kurung kurawal yang tidak dikenal di sini; pakai yang tertulis di bawah kolomnya.',
  'wording-brace': 'Ada kurung kurawal yang tidak berpasangan; tulis seperti {unit}.',
};

/** What stands in the places of a preview. */
export const SAMPLE_PLACES: Readonly<Record<string, string>> = {
  hari: 'Senin, tanggal dua belas bulan Januari tahun dua ribu dua puluh enam',
  unit: 'KSP Contoh Makmur',
  tahun: '2025',
  revisi: '2',
  wilayah: 'Kabupaten Contoh',
  aturan: 'Peraturan Deputi 06/2016',
  'akhir-buku': '31 Desember 2025',
  dinas: 'Dinas Koperasi Contoh',
};

/** A sentence as a paper prints it. */
export type Say = (name: WordingName, values: Readonly<Record<string, string>>) => string;

/** The office's own words where it has some, else the usual ones. */
export const sayer =
  (own: OwnWording): Say =>
  (name, values) =>
    filledWording(own[name] ?? USUAL_WORDING[name], values);
