import type { Changeable, PossibleDouble } from '../../domain/register/plan';
import type { RegisterFaultCode } from '../../domain/register/register';

/** Why a row of a register is not taken, and what to do. */
export const REGISTER_FAULTS: Record<RegisterFaultCode, (found: string) => string> = {
  'name-missing': () => 'Nama belum diisi. Tulis nama koperasi atau BUM Desa, lalu unggah lagi.',
  'kind-unknown': (found) =>
    `Jenis “${found}” tidak dikenal. Isi kolom Jenis dengan KSP, USP, KSPPS, USPPS, BUM Desa, atau jenis koperasi sektor riil (konsumen, produsen, jasa, pemasaran).`,
  'area-unknown': (found) =>
    `Wilayah “${found}” tidak dikenal. Tulis nama kabupaten/kota lengkap, atau kode wilayahnya.`,
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
