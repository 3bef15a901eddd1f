/** The value that so large a share of all of them does not exceed; 0 of none. */
export const shareOf = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;
