import type { Changeable, PossibleDouble } from '../../domain/register/plan';
import type { RegisterFaultCode, RegisterNoteCode } from '../../domain/register/register';

/** Why a row of a register is not taken, and what to do. */
export const REGISTER_FAULTS: Record<RegisterFaultCode, (found: string) => string> = {
  'name-missing': () => 'Nama belum diisi. Tulis namanya, lalu unggah lagi.',
  'kind-unknown': (found) =>
    `Jenis “${found}” tidak dikenal. Isi kolom Jenis dengan KSP, USP, KSPPS, USPPS, BUM Desa, atau jenis koperasi sektor riil (konsumen, produsen, jasa, pemasaran).`,
  'area-unknown': (found) =>
    `Wilayah “${found}” tidak dikenal. Tulis nama kabupaten/kota lengkap, atau kode wilayahnya.`,
};

/** What of a register is left out, and what to do where something can be done. */
export const REGISTER_NOTES: Record<RegisterNoteCode, (found: string) => string> = {
  'sheet-passed': (found) =>
    `Lembar ini tidak dibaca: tidak ada baris judul dengan kolom nama (dimulai dengan “${found}”).`,
  'column-passed': (found) =>
    found === ''
      ? 'Kolom tanpa judul tidak disimpan.'
      : `Kolom “${found}” tidak disimpan: register tidak mempunyai tempat untuknya.`,
  'row-passed': (found) => `Baris “${found}” bukan baris unit dan tidak disimpan.`,
  'district-unknown': (found) =>
    `Kecamatan “${found}” belum dikenal; unit dicatat di kabupaten/kotanya. Unggah daftar kode dan nama kecamatan, lalu unggah register ini lagi.`,
};

/** What a register says of a unit. */
export const REGISTER_FIELDS: Record<Changeable, string> = {
  name: 'nama',
  legalEntity: 'nomor badan hukum',
  nik: 'NIK',
  areaCode: 'kode wilayah',
  seat: 'alamat',
  authority: 'pembina',
};

/** Why two units are perhaps one. */
export const DOUBLE_REASONS: Record<PossibleDouble['why'], string> = {
  'same-number': 'nomor badan hukum atau NIK sama',
  'similar-name': 'nama sama atau hampir sama di wilayah yang sama',
};
