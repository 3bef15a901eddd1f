/** Words by which a paper calls its amounts not the last ones, as they are written. */
export const DRAFT = /\bdraft?\b|\b(?:belum|blm)\s+(?:di\s?)?audit(?:ed)?\b|\bun-?\s?audited\b/i;

/** "Sementara" says so of a whole statement only: there are investments and loans for a while, too. */
export const PROVISIONAL =
  /\b(?:angka|data|laporan|neraca|posisi keuangan|phu|hasil usaha|laba rugi|rugi laba)\b.*\bsementara\b|^\W*sementara\W*$/i;
