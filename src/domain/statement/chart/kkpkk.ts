import type { Line } from '.';

const item = (
  part: Line['part'],
  code: string,
  label: string,
  english: string,
  hint: string,
  synonyms: readonly string[] = [],
): Line => ({ code, label, english, part, sign: 1, role: 'item', unit: 'rupiah', synonyms, hint });

const uncovered = (name: string): string =>
  `Sisa pokok pinjaman ${name} dikurangi agunannya, dihitung per pinjaman; yang agunannya cukup dihitung nol.`;

/**
 * What the working paper of the health examination (KKPKK) needs beside the statements: whose the savings are, and
 * how much of the problem loans no collateral covers. Collateral of one loan covers no other, so it is asked net.
 */
export const KKPKK_LINES: readonly Line[] = [
  item(
    'balance-sheet',
    'non-member-savings',
    'Di antara simpanan jangka pendek: milik calon anggota, nonanggota, dan koperasi lain',
    'Savings that belong to no members',
    'Bagian tabungan dan simpanan berjangka sampai satu tahun yang bukan milik anggota.',
  ),
  item(
    'loan-schedule',
    'substandard-uncovered',
    'Pinjaman kurang lancar yang tidak tertutup agunan',
    'Substandard loans not covered by collateral',
    uncovered('kurang lancar'),
  ),
  item(
    'loan-schedule',
    'doubtful-uncovered',
    'Pinjaman diragukan yang tidak tertutup agunan',
    'Doubtful loans not covered by collateral',
    uncovered('diragukan'),
  ),
  item(
    'loan-schedule',
    'loss-uncovered',
    'Pinjaman macet yang tidak tertutup agunan',
    'Loss loans not covered by collateral',
    uncovered('macet'),
  ),
];
