import type { TrendResult } from '../../domain/comparison/trend-result';
import { ruleSets } from '../../domain/rules/registry';
import { trendView } from '../../reports/trend-reports.service';
import type { Draw, TrendView } from '../../reports/trend-reports.service';
import type { Unit } from '../../units/unit';
import type { TrendReport } from '../../views/trend/trend-report';
import type { TableView } from '../../rendering/table-view';
import { tableLinks } from '../shared/table-reply';
import type { TableLinks } from '../shared/table-reply';
import type { Choice } from '../shared/kind-choices';

/** The page of a trend, as finished strings. */
export interface TrendPage {
  readonly title: string;
  readonly unitHref: string;
  readonly report: TrendView;
  readonly choices: readonly Choice[];
  readonly tables: readonly { readonly id: string; readonly table: TableView; readonly links: TableLinks }[];
  readonly pdf: string;
  readonly json: string;
}

/** The page of a unit that has no year yet. */
export interface EmptyTrend {
  readonly title: string;
  readonly unit: string;
  readonly unitHref: string;
  /** Where its first report is handed in. */
  readonly next: string;
}

export function emptyTrend({ id, name }: Pick<Unit, 'id' | 'name'>): EmptyTrend {
  const unitHref = `/unit/${encodeURIComponent(id)}`;
  return { title: `Tren ${name}`, unit: name, unitHref, next: `${unitHref}#berikut` };
}

export function trendPage(unitId: string, result: TrendResult, report: TrendReport, draw: Draw): TrendPage {
  const view = trendView(report, draw);
  const place = `/unit/${encodeURIComponent(unitId)}`;
  const query = result.under === null ? '' : `?aturan=${encodeURIComponent(result.under)}`;
  return {
    title: `Tren ${report.unit}`,
    unitHref: place,
    report: view,
    choices: choicesOf(result),
    tables: view.tables.map((table) => ({
      id: table.id,
      table,
      links: tableLinks(`${place}/tren/${table.id}${query}`),
    })),
    pdf: `${place}/tren.pdf${query}`,
    json: `/api/units/${encodeURIComponent(unitId)}/trend${query}`,
  };
}

/** The rule sets of the unit's kind, and those kept for comparison. */
function choicesOf({ unit, under }: TrendResult): TrendPage['choices'] {
  const fit = ruleSets.filter(({ kinds }) => kinds.length === 0 || kinds.includes(unit.kind));
  return [
    { value: '', label: 'Sebagaimana dinilai tiap tahun', chosen: under === null },
    ...fit.map(({ id, shortTitle }) => ({
      value: id,
      label: `Semua tahun menurut ${shortTitle}`,
      chosen: under === id,
    })),
  ];
}

declare module '../../rendering/templates' {
  interface Views {
    'pages/trend': TrendPage;
    'pages/trend-empty': EmptyTrend;
  }
}
