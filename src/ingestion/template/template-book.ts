import { Refusal } from '../../domain/errors';
import { chartOf } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import type { Statement } from '../../domain/statement/statement';
import type { Book } from './book';
import { chartSheet } from './chart-sheet';
import type { Filling } from './filling';
import { helpSheet } from './help-sheet';
import { identitySheet } from './identity-sheet';
import { questionnairesOf } from './law';
import { IDENTITY_SHEET } from './places';
import { planOf } from './plan';
import { QUESTIONNAIRE_SHEET, questionnaireSheet } from './questionnaire-sheet';

export interface TemplateOptions {
  /** The book year of the first of the five columns. */
  readonly firstYear: number;
  /** What a unit has already reported: their lines stand filled in. Years outside the columns are left out. */
  readonly statements?: readonly Statement[];
}

/**
 * The workbook that a unit of this kind fills in, as data.
 *
 * @throws Refusal `unknown-kind` for a kind without a chart
 */
export function templateBook(kind: Kind, options: TemplateOptions): Book {
  if (chartOf(kind).length === 0) throw new Refusal('unknown-kind', { kind });
  const filling: Filling = { firstYear: options.firstYear, statements: options.statements ?? [] };
  const plan = planOf(kind);
  const amounts = plan.sheets.map((sheet) => chartSheet(plan, sheet, filling));
  const groups = questionnairesOf(kind);
  const questions = groups.length > 0 ? [questionnaireSheet(groups, filling)] : [];
  const last = amounts.filter((sheet) => sheet.name === 'PEA');
  const ordered = [...amounts.filter((sheet) => !last.includes(sheet)), ...questions, ...last];
  const titles = [
    { name: IDENTITY_SHEET, title: 'Nama koperasi, tempat kedudukan, dan tahun buku.' },
    ...ordered.map(({ name }) => ({ name, title: CONTENTS[name] ?? '' })),
  ];
  return {
    title: 'Lembar isian laporan tahunan koperasi',
    sheets: [helpSheet(titles), identitySheet(kind, filling), ...ordered],
  };
}

const CONTENTS: Readonly<Record<string, string>> = {
  Neraca: 'Aset, liabilitas, dan ekuitas pada akhir tahun buku.',
  PHU: 'Pendapatan, beban, dan sisa hasil usaha selama tahun buku.',
  'Pembagian SHU': 'Bagian SHU untuk anggota, cadangan, dan dana-dana.',
  Pinjaman: 'Pinjaman menurut kelancaran, pinjaman tanpa agunan memadai, dan pencairan.',
  [QUESTIONNAIRE_SHEET]: 'Pertanyaan tentang manajemen, dengan buktinya.',
  PEA: 'Manfaat ekonomi yang diterima anggota dari pelayanan koperasi.',
};
