import type { Exact } from '../domain/decimal';
import type { Cell } from '../domain/release/column';
import { originText, type Origin } from '../domain/statement/origin';

/** What is stored as JSON, as one text. */
export const json = (value: unknown): string => JSON.stringify(value);

/** An exact number, "n/d" or "n". */
export const fraction = (value: Exact | null | undefined): string | null => value?.toFraction() ?? null;

/** Where a figure or an answer came from, in words and as it is stored. */
export const originCells = (
  origin: Origin | null | undefined,
): { readonly origin: Cell; readonly origin_data: Cell } => ({
  origin: origin ? originText(origin) : null,
  origin_data: origin ? json(origin) : null,
});
