import type { RatioTrendResult, TrendResult } from '../../domain/comparison/trend-result';
import type { Table, TableCell, TableColumn, TableRow } from '../../domain/table';
import { GROWTH_NOTES, MEAN_NOTE } from '../../rendering/messages';
import { NONE, plainNumber, points, pointsRange } from '../../rendering/numbers';
import { bandCell } from '../../rendering/bands';
import { BLANK, Reasons, changeCell, changePercentCell, growthCell, valueCell } from './cells';

type Head = Pick<Table, 'about'>;
const NAME: TableColumn = { id: 'indicator', label: 'Rasio' };

/** Rows with a heading for each aspect, in the law's order. */
function byAspect(
  ratios: readonly RatioTrendResult[],
  width: number,
  cells: (ratio: RatioTrendResult) => readonly TableCell[],
): TableRow[] {
  let aspect = '';
  return ratios.flatMap((ratio): TableRow[] => {
    const row = { cells: [{ said: `${ratio.number} ${ratio.label}` }, ...cells(ratio)] };
    if (ratio.aspect.id === aspect) return [row];
    aspect = ratio.aspect.id;
    const blanks = Array.from({ length: width }, () => BLANK);
    return [
      { heading: true, cells: [{ said: `${ratio.aspect.number}. ${ratio.aspect.label}` }, ...blanks] },
      row,
    ];
  });
}

/** The ratio of every year. */
export function ratiosTable({ years, ratios }: TrendResult, head: Head): Table {
  return {
    id: 'tren-rasio',
    title: 'Besarnya rasio',
    ...head,
    columns: [
      NAME,
      ...years.map(({ year }) => ({ id: `${year}`, label: `${year}`, unit: 'number' as const })),
    ],
    rows: byAspect(ratios, years.length, (ratio) =>
      ratio.values.map((value, at) =>
        value === null ? { said: missing(ratio, at) } : valueCell(value, ratio.unit),
      ),
    ),
    notes: definitionNotes(ratios),
  };
}

function missing({ cells, scored }: RatioTrendResult, at: number): string {
  const cell = cells[at];
  if (!cell) return NONE;
  if (cell.notApplicable) return scored ? 'tidak berlaku' : 'tidak dilaporkan';
  return cell.credit === null ? 'belum ada' : NONE;
}

function definitionNotes(ratios: readonly RatioTrendResult[]): string[] {
  const changed = ratios.filter((ratio) => ratio.definitionChanges.length > 0);
  if (changed.length === 0) return [];
  const names = changed.map(
    ({ number, definitionChanges }) => `${number} (mulai ${definitionChanges.join(', ')})`,
  );
  return [
    `Pengertian rasio berikut berubah, sehingga tidak dibandingkan melewati tahun itu: ${names.join('; ')}.`,
  ];
}

/** From year to year, in the unit of the ratio and in percent; then the growth over all years. */
export function ratioChangesTable({ years, ratios }: TrendResult, head: Head): Table {
  const reasons = new Reasons();
  const later = years.slice(1);
  const compared = ratios.filter(({ values }) => values.some((value) => value !== null));
  const rows = byAspect(compared, later.length * 2 + 2, (ratio) => [
    ...ratio.changes
      .slice(1)
      .flatMap((change) => [changeCell(change, ratio.unit, reasons), changePercentCell(change, reasons)]),
    growthCell(ratio.averageGrowth, reasons),
    growthCell(ratio.compoundGrowth, reasons),
  ]);
  return {
    id: 'tren-perubahan-rasio',
    title: 'Perubahan rasio',
    ...head,
    columns: [NAME, ...changeColumns(later, 'poin'), ...GROWTH_COLUMNS],
    rows,
    notes: [...reasons.notes, ...GROWTH_NOTES],
  };
}

export const GROWTH_COLUMNS: readonly TableColumn[] = [
  { id: 'average-growth', label: 'Tumbuh rata-rata setahun', unit: 'percent' },
  { id: 'compound-growth', label: 'Tumbuh majemuk setahun', unit: 'percent' },
];

/** Two columns for each year after the first: the difference, and the same in percent. */
export function changeColumns(later: TrendResult['years'], what: string): TableColumn[] {
  return later.flatMap(({ year }): TableColumn[] => [
    { id: `${year}-change`, label: `${year} (${what})`, unit: 'number' },
    { id: `${year}-percent`, label: `${year} (%)`, unit: 'percent' },
  ]);
}

/** Credits and points of every year, with total, predicate and the law. */
export function scoresTable({ years, ratios }: TrendResult, head: Head): Table {
  const scored = ratios.filter((ratio) => ratio.scored);
  const rows = byAspect(scored, years.length * 2, (ratio) =>
    ratio.cells.flatMap((cell) => (cell ? scoreCells(cell) : [{ said: NONE }, { said: NONE }])),
  );
  const closing = (label: string, say: (year: TrendResult['years'][number]) => TableCell): TableRow => ({
    heading: true,
    cells: [{ said: label }, ...years.flatMap((year) => [BLANK, say(year)])],
  });
  return {
    id: 'tren-skor',
    title: 'Nilai dan skor',
    ...head,
    columns: [
      NAME,
      ...years.flatMap(({ year }): TableColumn[] => [
        { id: `${year}-credit`, label: `${year} nilai`, unit: 'number' },
        { id: `${year}-score`, label: `${year} skor`, unit: 'points' },
      ]),
    ],
    rows: [
      ...rows,
      closing('Jumlah skor', ({ total }) => totalCell(total)),
      closing('Predikat', ({ total, grade }) => ({ said: grade ?? (total ? 'belum pasti' : NONE) })),
      closing('Dasar', ({ law }) => ({ said: law?.title ?? NONE })),
    ],
    notes: scaleNotes(ratios),
  };
}

function scoreCells(cell: NonNullable<RatioTrendResult['cells'][number]>): TableCell[] {
  const { credit, score, least, most } = cell;
  return [
    credit === null
      ? { said: cell.notApplicable ? 'tidak berlaku' : NONE }
      : { said: plainNumber(credit), value: credit },
    score === null ? { said: pointsRange(least, most) } : { said: points(score), value: score },
  ];
}

function totalCell(total: TrendResult['years'][number]['total']): TableCell {
  if (!total) return { said: NONE };
  const said = pointsRange(total.least, total.most);
  return total.score === null ? { said } : { said, value: total.score };
}

function scaleNotes(ratios: readonly RatioTrendResult[]): string[] {
  const changed = ratios.filter((ratio) => ratio.scaleChanges.length > 0);
  if (changed.length === 0) return [];
  return [
    `Tabel nilai atau bobot berubah untuk ${changed.map(({ number, scaleChanges }) => `${number} (${scaleChanges.join(', ')})`).join('; ')}; nilai dan skornya tidak sebanding melewati tahun itu.`,
  ];
}

/** The paper's own method, labelled as what it is. */
export function meansTable({ ratios }: TrendResult, head: Head): Table {
  const rows = byAspect(
    ratios.filter((ratio) => ratio.judgedMean !== null),
    4,
    ({ judgedMean, unit, scored }) => {
      if (!judgedMean) return [BLANK, BLANK, BLANK, BLANK];
      const { value, n, credit, band } = judgedMean;
      return [
        valueCell(value, unit),
        { said: String(n), value: String(n) },
        credit === null
          ? { said: scored ? 'tidak termuat' : NONE }
          : { said: plainNumber(credit), value: credit },
        { said: band ? bandCell(band, unit) : NONE },
      ];
    },
  );
  return {
    id: 'tren-rata-rata',
    title: 'Rata-rata tahun-tahun, dinilai menurut tabel',
    ...head,
    columns: [
      NAME,
      { id: 'mean', label: 'Rata-rata', unit: 'number' },
      { id: 'years', label: 'Banyak tahun', unit: 'number' },
      { id: 'credit', label: 'Nilai menurut tabel', unit: 'number' },
      { id: 'band', label: 'Golongan' },
    ],
    rows,
    notes: [MEAN_NOTE],
  };
}
