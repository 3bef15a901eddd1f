import type { Change, Reading } from '../rule-set';

/** The readings with another change in the place of each that one of their options makes. */
export const inReadings = (readings: readonly Reading[], change: (each: Change) => Change): Reading[] =>
  readings.map((reading) => {
    const [first, ...others] = reading.options.map((option) => ({
      ...option,
      changes: option.changes.map(change),
    }));
    return first ? { ...reading, options: [first, ...others] } : reading;
  });
