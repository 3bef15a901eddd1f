/** Which amounts of a file a scale is said of: those of one statement, of the newest year, of the years before it, or of both. */
export const SCALED_PARTS = [
  'neraca',
  'phu',
  'newest',
  'before',
  'neraca:newest',
  'neraca:before',
  'phu:newest',
  'phu:before',
] as const;

export type ScaledPart = (typeof SCALED_PARTS)[number];

/** By what amounts are multiplied, 1 to 1000000000: all of a file, or those of a part of it; the others stay as the file says. */
export type ScaleSaid = number | { readonly by: number; readonly of: ScaledPart };

/** The same as a text: "1000", "1000:neraca:before". */
export const scaleText = (said: ScaleSaid): string =>
  typeof said === 'number' ? String(said) : `${said.by}:${said.of}`;

/** Where an amount stands in a file. */
export interface Scaled {
  readonly statement: 'neraca' | 'phu';
  readonly isNewest: boolean;
}

/** True for an amount of the part of a file that a scale is said of. */
export const isOfPart = (part: ScaledPart, { statement, isNewest }: Scaled): boolean => {
  const year = isNewest ? 'newest' : 'before';
  return [statement, year, `${statement}:${year}`].includes(part);
};
