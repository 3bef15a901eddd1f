import { resolveLine } from '../domain/assessment/lines';
import type { Ledger } from '../domain/assessment/lines';
import { isKnown } from '../domain/assessment/trace';
import { addressOf } from '../domain/grid';
import type { Line } from '../domain/statement/chart';
import { originText } from '../domain/statement/origin';
import type { BookCell, BookSheet } from '../spreadsheets/book';
import { changedMark, formulaCell, listSheet, textCell } from './cells';
import type { Year } from './expression';
import { lineText, usedText } from './line-text';
import type { Because } from './line-text';
import { CHANGED_AT, FIRST_ROW, ORIGINAL_AT, SHEETS, WRITTEN_AT, cellIn } from './places';
import { inCell } from './source';
import type { Source } from './source';
import { UNKNOWN } from './words';

const BECAUSE: Readonly<Record<Because, string>> = {
  derived: 'dijumlahkan dari rinciannya',
  nil: 'nol: jumlah di atasnya sudah cocok tanpa baris ini',
  difference: 'selisih yang tersisa untuk satu-satunya baris yang tidak ditulis',
  elsewhere: 'tidak ada dalam bentuk laporan ini',
  missing: 'tidak ditulis dalam laporan',
};

/** The statement of two years: what was written may be changed, what follows from it is a formula. */
export function lineSheet(source: Source): BookSheet {
  const { basis, question, places } = source;
  const { year } = basis.statement.period;
  return listSheet({
    name: SHEETS.lines,
    title: `Laporan ${basis.statement.unit.name}`,
    hint: 'Angka di kotak kuning berasal dari laporan dan boleh dicoba diganti. Angka lain dihitung dari angka itu.',
    heads: [
      'Kode',
      'Baris',
      `Tahun ${year}`,
      'Dipakai',
      'Asal',
      `Tahun ${year - 1}`,
      'Dipakai',
      'Asal',
      `Semula ${year}`,
      `Semula ${year - 1}`,
      'Diganti',
      'Diganti',
    ],
    widths: [26, 46, 20, 20, 44, 20, 20, 44, 'hidden', 'hidden', 'hidden', 'hidden'],
    kept: 2,
    rows: places.lines.map((line, at) => ({
      cells: [
        textCell(line.code, 'code'),
        textCell(line.label, line.role === 'item' ? 'label' : 'labelTotal'),
        ...cellsOf(places.lines, line, FIRST_ROW + at, 'current', question.ledger),
        ...cellsOf(places.lines, line, FIRST_ROW + at, 'last', question.before?.ledger),
        originalOf(line, question.ledger),
        originalOf(line, question.before?.ledger),
        changedOf(line, FIRST_ROW + at, 'current', question.ledger),
        changedOf(line, FIRST_ROW + at, 'last', question.before?.ledger),
      ],
    })),
  });
}

function cellsOf(
  lines: readonly Line[],
  line: Line,
  row: number,
  year: Year,
  ledger: Ledger | undefined,
): BookCell[] {
  if (!ledger)
    return [formulaCell(`"${UNKNOWN}"`, UNKNOWN), formulaCell(`"${UNKNOWN}"`, UNKNOWN), textCell('')];
  const cellOf = (code: string): string =>
    addressOf(FIRST_ROW - 1 + lines.findIndex((each) => each.code === code), WRITTEN_AT[year]);
  const text = lineText(ledger, line, cellOf);
  const trace = resolveLine(ledger, line.code);
  const now = isKnown(trace) ? inCell(trace.value) : UNKNOWN;
  const figure = ledger.statement.figures.get(line.code);
  return [
    'entered' in text ? { style: 'amount', value: text.entered } : formulaCell(text.formula, now),
    formulaCell(usedText(line, addressOf(row - 1, WRITTEN_AT[year])), now),
    textCell('entered' in text ? (figure ? originText(figure.origin) : '') : BECAUSE[text.because], 'hint'),
  ];
}

/** What was entered before anything was changed. */
function originalOf({ code }: Line, ledger: Ledger | undefined): BookCell | undefined {
  const figure = ledger?.statement.figures.get(code);
  return figure && { style: 'plain', value: inCell(figure.amount) };
}

/** 1 where another amount was entered since. */
function changedOf(
  { code }: Line,
  row: number,
  year: Year,
  ledger: Ledger | undefined,
): BookCell | undefined {
  if (!ledger?.statement.figures.has(code)) return undefined;
  const [now, original] = [addressOf(row - 1, WRITTEN_AT[year]), addressOf(row - 1, ORIGINAL_AT[year])];
  return changedMark(now, original);
}

/** How many amounts were changed. */
export function changedLines({ places }: Source): string {
  const last = FIRST_ROW + places.lines.length - 1;
  return `SUM(${cellIn(SHEETS.lines, FIRST_ROW, CHANGED_AT.current)}:${addressOf(last - 1, CHANGED_AT.last)})`;
}
