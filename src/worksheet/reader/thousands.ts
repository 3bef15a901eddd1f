import { exact } from '../../domain/decimal';
import type { Grid } from '../../domain/grid';
import type { Finding } from '../../domain/statement/finding';
import { notice } from './notice';
import { textAt } from './places';

/** Headings that call the amounts thousands or millions, though the form adds them up as they are typed: told, once. */
export function thousandsSaid({ sheets }: Grid, file: string): Finding[] {
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.rows.slice(0, HEAD).entries()) {
      const column = cells.findIndex((_, at) => SCALED.test(textAt(sheet, row, at)));
      const cell = cells[column];
      if (!cell) continue;
      const origin = { at: 'cell', file, sheet: sheet.name, cell: cell.address } as const;
      return [
        {
          ...notice('worksheet-scale-heading', 'total-assets', exact(1), origin),
          text: textAt(sheet, row, column),
        },
      ];
    }
  }
  return [];
}

const HEAD = 6;
const SCALED = /\b(?:ribuan|jutaan)\b/i;
