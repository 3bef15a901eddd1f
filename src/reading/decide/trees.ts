import { zoneNamed } from '../place/headings';
import { beside } from './decided';
import type { Decided, Pass } from './decided';
import { sumsIn } from './sums';

/**
 * A group whose amount stands above its parts: a total of the chart; else one line that the form breaks down, and its
 * parts are details of it; else, where its parts are lines of their own, no more than their sum.
 */
export const treesSettled: Pass = (all) => {
  const rows = [...all];
  for (const { total, parts } of sumsIn(all)) {
    const group = rows[total];
    if (!group || !isOpenGroup(group)) continue;
    if (
      isLine(
        group,
        parts.map((at) => rows[at]),
      )
    )
      for (const at of parts) {
        const part = rows[at];
        if (part) rows[at] = beside(part, 'detail-of-whole', 'detail');
      }
    else rows[total] = beside(group, 'adds-up', 'sum');
  }
  return rows;
};

const isOpenGroup = ({ placed, line }: Decided): boolean =>
  placed.isWhole && line?.role !== 'total' && line?.role !== 'result';

/** One line that the form breaks down, and no section of several. */
const isLine = (group: Decided, parts: readonly (Decided | undefined)[]): boolean =>
  group.state === 'taken' && !namesSection(group) && parts.every((part) => says(part, group));

/** "Penyertaan" is a section too: its parts are lines of their own. */
const namesSection = ({ placed: { text, zone, parent } }: Decided): boolean =>
  zoneNamed(text, parent?.zone ?? zone) !== undefined;

/** A part that says nothing else than its group: the same line, or none that is sure. */
const says = (part: Decided | undefined, { line }: Decided): boolean =>
  part?.state !== 'taken' || part.line === line;
