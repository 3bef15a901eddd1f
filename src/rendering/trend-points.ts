/** One year: its value, or from the least to the most while gaps leave it open; nothing where it is missing. */
export interface TrendPoint {
  readonly year: number;
  /** Decimal text; null breaks the line. */
  readonly least: string | null;
  readonly most: string | null;
  /** The same in words, beside the point; for a missing year, why. */
  readonly said: string;
}

/** A row of the law's table behind the line; an end that is open has no edge. */
export interface TrendBand {
  readonly from?: string;
  readonly to?: string;
  readonly label: string;
}
