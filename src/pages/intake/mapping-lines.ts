import { chartOf } from '../../domain/statement/chart';
import type { Kind } from '../../domain/statement/kind';
import { SHEETS } from '../../template/sheets';
import { saidTo } from '../../template/words';
import type { Choice } from '../shared/kind-choices';

/** The lines of one part of the form, to choose from. */
export interface LineGroup {
  readonly title: string;
  readonly lines: readonly Choice[];
}

/** Every line of the chart, grouped as the form has them. */
export function lineGroups(kind: Kind, chosen?: string): LineGroup[] {
  return SHEETS.map(({ part, title }) => ({
    title: saidTo(kind, title),
    lines: chartOf(kind)
      .filter((line) => line.part === part)
      .map(({ code, label }) => ({ value: code, label, chosen: code === chosen })),
  })).filter(({ lines }) => lines.length > 0);
}
