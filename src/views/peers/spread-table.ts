import type { PeersResult, SpreadResult } from '../../domain/comparison/peers-result';
import type { Measure } from '../../domain/comparison/population';
import type { Table } from '../../domain/table';
import { binWords } from '../../rendering/charts-distribution-scale';
import { BELOW_TO_TOP } from '../../rendering/messages';
import { binOf, spreadIn } from './distribution';
import { binHref } from './links';
import { countCell, named, suffixOf, wordCell, type MeasureRow } from './said';

/** The figures of a drawing as a table: each step with how many units lie in it. @param list as in the drawing */
export function spreadTable(
  row: MeasureRow,
  { n, steps }: SpreadResult,
  about: readonly string[],
  list: string | undefined,
): Table {
  return {
    id: `sebaran-${row.measure}`,
    title: `Sebaran ${named(row)}`,
    about,
    columns: [
      { id: 'step', label: 'Nilai' },
      { id: 'units', label: 'Banyak unit', unit: 'number' },
    ],
    rows: [
      ...steps.map((step) => ({
        cells: [wordCell(binWords(binOf(step), suffixOf(row))), countCell(step.count, binHref(list, step))],
      })),
      { heading: true as const, cells: [wordCell('Jumlah'), countCell(n)] },
    ],
    notes: [BELOW_TO_TOP],
  };
}

/** The same of the group beside which a unit stands; null where nothing is drawn. */
export function spreadOf(result: PeersResult, about: readonly string[], measure?: Measure): Table | null {
  const asked = spreadIn(result, measure);
  return asked ? spreadTable(asked.row, asked.spread, about, asked.list) : null;
}
