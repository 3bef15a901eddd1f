import type { Grid } from '../../domain/grid';
import type { Fault } from '../../domain/statement/fault';
import type { Kind } from '../../domain/statement/kind';
import type { Statement } from '../../domain/statement/statement';

/** Which cell was read as which line, and why. */
export interface Mapping {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  readonly line: string;
  readonly year: number;
  /** 0–1. */
  readonly confidence: number;
  readonly reason: 'code' | 'code-and-label' | 'label' | 'label-and-section' | 'template';
}

/** A row with an amount that was taken for no line. */
export interface Unread {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
}

/** What a file says: a statement for each period, by year, and how it was understood. */
export interface FileReading {
  readonly statements: readonly Statement[];
  readonly mapping: readonly Mapping[];
  readonly unread: readonly Unread[];
}

/** A file is read whole, or refused with every fault it has. */
export type ReadOutcome = { readonly reading: FileReading } | { readonly faults: readonly Fault[] };

export interface ReadOptions {
  readonly file: string;
  /** The kind of unit, where the file does not say it. */
  readonly kind?: Kind;
  /** The unit's name, where the file does not say it. */
  readonly name?: string;
}

/** A known form of workbook. */
export interface Layout {
  readonly id: string;
  recognises(grid: Grid): boolean;
  read(grid: Grid, options: ReadOptions): ReadOutcome;
}
