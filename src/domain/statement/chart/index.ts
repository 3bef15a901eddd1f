import { onceOf } from '../../kept';
import type { Kind } from '../kind';
import { CHARTS, isLineCode } from './charts';
import type { LineCode } from './charts';
import type { LineForm } from './form';
import { lineFrom } from './line';
import type { Line } from './line';
import type { Zone } from './zone';

export { isLineCode } from './charts';
export type { LineCode } from './charts';
export { LINE_GROUPS } from './group';
export type { LineGroup } from './group';
export { EITHER_SIGN, isNeverNegative } from './line';
export type { Line } from './line';
export { beyond } from './zone';
export type { StatementPart, Zone } from './zone';

const FORMS: Partial<Record<Kind, Partial<Record<LineCode, LineForm<LineCode>>>>> = CHARTS;

/** A chart prepared for look-ups: by code, the parts of each total in order, and by place. */
export interface ChartIndex {
  /** A code from outside may be asked for: it has no line. */
  readonly lines: ReadonlyMap<string, Line>;
  readonly parts: ReadonlyMap<string, readonly Line[]>;
  /** The total of a place that the chart adds up, and the line that takes what the place has no line for. */
  readonly totals: ReadonlyMap<Zone, Line>;
  readonly rests: ReadonlyMap<Zone, Line>;
  /** In the order of the form. */
  readonly inOrder: readonly Line[];
}

const indexes = new Map<Kind, ChartIndex>();

/** The lines a kind of unit reports, in the order of the form; none for a kind without a chart. */
export const chartOf = (kind: Kind): readonly Line[] => chartIndex(kind).inOrder;

/** The chart of a kind, prepared once. */
export function chartIndex(kind: Kind): ChartIndex {
  const known = indexes.get(kind);
  if (known) return known;
  const index = indexed(linesOf(FORMS[kind] ?? {}));
  indexes.set(kind, index);
  return index;
}

function linesOf(forms: Partial<Record<LineCode, LineForm<LineCode>>>): Line[] {
  return Object.entries(forms).flatMap(([code, form], place) =>
    isLineCode(code) ? [lineFrom(code, form, place)] : [],
  );
}

function indexed(all: readonly Line[]): ChartIndex {
  const parts = new Map<LineCode, Line[]>();
  for (const line of all) {
    if (line.parent) parts.set(line.parent, [...(parts.get(line.parent) ?? []), line]);
  }
  return {
    lines: new Map(all.map((line) => [line.code, line])),
    parts,
    totals: byZone(all.filter(({ closes }) => closes)),
    rests: byZone(all.filter(({ rest }) => rest)),
    inOrder: all,
  };
}

const byZone = (lines: readonly Line[]): ReadonlyMap<Zone, Line> =>
  new Map(lines.map((line) => [line.zone, line]));

/** Every line after the lines it is made of. */
export const upwards = onceOf(({ inOrder, parts }: ChartIndex): readonly Line[] => {
  const all = new Set<Line>();
  const add = (line: Line): void => {
    parts.get(line.code)?.forEach(add);
    all.add(line);
  };
  inOrder.forEach(add);
  return [...all];
});

/** A line of the chart by its code; none where another kind's chart has it. */
export const lineIn = ({ lines }: ChartIndex, code: LineCode): Line | undefined => lines.get(code);

/** The lines that a total or a step is made of, in order; none for an item. */
export const partsOf = ({ parts }: ChartIndex, code: LineCode): readonly Line[] => parts.get(code) ?? [];
