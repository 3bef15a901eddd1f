import { date } from '../numbers';
import { NATION } from '../../domain/area/area';
import type { ReleaseForm, ReleaseKind } from '../../domain/release/manifest';
import type { LeftOut, LeftWhy, TakeOutcome } from '../../domain/release/taken';

/** How a release is written, in words. */
export const FORM_WORDS: Readonly<Record<ReleaseForm, string>> = {
  csv: 'CSV',
  jsonl: 'JSON Lines',
  parquet: 'Parquet',
};

/** What is in a release, in words. */
export const RELEASE_KIND_WORDS: Readonly<Record<ReleaseKind, string>> = {
  whole: 'lengkap',
  anonymous: 'tanpa identitas',
};

/** What a release is called. @param place the area in words @param day as it was asked for */
export const releaseTitle = (
  { kind, form }: { readonly kind: ReleaseKind; readonly form: ReleaseForm },
  place: string,
  day: string,
): string => `${place}, ${date(day)}, ${RELEASE_KIND_WORDS[kind]}, ${FORM_WORDS[form]}`;

/** A moment to the minute: "29 November 2026 pukul 22.25 UTC". */
export const momentWords = (until: string): string =>
  `${date(until)} pukul ${until.slice(11, 16).replace(':', '.')} UTC`;

/** What is said in the archive to whoever opens it. */
export function releaseLetter({
  kind,
  form,
  area,
  until,
}: {
  readonly kind: ReleaseKind;
  readonly form: ReleaseForm;
  readonly area: string;
  readonly until: string;
}): string {
  return [
    `Rilis data Rapor (${RELEASE_KIND_WORDS[kind]}, ${FORM_WORDS[form]})`,
    `Wilayah: ${area === NATION ? 'seluruh Indonesia' : area}`,
    `Keadaan: semua yang tercatat sebelum ${until} (UTC)`,
    '',
    'kamus.json    arti setiap kolom: bentuk, satuan, dan asalnya',
    'manifest.json banyak baris dan sidik jari (SHA-256) setiap berkas; sidik jari manifest ialah sidik jari rilis',
    '',
    'Rilis yang sama, diminta kapan pun dari data dan versi Rapor yang sama, berisi byte yang sama.',
    'Angka yang tidak dilaporkan tidak ada barisnya: tidak ada bukan nol.',
    '',
    ...LEFT_OUT[kind],
    '',
  ].join('\n');
}

const LEFT_OUT: Readonly<Record<ReleaseKind, readonly string[]>> = {
  whole: [
    'Tidak ikut: akun, jejak, berkas asli dan foto bukti, catatan pemeriksa yang belum selesai, temuan pemeriksaan dan tindak lanjutnya,',
    'survei dan suara anggota, dokumen terbit, serta nama kecamatan.',
  ],
  anonymous: [
    'Yang ada: sel berisi sekurangnya 5 unit sejenis, segolongan, setahun buku, dan setempat, dengan rata-rata rasio dan skornya.',
    'Dihilangkan: nama, nomor, alamat, laporan, setiap angka rupiah, jawaban, dan hasil satu unit mana pun.',
    'Sel ditutup tiap awal bulan dan sesudah itu tidak berubah; yang dinilai sejak awal bulan berjalan, atau belum cukup 5, belum ikut.',
    'Koreksi sesudah sel ditutup tidak ikut: dengan begitu dua rilis tidak pernah berbeda satu unit.',
    'Yang tetap dapat diketahui: bila semua unit dalam satu sel serupa hasilnya, orang yang tahu sebuah unit ada di sel itu tahu hasilnya.',
  ],
};

const LEFT_WHY_WORDS: Readonly<Record<LeftWhy, string>> = {
  'unit-doubtful': 'mungkin sudah terdaftar dan belum dipilih; masukkan rilisnya sekali lagi lalu pilih',
  'unit-deleted': 'di sini unit itu sudah dihapus; kembalikan dahulu, lalu masukkan rilisnya sekali lagi',
  'year-differs': 'di sini tahun itu sudah ada dengan isi lain, dan dibiarkan',
  'year-closed': 'di sini tahun itu sudah diserahkan dan tidak menerima angka',
  'basis-left': 'penilaiannya tidak ikut karena laporan dasarnya tidak dimasukkan',
};

/** What was left out of a release, and why. */
export const leftWords = ({ name, year, why }: LeftOut): string =>
  `${name}${year === null ? '' : `, ${year}`}: ${LEFT_WHY_WORDS[why]}.`;

/** What taking in a release did. */
export const takeOutcomeWords = ({ units, statements, assessments, left }: TakeOutcome): string =>
  units + statements + assessments + left.length === 0
    ? 'Semuanya sudah ada di sini; tidak ada yang berubah.'
    : `Ditambahkan: ${units} unit, ${statements} laporan, ${assessments} penilaian. Tidak dimasukkan: ${left.length}.`;
