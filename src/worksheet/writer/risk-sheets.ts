import { line, minus, percent, sum, term } from '../../domain/rules/formula';
import type { Formula } from '../../domain/rules/formula';
import type { TermCode } from '../../domain/rules/term-codes';
import { spreadsheetFormula } from '../../recompute/expression';
import type { BookCell, BookRow, BookSheet } from '../../spreadsheets/book';
import type { Filled } from './filled';
import type { Places } from './places';
import { computed, nameOf, weighedRows } from './weighed';

const COLUMNS = [{ width: 4 }, { width: 4 }, { width: 62 }, { width: 22 }, { width: 12 }, { width: 22 }];
const FIRST = 3;
/** Classes of loans with the line of what no collateral covers. */
const COLLATERAL = [
  ['substandard-loans', 'substandard-uncovered', 'Agunan pinjaman kurang lancar'],
  ['doubtful-loans', 'doubtful-uncovered', 'Agunan pinjaman diragukan'],
  ['loss-loans', 'loss-uncovered', 'Agunan pinjaman macet'],
] as const;

/** What members get: from being served, and from the surplus. */
const PROMOTION = [line('member-benefit'), line('share-of-deposits'), line('share-of-transactions')];
const PLAIN = {
  tab: '2F5D50',
  columns: COLUMNS,
  frozen: { rows: 0, columns: 0 },
  entries: [],
  highlights: [],
} as const;

/** Capital and assets, each item with its weight, and the ratio that comes of them. */
export function riskSheet(data: Filled, places: Places): BookSheet {
  const capital = block(data, places, { code: 'weighted-capital', title: 'MODAL YANG DIAKUI', first: FIRST });
  const next = FIRST + capital.length + 1;
  const title = 'ASET TERTIMBANG MENURUT RISIKO';
  const assets = block(data, places, { code: 'risk-weighted-assets', title, first: next });
  const ratio = `100*F${FIRST + capital.length - 1}/F${next + assets.length - 1}`;
  const adequacy = data.valueOf(percent(term('weighted-capital'), term('risk-weighted-assets')), 'current');
  return {
    ...PLAIN,
    name: 'ATMR',
    rows: [
      { cells: [{ style: 'title', value: 'ASET TERTIMBANG MENURUT RISIKO (ATMR)' }] },
      { cells: [] },
      ...capital,
      { cells: [] },
      ...assets,
      { cells: [] },
      said('Modal yang diakui dibagi ATMR, dalam persen', computed('result', ratio, adequacy)),
    ],
  };
}

/**
 * What stands below the loans by class: what each class weighs, what has to be set aside, and what collateral covers.
 *
 * @param first its first row, counted from 1
 */
export function loanRows(data: Filled, places: Places, first: number): BookRow[] {
  const weighed = { code: 'weighted-problem-loans', title: 'PINJAMAN BERMASALAH TERTIMBANG' } as const;
  const required = { code: 'ppapwd', title: 'PPAPWD, PENYISIHAN YANG WAJIB DIBENTUK' } as const;
  const problem = block(data, places, { ...weighed, first: first + 1 });
  return [
    { cells: [] },
    ...problem,
    { cells: [] },
    ...block(data, places, { ...required, first: first + problem.length + 2 }),
    { cells: [] },
    formulaRow(data, places, 'PPAP, penyisihan yang dibentuk', term('ppap')),
    formulaRow(data, places, 'Yang dibentuk dikurangi yang wajib', minus(term('ppap'), term('ppapwd'))),
    ...COLLATERAL.map(([whole, uncovered, label]) =>
      formulaRow(data, places, label, minus(line(whole), line(uncovered))),
    ),
    { cells: [undefined, undefined, { style: 'note', value: UNSCORED }] },
  ];
}

const UNSCORED = 'PPAPWD dihitung, tetapi tidak dinilai pada lembar kerja.';

/** What the unit gave its members: worked out, and not scored. What the form has no row for is typed here. */
export function promotionSheet(data: Filled, places: Places): BookSheet {
  const first = 4;
  const given = PROMOTION.map((item) => said(nameOf(data, item), typed(data.valueOf(item, 'current'))));
  const total = first + given.length;
  const deposits = term('member-deposits');
  return {
    ...PLAIN,
    name: 'PEA',
    rows: [
      { cells: [{ style: 'title', value: 'PROMOSI EKONOMI ANGGOTA (PEA)' }] },
      {
        cells: [
          undefined,
          undefined,
          { style: 'note', value: 'Dihitung saja; tidak dinilai menurut aturan ini.' },
        ],
      },
      { cells: [] },
      ...given,
      said(
        'PROMOSI EKONOMI ANGGOTA',
        computed(
          'total',
          given.map((_, at) => `D${first + at}`).join('+'),
          data.valueOf(sum(...PROMOTION), 'current'),
        ),
      ),
      formulaRow(data, places, nameOf(data, deposits), deposits),
      said(
        'PEA dibagi simpanan pokok dan simpanan wajib, dalam persen',
        computed(
          'result',
          `100*D${total}/D${total + 1}`,
          data.valueOf(percent(sum(...PROMOTION), deposits), 'current'),
        ),
      ),
    ],
  };
}

interface Block {
  readonly code: TermCode;
  readonly title: string;
  readonly first: number;
}

/** A term of the law, as the law is read, taken apart by its weights. */
function block(data: Filled, places: Places, { code, title, first }: Block): BookRow[] {
  const formula = data.law.terms.find((each) => each.code === code)?.formula ?? term(code);
  return weighedRows(data, places, { title, formula, first });
}

const said = (label: string, cell: BookCell): BookRow => ({
  cells: [undefined, undefined, { style: 'label', value: label }, cell],
});

const formulaRow = (data: Filled, { references }: Places, label: string, formula: Formula): BookRow =>
  said(label, computed('total', spreadsheetFormula(formula, references), data.valueOf(formula, 'current')));

/** An amount that stands in no other cell; what is not known stays open to be typed. */
const typed = (value: number | string): BookCell => ({ style: 'amount', value });
