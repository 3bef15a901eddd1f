/** This day as ISO writes it, of the clock of the computer. */
export const today = (): string => new Date().toISOString().slice(0, 10);
