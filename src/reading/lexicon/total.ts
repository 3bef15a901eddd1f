/** The word that begins a total, in a normalised label. */
export const TOTAL = /^(?:sub )?(?:jumlah|jml|subjumlah)(?: |$)/;

/** True for a label that begins as a total does. */
export const isTotal = (text: string): boolean => TOTAL.test(text);
