import type { Placed } from '../place/outline';
import { zoneMeant } from '../place/headings';

/** The words of the heading right above, where it has no amount and names no section: what stands below it is of what they say. */
export const saidAbove = ({ parent }: Pick<Placed, 'parent'>): string | undefined =>
  parent !== undefined &&
  parent.row.row.cells.length === 0 &&
  zoneMeant(parent.row.text, parent.zone) === undefined
    ? parent.row.text
    : undefined;
