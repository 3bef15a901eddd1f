import type { AreaCode } from '../domain/area/area';
import type { DataSetName } from '../domain/data-dictionary';
import type { Kind } from '../domain/statement/kind';

/** Which part of the data is asked for; everything unless it is narrowed. */
export interface ExportFilter {
  readonly year?: number;
  readonly kind?: Kind;
  /** An area with all areas in it. */
  readonly area?: AreaCode;
}

/** A filter as it is kept: empty and null for what is not narrowed. */
export interface KeptFilter {
  readonly year: number | null;
  readonly kind: Kind | null;
  readonly area: string;
}

export const keptOf = ({ year, kind, area }: ExportFilter): KeptFilter => ({
  year: year ?? null,
  kind: kind ?? null,
  area: area ?? '',
});

export const filterOf = ({ year, kind, area }: KeptFilter): ExportFilter => ({
  ...(year === null ? {} : { year }),
  ...(kind === null ? {} : { kind }),
  ...(area === '' ? {} : { area }),
});

/** Of more units than these a data set is made by a job: whoever asks would wait for more than some seconds. */
const MOST_AT_ONCE: Readonly<Record<DataSetName, number>> = {
  units: 20_000,
  assessments: 5000,
  indicators: 500,
  figures: 500,
  answers: 500,
  surveys: 500,
};

export const isLarge = (what: DataSetName, units: number): boolean => units > MOST_AT_ONCE[what];
