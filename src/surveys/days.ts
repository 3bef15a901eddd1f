const DAY = 86_400_000;

/** The day that lies so many days after a moment, as an ISO date. */
export const dayAfter = (at: string, days: number): string =>
  new Date(Date.parse(at) + days * DAY).toISOString().slice(0, 10);
