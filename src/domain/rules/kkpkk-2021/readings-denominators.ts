import type { Reading } from '../rule-set';
import { empty, option } from './option';

/** Denominators of zero and below (NOTES.md 4). */
export const DENOMINATORS: readonly Reading[] = [
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
        ...empty('gap', 'gap', 'C.I.1d', 'C.I.2a', 'C.I.2b', 'C.III.2a'),
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
        ...empty('gap', 'gap', 'C.I.1b', 'D.II.2'),
      ),
    ],
  },
  {
    id: 'BCD/nothing-to-cover',
    about: 'Tidak ada kewajiban jangka pendek, beban, atau ATMR',
    options: [
      option('BCD/nothing-to-cover-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM'),
      option(
        'BCD/nothing-to-cover-is-highest',
        'Kredit tertinggi',
        'unverified',
        'MEM',
        ...empty('highest', 'gap', 'B.I.4b', 'C.I.1c', 'C.II.2a', 'C.II.2c', 'D.I.2'),
      ),
    ],
  },
  {
    id: 'C.II.1c/no-problem-loans',
    about: 'Tidak ada pinjaman bermasalah (atau, menurut naskah, tidak ada PPAPWD)',
    options: [
      option(
        'C.II.1c/nothing-is-highest',
        'Kredit tertinggi: tidak ada yang perlu ditutup',
        'unverified',
        'MEM',
      ),
      option(
        'C.II.1c/nothing-is-gap',
        'Tidak dapat dinilai',
        'unverified',
        'MEM',
        ...empty('gap', 'gap', 'C.II.1c'),
      ),
      option(
        'C.II.1c/as-printed',
        'Kekeliruan lembar kerja: skor terendah',
        'primary',
        'W-EKOP',
        ...empty('lowest', 'gap', 'C.II.1c'),
      ),
    ],
  },
  {
    id: 'BC/nothing-to-divide',
    about: 'Tidak ada pinjaman, aset produktif, atau simpanan',
    options: [
      option('BC/nothing-is-gap', 'Tidak dapat dinilai', 'unverified', 'MEM'),
      option(
        'BC/nothing-is-left-out',
        'Rasionya tidak ikut dihitung',
        'unverified',
        'MEM',
        ...empty('notApplicable', 'gap', 'B.I.1b', 'C.II.1a', 'C.II.1b', 'C.III.2c'),
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
