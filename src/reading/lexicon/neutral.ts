import type { LineCode } from '../../domain/statement/chart';
import { listed } from './family';
import { BALANCE_FAMILIES } from './neutral-balance';
import { INCOME_FAMILIES } from './neutral-income';

/** Words that change nothing of any line: little words, what a unit calls itself and its offices, whose accounts these are. */
const EVERYWHERE = new Set(
  listed(`
    dan di pd pada dalam rangka yang untuk guna serta per s d dr dari ke kpd kepada dengan dll
    tahun buku bulan bln thn ini tahunan bulanan
    kantor ktr cabang cab capem pusat unit usp usps tp pembantu layanan pelayanan wilayah area
    koperasi kop ksp kspps kopdit bmt kud kpri upk bumdes bumdesma ksu kopkar primkop
    anggota anggt angg usaha simpan pinjam syariah jumlah saldo akun rekening perkiraan nilai
    i ii iii iv v rupiah total lain lainnya
  `),
);

const FAMILIES = [...BALANCE_FAMILIES, ...INCOME_FAMILIES];

/**
 * What a word that a line's own words do not hold does beside them: nothing, since it is known for that; or it names a
 * bank, a place or a brand; else nobody knows.
 *
 * @param mayBeNamed a name changes nothing, whatever the line
 * @param isName the word stands in no rule and no label of any line
 */
export function changesNothing(line: LineCode, word: string, isName: boolean, mayBeNamed: boolean): boolean {
  if ((mayBeNamed && isName) || EVERYWHERE.has(word)) return true;
  // The number of an article tells one tax from another.
  if (/^\d+$/.test(word) && line !== 'income-tax') return true;
  return FAMILIES.some(
    ({ lines, words, named }) => lines.has(line) && (words.has(word) || (named === true && isName)),
  );
}
