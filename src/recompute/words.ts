/** What stands instead of a number where something is not known, and where a divisor is none. */
export const UNKNOWN = 'belum diketahui';
export const NEVER_NEGATIVE = 'tidak mungkin negatif';
export const NO_DIVISOR = 'pembagi nol';
export const NEGATIVE_DIVISOR = 'pembagi negatif';
export const NOT_APPLICABLE = 'tidak berlaku';
export const SHOWN_ONLY = 'ditampilkan saja';
export const COUNTED = 'ya';
export const NOT_COUNTED = 'tidak';
