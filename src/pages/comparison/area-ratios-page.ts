import type { AreaRatios, RatioRow } from '../../comparisons/area-ratios.service';
import type { AreaCode } from '../../domain/area/area';
import { numberOf } from '../../domain/comparison/value';
import type { Kind } from '../../domain/statement/kind';
import type { Table, TableCell } from '../../domain/table';
import { levelUnderWords, RATIO_NOTES } from '../../rendering/messages';
import { capitalised, NONE } from '../../rendering/numbers';
import { sparkline } from '../../rendering/sparkline';
import { markup, type Markup } from '../../rendering/templates';
import { countCell, named, valueCell, wordCell, type MeasureRow } from '../../views/peers/said';
import { listHref } from '../../views/peers/links';
import type { Choice } from '../shared/kind-choices';
import { areaWord } from '../shared/query';
import type { TableLinks } from '../shared/table-reply';
import { coverageCell, nameOf, type Names } from './area-page';

/** The means of a measure by part and year, as the page shows them. */
export interface AreaRatiosPage {
  readonly title: string;
  readonly area: string;
  readonly areaHref: string;
  readonly path: string;
  readonly about: readonly string[];
  readonly bases: readonly Choice[];
  readonly measures: readonly Choice[];
  readonly part: string;
  readonly years: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly href: string;
    readonly spark: Markup;
    /** By year: the mean, of how many units, and their share of those registered there. */
    readonly cells: readonly {
      readonly mean: string;
      readonly href: string | null;
      readonly units: string;
      readonly coverage: string;
    }[];
  }[];
  readonly notes: readonly string[];
  readonly links: TableLinks;
}

/** What the table and the page are made of. */
export interface ToldRatios {
  readonly area: AreaCode;
  readonly kind: Kind;
  readonly row: MeasureRow;
  readonly ratios: AreaRatios;
  readonly names: Names;
  readonly about: readonly string[];
}

/** As one flat table, for the files: of each year the mean, of how many units, and their share of those registered. */
export function ratiosTable({ area, kind, row, ratios, names, about }: ToldRatios): Table {
  const { years, rows } = ratios;
  return {
    id: `rasio-${areaWord(area)}-${row.measure}`,
    title: `${named(row)} menurut ${levelUnderWords(area)}`,
    about,
    columns: [
      { id: 'area', label: capitalised(levelUnderWords(area)) },
      ...years.flatMap(({ year }) => [
        { id: `mean-${year}`, label: `Rata-rata ${year}`, unit: row.unit },
        { id: `n-${year}`, label: `n ${year}`, unit: 'number' as const },
        { id: `registered-${year}`, label: `Terdaftar ${year}`, unit: 'number' as const },
        { id: `coverage-${year}`, label: `Cakupan ${year} (%)`, unit: 'percent' as const },
      ]),
    ],
    rows: rows.map((each) => ({
      cells: [
        wordCell(nameOf(each.area, names)),
        ...years.flatMap((_, at) => yearCells(each, at, row, hrefOf(ratios, each.area, at, kind, row))),
      ],
    })),
    notes: RATIO_NOTES,
  };
}

const hrefOf = (
  { years }: AreaRatios,
  area: AreaCode,
  at: number,
  kind: Kind,
  { measure }: MeasureRow,
): string => `${listHref(years[at]?.populationId ?? '', { kind, size: 'all', area }, measure)}&nilai=ada`;

function yearCells(
  { means, registered }: RatioRow,
  at: number,
  { unit }: MeasureRow,
  href: string,
): [mean: TableCell, n: TableCell, registered: TableCell, coverage: TableCell] {
  const [mean, all] = [means[at], registered[at] ?? 0];
  if (mean === undefined) return [wordCell('belum dihitung'), wordCell(NONE), countCell(all), wordCell(NONE)];
  const n = mean?.n ?? 0;
  return [
    n === 0 ? wordCell(NONE) : valueCell(mean?.mean, unit, href),
    countCell(n),
    countCell(all),
    coverageCell(n, all),
  ];
}

/** The same beside small lines. @param areaHref the page of a part */
export function ratiosRows(told: ToldRatios, areaHref: (area: AreaCode) => string): AreaRatiosPage['rows'] {
  const { ratios, row, kind, names } = told;
  return ratios.rows.map((each) => ({
    name: nameOf(each.area, names),
    href: areaHref(each.area),
    spark: markup(sparkline(each.means.map((mean) => (mean ? numberOf(mean.mean).valueOf() : null)))),
    cells: ratios.years.map((_, at) => {
      const [mean, n, , coverage] = yearCells(each, at, row, hrefOf(ratios, each.area, at, kind, row));
      return {
        mean: mean.said,
        href: mean.href ?? null,
        units: `${n.said} unit`,
        coverage: `${coverage.said} %`,
      };
    }),
  }));
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/area-ratios': AreaRatiosPage;
  }
}
