import { assess } from '../../domain/assessment/assess';
import type { Basis } from '../../domain/assessment/basis';
import type { Book, BookRow, BookSheet } from '../../spreadsheets/book';
import { worksheetOf } from '../forms';
import { analysisSheet } from './analysis-sheet';
import { filled } from './filled';
import type { Filled } from './filled';
import { inputSheet } from './input-sheet';
import { lineSheets, termsSheet } from './line-sheets';
import { placesOf } from './places';
import type { Places } from './places';
import { promotionSheet, riskSheet } from './risk-sheets';
import { scoreSheets } from './score-sheets';
import { summarySheet } from './summary-sheet';
import { workingRows } from './working-rows';

/**
 * A filled worksheet with the form's codes and words, whose formulas compute what the law says as it is read here; or
 * undefined where this law has no worksheet, or none for this kind of unit.
 */
export function worksheetBook(basis: Basis): Book | undefined {
  const { ruleSet, statement } = basis;
  const form = worksheetOf(ruleSet.id);
  if (!form?.kinds.includes(statement.unit.kind)) return undefined;
  const data = filled({ form, assessment: assess(basis) });
  const places = placesOf(form, ruleSet, statement.unit.kind);
  return {
    title: form.title,
    sheets: [
      identitySheet(data, places),
      inputSheet(data, places),
      ...lineSheets(data, places),
      riskSheet(data, places),
      promotionSheet(data, places),
      termsSheet(data, places),
      ...scoreSheets(data, places),
      summarySheet(data, places),
      analysisSheet(data, places),
    ],
  };
}

/** Where the eight columns begin, counted from 1. */
const WORKING = 13;
/** What the form has and this file has not: said where whoever looks for it begins. */
const WITHOUT =
  'Lembar RPL dari kertas kerja kementerian tidak ada di berkas ini: isinya belum kami ketahui dari sumber mana pun, jadi tidak kami karang. Nilai di sini tidak memakainya.';
const PLAIN = { tab: '444444', frozen: { rows: 0, columns: 0 }, entries: [], highlights: [] } as const;

function identitySheet(data: Filled, places: Places): BookSheet {
  const { form, statement } = data;
  const { name, legalEntity = '', seat = '' } = statement.unit;
  const row = (label: string, value: string): BookRow => ({
    cells: [
      undefined,
      undefined,
      { style: 'label', value: label },
      undefined,
      { style: 'plain', value: ':' },
      { style: 'text', value },
    ],
  });
  const first = (field: keyof typeof form.identity): string => form.identity[field][0] ?? '';
  return {
    ...PLAIN,
    name: 'KK',
    columns: [8, 26, 56, 34, 12, 14, 12, 12].map((width) => ({ width })),
    rows: [
      { cells: [{ style: 'title', value: form.title }] },
      { cells: [undefined, { style: 'heading', value: 'IDENTITAS KSP / USP' }] },
      row(first('name'), name),
      row(first('number'), legalEntity),
      row(first('date'), ''),
      row(first('street'), seat),
      row(first('village'), ''),
      row(first('district'), ''),
      row(first('regency'), ''),
      row(first('province'), ''),
      row('Tahun buku', String(statement.period.year)),
      { cells: [undefined, undefined, { style: 'hint', value: WITHOUT }] },
      ...workingRows(data, places, WORKING),
    ],
  };
}
