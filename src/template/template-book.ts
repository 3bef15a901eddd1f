import { Refusal } from '../domain/errors';
import { chartOf } from '../domain/statement/chart';
import type { StatementPart } from '../domain/statement/chart';
import type { Kind } from '../domain/statement/kind';
import type { Statement } from '../domain/statement/statement';
import type { Book } from '../spreadsheets/book';
import { chartSheet } from './chart-sheet';
import type { Filling } from './filling';
import { helpSheet } from './help-sheet';
import { identitySheet } from './identity-sheet';
import { questionnaireSetsOf } from './law';
import { IDENTITY_SHEET } from './places';
import { planOf } from './plan';
import { questionnaireName, questionnaireSheet } from './questionnaire-sheet';
import { saidTo } from './words';

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
  const sets = questionnaireSetsOf(kind);
  const questions = sets.map((set, at) => questionnaireSheet(set, at, filling));
  const last = amounts.filter((sheet) => sheet.name === 'PEA');
  const ordered = [...amounts.filter((sheet) => !last.includes(sheet)), ...questions, ...last];
  const titles = [
    { name: IDENTITY_SHEET, title: saidTo(kind, 'Nama koperasi, tempat kedudukan, dan tahun buku.') },
    ...plan.sheets.map(({ text }) => ({ name: text.name, title: saidTo(kind, CONTENTS[text.part]) })),
    ...sets.map(({ law }, at) => ({ name: questionnaireName(at), title: `Pertanyaan menurut ${law}.` })),
  ];
  return {
    title: saidTo(kind, 'Lembar isian laporan tahunan koperasi'),
    sheets: [
      helpSheet(kind, sets.length > 0, inOrder(titles, ordered)),
      identitySheet(kind, filling),
      ...ordered,
    ],
  };
}

type Title = Parameters<typeof helpSheet>[2][number];

/** The contents in the order of the sheets. */
function inOrder(titles: readonly Title[], sheets: readonly { readonly name: string }[]): Title[] {
  const names = [IDENTITY_SHEET, ...sheets.map((sheet) => sheet.name)];
  return names.flatMap((name) => titles.find((title) => title.name === name) ?? []);
}

const CONTENTS: Readonly<Record<StatementPart, string>> = {
  'balance-sheet': 'Aset, liabilitas, dan ekuitas pada akhir tahun buku.',
  'income-statement': 'Pendapatan, beban, dan sisa hasil usaha selama tahun buku.',
  'surplus-distribution': 'Bagian SHU untuk anggota, cadangan, dan dana-dana.',
  'loan-schedule': 'Pinjaman menurut kelancaran, tunggakan, agunan, dan pencairan.',
  'member-benefit': 'Manfaat ekonomi yang diterima anggota dari pelayanan koperasi.',
};
