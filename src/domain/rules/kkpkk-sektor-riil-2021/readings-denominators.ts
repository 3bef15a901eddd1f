import { empty, option } from '../kkpkk-2021/option';
import type { Reading } from '../rule-set';

/** Denominators of zero and below (NOTES.md 4). */
export const DENOMINATORS: readonly Reading[] = [
  {
    id: 'C.II.3a/no-stock',
    about: 'Koperasi tanpa persediaan',
    options: [
      option('C.II.3a/no-stock-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM'),
      option(
        'C.II.3a/no-stock-is-left-out',
        'Rasionya tidak ikut dihitung',
        'unverified',
        'MEM',
        ...empty('notApplicable', 'gap', 'C.II.3a'),
      ),
      option(
        'C.II.3a/no-stock-is-lowest',
        'Skor terendah, seperti hitungan program',
        'single-source',
        'S-PGW',
        ...empty('lowest', 'gap', 'C.II.3a'),
      ),
    ],
  },
  {
    id: 'C.II.3c/no-trade-credit',
    about: 'Koperasi yang hanya menjual tunai, tanpa piutang dagang',
    options: [
      option('C.II.3c/no-trade-credit-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM'),
      option(
        'C.II.3c/no-trade-credit-is-left-out',
        'Rasionya tidak ikut dihitung',
        'unverified',
        'MEM',
        ...empty('notApplicable', 'gap', 'C.II.3c'),
      ),
      option(
        'C.II.3c/no-trade-credit-is-highest',
        'Kredit tertinggi: tidak ada yang perlu ditagih',
        'unverified',
        'MEM',
        ...empty('highest', 'gap', 'C.II.3c'),
      ),
    ],
  },
  {
    id: 'C.II.3b/no-sales',
    about: 'Koperasi tanpa penjualan barang',
    options: [
      option('C.II.3b/no-sales-is-gap', 'Lama penagihannya tidak dapat dinilai', 'unverified', 'MEM'),
      option(
        'C.II.3b/no-sales-is-left-out',
        'Lama penagihan tidak ikut dihitung',
        'unverified',
        'MEM',
        ...empty('notApplicable', 'gap', 'C.II.3b'),
      ),
    ],
  },
  {
    id: 'C/no-income',
    about: 'Pendapatan atau SHU kotor nol atau negatif',
    options: [
      option('C/no-income-is-lowest', 'Kredit terendah', 'unverified', 'MEM'),
      option(
        'C/no-income-is-gap',
        'Tidak dapat dinilai',
        'unverified',
        'MEM',
        ...empty('gap', 'gap', 'C.I.2a', 'C.I.2b', 'C.III.2a'),
      ),
    ],
  },
  {
    id: 'CD/no-own-capital',
    about: 'Modal sendiri nol atau negatif',
    options: [
      option('CD/no-own-capital-is-lowest', 'Kredit terendah', 'unverified', 'MEM'),
      option(
        'CD/no-own-capital-is-gap',
        'Tidak dapat dinilai',
        'unverified',
        'MEM',
        ...empty('gap', 'gap', 'C.I.1b', 'C.II.3d', 'D.II.2'),
      ),
    ],
  },
  {
    id: 'BC/nothing-to-cover',
    about: 'Tidak ada kewajiban jangka pendek atau beban',
    options: [
      option('BC/nothing-to-cover-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM'),
      option(
        'BC/nothing-to-cover-is-highest',
        'Kredit tertinggi',
        'unverified',
        'MEM',
        ...empty('highest', 'gap', 'B.I.4b', 'C.I.1c', 'C.II.2a', 'C.II.2c'),
      ),
    ],
  },
  {
    id: 'C.III.2c/no-savings',
    about: 'Koperasi tanpa tabungan dan simpanan berjangka',
    options: [
      option('C.III.2c/no-savings-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM'),
      option(
        'C.III.2c/no-savings-is-left-out',
        'Rasionya tidak ikut dihitung',
        'unverified',
        'MEM',
        ...empty('notApplicable', 'gap', 'C.III.2c'),
      ),
    ],
  },
  {
    id: 'C.III.1/no-base',
    about: 'Ekuitas atau SHU tahun lalu nol atau negatif',
    options: [
      option('C.III.1/no-base-is-gap', 'Pertumbuhannya tidak dapat dinilai', 'unverified', 'MEM'),
      option(
        'C.III.1/no-base-is-lowest',
        'Kredit terendah',
        'unverified',
        'MEM',
        ...empty('lowest', 'lowest', 'C.III.1c', 'C.III.1d'),
      ),
    ],
  },
];
